import { type Facts, prompt, type Template } from '../kit';
import { list, longDate, onDay, theRole } from '../phrases/de';

const who = (f: Facts): string => {
  const names = f.colleagues.flatMap(({ full }) => full ?? []).slice(0, 3);
  const others = f.company ? `von ${f.company}` : 'aus der Firma';
  return names.length > 0 ? `${list(names).replace(/ und /, ' oder ')} ${others}` : `Jemand ${others}`;
};

export default {
  promises: false,
  subject: (f) => [
    f.company && `Vielleicht ruft ${f.company} an: Sie als Referenz`,
    'Vielleicht ruft jemand an: Sie als Referenz',
  ],
  structures: [
    {
      name: 'heads-up',
      body: (f) => [
        [
          f.ahead && f.day
            ? `am ${longDate(f, f.day)}, habe ich ein Gespräch über ${theRole(f)}, und ich würde Sie gern als Referenz nennen.`
            : `ich hatte${onDay(f)} ein Gespräch über ${theRole(f)} und würde Sie gern als Referenz nennen.`,
          `${who(f)} meldet sich dann vielleicht bei Ihnen. Ist Ihnen das noch recht?`,
        ],
        [
          f.skill && `Besonders wichtig ist dort ${f.skill}.`,
          `Am meisten helfen würde mir zweierlei: ${prompt('etwas, das man über Sie erzählen könnte')} und ${prompt('noch etwas')}.`,
          'Mein aktueller Lebenslauf liegt bei, damit wir dasselbe erzählen.',
        ],
        [
          'Würden Sie mir sagen, wenn man sich bei Ihnen meldet?',
          'Wie es ausgeht, lasse ich Sie wissen. Danke, dass Sie hinter mir stehen.',
        ],
      ],
    },
  ],
} satisfies Template as Template;
