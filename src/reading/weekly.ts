import { isOneOf } from '../languages';
import type { DateWords } from '../languages/shape';
import type { Weekday } from './rawDays';

const MONDAY = 0;
const FRIDAY = 4;
const MOVED =
  /mov|chang|shift|resched|switch|versch|verleg|repor|decal|cambi|traslad|mud|alter|remarc|verzet|verpla|spost|rinvi/;

/** "Monday through Friday, 10 to 4", "lunes a viernes": every such day, and none of them; but "moved from Monday to Friday". */
const isWeekly = (text: string, from: Weekday, to: Weekday | undefined, words: DateWords): boolean => {
  if (to === undefined || from.weekday !== MONDAY || to.weekday < FRIDAY) return false;
  const gap = text.slice(from.end, to.start).trim();
  const reaches = /^(?:au|al)$/.test(gap) || (isOneOf(words.until, gap) && !isOneOf(words.and, gap));
  return reaches && !MOVED.test(text.slice(Math.max(0, from.start - 60), from.start));
};

/** Weekdays that are meant as such: without the ends of a working week. */
export const singleDays = (text: string, weekdays: readonly Weekday[], words: DateWords): Weekday[] =>
  weekdays.filter((day, at) => {
    const before = weekdays[at - 1];
    return (
      !isWeekly(text, day, weekdays[at + 1], words) && !(before !== undefined && isWeekly(text, before, day, words))
    );
  });
