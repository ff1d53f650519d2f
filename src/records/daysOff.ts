import { dateOf, dayOf } from './calendar';

/** The person's own days off: kept as single dates, as the rules ask for them, and spoken of from a first to a last day. */

/** Both as `2026-05-14`, both included. */
export type Range = { readonly from: string; readonly until: string };

/** Why a range cannot be added. */
export type RangeProblem = 'noDay' | 'order' | 'long';

/**
 * The rules hold a calendar with sixty days off in a row for a broken one and go by the weekends alone
 * (etiquette/workdays.ts); seven weeks with the holidays around them stay below that.
 */
const LONGEST = 49;
/** How long days that are past still count for "two business days after". */
const REMEMBERED = 60;

const dayNumbers = (dates: readonly string[]): number[] =>
  [...new Set(dates.flatMap((date) => dayOf(date) ?? []))].sort((a, b) => a - b);

/** Days that follow upon each other, as ranges, the earliest first; what is no date is left out. */
export function rangesOf(dates: readonly string[]): Range[] {
  const ranges: { first: number; last: number }[] = [];
  for (const day of dayNumbers(dates)) {
    const open = ranges.at(-1);
    if (open && open.last === day - 1) open.last = day;
    else ranges.push({ first: day, last: day });
  }
  return ranges.map(({ first, last }) => ({ from: dateOf(first), until: dateOf(last) }));
}

const daysIn = ({ from, until }: Range): number[] => {
  const [first, last] = [dayOf(from), dayOf(until)];
  if (first === null || last === null) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, after) => first + after);
};

/**
 * The days off with one more range; those that are long past are forgotten.
 * @param range an empty `until` is one day only
 * @param today as `2026-05-14`
 * @returns the dates in order, or why not
 */
export function withRange(dates: readonly string[], range: Range, today: string): string[] | RangeProblem {
  const until = range.until === '' ? range.from : range.until;
  const [first, last] = [dayOf(range.from), dayOf(until)];
  if (first === null || last === null) return 'noDay';
  if (last < first) return 'order';
  if (last - first >= LONGEST) return 'long';
  const oldest = (dayOf(today) ?? 0) - REMEMBERED;
  const kept = dayNumbers(dates).filter((day) => day >= oldest);
  const all = [...new Set([...kept, ...daysIn({ from: range.from, until })])].map(dateOf);
  const isLong = rangesOf(all).some((one) => daysIn(one).length > LONGEST);
  return isLong ? 'long' : all.sort();
}

/** The days off without those of a range. */
export function withoutRange(dates: readonly string[], range: Range): string[] {
  const gone = new Set(daysIn(range).map(dateOf));
  return dates.filter((date) => !gone.has(date));
}
