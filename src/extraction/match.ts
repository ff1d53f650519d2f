import type { Verdict } from '../detection/shape';
import type { Email } from '../email/shape';
import { minutesBetween } from '../reading/calendar';
import { foldCompany } from '../records/names';
import type { Interview, Records } from '../records/shape';
import { squash } from './companyNames';
import type { Proposal } from './shape';

export type Match = {
  applicationId: string;
  interviewId: string;
  /** The same slot again, that slot moved or cancelled, or another round of the same application. */
  kind: 'same' | 'moved' | 'cancelled' | 'nextRound';
};

/** "SkyConsulting" and "Sky Consulting, Inc." are one. */
const companyKey = (name: string): string => squash(foldCompany(name));

const sameThread = (email: Email, interview: Interview): boolean =>
  interview.mails.some(
    ({ key }) =>
      key.host === email.key.host &&
      ((key.thread !== null && key.thread === email.key.thread) ||
        (key.message !== null && key.message === email.key.message)),
  );

/** From 0 (nothing in common) upwards: how much says that this application is meant. */
const companyScore = (email: Email, proposal: Proposal, records: Records): number => {
  const companies = [records.company, ...(records.agency === null ? [] : [records.agency])];
  const said = [proposal.company?.value, proposal.agency?.value]
    .filter((value): value is string => value != null)
    .map(companyKey);
  const host = email.from.email?.split('@')[1]?.toLowerCase() ?? '';
  let score = 0;
  if (companies.some((c) => said.includes(companyKey(c.name)))) score += 4;
  if (
    companies.some((c) => c.domain !== null && c.domain !== '' && (host === c.domain || host.endsWith(`.${c.domain}`)))
  )
    score += 3;
  const people = records.people.map((p) => p.email?.toLowerCase()).filter((a) => a != null);
  const sender = email.from.email?.toLowerCase();
  if (sender !== undefined && people.includes(sender)) score += 3;
  const named = new Set(proposal.interviewers.map((p) => squash(p.name)));
  if (records.people.some((p) => named.has(squash(p.name)))) score += 2;
  if (proposal.role !== null && records.application.role !== null) {
    score += squash(proposal.role.value) === squash(records.application.role) ? 2 : -1;
  }
  return score;
};

const minutesApart = (a: string | undefined, b: string): number =>
  a === undefined ? Number.POSITIVE_INFINITY : Math.abs(minutesBetween(a, b));

const DAY = 1_440;

type Scored = { records: Records; interview: Interview; score: number };

const scored = (email: Email, proposal: Proposal, candidates: readonly Records[]): Scored[] =>
  candidates.flatMap((records) => {
    const company = companyScore(email, proposal, records);
    return records.interviews.map((interview) => {
      let score = company + (sameThread(email, interview) ? 5 : 0);
      if (score > 0 && minutesApart(proposal.oldStart?.value, interview.start) === 0) score += 5;
      if (score > 0 && minutesApart(proposal.start?.value, interview.start) === 0) score += 5;
      else if (score > 0 && minutesApart(proposal.start?.value, interview.start) < DAY) score += 1;
      return { records, interview, score };
    });
  });

const kindOf = (verdict: Verdict, proposal: Proposal, email: Email, interview: Interview): Match['kind'] => {
  if (verdict.label === 'interview_cancelled') return 'cancelled';
  if (verdict.label === 'interview_rescheduled') return 'moved';
  const start = proposal.start?.value;
  if (start === undefined || start === interview.start) return 'same';
  const sameStage =
    proposal.stage === null || interview.stage === null || squash(proposal.stage.value) === squash(interview.stage);
  const written = email.date.iso;
  // Once the interview is over, another slot is another round; before that it is the same one at another time.
  const over = written !== null && interview.start < written;
  if (over || !sameStage || minutesApart(start, interview.start) > 21 * DAY) return 'nextRound';
  return sameThread(email, interview) || minutesApart(start, interview.start) < 7 * DAY ? 'moved' : 'nextRound';
};

/**
 * Finds the recorded interview a mail speaks of.
 * @param candidates applications that may be meant, with their interviews and people
 * @returns null when nothing recorded is meant, or when two are equally likely
 */
export const match = (
  email: Email,
  verdict: Verdict,
  proposal: Proposal,
  candidates: readonly Records[],
): Match | null => {
  const ranked = scored(email, proposal, candidates)
    .filter(({ score }) => score >= 4)
    .sort((a, b) => b.score - a.score || b.interview.startAt - a.interview.startAt);
  const [best, second] = ranked;
  if (best === undefined) return null;
  const elsewhere =
    second !== undefined &&
    second.score === best.score &&
    second.records.application.id !== best.records.application.id;
  if (elsewhere) return null;
  return {
    applicationId: best.records.application.id,
    interviewId: best.interview.id,
    kind: kindOf(verdict, proposal, email, best.interview),
  };
};
