import { everyMatch, isOneOf, onceFor, pattern } from '../languages';
import type { DateWords } from '../languages/shape';

/** Numbers and words that may be times of day. */

export type Half = 'am' | 'pm' | null;
/** A number that may be a time; whether it is one, its neighbours decide. */
export type Atom = {
  start: number;
  end: number;
  minutes: number;
  half: Half;
  sure: boolean;
  hasMinutes: boolean;
  after: boolean;
};

const halfOf = (word: string | undefined, words: DateWords): Half => {
  if (word === undefined) return null;
  return isOneOf(words.pm, word) ? 'pm' : 'am';
};

const numbers = onceFor((words: DateWords) =>
  pattern(
    `(\\d{1,2})(?:([:.,]|h:?| h | ?(?:${words.hour}) ?(?!\\d\\d[:.]\\d))(\\d\\d)(?::\\d\\d)?)?(?: ?(${words.am}|${words.pm})(?![a-z]))?(?: ?(${words.hour}))?(?: ?(?:hrs|hours)(?![a-z]))?`,
    'g',
  ),
);

const BAD_BEFORE = /(?:[:/+#$€£&=_@\\]|\d[.,]|\d-)$/;

const wordHour = (words: DateWords, word: string): number =>
  /^\d/.test(word)
    ? Number(word)
    : [...words.numbers, ...words.laterHours].findIndex((pattern) => isOneOf(pattern, word)) + 1;

/** "14:30", "2 pm", "14h30", "10 Uhr", "09.30 Uhr", and bare numbers as candidates. */
export const numberAtoms = (text: string, words: DateWords, at: RegExp): Atom[] => {
  const found: Atom[] = [];
  for (const m of everyMatch(numbers(words), text)) {
    const start = m.index;
    const end = start + m[0].length;
    const before = text.slice(Math.max(0, start - 24), start);
    if (BAD_BEFORE.test(before.slice(-3)) && !/\d\s?-\s?$/.test(before)) continue;
    if (/^(?:[:/]\d|[.,]\d|\s?[%$€£°]|-\d{3})/.test(text.slice(end, end + 5))) continue;
    const hour = Number(m[1]);
    const minute = Number(m[3] ?? 0);
    const half = halfOf(m[4], words);
    if (hour > 23 || minute > 59 || (half !== null && (hour > 12 || hour === 0))) continue;
    const separator = m[2]?.trim();
    const dotted = separator === '.';
    const comma = separator === ',';
    if (comma && COUNTED.test(text.slice(end, end + 8))) continue;
    const marked = m[5] !== undefined || (separator !== undefined && separator !== ':' && !dotted && !comma);
    const after = at.test(before);
    const sure =
      half !== null ||
      separator === ':' ||
      (marked && (hour >= 7 || after || m[3] !== undefined)) ||
      ((dotted || comma) && words.dotTimes && (after || marked)) ||
      (dotted && !words.dotTimes && DOTTED_AT.test(before)) ||
      (dotted && isRow(before, hour, text.slice(end, end + 8)));
    found.push({ start, end, minutes: hour * 60 + minute, half, sure, hasMinutes: m[3] !== undefined, after });
    if (found.length > 600) break;
  }
  return found;
};

/** "9,30 euro": a price or measure, where "ore 9,30" is a time. */
const COUNTED = /^ ?(?:eur|%|k[mg]\b|mio|mil|punt|prozent|cm|l\b)/;

/** Where 10.30 is not the usual way to write a time, it is one only right behind "at", "from" and their like. */
const DOTTED_AT = /(?:\bat|@|\baround|\babout|\bfrom|\bbetween) ?$/;

/** "10.45  Data task" on a line of its own: a row of a timetable. */
const isRow = (before: string, hour: number, after: string): boolean =>
  hour > 6 && hour < 21 && /(?:^|\n)[ \t]{0,4}$/.test(before) && /^(?: ?- ?\d|[ \t]{1,4}\p{L})/u.test(after);

/** "2026-05-14T15:00", "1500 hrs" and "4:15p". */
const COMPACT =
  /(?<=\d\d-\d\d)t([01]\d|2[0-3]):([0-5]\d)|(?<![\d:.+-])([01]\d|2[0-3])([0-5]\d) ?(?:hrs?|hours)(?![a-z])|(?<![\d:.])(\d{1,2}):([0-5]\d)([ap])(?![a-z.])/g;

export const compactAtoms = (text: string): Atom[] =>
  everyMatch(COMPACT, text, 100).map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    minutes: Number(m[1] ?? m[3] ?? m[5]) * 60 + Number(m[2] ?? m[4] ?? m[6]),
    // Written with four digits it means what it says, also before seven in the morning.
    half: m[7] === undefined ? null : m[7] === 'p' ? 'pm' : 'am',
    sure: true,
    hasMinutes: true,
    after: true,
  }));

