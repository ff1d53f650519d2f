import type { Template } from '../kit';
import { onDay, theRole } from '../phrases/de';
import { callMe } from '../phrases/shared';

export default {
  promises: false,
  subject: (f) => [f.role && `${f.role}: wie geht es weiter?`, 'Unser Gespräch: wie geht es weiter?'],
  structures: [
    {
      name: 'question',
      body: (f) => [
        [`noch einmal vielen Dank für das Gespräch${onDay(f)} über ${theRole(f)}.`],
        [
          'Eines hätte ich fragen sollen: Was ist der nächste Schritt, und bis wann möchten Sie entscheiden?',
          'Ein ungefähres Datum genügt mir, um planen zu können.',
        ],
        [
          'Mein Interesse ist unverändert groß, und wenn Ihnen noch etwas von mir fehlt, schicke ich es gern.',
          callMe(f, 'Falls es am Telefon einfacher ist: Meine Nummer ist #.'),
        ],
      ],
    },
  ],
} satisfies Template as Template;
