import { type Facts, prompt, type Template } from '../kit';
import { call, list, longDate, ofRole, onDay } from '../phrases/fr';

const met = (f: Facts): string => {
  const names = f.colleagues.map((person) => call(person, f)).filter((name) => name !== '');
  return names.length > 0 && names.length <= 4 ? ` avec ${list(names)}` : '';
};

export default {
  promises: false,
  subject: (f) => [f.company && `Mon entretien chez ${f.company}, grâce à vous`, 'Mon entretien, grâce à vous'],
  structures: [
    {
      name: 'news',
      body: (f) =>
        f.ahead && f.day
          ? [
              [
                `Bonne nouvelle, j’ai un entretien au sujet ${ofRole(f)} le ${longDate(f, f.day)}.`,
                'Merci d’avoir parlé de moi. Sans vous, je ne crois pas que j’en serais là.',
              ],
              ['Y a-t-il quelque chose que vous voudriez savoir à ma place\u00A0? Je vous raconterai la suite.'],
            ]
          : [
              [
                `J’ai passé l’entretien${onDay(f)} au sujet ${ofRole(f)}${met(f)}, et je tenais à vous le dire moi-même\u00A0: ${prompt('comment cela s’est passé, en quelques mots')}.`,
                'Merci d’avoir parlé de moi. Sans vous, je ne crois pas que j’en serais là.',
              ],
              [
                'Vous n’avez rien de plus à faire. Si vous apprenez comment ils décident, ou si je devrais savoir quelque chose sur l’équipe, cela m’intéresse beaucoup.',
                'Je vous dirai comment cela finit.',
              ],
            ],
    },
  ],
} satisfies Template as Template;
