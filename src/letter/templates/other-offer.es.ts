import { prompt, type Template } from '../kit';
import { theRole } from '../phrases/es';
import { callMe } from '../phrases/shared';

export default {
  promises: false,
  subject: (f) => [f.role && `${f.role}: tengo otra oferta`, 'Tengo otra oferta'],
  structures: [
    {
      name: 'where-do-i-stand',
      body: (f) => [
        [
          `Quiero hablarle con franqueza: me han ofrecido otro trabajo y esperan mi respuesta antes del ${prompt('su fecha')}.`,
          `Me sigue interesando mucho ${theRole(f)}, y prefiero preguntarle a usted antes que decidir sin saber.`,
        ],
        [
          '¿Podría decirme en qué punto está mi candidatura, y si es posible una decisión antes de ese día?',
          'Si no lo es, lo entiendo, y en cualquier caso agradeceré una palabra sincera.',
        ],
        [callMe(f, 'Lo más rápido es llamarme al #.')],
      ],
    },
  ],
} satisfies Template as Template;
