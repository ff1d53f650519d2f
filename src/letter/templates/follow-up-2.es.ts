import { prompt, type Template } from '../kit';
import { onDay, theRole } from '../phrases/es';

export default {
  promises: false,
  subject: (f) => [f.role && `${f.role}: una idea más`, 'Una idea más'],
  structures: [
    {
      name: 'easy-out',
      body: (f) => [
        [
          `Una idea más después de la entrevista${onDay(f)}: ${prompt('un enlace, un resultado o una idea que venga al caso')}.`,
        ],
        [
          `Me sigue interesando ${theRole(f)}.`,
          'También sé que los planes cambian. Si han elegido a otra persona o todo está parado, me basta con una línea.',
        ],
        ['En cualquier caso fue un placer conocerle, y ya no insistiré más.'],
      ],
    },
  ],
} satisfies Template as Template;
