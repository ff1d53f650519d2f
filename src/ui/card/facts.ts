import type { InterviewDraft } from '../../records/draft';
import { namesToken, plain } from '../../records/phrase';
import { daysSince, readersClock, zoneWords } from '../when';
import type { Here } from '../words';

/** The words of a card, from what was read. */

/** Draft fields a person knows by name; the rest are not worth a mark. */
const NAMES: Record<string, string> = {
  company: 'assumedCompany',
  role: 'assumedRole',
  start: 'assumedStart',
  end: 'assumedEnd',
  timeZone: 'assumedZone',
  mode: 'assumedMode',
  location: 'assumedPlace',
  meetingUrl: 'assumedLink',
};

/** Nothing is assumed where nothing is known; and without a time its zone does not matter. */
const isEmpty = (name: string, draft: InterviewDraft): boolean =>
  (name === 'company' && draft.company === '') || ((name === 'start' || name === 'timeZone') && draft.start === '');

/** "Interview with Acme, Wed 14 May, 14:00 CEST?" with whatever of it is known. */
export function question(draft: InterviewDraft, { text, language }: Here): string {
  const company = plain(draft.company.trim());
  if (draft.start === '') return company ? text('cardAskNoTime', company) : text('cardAskNothing');
  const zone = zoneWords(draft.start, draft.timeZone, draft.timeZoneStated, language);
  const moment = `moment:${draft.start}`;
  return company ? text('cardAsk', company, moment, zone) : text('cardAskNoCompany', moment, zone);
}

/** How many names fit one quiet line. */
const NAMES_SHOWN = 4;

function withWhom(draft: InterviewDraft, text: Here['text']): string | null {
  const names = draft.people.filter((one) => one.part === 'interviewer').map((one) => one.name);
  if (names.length === 0) return null;
  if (names.length <= NAMES_SHOWN) return text('cardWith', namesToken(names));
  return text('cardWithMore', names.slice(0, NAMES_SHOWN - 1).join(', '), String(names.length - NAMES_SHOWN + 1));
}

/** The host of a link, which tells more than the link: "zoom.us". */
const hostOf = (href: string): string | null => (URL.canParse(href) ? new URL(href).host : null);

const MODES = { video: 'modeVideo', phone: 'modePhone', onsite: 'modeOnsite' } as const;

function where(draft: InterviewDraft, text: Here['text']): string | null {
  const place = draft.location ?? (draft.meetingUrl ? hostOf(draft.meetingUrl) : null) ?? draft.dialIn;
  const mode = draft.mode ? text(MODES[draft.mode]) : null;
  return [mode, place].filter(Boolean).join(', ') || null;
}

/** "Product designer · with Dana Ito and Rob Lind · Video, zoom.us", or null when the mail says none of it. */
export function facts(draft: InterviewDraft, { text }: Here): string | null {
  const parts = [draft.role, withWhom(draft, text), where(draft, text)].filter(Boolean);
  return parts.join(' · ') || null;
}

/** The slot on the reader's own clock, where that shows another time. */
export function yourTime(start: string, timeZone: string, here: Here): string | null {
  const clock = readersClock(start, timeZone, here.timeZone);
  return clock && here.text('yourTime', `moment:${clock}`);
}

/** The slot as the mail has it, where the reader's own clock shows another time. */
export function theirTime(start: string, timeZone: string, here: Here): string | null {
  if (readersClock(start, timeZone, here.timeZone) === null) return null;
  return here.text('theirTime', momentThere(start, timeZone, here));
}

/** "Mon 30 Nov, 11:00 GMT": a recorded slot with the letters of its zone. */
export const momentThere = (start: string, timeZone: string, { text, language }: Here): string =>
  text('momentThere', `moment:${start}`, zoneWords(start, timeZone, null, language));

/** "It was 6 days ago; a late note is welcome." */
export function pastWords(draft: InterviewDraft, here: Here): string {
  const days = daysSince(draft.start, draft.timeZone, here.now());
  if (days === null || days === 0) return here.text('cardPastToday');
  return days === 1 ? here.text('cardPastYesterday') : here.text('cardPast', `ago:${days}`);
}

/** "Assumed: time zone, end", or null. */
export function assumedWords(assumed: readonly string[], draft: InterviewDraft, { text }: Here): string | null {
  const names = assumed.flatMap((name) => (NAMES[name] && !isEmpty(name, draft) ? [text(NAMES[name])] : []));
  return names.length === 0 ? null : text('cardAssumed', `list:${names.join('\n')}`);
}
