import { prompt, type Template } from '../kit';
import { longDate, theRole } from '../phrases/de';
import { callMe } from '../phrases/shared';

export default {
  promises: false,
  subject: (f) => [f.role && `Unser Gespräch (${f.role}): ein neuer Termin?`, 'Unser Gespräch: ein neuer Termin?'],
  structures: [
    {
      name: 'new-time',
      body: (f) => [
        [
          f.day
            ? `für ${longDate(f, f.day)}, ${f.startTime ? `${f.startTime} Uhr, ` : ''}war unser Gespräch über ${theRole(f)} geplant, und ich konnte niemanden erreichen.`
            : `unser Gespräch über ${theRole(f)} war geplant, und ich konnte niemanden erreichen.`,
          'Vermutlich ist Ihnen etwas dazwischengekommen; das passiert.',
        ],
        [
          `Gern finde ich einen neuen Termin. Mir würde passen: ${prompt('zwei Termine, die Ihnen passen')}.`,
          'Ist ein anderer Tag besser für Sie, sagen Sie es mir, und ich richte es ein.',
          callMe(f, 'Sie können mich auch einfach anrufen: #.'),
        ],
      ],
    },
  ],
} satisfies Template as Template;
