import type { Template } from '../kit';
import { ofRole, specific } from '../phrases/fr';

export default {
  promises: false,
  subject: (f) => [f.role && `Merci de votre réponse\u00A0: ${f.role}`, 'Merci de votre réponse'],
  structures: [
    {
      name: 'open-door',
      body: (f) => [
        [
          `Merci de votre réponse au sujet ${ofRole(f)}, et du temps que vous m’avez accordé.`,
          'J’espérais bien sûr une autre nouvelle, mais cet entretien reste un bon souvenir.',
          f.said && specific(f, 'Ce que j’en garde', 'Je m’en souviendrai.'),
        ],
        [
          'S’il y a une chose que je devrais faire autrement la prochaine fois, un mot de vous m’aiderait. Sinon, ce n’est pas grave.',
          'Et si un poste plus proche de mon profil se libère, pensez à moi.',
        ],
        ['Je vous souhaite, à vous et à votre équipe, une très bonne continuation.'],
      ],
    },
  ],
} satisfies Template as Template;
