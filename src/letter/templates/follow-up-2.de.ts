import { prompt, type Template } from '../kit';
import { ofRole, onDay } from '../phrases/de';

export default {
  promises: false,
  subject: (f) => [f.role && `${f.role}: ein Gedanke noch`, 'Ein Gedanke noch'],
  structures: [
    {
      name: 'easy-out',
      body: (f) => [
        [
          `ein Gedanke noch zu unserem Gespräch${onDay(f)}: ${prompt('ein Link, ein Ergebnis oder eine Idee, die dazu passt')}.`,
        ],
        [
          `An ${ofRole(f)} bin ich weiterhin interessiert.`,
          'Ich weiß aber auch, dass sich Pläne ändern. Wenn die Wahl auf jemand anderen gefallen ist oder alles ruht, genügt mir eine Zeile.',
        ],
        ['Es hat mich in jedem Fall gefreut, Sie kennenzulernen, und ich frage nun nicht weiter nach.'],
      ],
    },
  ],
} satisfies Template as Template;
