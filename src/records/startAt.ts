import { toInstant } from './instant';

/**
 * The instant an interview starts at, for sorting and matching. A date that does not exist sorts first; the rules say
 * what is odd about it.
 */
export const startAtOf = (start: string, timeZone: string): number => toInstant(start, timeZone, 'UTC').at ?? 0;
