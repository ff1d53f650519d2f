import { isOneOf, pattern } from '../languages';
import type { DateWords, Language } from '../languages/shape';
import type { DateHit, TimeHit } from './shape';
import { zoneAt } from './zones';

/** Finding times of day and their ranges in folded text. */

type Half = 'am' | 'pm' | null;
/** A number that may be a time; whether it is one, its neighbours decide. */
type Atom = {
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
const numberAtoms = (text: string, words: DateWords, at: RegExp): Atom[] => {
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
const wordAtoms = (text: string, words: DateWords, at: RegExp): Atom[] => {
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

const to24 = (minutes: number, half: Half): number => {
  const hour = Math.floor(minutes / 60);
  if (half === 'am' && hour === 12) return minutes - 720;
  return half === 'pm' && hour < 12 ? minutes + 720 : minutes;
};

/** Nobody interviews between midnight and seven: 1:30 without am or pm is the afternoon. */
const plausible = (minutes: number): number => (minutes > 0 && minutes < 420 ? minutes + 720 : minutes);

type Timed = { from: number; to: number | null; stated: boolean };

/** Both ends of a range, each helping the other: in "1 - 1:30pm" both are in the afternoon. */
const rangeOf = (a: Atom, b: Atom): Timed | null => {
  const half = a.half ?? b.half;
  let from = to24(a.minutes, half);
  let to = to24(b.minutes, b.half);
  if (a.half === null && b.half !== null && from > to) from = to24(a.minutes, 'am');
  if (a.half !== null && b.half === null)
    to = to24(b.minutes, a.half) < from ? to24(b.minutes, 'pm') : to24(b.minutes, a.half);
  if (half === null && from < 420 && to <= 720) {
    from = plausible(from);
    to = plausible(to);
  }
  if (half === null && to < from && to < 720) to += 720;
  return to > from && to - from <= 720 ? { from, to, stated: true } : null;
};

/** True when the words before a time make it a length: "duration: 1h30". */
const isLength = (text: string, start: number, language: Language): boolean => {
  const before =
    text
      .slice(Math.max(0, start - 40), start)
      .split('\n')
      .at(-1) ?? '';
  return (
    pattern(
      `(?:${language.labels.duration}|for|lasts?|about|durée|dauer|dauert|rund|etwa|ca\\.?|environ|dure|dura|duración|aproximada(?:mente)?|duração|duur|durata)[\\s:\\t~]{1,4}$`,
    ).test(`${before.trimEnd()} `) && !/\b(?:at|um|om)\s*$/.test(before)
  );
};

/**
 * All times of day in a text, with ranges put together and the zone that follows.
 * @param text the text itself, for zones
 * @param folded the same folded
 * @param days what is already known to be a date
 */
export const timesIn = (text: string, folded: string, language: Language, days: readonly DateHit[]): TimeHit[] => {
  const words = language.dates;
  const at = pattern(`(?:${words.at})[\\s:]{0,2}$`);
  const atoms = [...numberAtoms(folded, words, at), ...wordAtoms(folded, words, at)]
    .filter((a) => !days.some((d) => a.start < d.end && a.end > d.start))
    .sort((a, b) => a.start - b.start);
  const joins = (gap: string): boolean => gap === '-' || isOneOf(words.until, gap);
  const found: TimeHit[] = [];
  for (let i = 0; i < atoms.length && found.length < 300; i++) {
    const a = atoms[i];
    if (a === undefined) break;
    const b = atoms[i + 1];
    const zoneA = a.sure ? zoneAt(text, folded, a.end, language) : null;
    const gap = b === undefined ? '' : gapBetween(folded.slice(zoneA?.end ?? a.end, b.start), words);
    const before = folded.slice(Math.max(0, a.start - 40), a.start);
    const between = pattern(`(?:${words.between})[^.\\n]{0,24}$`).test(before);
    const isBetween = between && isOneOf(words.and, gap);
    if (b !== undefined && gap.length < 20 && (joins(gap) || isBetween) && (a.sure || b.sure || (a.after && b.after))) {
      const range = rangeOf(a, b);
      if (range !== null) {
        const zone = zoneAt(text, folded, b.end, language) ?? zoneA;
        found.push({
          start: a.start,
          end: b.end,
          ...range,
          window: isBetween || range.to === null || (between && range.to - range.from > 90),
          zone,
        });
        i++;
        continue;
      }
    }
    if (!a.sure && !(a.after && bareHour(folded, a, words))) continue;
    if (a.half === null && isLength(folded, a.start, language)) continue;
    const known = a.half !== null || a.minutes >= 420;
    found.push({
      start: a.start,
      end: a.end,
      from: a.half === null ? plausible(a.minutes) : to24(a.minutes, a.half),
      to: null,
      stated: a.sure && known,
      window: false,
      zone: zoneA,
    });
  }
  return found;
};

const gapBetween = (gap: string, words: DateWords): string => {
  const trimmed = gap.replace(/^[)\s]+/, '').trim();
  // "from 9:00 to at 10:00", "9h à 10h": the word before a time may stand before the second end too.
  const short = trimmed.length < 24 ? trimmed.replace(pattern(` (?:${words.at})$`), '') : trimmed;
  return short.trim();
};

/** "at 3" is a time unless something is counted: "at 3 locations", "for 45 minutes". */
const bareHour = (text: string, atom: Atom, words: DateWords): boolean => {
  if (atom.hasMinutes || atom.minutes < 60 || atom.minutes > 1_440) return false;
  const before = text.slice(Math.max(0, atom.start - 6), atom.start);
  if (!/(?:\bat|\bum|\bas|\bom|\ba|@|\ba las)\s?$/.test(before)) return false;
  return (
    /^\s?(?:[.,;!?)\n]|$|on\b|for\b|in\b|with\b|and\b|am\b|den\b|le\b|el\b|op\b)/.test(
      text.slice(atom.end, atom.end + 6),
    ) && !pattern(words.minutes).test(text.slice(atom.end, atom.end + 10))
  );
};
