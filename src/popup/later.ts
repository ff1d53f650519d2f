import { dateOf, dayOf, weekdayOf } from '../records/calendar';
import { dayIn, instantOn, isZone, toWall } from '../records/instant';

/** Until when something can be put off: always nine in the morning, where the person is. */
const MORNING = 9 * 60;
const MONDAY = 1;

/** A choice, with the text that names it. */
export type Later = { readonly id: 'tomorrow' | 'monday' | 'inAWeek'; readonly until: number; readonly date: string };

const zoneOf = (timeZone: string): string => (isZone(timeZone) ? timeZone : 'UTC');

/**
 * Tomorrow, Monday, in a week; a day that would be there twice (on Sundays and Mondays) only once.
 * @param now epoch ms
 */
export function laterChoices(now: number, timeZone: string): Later[] {
  const zone = zoneOf(timeZone);
  const today = dayIn(now, zone);
  const toMonday = ((MONDAY - weekdayOf(today) + 6) % 7) + 1;
  const days = [
    ['tomorrow', 1],
    ['monday', toMonday],
    ['inAWeek', 7],
  ] as const;
  return days
    .filter(([id]) => id !== 'monday' || (toMonday > 1 && toMonday < 7))
    .map(([id, after]) => ({
      id,
      until: instantOn(today + after, MORNING, zone),
      date: dateOf(today + after),
    }));
}

/** The morning of a date such as `2026-05-14`; null where it is not after today, or no date. */
export function laterOn(date: string, now: number, timeZone: string): number | null {
  const zone = zoneOf(timeZone);
  const day = dayOf(date);
  return day === null || day <= dayIn(now, zone) ? null : instantOn(day, MORNING, zone);
}

/** Tomorrow as a date box takes it. */
export const tomorrowIn = (now: number, timeZone: string): string => dateOf(dayIn(now, zoneOf(timeZone)) + 1);

/** A moment as a text's argument, on the person's clock. */
export const momentToken = (at: number, timeZone: string): string => `moment:${toWall(at, zoneOf(timeZone))}`;
