import { isOneOf, onceFor, pattern } from '../languages';
import type { DateWords, Language } from '../languages/shape';
import { clock, parseDay } from './calendar';
import { daysIn } from './days';
import type { Anchor } from './meant';
import { lineBefore, roleOf } from './roles';
import type { DateHit, Found, Moment, TimeHit } from './shape';
import { timesIn } from './times';
import { labelledZones, zoneAt } from './zones';

/**
 * Days and times of a text put together into moments, each with its role.
 *
 * A grammar of our own and not chrono-node: on the project's mails chrono-node's best rule finds two starts in three where
 * this finds all, because it does not join `Date:` and `Time:` lines, knows little of five of the seven languages and has no
 * roles; and one call of it takes longer than our whole reading. `npm run bench` keeps printing both side by side.
 *
 * The times of one line belong to the day of that line; lines without a day belong to the last day above, as in
 * "Date: … / Time: …" and in agendas.
 */

const FARTHEST = 900;

const newlines = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
};

/** How far a day stands from a time, in characters with lines and sentence ends weighed in; Infinity when unrelated. */
const distance = (text: string, day: DateHit, time: TimeHit): number => {
  const before = day.end <= time.start;
  const [from, to] = before ? [day.end, time.start] : [time.end, day.start];
  const gap = to - from;
  if (gap < 0) return 0;
  if (gap > FARTHEST) return Number.POSITIVE_INFINITY;
  const lines = newlines(text, from, to);
  const sentences = /[.!?]\s/.test(text.slice(from, to)) ? 60 : 0;
  if (before) return gap + lines * 15 + sentences;
  // A day may follow its time within a line, or on the next two lines of labels; further down it is another matter.
  if (lines > 2 || gap > 90) return Number.POSITIVE_INFINITY;
  return gap * 1.5 + lines * 60 + sentences * 3 + 4;
};

const momentOf = (folded: string, day: DateHit, time: TimeHit | null, language: Language): Moment => {
  const start = time === null ? day.start : Math.min(day.start, time.start);
  const end = time === null ? day.end : Math.max(day.end, time.end);
  // Both have words before them: in "Thursday by noon" the day has none and the time is a deadline.
  const starts = [start, day.start, ...(time === null ? [] : [time.start])];
  const roles = starts.map((from) => roleOf(folded, from, end, language));
  const role = roles.find((r) => r !== 'start') ?? 'start';
  const at = time === null || day.iso === null ? null : clock(day.iso, time.from);
  const until = time?.to == null || day.iso === null ? null : clock(day.iso, time.to);
  return { start, end, date: day, time, role, at, until };
};

const endsWith = (folded: string, last: Moment, next: Moment, language: Language): boolean => {
  if (last.at === null || last.until !== null || next.at === null || next.at <= last.at) return false;
  return follows(folded, last, next, between(language.dates).until);
};

const between = onceFor(({ until, onto, article }: DateWords) => ({
  until: `(?:${until})(?: (?:${article}))?`,
  onto: `(?:${until}|${onto})(?: (?:${article}))?`,
}));

/** Whether a word like "to" is all that stands between two moments. */
const follows = (folded: string, last: Moment, next: Moment, words: string): boolean => {
  if (next.start < last.end) return false;
  const gap = folded.slice(last.end, next.start);
  return !gap.includes('\n') && gap.length <= 20 && isOneOf(words, gap.trim());
};

/** "We move your interview for the job from Thursday at 10 to Friday at 2": of two days, in words for moving. */
const isReplaced = (folded: string, last: Moment, next: Moment, language: Language): boolean => {
  if (!follows(folded, last, next, between(language.dates).onto)) return false;
  if (last.role === 'old') return true;
  if (last.role !== 'start' || last.at === null || next.at === null || last.date.iso === next.date.iso) return false;
  return pattern(language.signals.moved).test(lineBefore(folded, last.start, 120));
};

/** The zone behind the end is that of the start: "06/09/2026 01:00 PM - 06/09/2026 02:00 PM America/Denver". */
const inZoneOf = (time: TimeHit | null, end: TimeHit | null): TimeHit | null =>
  time === null || time.zone !== null ? time : { ...time, zone: end?.zone ?? null };

/** "2026-05-14 10:00 till 2026-05-14 10:45": two moments that are the ends of one. */
const joined = (folded: string, moments: readonly Moment[], language: Language): Moment[] => {
  const kept: Moment[] = [];
  for (const moment of moments) {
    const last = kept.at(-1);
    if (last !== undefined && isReplaced(folded, last, moment, language)) {
      // "Moved from Tuesday 10am to Thursday 1pm": not one slot but two.
      kept[kept.length - 1] = { ...last, role: 'old' };
      kept.push({ ...moment, role: 'fresh' });
    } else if (last !== undefined && endsWith(folded, last, moment, language)) {
      kept[kept.length - 1] = { ...last, time: inZoneOf(last.time, moment.time), end: moment.end, until: moment.at };
    } else kept.push(moment);
  }
  return kept;
};

/** "Start: 9:00 / End: 9:45": what is called the end closes the slot before it. */
const closed = (moments: readonly Moment[]): Moment[] => {
  const kept: Moment[] = [];
  for (const moment of moments) {
    const last = kept.at(-1);
    const closes = moment.role === 'end' && moment.at !== null && last?.at != null && last.at < moment.at;
    if (closes && last.until === null) kept[kept.length - 1] = { ...last, until: moment.at };
    else kept.push(moment);
  }
  return kept;
};

/**
 * Everything of dates and times in a text.
 * @param text the text itself; @param folded the same folded; @param anchorDate wall clock of the message, or null
 */
export const findDates = (
  text: string,
  folded: string,
  language: Language,
  anchorDate: string | null,
  dayFirst: boolean | null,
): Found => {
  const anchor: Anchor = { day: parseDay(anchorDate), dayFirst };
  const dates = daysIn(folded, language, anchor);
  const times = timesIn(text, folded, language, dates);
  const used = new Set<DateHit>();
  const moments: Moment[] = [];
  for (const time of times) {
    let best: DateHit | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const day of dates) {
      const far = distance(folded, day, time);
      if (far < least) [best, least] = [day, far];
    }
    if (best === null) continue;
    used.add(best);
    // The zone may stand behind the day: "3:00pm - Wednesday, May 6 (Central Time)", "Friday, May 8 (EST)" above an agenda.
    const zone = time.zone ?? zoneAt(text, folded, best.end, language);
    moments.push(momentOf(folded, best, { ...time, zone }, language));
  }
  for (const day of dates) if (!used.has(day)) moments.push(momentOf(folded, day, null, language));
  moments.sort((a, b) => (a.time?.start ?? a.start) - (b.time?.start ?? b.start));
  return {
    dates,
    times,
    moments: closed(joined(folded, moments, language)),
    zones: labelledZones(text, folded, language),
  };
};
