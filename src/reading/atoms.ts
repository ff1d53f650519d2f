import { isOneOf, pattern } from '../languages';
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

const numberSource = (words: DateWords): string =>
  `(\\d{1,2})(?:([:.]|h:?| h )(\\d\\d)(?::\\d\\d)?)?(?: ?(${words.am}|${words.pm})(?![a-z]))?(?: ?(${words.hour}))?(?: ?(?:hrs|hours)(?![a-z]))?`;

const BAD_BEFORE = /(?:[:/+#$€£&=_@\\]|\d[.,]|\d-)$/;

const wordHour = (words: DateWords, word: string): number => words.numbers.findIndex((p) => isOneOf(p, word)) + 1;

/** "14:30", "2 pm", "14h30", "10 Uhr", "09.30 Uhr", and bare numbers as candidates. */
export const numberAtoms = (text: string, words: DateWords, at: RegExp): Atom[] => {
  const found: Atom[] = [];
  for (const m of text.matchAll(pattern(numberSource(words), 'g'))) {
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
    const marked = m[5] !== undefined || separator?.startsWith('h') === true;
    const after = at.test(before);
    const dotted = separator === '.';
    const sure =
      half !== null ||
      separator === ':' ||
      (marked && (hour >= 7 || after || m[3] !== undefined)) ||
      (dotted && words.dotTimes && (after || marked));
    found.push({ start, end, minutes: hour * 60 + minute, half, sure, hasMinutes: m[3] !== undefined, after });
    if (found.length > 600) break;
  }
  return found;
};

/** "noon", "negen uur", "halb zehn", "nueve y media". */
export const wordAtoms = (text: string, words: DateWords, at: RegExp): Atom[] => {
  const found: Atom[] = [];
  for (const m of text.matchAll(pattern(`(?:12 )?(?:${words.noon})`, 'g'))) {
    found.push({
      start: m.index,
      end: m.index + m[0].length,
      minutes: 720,
      half: 'pm',
      sure: true,
      hasMinutes: true,
      after: true,
    });
  }
  const half = words.half === null ? '(?!)' : words.half.before;
  const halfAfter = words.halfAfter ?? '(?!)';
  const source = `(?:(${half}) )?(${words.numbers.join('|')})(?: (${words.hour}))?(?: (${halfAfter}))?(?: (${words.am}|${words.pm}))?`;
  for (const m of text.matchAll(pattern(source, 'g'))) {
    const hour = wordHour(words, m[2] ?? '');
    if (hour === 0) continue;
    const before = text.slice(Math.max(0, m.index - 24), m.index);
    const shift = m[1] !== undefined ? (words.half?.minutes ?? 0) : m[4] !== undefined ? 30 : 0;
    const after = at.test(before);
    const marked = m[3] !== undefined || m[1] !== undefined || m[4] !== undefined || m[5] !== undefined;
    const duration = pattern(`^(?:${words.minutes}|${words.hours})`).test(
      text.slice(m.index + m[0].length, m.index + m[0].length + 12).trimStart(),
    );
    if (duration || !(after && (marked || words.dotTimes))) continue;
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
