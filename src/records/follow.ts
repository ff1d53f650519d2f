import type { EmailKey } from '../email/shape';
import { withChange } from './change';
import type { DraftPerson, InterviewChange, InterviewDraft } from './draft';
import { samePerson } from './names';
import type { Interview, Person, Records, SourceMail } from './shape';
import { startAtOf } from './startAt';

/** Records that follow a later mail: it says more, moves the slot, or cancels it. */

/** One thing a later mail adds; `what` is a field's name, `value` what it says. */
export type Addition = {
  readonly what: 'person' | 'meetingUrl' | 'location' | 'dialIn' | 'end';
  readonly value: string;
};

const newcomers = (draft: InterviewDraft, people: readonly Person[]): DraftPerson[] =>
  draft.people.filter((person) => !people.some((known) => samePerson(known, person)));

const FILLABLE = ['meetingUrl', 'location', 'dialIn', 'end'] as const;

/** What a later mail of a recorded interview says that the record does not have yet. */
export function whatIsNew(records: Records, interview: Interview, draft: InterviewDraft): Addition[] {
  const people = newcomers(draft, records.people).map((person): Addition => ({ what: 'person', value: person.name }));
  const fields = FILLABLE.flatMap((what): Addition[] => {
    const value = draft[what];
    return interview[what] === null && value ? [{ what, value }] : [];
  });
  return [...people, ...fields];
}

/** The interview with this mail among its mails, once. */
export function withMail(interview: Interview, key: EmailKey | null, kind: SourceMail['kind'], now: number): Interview {
  const known = interview.mails.some(
    (mail) => mail.key.host === key?.host && mail.key.message !== null && mail.key.message === key.message,
  );
  if (!key || known) return interview;
  return { ...interview, mails: [...interview.mails, { key, kind, at: now }].slice(-100) };
}

/** Interview and people filled up with what the draft adds; what is known stays. */
export function fillUp(
  records: Records,
  interview: Interview,
  draft: InterviewDraft,
  newId: () => string,
): { interview: Interview; people: Person[] } {
  const people = newcomers(draft, records.people).map(
    (person): Person => ({
      id: newId(),
      companyId: person.part === 'recruiter' && records.agency ? records.agency.id : records.company.id,
      postal: null,
      usual: null,
      note: '',
      ...person,
    }),
  );
  const interviewers = people.filter((person) => person.part === 'interviewer').map((person) => person.id);
  const [first, ...rest] = interview.sessions;
  const sessions = first ? [{ ...first, personIds: [...first.personIds, ...interviewers] }, ...rest] : [];
  return {
    interview: {
      ...interview,
      meetingUrl: interview.meetingUrl ?? draft.meetingUrl,
      location: interview.location ?? draft.location,
      dialIn: interview.dialIn ?? draft.dialIn,
      end: interview.end ?? draft.end,
      mode: interview.mode ?? draft.mode,
      stage: interview.stage ?? draft.stage,
      sessions,
    },
    people,
  };
}

/** Minutes between two wall clocks; none where one of them is of a day that does not exist. */
const between = (from: string, to: string): number => {
  const minutes = (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;
  return Number.isFinite(minutes) ? minutes : 0;
};
const shifted = (wallClock: string, minutes: number): string =>
  new Date(Date.parse(`${wallClock}Z`) + minutes * 60_000).toISOString().slice(0, 16);

const along = (wallClock: string | null, by: number) => wallClock && shifted(wallClock, by);

/** The agenda of a day that begins elsewhere: each session by the same stretch. */
const sessionsAlong = ({ sessions }: Interview, by: number): Interview['sessions'] =>
  sessions.map((session) => ({ ...session, start: along(session.start, by), end: along(session.end, by) }));

/**
 * An interview changed by hand: a lone session is the slot itself, an agenda moves along with its start.
 * @param change with a start that is a wall clock, if any
 */
export function changed(interview: Interview, change: InterviewChange): Interview {
  const after = withChange<Interview>(interview, change);
  const { start, end } = after;
  const [only, ...rest] = after.sessions;
  const sessions =
    only && rest.length === 0
      ? [{ ...only, start, end }]
      : sessionsAlong(interview, change.start === undefined ? 0 : between(interview.start, change.start));
  return { ...after, sessions, startAt: startAtOf(start, after.timeZone) };
}

/**
 * The interview at its new slot. An agenda moves along by the same stretch unless the mail brings another one; a new
 * place or link replaces the old.
 */
export function moved(interview: Interview, draft: InterviewDraft): Interview {
  const by = between(interview.start, draft.start);
  return {
    ...interview,
    status: 'planned',
    start: draft.start,
    end: draft.end ?? along(interview.end, by),
    timeZone: draft.timeZone,
    timeZoneStated: draft.timeZoneStated ?? interview.timeZoneStated,
    startAt: startAtOf(draft.start, draft.timeZone),
    location: draft.location ?? interview.location,
    meetingUrl: draft.meetingUrl ?? interview.meetingUrl,
    dialIn: draft.dialIn ?? interview.dialIn,
    sessions: sessionsAlong(interview, by),
  };
}
