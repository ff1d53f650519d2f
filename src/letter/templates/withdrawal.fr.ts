import type { Template } from '../kit';
import { onDay, toRole } from '../phrases/fr';

export default {
  promises: false,
  subject: (f) => [f.role && `${f.role}\u00A0: je retire ma candidature`, 'Je retire ma candidature'],
  structures: [
    {
      name: 'step-back',
      body: (f) => [
        [
          `Après réflexion, je retire ma candidature ${toRole(f)}.`,
          'Je vous le dis sans attendre, pour que vous puissiez vous organiser.',
        ],
        [
          `Le choix n’a pas été facile, et votre accueil n’y est pour rien, car notre entretien${onDay(f)} m’a plu.`,
          'Merci du temps que vous m’avez accordé.',
        ],
        ['Je vous souhaite de trouver vite la bonne personne, et j’espère que nos chemins se croiseront de nouveau.'],
      ],
    },
  ],
} satisfies Template as Template;
