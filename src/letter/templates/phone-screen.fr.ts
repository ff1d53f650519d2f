import { type Template, vary } from '../kit';
import { forgotten, ofRole, onDay, promise, specific } from '../phrases/fr';
import { callMe } from '../phrases/shared';

export default {
  promises: true,
  subject: (f) => [f.role && `Merci pour votre appel\u00A0: ${f.role}`, 'Merci pour votre appel'],
  structures: [
    {
      name: 'call',
      body: (f) => [
        [
          vary(
            f,
            `Merci pour notre échange téléphonique${onDay(f)} au sujet ${ofRole(f)}.`,
            `C’était un plaisir de parler avec vous ${ofRole(f)} lors de notre appel${onDay(f)}, et je vous en remercie.`,
            `Merci de votre appel${onDay(f)} et de ce que vous m’avez dit ${ofRole(f)}.`,
          ),
          specific(f, vary(f, 'Ce que j’ai noté d’abord', 'Ceci m’est resté', 'Le passage que je retiens')),
          forgotten(f.forgot, vary(f, 'J’ai oublié une chose', 'J’aurais pu ajouter ceci', 'Je n’ai pas dit ceci')),
        ],
        [
          vary(
            f,
            'Je passerais volontiers à l’étape suivante et vous enverrai tout ce qui peut aider.',
            'Ce travail me conviendrait, et j’espère que nous continuerons.',
            'J’attends la suite avec plaisir.',
          ),
          callMe(
            f,
            vary(
              f,
              'Appelez-moi quand vous voulez au #.',
              'S’il vous manque quelque chose, mon numéro est le #.',
              'Pour toute question, je réponds au #.',
            ),
          ),
          promise(
            f,
            vary(
              f,
              'Sans nouvelles d’ici là, je reviendrai vers vous le #.',
              'S’il n’y a rien de nouveau, je vous écrirai le #.',
              'Si je n’ai pas de nouvelles, je vous recontacterai le #.',
            ),
            vary(
              f,
              'Sans nouvelles d’ici là, je vous appellerai le #.',
              'S’il n’y a rien de nouveau, je vous téléphonerai le #.',
              'Si je n’ai pas de nouvelles, je vous rappellerai le #.',
            ),
          ),
        ],
      ],
    },
  ],
} satisfies Template as Template;
