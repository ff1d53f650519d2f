import { daysBetween } from '../dates';
import type { Facts } from '../kit';

/** Parts of sentences that no language says in words of its own. */

/** "Feel free to call me", only where there is a number; `#` is where it goes. */
export const callMe = (facts: Facts, words: string): string | null =>
  facts.phone && words.replace('#', () => facts.phone ?? '');

/** Days since the interview; null where it is not known or has not begun. */
export const daysAgo = (facts: Facts): number | null =>
  facts.day === null || facts.ahead ? null : daysBetween(facts.day, facts.today);

/** The year of a date is only said when it is far off. */
export const isFar = (facts: Facts, date: string): boolean => Math.abs(daysBetween(facts.today, date)) > 300;

/** The check-in, written as a letter or as a call, `#` being the day; null when nothing may be promised. */
export const promiseWith = (facts: Facts, day: (date: string) => string, write: string, call: string): string | null =>
  facts.promised && (facts.promised.how === 'call' ? call : write).replace('#', () => day(facts.promised?.date ?? ''));
