import { everyMatch, isOneOf, pattern } from '../languages';
import type { DateWords, Language } from '../languages/shape';
import { dayNumber, isoOf, parseDay, weekdayOf, ymdOf } from './calendar';
import { type Anchor, byWeekday, nearer, nextNumbered, withYear } from './meant';
import { namedDays, numericDays, type Raw, type Weekday, weekdaysIn } from './rawDays';
import type { DateHit } from './shape';
import { singleDays } from './weekly';

/** Finding days in folded text: written out, in numbers, as weekdays and as "tomorrow". */

const relativeDays = (text: string, words: DateWords, anchor: Anchor): DateHit[] => {
  // Without the message's date it is a day all the same, only not known which.
  const today = anchor.day === null ? null : dayNumber(anchor.day);
  const found: DateHit[] = [];
  const kinds = [
    [words.dayAfterTomorrow, 2],
    [words.tomorrow, 1],
    [words.today, 0],
  ] as const;
  for (const [source, ahead] of kinds) {
    for (const m of everyMatch(pattern(source, 'g'), text)) {
      const inside = found.some((hit) => m.index >= hit.start && m.index < hit.end);
      if (!inside)
        found.push({
          start: m.index,
          end: m.index + m[0].length,
          iso: today === null ? null : isoOf(ymdOf(today + ahead)),
          stated: false,
          conflict: false,
        });
    }
  }
  return found;
};

