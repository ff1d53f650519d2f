import type { Template } from '../kit';
import { specific, theRole } from '../phrases/es';

export default {
  promises: false,
  subject: (f) => [f.role && `Gracias por su respuesta: ${f.role}`, 'Gracias por su respuesta'],
  structures: [
    {
      name: 'open-door',
      body: (f) => [
        [
          `Gracias por su respuesta sobre ${theRole(f)} y por el tiempo que me dedicó.`,
          'Esperaba otra noticia, claro, pero me alegro de que habláramos.',
          f.said && specific(f, 'Lo que me llevo', 'Lo recordaré.'),
        ],
        [
          'Si hay algo que debería hacer de otra manera la próxima vez, me ayudaría saberlo; si no, tampoco pasa nada.',
          'Y si surge algo que encaje mejor, piense en mí.',
        ],
        ['Le deseo todo lo mejor a usted y a su equipo.'],
      ],
    },
  ],
} satisfies Template as Template;
