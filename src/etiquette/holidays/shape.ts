/**
 * How a public holiday comes about:
 * - `on` a month and day; when that is a weekend, `observed` says what happens: `next` gives the next free weekday off as
 *   well, `near` the Friday before a Saturday and the Monday after a Sunday;
 * - the `nth` weekday (1 Monday to 7 Sunday) of a month, -1 for the last;
 * - a weekday on or before a month and day;
 * - so many days from Easter Sunday;
 * - dates that follow no such rule (a moon, substitute days), as far as anybody has published them: working days only.
 */
export type HolidayRule =
  | { on: string; observed?: 'next' | 'near' }
  | { nth: number; weekday: number; month: number }
  | { weekday: number; onOrBefore: string }
  | { easter: number }
  | { dates: readonly string[] };

/**
 * Holidays of the whole country by law, on which offices are closed. Those of a region (a German Land, a Spanish community,
 * a Swiss canton) are not here: whoever has one puts it among their own days off.
 */
export type Holidays = {
  /** ISO 3166, `DE`. */
  country: string;
  rules: readonly HolidayRule[];
};