/** Longer finds win over those inside them. */
const withoutOverlaps = <Hit extends { start: number; end: number }>(hits: Hit[]): Hit[] => {
  const sorted = [...hits].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Hit[] = [];
  for (const hit of sorted) {
    if (kept.length < 300 && !kept.some((k) => hit.start < k.end && hit.end > k.start)) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
};

const MOST_HITS = 400;

/** The weekday before a date ("Wed, 14 May", "Mittwoch, den 14.") or behind it ("14/05 (Wed)"). */
const weekdayBeside = (text: string, raw: Raw, weekdays: readonly Weekday[], words: DateWords): Weekday | undefined => {
  const before = weekdays.findLast((w) => w.end <= raw.start && raw.start - w.end <= 12);
  const gap = before === undefined ? '' : text.slice(before.end, raw.start);
  if (before !== undefined && (/^[\s,./(-]{0,4}$/.test(gap) || isArticle(gap, words))) return before;
  const after = weekdays.find((w) => w.start >= raw.end && w.start - raw.end <= 4);
  return after !== undefined && /^[\s,(/-]{0,3}$/.test(text.slice(raw.end, after.start)) ? after : undefined;
};

/** How far the weekday of a date may stand from it: "Date: 20 May 2026 / Day: Wednesday". */
const REPEATED_NEAR = 40;

/** A weekday that a written-out date beside it falls on: the same day said twice, not the next such weekday. */
const repeats = (text: string, { weekday, start, end, next }: Weekday, dated: readonly DateHit[]): boolean =>
  !next &&
  dated.some((date) => {
    const day = date.stated ? parseDay(date.iso) : null;
    const [from, to] = start >= date.end ? [date.end, start] : [end, date.start];
    // A time between them is that of another slot.
    const isBeside = to >= from && to - from <= REPEATED_NEAR && !/\d/.test(text.slice(from, to));
    return day !== null && isBeside && weekdayOf(dayNumber(day)) === weekday;
  });

/**
 * All days named in a text.
 * @param text folded
 */
export const daysIn = (text: string, language: Language, anchor: Anchor): DateHit[] => {
  const words = language.dates;
  const found = [...namedDays(text, words), ...numericDays(text, anchor.dayFirst ?? words.dayFirst)];
  const weekdays = singleDays(text, weekdaysIn(text, words).slice(0, MOST_HITS), words);
  const hits: DateHit[] = [];
  const used = new Set<Weekday>();
  for (const raw of withoutOverlaps(found.slice(0, MOST_HITS))) {
    const beside = weekdayBeside(text, raw, weekdays, words);
    if (raw.weak && beside === undefined && !timeBeside(text, raw)) continue;
    if (beside !== undefined) used.add(beside);
    const known = words.dayFirst || beside !== undefined ? raw : nearer(raw, anchor);
    const resolved = withYear(known, beside?.weekday ?? null, anchor);
    hits.push({
      start: Math.min(raw.start, beside?.start ?? raw.start),
      end: Math.max(raw.end, beside?.end ?? raw.end),
      iso: resolved === null ? null : isoOf(resolved.ymd),
      // Without a year, a weekday that agrees leaves no doubt of which year is meant.
      stated: (raw.y !== null || beside !== undefined) && (raw.other === null || beside !== undefined),
      conflict: resolved?.conflict ?? false,
    });
  }
  for (const weekday of weekdays) {
    if (used.has(weekday) || repeats(text, weekday, hits)) continue;
    const { start, end } = weekday;
    const numbered = numberedWeekday(text, weekday, words, anchor);
    hits.push(numbered ?? { start, end, iso: byWeekday(weekday, anchor), stated: false, conflict: false });
  }
  const relative = [...relativeDays(text, words, anchor), ...numberedDays(text, words, anchor)];
  return withoutOverlaps([...hits, ...relative].slice(0, MOST_HITS));
};

/** "Thursday 21st", "jueves 21 a las 17h": the number counts where it agrees with the weekday. */
const numberedWeekday = (text: string, weekday: Weekday, words: DateWords, anchor: Anchor): DateHit | null => {
  const source = `^,? ?(?:(?:${words.article}) )?([0-3]?\\d)(?: ?(?:${words.ordinal}))?`;
  const match = pattern(source).exec(text.slice(weekday.end, weekday.end + 16));
  if (match === null) return null;
  const end = weekday.end + match[0].length;
  // Hours may stand behind a weekday as well: "Thursday 10-11", "Thursday 3 pm".
  if (/^(?:\d|[.:,/h]\d| ?-| ?(?:to|until|bis|tot|h|uhr|uur|u|am|pm|a\.m|p\.m)\b)/.test(text.slice(end, end + 7)))
    return null;
  const iso = nextNumbered(Number(match[1]), weekday.weekday, anchor);
  return iso === null ? null : { start: weekday.start, end, iso, stated: true, conflict: false };
};

/** "You can come on the 27th." and not "on the 1st floor": the number is an ordinal, and nothing is counted with it. */
const isOrdinal = (text: string, start: number, end: number): boolean =>
  /\bon (?:the )?\d/.test(text.slice(Math.max(0, start - 3), end)) &&
  /[a-z]$/.test(text.slice(start, end)) &&
  /^(?:[.,;!?)\n]|$| (?:at|of this|from|and we|if|so|it is|it's|then|works|instead|is (?:fine|good|great|perfect))\b)/.test(
    text.slice(end, end + 14),
  );

/** "on the 14th at 3pm", "le 14 à 10h": a number alone is a day where a time stands behind it. */
const numberedDays = (text: string, words: DateWords, anchor: Anchor): DateHit[] => {
  const source = `(?:${words.article}) ([0-3]?\\d)(?: ?(?:${words.ordinal}))?`;
  const found: DateHit[] = [];
  for (const m of everyMatch(pattern(source, 'g'), text)) {
    const hit = { start: m.index, end: m.index + m[0].length };
    const isDay = timeBeside(text, hit) || isOrdinal(text, hit.start, hit.end);
    const iso = isDay ? nextNumbered(Number(m[1]), null, anchor) : null;
    if (iso !== null) found.push({ ...hit, iso, stated: false, conflict: false });
  }
  return found;
};

const isArticle = (gap: string, words: DateWords): boolean => {
  const word = gap.replace(/[\s,.]+/g, ' ').trim();
  return word !== '' && isOneOf(words.article, word);
};

/** "8/9 at 14:00", "05.06. um 14 Uhr". */
const timeBeside = (text: string, raw: { end: number }): boolean =>
  /^\.?[\s,(|@-]{0,4}(?:at|um|a las|à|a|às|as|om|alle|ore|kl|de)?\s?\d{1,2}\s?(?:[:.h]\s?\d\d|h\b|uhr|uur|am\b|pm\b|a\.m|p\.m)/.test(
    text.slice(raw.end, raw.end + 24),
  );
