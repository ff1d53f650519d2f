import type { Template } from '../kit';
import { ofRole, specific } from '../phrases/de';

export default {
  promises: false,
  subject: (f) => [f.role && `Danke für Ihre Nachricht: ${f.role}`, 'Danke für Ihre Nachricht'],
  structures: [
    {
      name: 'open-door',
      body: (f) => [
        [
          `danke für Ihre Nachricht zu ${ofRole(f)} und für die Zeit, die Sie sich genommen haben.`,
          'Natürlich hatte ich auf eine andere Antwort gehofft, aber ich bin froh um unser Gespräch.',
          f.said && specific(f, 'Behalten werde ich davon', 'Ich werde gern daran zurückdenken.'),
        ],
        [
          'Wenn es etwas gibt, das ich beim nächsten Mal anders machen sollte, wäre ich für einen Hinweis dankbar; wenn nicht, ist das auch in Ordnung.',
          'Und sollte sich etwas Passenderes ergeben, denken Sie bitte an mich.',
        ],
        ['Ihnen und Ihrem Team wünsche ich alles Gute.'],
      ],
    },
  ],
} satisfies Template as Template;
