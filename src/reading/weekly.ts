import { isOneOf, pattern } from '../languages';
import type { DateWords } from '../languages/shape';
import type { Weekday } from './rawDays';

const MONDAY = 0;
const FRIDAY = 4;

/** "Monday through Friday, 10 to 4", "lunes a viernes": every such day, and none of them; but "moved from Monday to Friday". */
const isWeekly = (text: string, from: Weekday, to: Weekday, words: DateWords): boolean => {
  if (from.weekday !== MONDAY || to.weekday < FRIDAY) return false;
  const gap = text.slice(from.end, to.start).trim();
  if (!isOneOf(words.until, gap) || isOneOf(words.and, gap)) return false;
  return !pattern(words.old).test(text.slice(Math.max(0, from.start - 60), from.start));
};

/** Weekdays that are meant as such: without the ends of a working week. */
export const singleDays = (text: string, weekdays: readonly Weekday[], words: DateWords): Weekday[] => {
  const ends = new Set<Weekday>();
  for (const [at, to] of weekdays.entries()) {
    const from = weekdays[at - 1];
    if (from !== undefined && isWeekly(text, from, to, words)) ends.add(from).add(to);
  }
  return weekdays.filter((day) => !ends.has(day));
};
