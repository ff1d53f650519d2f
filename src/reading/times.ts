import { isOneOf, onceFor, pattern } from '../languages';
import type { DateWords, Language } from '../languages/shape';
import { type Atom, compactAtoms, type Half, numberAtoms, wordAtoms } from './atoms';
import type { DateHit, TimeHit, ZoneHit } from './shape';
import { zoneAt } from './zones';

/** Finding times of day and their ranges in folded text. */

const to24 = (minutes: number, half: Half): number => {
  const hour = Math.floor(minutes / 60);
  if (half === 'am' && hour === 12) return minutes - 720;
  return half === 'pm' && hour < 12 ? minutes + 720 : minutes;
};

/** Nobody interviews between midnight and seven: 1:30 without am or pm is the afternoon. */
const plausible = (minutes: number): number => (minutes > 0 && minutes < 420 ? minutes + 720 : minutes);

type Timed = { from: number; to: number; stated: boolean };

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

/** In order; of those that overlap the one that begins first and reaches farther: "half 3" and not "3". */
const longest = (atoms: readonly Atom[]): Atom[] => {
  const kept: Atom[] = [];
  for (const atom of [...atoms].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (atom.start >= (kept.at(-1)?.end ?? 0)) kept.push(atom);
  }
  return kept;
};

/** What stands right before or behind a time. */
const around = onceFor((words: DateWords) => ({
  at: pattern(`(?:${words.at})[\\s:.]{0,2}$`),
  lastAt: pattern(` (?:${words.at})$`),
  hourAt: pattern(`(?:${words.hourAt}) ?$`),
  between: pattern(`(?:${words.between})[^.\\n]{0,24}$`),
  place: pattern(`^,? ?\\(?(?:${words.zonePlace ?? '(?!)'})`),
  length: pattern(`^ ?(?:${words.minutes}|${words.hours})`),
  minutes: pattern(`^ ?(?:${words.minutes})`),
  goesOn: pattern(
    `^ ?(?:${words.article}|${words.coming}|${words.weekdays.join('|')}|${words.and}|${words.or}|${words.of})`,
  ),
}));

const lengthWords = onceFor(({ labels }: Language) =>
  pattern(
    `(?:${labels.duration}|for|lasts?|about|durée|dauer\\w{0,2}|rund|etwa|ca\\.?|environ|dur(?:e|era|a|ara|é|ée|ación|ação|ata|erà|ará|ar|eront)|aproximada(?:mente)?|duur|duurt)[\\s:\\t~]{1,4}$`,
  ),
);

/** True when the words before a time make it a length: "duration: 1h30". */
const isLength = (text: string, start: number, language: Language): boolean => {
  const before =
    text
      .slice(Math.max(0, start - 40), start)
      .split('\n')
      .at(-1) ?? '';
  return lengthWords(language).test(`${before.trimEnd()} `) && !/\b(?:at|um|om)\s*$/.test(before);
};

/** A range that begins with one number and ends with the next; null where they are no range. */
const rangeAt = (line: Line, a: Atom, b: Atom, zoneA: ZoneHit | null): TimeHit | null => {
  const { text, folded, language } = line;
  const words = language.dates;
  const gap = gapBetween(folded.slice(zoneA?.end ?? a.end, b.start), words);
  const before = folded.slice(Math.max(0, a.start - 40), a.start);
  const between = around(words).between.test(before);
  const isBetween = between && isOneOf(words.and, gap);
  const sure = a.sure || b.sure || (a.after && b.after) || isBehindDay(folded, a, b, line);
  if (gap.length >= 20 || !sure || !(gap === '-' || isOneOf(words.until, gap) || isBetween)) return null;
  const range = rangeOf(a, b);
  if (range === null) return null;
  // "Between 16:00 and 16:30 I will call you": nobody chooses within half an hour.
  const window = range.to - range.from > (isBetween ? 30 : 90) && between;
  return { start: a.start, end: b.end, ...range, window, zone: zoneAt(text, folded, b.end, language) ?? zoneA };
};

type Line = { text: string; folded: string; language: Language; days: readonly DateHit[] };

const MOST_TIMES = 300;

/**
 * All times of day in a text, with ranges put together and the zone that follows.
 * @param text the text itself, for zones
 * @param folded the same folded
 * @param days what is already known to be a date
 */
