import { prompt, type Template } from '../kit';
import { longDate, theRole } from '../phrases/fr';
import { callMe } from '../phrases/shared';

export default {
  promises: false,
  subject: (f) => [
    f.role && `Votre offre (${f.role})\u00A0: un peu plus de temps\u00A0?`,
    'Votre offre\u00A0: un peu plus de temps\u00A0?',
  ],
  structures: [
    {
      name: 'until',
      body: (f) => [
        [
          `Merci beaucoup de me proposer ${theRole(f)}. La nouvelle m’a fait très plaisir.`,
          'C’est une grande décision, et je veux vous donner une réponse à laquelle je me tiendrai.',
        ],
        [
          f.replyBy && `Vous attendiez ma réponse pour le ${longDate(f, f.replyBy)}.`,
          `Serait-il possible de vous la donner le ${prompt('la date que vous souhaitez')}\u00A0?`,
          'Si cela vous complique les choses, dites-le-moi et nous trouverons une solution.',
        ],
        [callMe(f, 'Si vous voulez en parler, appelez-moi au #.')],
      ],
    },
  ],
} satisfies Template as Template;
