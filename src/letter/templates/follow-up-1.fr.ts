import { type Facts, prompt, type Template } from '../kit';
import { longDate, ofRole, onDay } from '../phrases/fr';
import { callMe } from '../phrases/shared';

const since = (f: Facts): string => {
  if (f.decision)
    return `Vous espériez décider avant le ${longDate(f, f.decision)}. Où en êtes-vous au sujet ${ofRole(f)}\u00A0?`;
  if (f.promisedBefore) return `J’avais promis de vous redonner signe. Où en êtes-vous au sujet ${ofRole(f)}\u00A0?`;
  return `Je repense à notre entretien${onDay(f)}, et je voudrais vous demander où vous en êtes au sujet ${ofRole(f)}.`;
};

const added = (f: Facts): string => {
  if (f.skill)
    return `Nous avions parlé de ${f.skill}. Depuis\u00A0: ${prompt(`ce que vous avez fait pour ${f.skill}`)}.`;
  if (f.nextStep === 'references')
    return 'Vous parliez de références pour la suite. Je peux vous envoyer noms et numéros le jour même.';
  if (f.nextStep === 'round') return 'Vous parliez d’un autre entretien pour la suite. Je peux me libérer rapidement.';
  if (f.nextStep === 'task')
    return 'Vous parliez d’un exercice pour la suite. Je peux m’y mettre dès que vous me l’envoyez.';
  return 'Si cela peut vous aider, je vous envoie volontiers un exemple de mon travail, ou les noms de personnes avec qui j’ai travaillé.';
};

export default {
  promises: false,
  subject: (f) => [
    f.role && `${f.role}\u00A0: où en êtes-vous\u00A0?`,
    'Notre entretien\u00A0: où en êtes-vous\u00A0?',
  ],
  structures: [
    {
      name: 'one-addition',
      body: (f) => [
        [since(f)],
        [added(f)],
        ['J’ai toujours très envie de faire ce travail.', callMe(f, 'Si vous préférez en parler, appelez-moi au #.')],
      ],
    },
  ],
} satisfies Template as Template;
