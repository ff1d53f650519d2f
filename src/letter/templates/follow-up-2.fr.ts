import { prompt, type Template } from '../kit';
import { onDay, theRole } from '../phrases/fr';

export default {
  promises: false,
  subject: (f) => [f.role && `${f.role}\u00A0: une idée encore`, 'Une idée encore'],
  structures: [
    {
      name: 'easy-out',
      body: (f) => [
        [
          `Une idée encore après notre entretien${onDay(f)}\u00A0: ${prompt('un lien, un résultat ou une idée en rapport avec votre échange')}.`,
        ],
        [
          `${theRole(f).replace(/^l/, 'L')} m’intéresse toujours.`,
          'Je sais aussi que les projets changent. Si le choix s’est porté sur quelqu’un d’autre, ou si tout est en attente, une ligne me suffit.',
        ],
        ['Dans tous les cas, ce fut un plaisir de vous rencontrer, et je ne vous relancerai plus.'],
      ],
    },
  ],
} satisfies Template as Template;
