import type { Proposal, ProposedPerson } from '../extraction/shape';
import type { DraftPerson, InterviewDraft } from './draft';
import { DAY, offsetAt, toInstant } from './instant';
import { samePerson } from './names';

/** A draft with the names of its fields that were concluded rather than read: the card marks them. */
export type DraftWithDoubts = { draft: InterviewDraft; assumed: string[] };

/** Where the reader is: their time zone stands in for a mail that names none. */
type Here = { readonly timeZone: string; readonly language: string };

const person = (proposed: ProposedPerson, part: DraftPerson['part']): DraftPerson => ({
  name: proposed.name,
  honorific: proposed.honorific,
  email: proposed.email,
  title: proposed.title,
  phone: proposed.phone,
  part,
});

const FIELDS = ['company', 'role', 'start', 'end', 'timeZone', 'mode', 'location', 'meetingUrl', 'stage'] as const;

/**
 * What is worth a mark: the mail concluded it, or it is needed and the mail does not say it. A way to meet that follows
 * from a link or an address, and a zone that the mail words without its id, are not doubtful.
 */
function doubts(proposal: Proposal): string[] {
  const plainly = new Set<string>([
    ...(proposal.meetingUrl || proposal.location || proposal.dialIn ? ['mode'] : []),
    ...(proposal.timeZoneStated ? ['timeZone'] : []),
  ]);
  const concluded = FIELDS.filter((name) => proposal[name] !== null && !proposal[name]?.stated && !plainly.has(name));
  const missing = (['company', 'start', 'timeZone'] as const).filter((name) => proposal[name] === null);
  return [...new Set([...concluded, ...missing])];
}

/** "CET", "EST": letters that many places share, as opposed to a city or an id. */
const LETTERS = /^[A-Z]{2,5}$/;
const HALF_A_YEAR = 183 * DAY;

/**
 * Zone of the draft. Letters are read as some place that uses them; where the reader's own clock goes the same in summer
 * and winter, it is theirs: Berlin rather than Paris for somebody in Berlin.
 */
function zoneOf({ start, timeZone, timeZoneStated }: Proposal, here: Here): string {
  if (!timeZone) return here.timeZone;
  if (!timeZoneStated || !LETTERS.test(timeZoneStated) || !start) return timeZone.value;
  const { at } = toInstant(start.value, timeZone.value, here.timeZone);
  const isSame = (moment: number) => offsetAt(moment, timeZone.value) === offsetAt(moment, here.timeZone);
  return at !== null && isSame(at) && isSame(at + HALF_A_YEAR) ? here.timeZone : timeZone.value;
}

/**
 * The draft a person is asked to record, from what was read of their mail.
 * An agency's mail names the agency as company when it keeps the client to itself.
 */
export function fromProposal(proposal: Proposal, here: Here): DraftWithDoubts {
  const value = <Name extends 'role' | 'stage' | 'mode' | 'location' | 'meetingUrl' | 'dialIn' | 'end'>(name: Name) =>
    proposal[name]?.value ?? null;
  const { interviewers, coordinator: writer } = proposal;
  // Who writes the mail is often one of those who will be there.
  const isThere = interviewers.some((one) => writer !== null && samePerson(one, writer));
  const coordinator = writer && !isThere ? [person(writer, proposal.agency ? 'recruiter' : 'coordinator')] : [];
  const draft: InterviewDraft = {
    company: proposal.company?.value ?? '',
    agency: proposal.agency?.value ?? null,
    role: value('role'),
    language: proposal.language ?? here.language,
    stage: value('stage'),
    mode: value('mode') as InterviewDraft['mode'],
    start: proposal.start?.value ?? '',
    end: value('end'),
    timeZone: zoneOf(proposal, here),
    timeZoneStated: proposal.timeZoneStated,
    location: value('location'),
    meetingUrl: value('meetingUrl'),
    dialIn: value('dialIn'),
    people: [...interviewers.map((one) => person(one, 'interviewer')), ...coordinator].slice(0, 200),
    sessions: proposal.sessions.length > 1 ? proposal.sessions.map((s) => ({ ...s, title: s.title ?? '' })) : [],
    asks: proposal.asks,
    decisionBy: proposal.decisionBy,
  };
  return { draft, assumed: doubts(proposal) };
}
