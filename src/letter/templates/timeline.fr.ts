import type { Template } from '../kit';
import { ofRole, onDay } from '../phrases/fr';
import { callMe } from '../phrases/shared';

export default {
  promises: false,
  subject: (f) => [f.role && `${f.role}\u00A0: la suite\u00A0?`, 'Notre entretien\u00A0: la suite\u00A0?'],
  structures: [
    {
      name: 'question',
      body: (f) => [
        [`Merci encore pour notre entretien${onDay(f)} au sujet ${ofRole(f)}.`],
        [
          'Il y a une chose que j’aurais dû demander. Quelle est la prochaine étape, et quand pensez-vous décider\u00A0?',
          'Une date approximative me suffit pour m’organiser.',
        ],
        [
          'Mon intérêt reste entier, et je vous envoie volontiers ce qui pourrait vous aider.',
          callMe(f, 'Si c’est plus simple au téléphone, mon numéro est le #.'),
        ],
      ],
    },
  ],
} satisfies Template as Template;
