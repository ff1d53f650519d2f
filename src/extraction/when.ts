import type { Verdict } from '../detection/shape';
import { type Reading, slotsOf } from '../reading';
import { clock } from '../reading/calendar';
import { ianaOf } from '../reading/iana';
import type { Moment } from '../reading/shape';
import type { CalendarEvent } from '../reading/vevent';
import type { Label } from './labels';
import { lengthOf } from './length';
import { sessionsOf } from './sessions';
import type { Proposal, ProposedPerson } from './shape';

type When = Pick<Proposal, 'start' | 'end' | 'timeZone' | 'timeZoneStated' | 'sessions' | 'oldStart'>;

const partOf = (reading: Reading, moment: Moment): 'subject' | Reading['own']['part'] => {
  if (reading.inQuote.moments.includes(moment)) return 'quote';
  return reading.found.moments.includes(moment) ? reading.own.part : 'subject';
};

const field = (reading: Reading, moment: Moment, value: string, stated: boolean): Proposal['start'] => {
  const part = partOf(reading, moment);
  const offset = part === reading.own.part ? reading.own.offset : 0;
  return { value, stated, span: { part, start: moment.start + offset, end: moment.end + offset } };
};

/** Moments that begin the interview; for a move the new slot, never the old one. */
const chosen = (reading: Reading, verdict: Verdict): { starts: Moment[]; old: Moment | null } => {
  const slots = slotsOf(reading).filter((m) => m.time?.window !== true);
  const former = [...reading.found.moments, ...reading.inSubject.moments].filter(
    (m) => m.role === 'old' && m.time !== null,
  );
  if (verdict.label === 'interview_cancelled') return { starts: [], old: former[0] ?? slots[0] ?? null };
  if (verdict.label !== 'interview_rescheduled') return { starts: slots, old: null };
  const fresh = slots.filter((m) => m.role === 'fresh');
  if (fresh.length > 0)
    return { starts: fresh, old: former[0] ?? slots.find((m) => m.role === 'start' && m.at !== fresh[0]?.at) ?? null };
  const distinct = new Set(slots.map((m) => m.at)).size;
  if (former.length === 0 && distinct === 2) return { starts: slots.slice(1), old: slots[0] ?? null };
  return { starts: slots, old: former[0] ?? null };
};

const NONE: When = { start: null, end: null, timeZone: null, timeZoneStated: null, sessions: [], oldStart: null };

/** Times in UTC mean little to a reader: where the mail names its zone, they are told in that one. */
const inZone = (clock: string, zone: string): string =>
  Temporal.PlainDateTime.from(clock)
    .toZonedDateTime('UTC')
    .withTimeZone(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

const IANA = /^[A-Z][A-Za-z]{1,20}(?:\/[A-Za-z_+-]{1,30}){1,2}$|^UTC$/;

/** What calendar text says comes first: it is written by a program and read by programs. */
const fromEvent = (event: CalendarEvent, rest: When, cancelled: boolean): When => {
  const stated = (value: string | null): Proposal['start'] =>
    value === null ? null : { value, stated: true, span: null };
  if (event.start === null) return rest;
  const told = event.zone !== null && IANA.test(event.zone) ? event.zone : (ianaOf(event.zone ?? '') ?? null);
  const local = told === 'UTC' ? (rest.timeZone?.value ?? null) : null;
  const shift = (clock: string | null): string | null =>
    clock === null || local === null ? clock : inZone(clock, local);
  const zone = local ?? told;
  const start = stated(shift(event.start));
  const times = cancelled
    ? { start: null, end: null, oldStart: start }
    : { start, end: stated(shift(event.end)) ?? rest.end };
  const sessions = event.slots.map((slot) => ({
    start: shift(slot.start) ?? slot.start,
    end: shift(slot.end),
    title: slot.title === '' ? null : slot.title.slice(0, 120),
    people: [],
  }));
  return {
    ...rest,
    ...times,
    sessions: sessions.length > 1 && !cancelled ? sessions : rest.sessions,
    timeZone: zone === null ? rest.timeZone : { value: zone, stated: true, span: null },
    timeZoneStated: rest.timeZoneStated,
  };
};

/** Start, end, zone and sessions; `people` are looked for in the rows of the agenda. */
export const whenIn = (
  reading: Reading,
  labels: readonly Label[],
  verdict: Verdict,
  people: readonly ProposedPerson[],
): When => {
  const rest = fromText(reading, labels, verdict, people);
  return reading.event === null ? rest : fromEvent(reading.event, rest, verdict.label === 'interview_cancelled');
};

const fromText = (
  reading: Reading,
  labels: readonly Label[],
  verdict: Verdict,
  people: readonly ProposedPerson[],
): When => {
  const { starts, old } = chosen(reading, verdict);
  const oldStart = old?.at == null ? null : field(reading, old, old.at, old.date.stated);
  const ordered = [...starts].filter((m) => m.at !== null);
  const first = ordered[0];
  const zone = first?.time?.zone ?? ordered.find((m) => m.time?.zone)?.time?.zone ?? reading.found.zones[0] ?? null;
  const zones = {
    timeZone: zone?.iana == null ? null : { value: zone.iana, stated: /[/]/.test(zone.words), span: null },
    timeZoneStated: zone?.words ?? null,
  };
  if (first?.at == null || first.date.iso === null || first.time === null) return { ...NONE, ...zones, oldStart };
  const sessions = sessionsOf(reading, ordered, people);
  const sameDay = sessions.filter((s) => s.start.slice(0, 10) === first.at?.slice(0, 10) && s.end !== null);
  const last = sameDay
    .map((s) => s.end ?? '')
    .sort()
    .at(-1);
  // "at 10:15" above, "10:15 – 10:45" below: the same slot.
  const until = first.until ?? ordered.find((m) => m.at === first.at && m.until !== null)?.until ?? null;
  const length = until === null ? lengthOf(reading, labels, first) : null;
  const end = last ?? until ?? (length === null ? null : clock(first.date.iso, first.time.from + length));
  return {
    start: field(reading, first, first.at, first.date.stated && first.time.stated && !first.date.conflict),
    end: end === null ? null : field(reading, first, end, until !== null || last !== undefined),
    ...zones,
    sessions,
    oldStart,
  };
};
