import { prompt, type Template } from '../kit';
import { theRole } from '../phrases/fr';
import { callMe } from '../phrases/shared';

export default {
  promises: false,
  subject: (f) => [f.role && `${f.role}\u00A0: j’ai une autre offre`, 'J’ai une autre offre'],
  structures: [
    {
      name: 'where-do-i-stand',
      body: (f) => [
        [
          `Je préfère vous le dire franchement. On me propose un autre poste, et on attend ma réponse pour le ${prompt('leur date')}.`,
          `${theRole(f).replace(/^l/, 'L')} m’intéresse toujours beaucoup, et j’aime mieux vous poser la question que décider sans savoir.`,
        ],
        [
          'Pourriez-vous me dire où en est ma candidature, et si une décision avant ce jour est possible\u00A0?',
          'Sinon, je le comprendrai. Une réponse franche me rendra service dans les deux cas.',
        ],
        [callMe(f, 'Le plus rapide est de m’appeler au #.')],
      ],
    },
  ],
} satisfies Template as Template;
