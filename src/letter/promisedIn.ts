import { addDays, dateAt, dateWords, daysBetween, realDate, weekday } from './dates';
import { customsFor } from './gathered';
import type { CheckIn } from './kit';
import type { Promised } from './shape';
import { sentencesOf } from './words';

/** A check-in as it stands in a text: the day, and where its sentence stands. */
export type FoundPromise = Promised & { start: number; end: number };

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

/** The day a sentence speaks of: a date in figures or words before a bare weekday. */
const dayIn = (sentence: string, language: string, checkIn: CheckIn, today: string): string | null => {
  const read = reader(language, checkIn);
  const found = [...sentence.matchAll(read.words)].map(({ groups = {} }) => ({
    date: dateOf(groups, read, checkIn.dayFirst, today),
    bare: groups.weekday !== undefined,
  }));
  const best = found.find(({ date, bare }) => date && !bare) ?? found.find(({ date }) => date);
  return best?.date ?? (checkIn.tomorrow.test(sentence) ? addDays(today, 1) : null);
};

/** The check-in that a text promises, also one that has passed; null when there is none. */
export const checkInOf = (text: string, language: string, now: number, timeZone: string): FoundPromise | null => {
  const customs = customsFor(language);
  const today = dateAt(now, timeZone);
  for (const { words, start, end } of sentencesOf(text.slice(0, 20_000))) {
    if (!customs.checkIn.promise.test(words)) continue;
    const date = dayIn(words, customs.language, customs.checkIn, today);
    const how = customs.checkIn.call.test(words) ? 'call' : 'write';
    if (date) return { date, how, start, end };
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
