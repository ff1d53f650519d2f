import type { Template } from '../kit';
import { onDay, theRole } from '../phrases/es';
import { callMe } from '../phrases/shared';

export default {
  promises: false,
  subject: (f) => [f.role && `${f.role}: el siguiente paso`, 'La entrevista: el siguiente paso'],
  structures: [
    {
      name: 'question',
      body: (f) => [
        [`Gracias de nuevo por la entrevista${onDay(f)} sobre ${theRole(f)}.`],
        [
          'Hay una cosa que debería haber preguntado: ¿cuál es el siguiente paso, y cuándo piensan decidir?',
          'Me basta una fecha aproximada para organizarme.',
        ],
        [
          'Mi interés sigue intacto, y si les ayuda que envíe algo más, lo hago con gusto.',
          callMe(f, 'Si es más fácil por teléfono, mi número es el #.'),
        ],
      ],
    },
  ],
} satisfies Template as Template;
