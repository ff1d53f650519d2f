import { type Facts, type Template, vary } from '../kit';
import { described, forgotten, ofRole, onDay, promise, specific, theRole, toRole } from '../phrases/fr';
import { callMe } from '../phrases/shared';

const lateFirst = (f: Facts) => [
  [
    vary(
      f,
      `Ce merci arrive plus tard que prévu, mais il vient du cœur. Notre entretien${onDay(f)} au sujet ${ofRole(f)} a beaucoup compté pour moi.`,
      `J’aurais dû vous écrire plus tôt. Merci pour la conversation${onDay(f)} sur ${theRole(f)}.`,
      `Avec retard, je vous remercie du temps passé à m’expliquer ${theRole(f)} lors de la rencontre${onDay(f)}.`,
    ),
    specific(
      f,
      vary(f, 'Un point m’occupe encore l’esprit', 'Je n’ai pas oublié ceci', 'Voici ce qui m’est resté depuis'),
    ),
  ],
  [
    described(f),
    forgotten(
      f.forgot,
      vary(f, 'Je n’ai pas mentionné ceci', 'Un complément à mes réponses', 'J’ai laissé de côté un point'),
    ),
    vary(
      f,
      'Je ferais ce travail avec grand plaisir.',
      'Mon intérêt n’a fait que grandir depuis.',
      'J’espère que nous continuerons à nous parler.',
    ),
  ],
  [
    callMe(
      f,
      vary(
        f,
        'Pour toute question, appelez-moi au #.',
        'Si vous avez des questions, mon numéro est le #.',
        'On peut toujours me joindre au #.',
      ),
    ),
    promise(
      f,
      vary(
        f,
        'Sauf nouvelles de votre part, je reviendrai vers vous le #.',
        'Pour connaître la suite, je vous écrirai à nouveau le #.',
        'Je vous ferai signe une fois encore le #.',
      ),
      vary(
        f,
        'Sauf nouvelles de votre part, je vous appellerai le #.',
        'Pour connaître la suite, je vous téléphonerai le #.',
        'Je vous passerai un coup de fil le #.',
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
        `Notre échange${onDay(f)} m’accompagne encore, un point surtout`,
        `Il y a dans notre conversation${onDay(f)} une chose à laquelle je reviens toujours`,
        `Plusieurs jours après notre entretien${onDay(f)}, voici ce qui demeure`,
      ),
      vary(
        f,
        `Notre échange${onDay(f)} m’accompagne encore.`,
        `Je reviens souvent en pensée à notre conversation${onDay(f)}.`,
        `Notre entretien${onDay(f)} m’est encore bien présent.`,
      ),
    ),
    vary(
      f,
      'J’aurais dû vous en remercier plus tôt, et je le fais d’autant plus volontiers.',
      'Mes remerciements sont tardifs et très sincères.',
      'Merci, même si tard.',
    ),
  ],
  [
    vary(
      f,
      `${capital(theRole(f))} est devenu plus concret pour moi, et j’aimerais l’occuper.`,
      `Après vous avoir parlé, je me voyais ${toRole(f)}.`,
      `Depuis, ${theRole(f)} me tente plus encore qu’au début.`,
    ),
    forgotten(
      f.forgot,
      vary(
        f,
        'J’aurais aimé dire ceci',
        'Le temps m’a manqué pour vous dire ceci',
        'Il manquait un point à ma réponse',
      ),
    ),
    described(f),
  ],
  [
    promise(
      f,
      vary(
        f,
        'Je vous demanderai ce qui vient ensuite le #.',
        'Si tout reste calme, vous recevrez quelques lignes de moi le #.',
        'Je reviendrai aux nouvelles le #.',
      ),
      vary(
        f,
        'Je vous appellerai pour savoir ce qui vient ensuite le #.',
        'Si tout reste calme, vous recevrez un appel de moi le #.',
        'Je vous téléphonerai pour prendre des nouvelles le #.',
      ),
    ),
    callMe(
      f,
      vary(
        f,
        'Avant cela, je suis là au #.',
        'Et s’il est plus facile de parler, appelez au #.',
        'Mon numéro pour toute question est le #.',
      ),
    ),
  ],
];

const interestFirst = (f: Facts) => [
  [
    vary(
      f,
      `Je pense encore ${toRole(f)}, et je m’aperçois que je vous dois encore un merci pour notre entretien${onDay(f)}. Le voici.`,
      `Plus je pense ${toRole(f)}, plus il me tente. Merci, plus tard qu’il ne faudrait, pour la conversation${onDay(f)}.`,
      `Vous m’avez montré ce qu’est vraiment ${theRole(f)}, et j’ai tardé à vous le dire. Un grand merci pour la rencontre${onDay(f)}.`,
    ),
  ],
  [
    specific(
      f,
      vary(f, 'Je me souviens surtout de ceci', 'Le meilleur moment, à mes yeux', 'J’ai noté ceci tout de suite'),
    ),
    forgotten(
      f.forgot,
      vary(f, 'Et un point m’a échappé', 'Puis-je ajouter ce que je n’ai pas dit', 'Je voudrais encore ajouter ceci'),
    ),
    described(f),
  ],
  [
    callMe(
      f,
      vary(
        f,
        'S’il reste quelque chose, je suis facile à joindre au #.',
        'Appelez-moi quand cela vous arrange au #.',
        'Si un point est obscur, je réponds au #.',
      ),
    ),
    promise(
      f,
      vary(
        f,
        'Si je n’ai rien entendu, je vous relancerai le #.',
        'Je vous recontacterai le #.',
        'Si vous n’y voyez pas d’inconvénient, je prendrai des nouvelles le #.',
      ),
      vary(
        f,
        'Si je n’ai rien entendu, je vous appellerai le #.',
        'Je vous téléphonerai le #.',
        'Si vous n’y voyez pas d’inconvénient, je vous passerai un coup de fil le #.',
      ),
    ),
  ],
];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export default {
  promises: true,
  warms: true,
  subject: (f) => [f.role && `Merci pour notre entretien\u00A0: ${f.role}`, 'Merci pour notre entretien'],
  structures: [
    { name: 'late-first', body: lateFirst },
    { name: 'moment-first', body: momentFirst },
    { name: 'interest-first', body: interestFirst },
  ],
} satisfies Template as Template;