const sources = (parts: DateWords['partsBefore']): string =>
  parts.length === 0 ? '(?!)' : parts.map(([source]) => source).join('|');

const partOf = (parts: DateWords['partsBefore'], found: string | undefined): number =>
  found === undefined ? 0 : (parts.find(([source]) => isOneOf(source, found))?.[1] ?? 0);

const noons = onceFor((words: DateWords) =>
  pattern(`(?:12 )?(?:${words.noon})(?: (${sources(words.partsAfter)}))?`, 'g'),
);
const lengths = onceFor((words: DateWords) => pattern(`^(?:${words.minutes}|${words.hours})`));
const inWords = onceFor((words: DateWords) =>
  pattern(
    `(?:(${sources(words.partsBefore)}) )?(${[...words.laterHours, ...words.numbers].join('|')}|\\d{1,2})(?: (${words.hour}))?(?: (${sources(words.partsAfter)}))?(?: (${words.am}|${words.pm}))?`,
    'g',
  ),
);

const bare = onceFor((words: DateWords) => ({
  before: pattern(`(?:${words.hourAt}|${words.until}) $`),
  after: pattern(`^ (?:${words.until})`),
}));

/** "Um neun", "von neun bis elf"; "die zweite von drei Runden" counts. */
const isHour = (before: string, behind: string, words: DateWords): boolean =>
  bare(words).before.test(before) || bare(words).after.test(behind);

/** "noon", "negen uur", "halb zehn", "nueve y media". */
export const wordAtoms = (text: string, words: DateWords, at: RegExp): Atom[] => {
  const found: Atom[] = [];
  for (const m of everyMatch(noons(words), text)) {
    found.push({
      start: m.index,
      end: m.index + m[0].length,
      minutes: 720 + partOf(words.partsAfter, m[1]),
      half: 'pm',
      sure: true,
      hasMinutes: true,
      after: true,
    });
  }
  for (const m of everyMatch(inWords(words), text)) {
    const parted = m[1] !== undefined || m[4] !== undefined;
    // Hours in digits are found elsewhere, unless words add minutes to them: "half 3", "las 4 y media".
    const hour = /^\d/.test(m[2] ?? '') && !parted ? 0 : wordHour(words, m[2] ?? '');
    if (hour === 0 || hour > 23) continue;
    const before = text.slice(Math.max(0, m.index - 24), m.index);
    const shift = partOf(words.partsBefore, m[1]) + partOf(words.partsAfter, m[4]);
    const after = at.test(before);
    const marked = m[3] !== undefined || parted || m[5] !== undefined;
    const behind = text.slice(m.index + m[0].length, m.index + m[0].length + 12);
    const duration = lengths(words).test(behind.trimStart());
    // "Half past nine" is a time wherever it stands; "nine o'clock" and "nine" want their word before.
    const told = marked || (words.dotTimes && isHour(before, behind, words));
    if (duration || !(m[1] !== undefined || (after && told))) continue;
    found.push({
      start: m.index,
      end: m.index + m[0].length,
      minutes: hour * 60 + shift,
      half: halfOf(m[5], words),
      sure: true,
      hasMinutes: false,
      after,
    });
    if (found.length > 100) break;
  }
  return found;
};
