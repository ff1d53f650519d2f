/** Wall clocks and their zones, in words for people. */

/** English is asked region by region: each knows the letters of its own zones ("CEST" in Britain, "EDT" in America). */
const REGIONS = ['en-GB', 'en-US', 'en-AU', 'en-IN'];

const instantOf = (wallClock: string, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.PlainDateTime.from(wallClock).toZonedDateTime(timeZone);

function zoneLetters(at: number, timeZone: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' });
  return format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? '';
}

/**
 * The zone of a wall clock as people write it: as the mail does, else its letters ("CEST"), else its offset ("GMT+4").
 * Never throws; what cannot be read is shown as it is.
 * @param wallClock `2026-05-14T14:00`, or '' while nobody knows it
 * @param stated the mail's own wording, or null
 */
export function zoneWords(wallClock: string, timeZone: string, stated: string | null, language: string): string {
  if (stated) return stated.slice(0, 40);
  try {
    const at = instantOf(wallClock, timeZone).epochMilliseconds;
    const locales = language.startsWith('en') ? [language, ...REGIONS] : [language];
    const tries = locales.map((locale) => zoneLetters(at, timeZone, locale));
    return tries.find((letters) => !/\d/.test(letters)) ?? tries[0] ?? timeZone;
  } catch {
    return timeZone;
  }
}

/** The same moment on the reader's own clock, or null when it shows the same (or cannot be told). */
export function readersClock(wallClock: string, timeZone: string, readersZone: string): string | null {
  try {
    const there = instantOf(wallClock, timeZone);
    const here = there.withTimeZone(readersZone);
    if (here.offsetNanoseconds === there.offsetNanoseconds) return null;
    return here.toPlainDateTime().toString({ smallestUnit: 'minute' });
  } catch {
    return null;
  }
}

/** Whole days between a wall clock that has passed and now: 0 on the same day. Null when it cannot be told. */
export function daysSince(wallClock: string, timeZone: string, now: number): number | null {
  try {
    const day = Temporal.PlainDate.from(wallClock.slice(0, 10));
    const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
    return Math.max(0, day.until(today).days);
  } catch {
    return null;
  }
}
