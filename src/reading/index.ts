import { type OwnWords, ownWords } from '../email/own';
import type { Email } from '../email/shape';
import { everyMatch, LANGUAGES, languageByCode, languagesOf, pattern } from '../languages';
import { fold } from '../languages/fold';
import type { Language } from '../languages/shape';
import { findDates } from './moments';
import type { Found, Moment } from './shape';
import { unwrapped } from './unwrapped';
import { type CalendarEvent, readCalendar } from './vevent';

/** A message prepared once for detection and extraction: its words, its language, its days and times. */
export type Reading = {
  email: Email;
  own: OwnWords;
  text: string;
  folded: string;
  subject: string;
  subjectFolded: string;
  /** Languages of the text, most likely first; none when it is written in one that is not read. */
  languages: Language[];
  language: Language | null;
  /** Days and times of the text, in the first language that knows any. */
  found: Found;
  inSubject: Found;
  /** The one slot of the quoted message that a short answer accepts: "Works, see you then". */
  inQuote: Found;
  /** The event of the calendar text that came with it. */
  event: CalendarEvent | null;
};

const NOTHING: Found = { dates: [], times: [], moments: [], zones: [] };

/** Countries whose numeric dates in English put the day first. */
const DAY_FIRST =
  /\.(?:uk|ie|au|nz|in|za|sg|my|pk|ng|ke|gh|eu|de|fr|es|it|nl|be|ch|at|pt|br|mx|co|pe|ar|cl|se|no|dk|fi|pl|ro|gr|ae|hk|lk|bd|mt)$/;
const DAY_FIRST_ZONE = /\b(?:GMT|BST|IST|CET|CEST|AEST|AEDT|SAST|NZST|NZDT)\b/;

const NUMERIC = /(?<![\d./-])(\d{1,2})[/-](\d{1,2})[/-](?:20)?\d\d(?!\d)/g;

/** Whether a numeric date in which one number can only be the day, or which is the message's own, puts the day first. */
const dayFirstIn = (text: string, today: string | null): boolean | null => {
  const [month, day] = [Number(today?.slice(5, 7)), Number(today?.slice(8, 10))];
  for (const [, first, second] of everyMatch(NUMERIC, text)) {
    const [a, b] = [Number(first), Number(second)];
    if (a === b || (a > 12 && b > 12)) continue;
    if (a > 12 || b > 12) return a > 12;
    // "Date: 01/06/2026" at the head of a letter of the first of June.
    if (a === day && b === month) return true;
    if (a === month && b === day) return false;
  }
  return null;
};

/** Whether an English 3/4 is the third of April, where sender, zone or another date tell. */
const dayFirstOf = (own: OwnWords): boolean | null => {
  const host = own.from.email?.split('@')[1] ?? '';
  const text = own.text.slice(0, 4_000);
  return DAY_FIRST.test(host) || DAY_FIRST_ZONE.test(text) ? true : dayFirstIn(text, own.date);
};

const weight = (found: Found): number => found.moments.filter((m) => m.time !== null).length * 10 + found.dates.length;

/** A text too short to tell its language is read in the one whose word for an interview it uses; "interview" is English. */
const guessed = (folded: string): Language[] =>
  folded.length > 700
    ? []
    : LANGUAGES.filter((language) => pattern(language.signals.interview).test(folded))
        .sort((a, b) => Number(b.code === 'en') - Number(a.code === 'en'))
        .slice(0, 1);

const withEvent = (own: OwnWords, event: CalendarEvent | null): OwnWords =>
  event === null || own.text !== '' ? own : { ...own, part: 'invite', text: `${event.summary}\n${event.description}` };

/** An answer longer than this says itself what it is about. */
const SHORT_ANSWER = 300;

const quotedSlot = (email: Email, own: OwnWords, found: Found, languages: readonly Language[]): Found => {
  const language = languages[0];
  const says = found.moments.some((m) => m.time !== null);
  if (language === undefined || own.forwarded || says || own.text.length > SHORT_ANSWER || email.quote === '')
    return NOTHING;
  const text = email.quote.slice(0, 900);
  const quoted = findDates(text, fold(text), language, own.date, null);
  const moments = quoted.moments.filter(
    (m) => m.time !== null && m.at !== null && m.at > (own.date ?? '') && m.role === 'start' && !m.time.window,
  );
  return new Set(moments.map((m) => m.at)).size === 1 ? { ...NOTHING, moments: moments.slice(0, 1) } : NOTHING;
};

