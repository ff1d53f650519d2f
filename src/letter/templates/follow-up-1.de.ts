import { type Facts, prompt, type Template } from '../kit';
import { longDate, ofRole, onDay } from '../phrases/de';
import { callMe } from '../phrases/shared';

const since = (f: Facts): string => {
  if (f.decision)
    return `Sie hatten gehofft, bis ${longDate(f, f.decision)}, zu entscheiden. Wie steht es mit ${ofRole(f)}?`;
  if (f.promisedBefore) return `ich hatte versprochen, mich noch einmal zu melden: Wie steht es mit ${ofRole(f)}?`;
  return `unser Gespräch${onDay(f)} geht mir noch durch den Kopf, und ich möchte fragen, wie es mit ${ofRole(f)} steht.`;
};

const added = (f: Facts): string => {
  if (f.skill)
    return `In unserem Gespräch ging es auch um ${f.skill}. Seitdem: ${prompt(`was Sie für ${f.skill} getan haben`)}.`;
  if (f.nextStep === 'references')
    return 'Als nächsten Schritt hatten Sie Referenzen genannt; Namen und Nummern kann ich Ihnen noch am selben Tag schicken.';
  if (f.nextStep === 'round')
    return 'Als nächsten Schritt hatten Sie ein weiteres Gespräch genannt; dafür mache ich mich gern kurzfristig frei.';
  if (f.nextStep === 'task')
    return 'Als nächsten Schritt hatten Sie eine Aufgabe genannt; ich kann sofort damit anfangen.';
  return 'Wenn es Ihnen hilft, schicke ich gern eine Arbeitsprobe oder nenne Menschen, mit denen ich gearbeitet habe.';
};

export default {
  promises: false,
  subject: (f) => [f.role && `${f.role}: wie steht es?`, 'Unser Gespräch: wie steht es?'],
  structures: [
    {
      name: 'one-addition',
      body: (f) => [
        [since(f)],
        [added(f)],
        [
          'Die Arbeit würde ich nach wie vor sehr gern machen.',
          callMe(f, 'Wenn Sie lieber telefonieren, rufen Sie mich gern unter # an.'),
        ],
      ],
    },
  ],
} satisfies Template as Template;
