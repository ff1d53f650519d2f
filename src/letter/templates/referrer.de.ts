import { type Facts, prompt, type Template } from '../kit';
import { callDative, list, longDate, onDay, theRole } from '../phrases/de';

const met = ({ colleagues }: Facts): string => {
  const names = colleagues.map(callDative).filter((name) => name !== '');
  return names.length > 0 && names.length <= 4 ? ` mit ${list(names)}` : '';
};

export default {
  promises: false,
  subject: (f) => [f.company && `Mein Gespräch bei ${f.company}, dank Ihnen`, 'Mein Gespräch, dank Ihnen'],
  structures: [
    {
      name: 'news',
      body: (f) =>
        f.ahead && f.day
          ? [
              [
                `gute Nachrichten: Ich bin zum Gespräch über ${theRole(f)} eingeladen, und zwar am ${longDate(f, f.day)}.`,
                'Danke, dass Sie ein gutes Wort für mich eingelegt haben; ohne Sie wäre es wohl nicht dazu gekommen.',
              ],
              ['Gibt es etwas, das Sie an meiner Stelle wissen wollten? Wie es war, erzähle ich Ihnen danach.'],
            ]
          : [
              [
                `das Gespräch über ${theRole(f)}${met(f)} war${onDay(f)}, und Sie sollen es von mir hören: ${prompt('wie es war, in ein paar Worten')}.`,
                'Danke, dass Sie ein gutes Wort für mich eingelegt haben. Ohne Sie wäre es wohl nicht dazu gekommen.',
              ],
              [
                'Sie brauchen nichts weiter zu tun. Wenn Sie aber hören, wie man dort entscheidet, oder etwas über das Team wissen, das ich wissen sollte, freue ich mich darüber.',
                'Wie es ausgeht, erfahren Sie von mir.',
              ],
            ],
    },
  ],
} satisfies Template as Template;
