import { type Facts, type Template, vary } from '../kit';
import { described, forgotten, ofRole, onDay, promise, specific, theRole, toRole, youAndOthers } from '../phrases/fr';
import { callMe } from '../phrases/shared';

const thanksFirst = (f: Facts) => [
  [
    vary(
      f,
      `Merci pour notre entretien${onDay(f)} au sujet ${ofRole(f)}.`,
      `Merci du temps que vous m’avez accordé lors de notre échange${onDay(f)}. J’ai maintenant une idée bien plus claire ${ofRole(f)}.`,
      `Je vous remercie de notre conversation${onDay(f)} et de tout ce que vous m’avez appris sur ${theRole(f)}.`,
    ),
    specific(
      f,
      vary(f, 'Une chose m’est restée', 'Ce à quoi je pense le plus depuis', 'Le moment que je retiens surtout'),
    ),
  ],
  [
    described(f),
    forgotten(
      f.forgot,
      vary(f, 'J’ai oublié de vous dire une chose', 'Je voudrais ajouter ceci', 'Un point m’a échappé'),
    ),
  ],
  [
    vary(
      f,
      'Notre échange a encore renforcé mon intérêt pour ce travail.',
      'Plus j’y pense, plus j’ai envie de faire ce travail.',
      'J’aimerais beaucoup travailler avec vous.',
    ),
    callMe(
      f,
      vary(
        f,
        'S’il reste des questions, appelez-moi quand vous voulez au #.',
        'Vous pouvez me joindre à tout moment au #.',
        'Si un point n’est pas clair, je réponds volontiers au #.',
      ),
    ),
    promise(
      f,
      vary(
        f,
        'Sans nouvelles d’ici là, je reviendrai vers vous le #.',
        'Si nous ne nous sommes pas parlé entre-temps, je vous écrirai le #.',
        'Je me permettrai de prendre des nouvelles le #.',
      ),
      vary(
        f,
        'Sans nouvelles d’ici là, je vous appellerai le #.',
        'Si nous ne nous sommes pas parlé entre-temps, je vous téléphonerai le #.',
        'Je me permettrai de vous appeler le #.',
      ),
    ),
  ],
];

const momentFirst = (f: Facts) => [
  [
    specific(
      f,
      vary(
        f,
        `Notre conversation${onDay(f)} m’a beaucoup fait réfléchir, surtout sur un point`,
        `Depuis notre rencontre${onDay(f)}, je reviens sans cesse à ceci`,
        `Voici ce que je garde de notre échange${onDay(f)}`,
      ),
      vary(
        f,
        `Notre conversation${onDay(f)} m’a beaucoup fait réfléchir.`,
        `J’ai souvent repensé à notre rencontre${onDay(f)}.`,
        `Je garde beaucoup de notre échange${onDay(f)}.`,
      ),
    ),
    described(f),
  ],
  [
    vary(
      f,
      `Merci de m’avoir consacré ce temps. ${capital(theRole(f))} me semble être un travail que j’aimerais faire et que je ferais bien.`,
      `Un grand merci aussi pour vos questions. Ce serait une joie pour moi d’accepter ${theRole(f)}.`,
      `Merci de m’avoir parlé aussi franchement. Je m’imagine très bien ${toRole(f)}, et j’espère que vous aussi.`,
    ),
    forgotten(
      f.forgot,
      vary(f, 'Je n’ai pas eu le temps de vous dire ceci', 'Une précision encore', 'Voici ce que j’ai omis'),
    ),
  ],
  [
    promise(
      f,
      vary(
        f,
        'Je vous demanderai où en est la suite le #.',
        'S’il n’y a rien de nouveau, je vous ferai signe le #.',
        'Vous recevrez un petit mot de ma part le #.',
      ),
      vary(
        f,
        'Je vous appellerai au sujet de la suite le #.',
        'S’il n’y a rien de nouveau, je vous passerai un coup de fil le #.',
        'Vous recevrez un appel de ma part le #.',
      ),
    ),
    callMe(
      f,
      vary(
        f,
        'Jusque-là, je suis à votre disposition au #.',
        'Et s’il est plus simple d’en parler, appelez-moi au #.',
        'Si vous préférez la parole à l’écrit, mon numéro est le #.',
      ),
    ),
  ],
];

const interestFirst = (f: Facts) => [
  [
    vary(
      f,
      `Après notre conversation${onDay(f)}, ${theRole(f)} m’intéresse plus encore. Merci de m’avoir donné autant de votre temps.`,
      `${capital(theRole(f))} m’attirait déjà sur le papier, et davantage maintenant que nous en avons parlé. Merci beaucoup pour l’échange${onDay(f)}.`,
      `J’ai envie de travailler avec vous, et notre rencontre${onDay(f)} y est pour beaucoup. Merci de m’avoir fait comprendre ce qu’est ${theRole(f)}.`,
    ),
  ],
  [
    specific(
      f,
      vary(
        f,
        'Voici ce dont je me souviens le mieux',
        'Une chose en particulier a fait la différence',
        'Je repense avec plaisir à un moment',
      ),
    ),
    forgotten(
      f.forgot,
      vary(f, 'Une idée m’est venue après coup', 'Pour compléter l’une de mes réponses', 'Permettez-moi un ajout'),
    ),
    described(f),
  ],
  [
    youAndOthers(f) &&
      vary(
        f,
        `Travailler avec ${youAndOthers(f)} me plairait beaucoup.`,
        `Je m’imagine sans peine dans une équipe avec ${youAndOthers(f)}.`,
        `Une équipe avec ${youAndOthers(f)}, voilà qui me donne envie.`,
      ),
    callMe(
      f,
      vary(
        f,
        'Si vous souhaitez en savoir plus, appelez-moi au #.',
        'Je réponds à toute question au #.',
        'Pour en reparler, il suffit de m’appeler au #.',
      ),
    ),
    promise(
      f,
      vary(
        f,
        'Si je n’ai pas de nouvelles, je vous recontacterai le #.',
        'Pour savoir où vous en êtes, je vous écrirai le #.',
        'Si vous le voulez bien, je referai le point avec vous le #.',
      ),
      vary(
        f,
        'Si je n’ai pas de nouvelles, je vous rappellerai le #.',
        'Pour savoir où vous en êtes, je vous appellerai le #.',
        'Si vous le voulez bien, je vous téléphonerai le #.',
      ),
    ),
  ],
];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export default {
  promises: true,
  warms: true,
  subject: (f) => [
    f.role && `Merci pour notre entretien${onDay(f)}\u00A0: ${f.role}`,
    f.role && `Merci pour notre entretien\u00A0: ${f.role}`,
    `Merci pour notre entretien${onDay(f)}`,
  ],
  structures: [
    { name: 'thanks-first', body: thanksFirst },
    { name: 'moment-first', body: momentFirst },
    { name: 'interest-first', body: interestFirst },
  ],
} satisfies Template as Template;
