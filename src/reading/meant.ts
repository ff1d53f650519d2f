import { dayNumber, isoOf, isReal, weekdayOf, type Ymd, ymdOf } from './calendar';
import type { Raw, Weekday } from './rawDays';

/** Which day is meant, where the mail leaves year, month or the order of both open. */

export type Anchor = {
  /** Day of the message; everything relative counts from here and never from today. */
  day: Ymd | null;
  /** Is 3/4 the third of April? Null when only the language can say. */
  dayFirst: boolean | null;
};

/** The day behind a day and month without a year: the next one after the message, or a recent one. */
export const withYear = (raw: Raw, weekday: number | null, anchor: Anchor): { ymd: Ymd; conflict: boolean } | null => {
  const swap = raw.other !== null && weekday !== null ? [raw, raw.other] : [raw];
  const years =
    raw.y !== null ? [raw.y] : anchor.day === null ? [] : [anchor.day.y, anchor.day.y + 1, anchor.day.y - 1];
  const today = anchor.day === null ? 0 : dayNumber(anchor.day);
  const real: Ymd[] = [];
  for (const { m, d } of swap) for (const y of years) if (isReal({ y, m, d })) real.push({ y, m, d });
  if (real.length === 0) return null;
  // More than three months back is next year's; a message of December speaks of January.
  const cost = (ymd: Ymd): number => {
    const ahead = dayNumber(ymd) - today;
    const wrongDay = weekday !== null && weekdayOf(dayNumber(ymd)) !== weekday ? 2_000 : 0;
    return (raw.y !== null ? 0 : ahead >= 0 ? ahead : ahead > -90 ? 200 - ahead : 1_000 - ahead) + wrongDay;
  };
  real.sort((a, b) => cost(a) - cost(b));
  const ymd = real[0];
  if (ymd === undefined) return null;
  return { ymd, conflict: weekday !== null && weekdayOf(dayNumber(ymd)) !== weekday };
};

/** The day behind "Friday", "next Friday": after the message's own day. */
export const byWeekday = (weekday: Weekday, anchor: Anchor): string | null => {
  if (anchor.day === null) return null;
  const today = dayNumber(anchor.day);
  const ahead = (weekday.weekday - weekdayOf(today) + 7) % 7 || 7;
  // "Next Friday" said on a Wednesday is the one of next week; said on a Friday or later both readings agree.
  const sameWeek = weekdayOf(today) + ahead < 7;
  return isoOf(ymdOf(today + ahead + (weekday.next && sameWeek ? 7 : 0)));
};

/** How far ahead interviews are fixed, in days: nearly all of those that were seen, and far from where day and month swap. */
const SOON = 60;

/** "11/06/2026" in an English mail of 28 May: of two readings the one that lies ahead and near, where the other does not. */
export const nearer = (raw: Raw, anchor: Anchor): Raw => {
  const { y, m, d, other } = raw;
  if (y === null || other === null || anchor.day === null || anchor.dayFirst !== null) return raw;
  const today = dayNumber(anchor.day);
  const isNear = (ymd: Ymd): boolean => dayNumber(ymd) >= today && dayNumber(ymd) - today <= SOON;
  return isNear({ y, m, d }) || !isNear({ ...other, y }) ? raw : { ...raw, m: other.m, d: other.d, other: { y, m, d } };
};

/** The first day from the message's own on that has a number in its month; with a weekday, one that agrees. */
export const nextNumbered = (d: number, weekday: number | null, anchor: Anchor): string | null => {
  if (anchor.day === null) return null;
  const today = dayNumber(anchor.day);
  for (let ahead = 0; ahead < 62; ahead++) {
    const ymd = ymdOf(today + ahead);
    if (ymd.d === d && (weekday === null || weekdayOf(today + ahead) === weekday)) return isoOf(ymd);
  }
  return null;
};
