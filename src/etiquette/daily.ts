import { dayOf } from '../records/calendar';

/**
 * Whether something that is said once a day was said today. Said "tomorrow" counts as well: the person flew west over the
 * date line, or the clock was set back. A day farther ahead is a clock that ran wild, and silences nobody.
 * @param said the date it was said on last, or null
 * @param today see `calendar.ts`
 */
export const saidToday = (said: string | null, today: number): boolean => {
  const day = said === null ? null : dayOf(said);
  return day !== null && day - today >= 0 && day - today <= 1;
};
