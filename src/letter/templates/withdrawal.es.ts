import type { Template } from '../kit';
import { onDay, toRole } from '../phrases/es';

export default {
  promises: false,
  subject: (f) => [f.role && `${f.role}: retiro mi candidatura`, 'Retiro mi candidatura'],
  structures: [
    {
      name: 'step-back',
      body: (f) => [
        [
          `Después de pensarlo, retiro mi candidatura ${toRole(f)}.`,
          'Se lo digo enseguida para que puedan organizarse sin mí.',
        ],
        [
          `No fue una decisión fácil, y nada tiene que ver con cómo me recibieron: la entrevista${onDay(f)} me gustó.`,
          'Gracias por el tiempo que me dedicó.',
        ],
        ['Les deseo que encuentren pronto a la persona adecuada, y espero que volvamos a coincidir.'],
      ],
    },
  ],
} satisfies Template as Template;
