import { dateOf, dayOf, weekdayOf } from '../records/calendar';
import { dayIn } from '../records/instant';

/** Calendar dates for letters. Dates are `2026-05-22`; words come from Intl. */

type Parts = { weekday: string; day: string; month: string; year: string };

const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter costs far more than a letter: one for each locale is kept. */
const format = (locale: string): Intl.DateTimeFormat => {
  const known = formats.get(locale);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(locale, made);
  return made;
};

const spoken = new Map<string, Parts>();

/** The words of a date in a language: `{weekday: 'Thursday', day: '18', month: 'June', year: '2026'}`. */
export const dateWords = (date: string, locale: string): Parts => {
  // A letter asks for the same two days again and again.
  const key = `${locale} ${date}`;
  const known = spoken.get(key);
  if (known) return known;
  const words: Parts = { weekday: '', day: '', month: '', year: '' };
  for (const { type, value } of format(locale).formatToParts(Date.parse(`${date}T00:00Z`))) {
    if (type in words) words[type as keyof Parts] = value;
  }
  if (spoken.size > 200) spoken.clear();
  spoken.set(key, words);
  return words;
};

/** Calendar date of a moment in a zone (an unknown zone counts as UTC). */
export const dateAt = (now: number, timeZone: string): string => dateOf(dayIn(now, timeZone));

/** A date of the calendar, or null for `2026-02-30` and worse. Wall clocks are cut to their date. */
export const realDate = (date: string | null | undefined): string | null => {
  const day = dayOf((date ?? '').slice(0, 10));
  return day === null ? null : dateOf(day);
};

const number = (date: string): number => dayOf(date) ?? 0;

export const addDays = (date: string, days: number): string => dateOf(number(date) + days);

/** Days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => number(to) - number(from);

/** 1 is Monday, 7 is Sunday. */
export const weekday = (date: string): number => weekdayOf(number(date));

/** The first day from `date` on that is not off. Gives up after a month of days off. */
export const workingDay = (date: string, isOff: (date: string) => boolean): string => {
  let day = date;
  for (let step = 0; step < 31; step++) {
    if (!isOff(day)) return day;
    day = addDays(day, 1);
  }
  return date;
};
