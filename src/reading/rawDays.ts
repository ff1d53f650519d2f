import { everyMatch, isOneOf, onceFor, pattern } from '../languages';
import type { DateWords } from '../languages/shape';
import { isReal, type Ymd } from './calendar';

/** Days as they are written, before it is known which year or week they mean. */

export type Raw = {
  start: number;
  end: number;
  y: number | null;
  m: number;
  d: number;
  other: Ymd | null;
  weak: boolean;
};
export type Weekday = { start: number; end: number; weekday: number; next: boolean };

const indexOf = (patterns: readonly string[], word: string): number => patterns.findIndex((p) => isOneOf(p, word));

const fullYear = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  const n = Number(text);
  if (text.length <= 2) return 2000 + n;
  return n >= 1980 && n <= 2099 ? n : null;
};

const named = onceFor((words: DateWords) => {
  const month = words.months.join('|');
  const day = `([0-3]?\\d)(?: ?(?:${words.ordinal}))?`;
  const of = `(?: ?(?:${words.of}))?`;
  const year = `(?:(?:,|[-/]|${of})? ?,? ?((?:19|20)\\d\\d|'\\d\\d))?`;
  return {
    dayFirst: pattern(`${day}${of}[ \\-/.,]{0,2}(${month})\\.?${year}`, 'g'),
    monthFirst: pattern(`(${month})\\.? ?(?:the )?${day}(?![:.h]\\d| ?(?:${words.am}|${words.pm}))${year}`, 'g'),
  };
});

/** "14 May 2026", "May 14th, 2026", "14. Mai". */
export const namedDays = (text: string, words: DateWords): Raw[] => {
  const { dayFirst, monthFirst } = named(words);
  const found: Raw[] = [];
  const add = (match: RegExpExecArray, d: string, m: string, y: string | undefined): void => {
    const raw = {
      start: match.index,
      end: match.index + match[0].length,
      y: fullYear(y?.replace("'", '')),
      m: indexOf(words.months, m) + 1,
      d: Number(d),
      other: null,
      weak: false,
    };
    if (raw.m > 0 && raw.d > 0 && raw.d < 32) found.push(raw);
  };
  for (const m of everyMatch(dayFirst, text)) add(m, m[1] ?? '', m[2] ?? '', m[3]);
  for (const m of everyMatch(monthFirst, text)) add(m, m[2] ?? '', m[1] ?? '', m[3]);
  return found;
};

const ISO = /(?<![\d./-])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d-])/g;
const NUMERIC = /(?<![\d./:-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)?\d\d)(?![\d/])/g;
const NUMERIC_SPACED = /(?<![\d./:-])(\d{1,2})\. ?(\d{1,2})\. ?((?:20)\d\d)(?!\d)/g;
/** Without a year it may be anything: kept only beside a weekday or a time. */
const SHORT =
  /(?<![\d./:$€£-])(\d{1,2})([./])(\d{1,2})(?![\d%/]|[.,:]\d|\.? ?(?:uhr|h\b|am\b|pm\b|a\.m|p\.m|hours|std))/g;

export const numericDays = (text: string, dayFirst: boolean): Raw[] => {
  const found: Raw[] = [];
  const add = (
    match: RegExpExecArray,
    a: number,
    b: number,
    y: number | null,
    separator: string,
    weak: boolean,
  ): void => {
    const day: Ymd = { y: y ?? 2024, m: b, d: a };
    const swapped: Ymd = { y: y ?? 2024, m: a, d: b };
    // Dots put the day first everywhere: 10.30 is a time or nothing.
    const first = separator === '.' ? [day] : dayFirst ? [day, swapped] : [swapped, day];
    const real = first.filter(isReal);
    const best = real[0];
    if (best === undefined) return;
    const other = separator === '.' || a === b ? null : (real[1] ?? null);
    found.push({ start: match.index, end: match.index + match[0].length, y, m: best.m, d: best.d, other, weak });
  };
  for (const m of everyMatch(ISO, text)) {
    const ymd = { y: Number(m[1]), m: Number(m[3]), d: Number(m[4]) };
    if (isReal(ymd)) found.push({ start: m.index, end: m.index + m[0].length, ...ymd, other: null, weak: false });
  }
  for (const m of everyMatch(NUMERIC, text)) add(m, Number(m[1]), Number(m[3]), fullYear(m[4]), m[2] ?? '', false);
  for (const m of everyMatch(NUMERIC_SPACED, text)) add(m, Number(m[1]), Number(m[2]), fullYear(m[3]), '.', false);
  for (const m of everyMatch(SHORT, text)) add(m, Number(m[1]), Number(m[3]), null, m[2] ?? '', true);
  return found;
};

const weekdays = onceFor((words: DateWords) =>
  pattern(`(?:(${words.next}) )?(?:(?:${words.coming}) )?(${words.weekdays.join('|')})\\.?(?: (${words.next}))?`, 'g'),
);

export const weekdaysIn = (text: string, words: DateWords): Weekday[] => {
  const found: Weekday[] = [];
  for (const m of everyMatch(weekdays(words), text)) {
    found.push({
      start: m.index,
      end: m.index + m[0].length,
      weekday: indexOf(words.weekdays, m[2] ?? ''),
      next: m[1] !== undefined || m[3] !== undefined,
    });
  }
  return found;
};
