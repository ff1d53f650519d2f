import { addDays, dateAt, dateWords, daysBetween, realDate, weekday } from './dates';
import { customsFor } from './gathered';
import type { CheckIn } from './kit';
import type { Promised } from './shape';
import { sentencesOf } from './words';

/** A check-in as it stands in a text: the day, its sentence, and whether the weekday beside it is another. */
export type FoundPromise = Promised & { start: number; end: number; clash: boolean };

type Reader = { months: Map<string, number>; weekdays: Map<string, number>; words: RegExp };
const readers = new Map<string, Reader>();

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Names of months and weekdays, long and short, as Intl writes them in this language. */
const reader = (language: string, { joins }: CheckIn): Reader => {
  const known = readers.get(language);
  if (known) return known;
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const short = new Intl.DateTimeFormat(language, { weekday: 'short', month: 'short', timeZone: 'UTC' });
  for (let month = 1; month <= 12; month++) {
    const date = `2024-${String(month).padStart(2, '0')}-${String(month).padStart(2, '0')}`;
    const parts = short.formatToParts(Date.parse(date));
    for (const name of [dateWords(date, language).month, parts.find(({ type }) => type === 'month')?.value ?? '']) {
      months.set(name.toLowerCase().replace(/\.$/, ''), month);
    }
  }
  for (let day = 1; day <= 7; day++) weekdays.set(dateWords(`2024-01-0${day}`, language).weekday.toLowerCase(), day);
  const month = [...months.keys()]
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join('|');
  const names = [...weekdays.keys()].map(escaped).join('|');
  const words = new RegExp(
    [
      String.raw`(?<iso>\d{4}-\d\d-\d\d)`,
      String.raw`(?<![\p{L}\d])(?<day>\d{1,2})${joins} ?(?<month>${month})(?!\p{L})\.?(?:,? (?<year>\d{4}))?`,
      String.raw`(?<!\p{L})(?<month2>${month})\.? (?<day2>\d{1,2})(?!\d)${joins}(?: (?<year2>\d{4}))?`,
      String.raw`(?<!\d)(?<day3>\d{1,2})[./](?<month3>\d{1,2})(?:[./](?<year3>\d{4})?)?(?!\d)`,
      String.raw`(?<!\p{L})(?<weekday>${names})(?!\p{L})`,
    ].join('|'),
    'giu',
  );
  const made = { months, weekdays, words };
  readers.set(language, made);
  return made;
};

const iso = (year: number, month: number, day: number): string | null =>
  realDate([String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-'));

/** Without a year the one that lies nearest to today is meant: "7 January" in November, "12 June" a day late. */
const nearest = (today: string, month: number, day: number): string | null => {
  const year = Number(today.slice(0, 4));
  const near = [year - 1, year, year + 1].flatMap((candidate) => iso(candidate, month, day) ?? []);
  return near.sort((one, other) => Math.abs(daysBetween(today, one)) - Math.abs(daysBetween(today, other)))[0] ?? null;
};

const nextWeekday = (today: string, wanted: number): string => addDays(today, (wanted - weekday(today) + 7) % 7 || 7);

type Groups = Record<string, string | undefined>;

const dateOf = (groups: Groups, { months, weekdays }: Reader, numeric: boolean, today: string): string | null => {
  if (groups.iso) return realDate(groups.iso);
  if (groups.weekday) return nextWeekday(today, weekdays.get(groups.weekday.toLowerCase()) ?? 1);
  if (groups.day3 && !numeric) return null;
  const name = (groups.month ?? groups.month2 ?? '').toLowerCase();
  const month = groups.month3 ? Number(groups.month3) : (months.get(name) ?? 0);
  const day = Number(groups.day ?? groups.day2 ?? groups.day3);
  const year = groups.year ?? groups.year2 ?? groups.year3;
  return year ? iso(Number(year), month, day) : nearest(today, month, day);
};

type Day = { date: string; start: number; end: number; bare: boolean };

/** Every day that a sentence speaks of, with its place; `bare` is a weekday alone. */
const daysIn = (sentence: string, language: string, checkIn: CheckIn, today: string): Day[] => {
  const read = reader(language, checkIn);
  return [...sentence.matchAll(read.words)].flatMap(({ 0: words, index, groups = {} }) => {
    const date = dateOf(groups, read, checkIn.dayFirst, today);
    return date ? [{ date, start: index, end: index + words.length, bare: groups.weekday !== undefined }] : [];
  });
};

/** Which of them is promised: a date before a bare weekday, and what follows the promise before what precedes it. */
const promisedDay = (days: Day[], promiseAt: number): Day | undefined => {
  const dates = days.filter(({ bare }) => !bare);
  const candidates = dates.length > 0 ? dates : days;
  return candidates.find(({ start }) => start >= promiseAt) ?? candidates[0];
};

/** "Thursday 19 June" where the 19th is a Friday. */
const clashes = (days: Day[], day: Day | undefined): boolean =>
  day !== undefined &&
  !day.bare &&
  days.some(
    ({ bare, end, date }) =>
      bare && day.start - end >= 0 && day.start - end <= 2 && weekday(date) !== weekday(day.date),
  );

/** The check-in that a text promises, also one that has passed; null when there is none. */
export const checkInOf = (text: string, language: string, now: number, timeZone: string): FoundPromise | null => {
  const { checkIn, language: known } = customsFor(language);
  const today = dateAt(now, timeZone);
  for (const { words, start, end } of sentencesOf(text.slice(0, 20_000))) {
    const promised = checkIn.promise.exec(words);
    if (!promised) continue;
    const days = daysIn(words, known, checkIn, today);
    const day = promisedDay(days, promised.index);
    const date = day?.date ?? (checkIn.tomorrow.test(words) ? addDays(today, 1) : null);
    const how = checkIn.call.test(words) ? 'call' : 'write';
    if (date) return { date, how, start, end, clash: clashes(days, day) };
  }
  return null;
};

/**
 * The check-in date as it stands in the text now, after the person may have edited it: `{date: '2026-06-18', how}` with
 * the span of its sentence. Null when there is none or it has passed.
 */
export const promisedIn = (text: string, language: string, now: number, timeZone: string): FoundPromise | null => {
  const found = checkInOf(text, language, now, timeZone);
  return found && found.date >= dateAt(now, timeZone) ? found : null;
};
