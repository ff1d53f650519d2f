/** Calendar dates for letters. Dates are `2026-05-22`; formatting goes through Intl, arithmetic through Temporal. */

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

/** The words of a date in a language: `{weekday: 'Thursday', day: '18', month: 'June', year: '2026'}`. */
export const dateWords = (date: string, locale: string): Parts => {
  const words: Parts = { weekday: '', day: '', month: '', year: '' };
  for (const { type, value } of format(locale).formatToParts(Date.parse(`${date}T00:00Z`))) {
    if (type in words) words[type as keyof Parts] = value;
  }
  return words;
};

/** Calendar date of a moment in a zone; an unknown zone counts as UTC. */
export const dateAt = (now: number, timeZone: string): string => {
  const instant = Temporal.Instant.fromEpochMilliseconds(Math.trunc(now));
  try {
    return instant.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  } catch {
    return instant.toZonedDateTimeISO('UTC').toPlainDate().toString();
  }
};

/** A date of the calendar, or null for `2026-02-30` and worse. */
export const realDate = (date: string | null | undefined): string | null => {
  try {
    return date ? Temporal.PlainDate.from(date.slice(0, 10)).toString() : null;
  } catch {
    return null;
  }
};

export const addDays = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();

/** Days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;

/** The first day from `date` on that is neither weekend nor off. Gives up after a month of days off. */
export const workingDay = (date: string, isOff: (date: string) => boolean): string => {
  let day = Temporal.PlainDate.from(date);
  for (let step = 0; step < 31; step++) {
    if (day.dayOfWeek <= 5 && !isOff(day.toString())) return day.toString();
    day = day.add({ days: 1 });
  }
  return date;
};