const prepare = (email: Email, given: readonly Language[] | null): Reading => {
  const event = email.invite === null ? null : readCalendar(email.invite);
  const words = withEvent(ownWords(email), event);
  const own = { ...words, text: unwrapped(words.text) };
  const folded = fold(own.text);
  const subjectFolded = fold(own.subject);
  const known = given ?? languagesOf(`${subjectFolded}\n${folded}`);
  const languages = known.length > 0 ? [...known] : guessed(`${subjectFolded}\n${folded}`);
  const english = languageByCode('en');
  const dayFirst = dayFirstOf(own);
  let found = NOTHING;
  let inSubject = NOTHING;
  // A mail in one language may carry its date in another, as calendar invitations do.
  const tried = english === null || languages.length === 0 ? languages : [...new Set([...languages, english])];
  for (const language of tried) {
    const here = findDates(own.text, folded, language, own.date, dayFirst);
    if (weight(here) > weight(found)) found = here;
    const above = findDates(own.subject, subjectFolded, language, own.date, dayFirst);
    if (weight(above) > weight(inSubject)) inSubject = above;
    if (given === null && found.moments.some((m) => m.time !== null)) break;
  }
  const inQuote = quotedSlot(email, own, found, languages);
  return {
    email,
    own,
    text: own.text,
    folded,
    subject: own.subject,
    subjectFolded,
    languages,
    language: languages[0] ?? null,
    found,
    inSubject,
    inQuote,
    event,
  };
};

const prepared = new WeakMap<Email, Reading>();

/** @returns the message prepared; the same object for the same Email, so that detection and extraction share the work */
export const readingOf = (email: Email): Reading => {
  let reading = prepared.get(email);
  if (reading === undefined) {
    reading = prepare(email, null);
    prepared.set(email, reading);
  }
  return reading;
};

/** The same for a text whose languages are given: a typed line is too short to tell. */
export const readingAs = (email: Email, languages: readonly Language[]): Reading => {
  const known = prepared.get(email);
  if (known !== undefined) return known;
  const first = prepare(email, languages);
  // The language that understood the date comes first; the others still know their words.
  const reading = { ...first, languages: [...languages], language: languages[0] ?? null };
  prepared.set(email, reading);
  return reading;
};

/** The slot of a calendar event, standing nowhere in the text. */
const eventMoments = (event: CalendarEvent | null): Moment[] => {
  if (event?.start == null) return [];
  const minutes = (clock: string): number => Number(clock.slice(11, 13)) * 60 + Number(clock.slice(14, 16));
  const date = { start: 0, end: 0, iso: event.start.slice(0, 10), stated: true, conflict: false };
  const to = event.end === null ? null : minutes(event.end);
  const time = { start: 0, end: 0, from: minutes(event.start), to, stated: true, window: false, zone: null };
  return [{ start: 0, end: 0, date, time, role: 'start', at: event.start, until: event.end }];
};

/** "Mo, Do 8–12 Uhr" below "Öffnungszeiten": on a line of the body's end that says when a house is open. */
const isOpening = ({ folded, found, languages }: Reading, moment: Moment): boolean => {
  if (!found.moments.includes(moment)) return false;
  const start = folded.lastIndexOf('\n', moment.start) + 1;
  // What is open may be said behind the hours, too: "von 9 bis 17 Uhr geöffnet".
  const rest = /^[^.!?\n]{0,80}/.exec(folded.slice(moment.end, moment.end + 80))?.[0] ?? '';
  const line = folded.slice(start, Math.max(moment.end, start)) + rest;
  return languages.some(({ dates }) => pattern(dates.opening).test(line));
};

/**
 * Slots something may begin at: with a time, not before the message was written. The very minute of the message is its own
 * header, printed or copied into the body.
 */
export const slotsOf = (reading: Reading): Moment[] => {
  const from = reading.own.date?.slice(0, 10) ?? '';
  const all = [
    ...reading.found.moments,
    ...reading.inSubject.moments,
    ...reading.inQuote.moments,
    ...eventMoments(reading.event),
  ];
  const begins = (m: Moment): boolean => m.role === 'start' || m.role === 'fresh';
  // Where only the time to be there is told, it begins then.
  const role = all.some((m) => m.time !== null && begins(m))
    ? begins
    : (m: Moment): boolean => begins(m) || m.role === 'arrive';
  return all.filter(
    (m) =>
      !isOpening(reading, m) &&
      m.time !== null &&
      role(m) &&
      (m.at === null || m.at !== reading.own.date) &&
      (m.date.iso === null || m.date.iso >= from),
  );
};
