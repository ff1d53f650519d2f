import { prompt, type Template } from '../kit';
import { longDate, theRole } from '../phrases/de';
import { callMe } from '../phrases/shared';

export default {
  promises: false,
  subject: (f) => [f.role && `Ihr Angebot (${f.role}): etwas mehr Zeit?`, 'Ihr Angebot: etwas mehr Zeit?'],
  structures: [
    {
      name: 'until',
      body: (f) => [
        [
          `herzlichen Dank, dass Sie mir ${theRole(f)} anbieten. Ich habe mich sehr über die Nachricht gefreut.`,
          'Es ist eine große Entscheidung, und ich möchte Ihnen eine Antwort geben, zu der ich stehe.',
        ],
        [
          f.replyBy && `Um meine Antwort hatten Sie bis ${longDate(f, f.replyBy)}, gebeten.`,
          `Wäre es Ihnen recht, wenn ich mich bis ${prompt('das Datum, das Sie möchten')} entscheide?`,
          'Falls das bei Ihnen etwas durcheinanderbringt, sagen Sie es mir bitte; dann finden wir einen Weg.',
        ],
        [callMe(f, 'Möchten Sie darüber sprechen, erreichen Sie mich unter #.')],
      ],
    },
  ],
} satisfies Template as Template;