export const timesIn = (text: string, folded: string, language: Language, days: readonly DateHit[]): TimeHit[] => {
  const words = language.dates;
  const line = { text, folded, language, days };
  const { at } = around(words);
  const atoms = longest(
    [...numberAtoms(folded, words, at), ...wordAtoms(folded, words, at), ...compactAtoms(folded)].filter(
      (a) => !days.some((d) => a.start < d.end && a.end > d.start),
    ),
  );
  const found: TimeHit[] = [];
  let taken = 0;
  for (const [i, a] of atoms.entries()) {
    if (a.start < taken || found.length >= MOST_TIMES) continue;
    const b = atoms[i + 1];
    const zone = a.sure ? zoneAt(text, folded, a.end, language) : null;
    const range = b === undefined ? null : rangeAt(line, a, b, zone);
    const hit = range ?? (isTime(line, a) ? single(a, zone ?? zoneAt(text, folded, a.end, language)) : null);
    if (hit === null) continue;
    found.push(hit);
    taken = hit.end;
  }
  return found;
};

/** "at 11 Pacific", "at 9 GMT". */
const hasZone = ({ text, folded, language }: Line, a: Atom): boolean =>
  a.minutes >= 60 &&
  around(language.dates).hourAt.test(folded.slice(Math.max(0, a.start - 12), a.start)) &&
  zoneAt(text, folded, a.end, language) !== null;

const isTime = (line: Line, a: Atom): boolean => {
  const { folded, language } = line;
  return (
    (a.sure || (a.after && (bareHour(folded, a, language.dates) || hasZone(line, a)))) &&
    !(a.half === null && isLength(folded, a.start, language) && !isBeforeDay(line, a))
  );
};

/** "Set for 4:30 on Wednesday": a time, where "for 1:30" alone may be how long. */
const isBeforeDay = ({ folded, days }: Line, a: Atom): boolean =>
  a.hasMinutes &&
  days.some(
    (day) => day.start >= a.end && /^,? ?(?:[a-z]{2,4} ){0,2}$/.test(folded.slice(a.end, day.start).slice(0, 14)),
  );

const single = (a: Atom, zone: ZoneHit | null): TimeHit => ({
  start: a.start,
  end: a.end,
  from: a.half === null ? plausible(a.minutes) : to24(a.minutes, a.half),
  to: null,
  stated: a.sure && (a.half !== null || a.minutes >= 420),
  window: false,
  zone,
});

/** "Thursday 14 May 10.30-11.15", "Wed 9/18, 10 to 3": two numbers of one kind right behind a day, and nothing counted. */
const isBehindDay = (folded: string, a: Atom, b: Atom, { days, language }: Line): boolean =>
  a.hasMinutes === b.hasMinutes &&
  days.some((day) => a.start >= day.end && a.start - day.end < 4) &&
  (a.hasMinutes || !/^ ?(?:[-\d%€$£]|[a-z]{3,}s\b)/.test(folded.slice(b.end, b.end + 16))) &&
  !around(language.dates).length.test(folded.slice(b.end, b.end + 12));

const gapBetween = (gap: string, words: DateWords): string => {
  const trimmed = gap.replace(/^[)\s]+/, '').trim();
  // "from 9:00 to at 10:00", "9h à 10h": the word before a time may stand before the second end too.
  const short = trimmed.length < 24 ? trimmed.replace(around(words).lastAt, '') : trimmed;
  return short.trim();
};

/** "at 3" is a time unless something is counted: "at 3 locations", "for 45 minutes". */
const bareHour = (text: string, atom: Atom, words: DateWords): boolean => {
  if (atom.hasMinutes || atom.minutes < 60 || atom.minutes > 1_440) return false;
  const { hourAt, goesOn, place, minutes } = around(words);
  if (!hourAt.test(text.slice(Math.max(0, atom.start - 12), atom.start))) return false;
  const after = text.slice(atom.end, atom.end + 40);
  return (
    (place.test(after) ||
      /^\s?(?:[.,;!?()\n]|$|(?:on|for|in|with|works?|it|is|would|sounds|at|mit|con|com|avec|met|en|bei|im|zum|zur|para|per|pour|na|no|nel|nella|presso|voor|bij|suits?|then|as|if|here|sharp|please|before|passt|klappt|geht|ihnen|dir|va|vale|conviene?|funziona|schikt|past|lukt|fica|serve|convient)\b)/.test(
        after,
      ) ||
      goesOn.test(after)) &&
    !minutes.test(after)
  );
};
