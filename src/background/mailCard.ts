import { now, timeZoneHere } from '../browser/clock';
import { textLanguage } from '../browser/text';
import { servesManyEmployers } from '../detection/senders';
import type { Verdict } from '../detection/shape';
import type { Email } from '../email/shape';
import type { match } from '../extraction/match';
import type { Proposal } from '../extraction/shape';
import type { Answer, Commands } from '../messages/commands';
import { whatIsNew } from '../records/follow';
import { fromProposal } from '../records/fromProposal';
import type { Interview, Records } from '../records/shape';
import { startAtOf } from '../records/startAt';
import { answeredCard } from './answered';
import { type Moment, mutableSender, recordedCard } from './card';
import { context } from './context';
import { reading } from './store';

/** Which card a mail gets that was read. */

export type ReadCard = Answer<Commands, 'read'>['card'];

/** Below this nothing is shown: a card that is wrong once costs more trust than one that is missing. */
const SURE_ENOUGH = 0.5;

const here = () => ({ timeZone: timeZoneHere(), language: textLanguage() });

const moment = async (): Promise<Moment> => ({ now: now(), context: await reading(context) });

/** Whether a mail fixes or moves a slot, as far as that can be told for sure. */
export const isSlot = ({ label, confidence }: Verdict): boolean =>
  (label === 'interview_confirmed' || label === 'interview_rescheduled') && confidence >= SURE_ENOUGH;

/** A card for a mail that concerns no recorded slot yet. */
export function askCard(email: Email, verdict: Verdict, proposal: Proposal, applicationId: string | null): ReadCard {
  const { draft, assumed } = fromProposal(proposal, here());
  const past = draft.start !== '' && startAtOf(draft.start, draft.timeZone) < now();
  const mutable = mutableSender(email, servesManyEmployers(email.from));
  return { kind: 'ask', verdict, draft, assumed, past, mutable, applicationId };
}

/** A card for a mail of a recorded interview. */
function knownCard(
  email: Email,
  of: { records: Records; interview: Interview },
  verdict: Verdict,
  proposal: Proposal,
  at: Moment,
) {
  const recorded = recordedCard(of.records, of.interview, email.from.email, at);
  const { known } = recorded;
  const { draft } = fromProposal(proposal, here());
  const isSource = of.interview.mails.some(
    (mail) => mail.key.message !== null && mail.key.message === email.key.message,
  );
  if (isSource) return recorded;
  if (verdict.label === 'interview_cancelled' && of.interview.status === 'planned') {
    return { kind: 'cancelled' as const, known };
  }
  const isMoved = verdict.label === 'interview_rescheduled' && draft.start !== '' && draft.start !== of.interview.start;
  if (isMoved) return { kind: 'moved' as const, known, draft };
  const adds = whatIsNew(of.records, of.interview, draft).map(({ what, value }) => ({ what, value }));
  return adds.length > 0 ? { kind: 'more' as const, known, adds, draft } : recorded;
}

type Found = {
  readonly candidates: readonly Records[];
  readonly found: ReturnType<typeof match>;
  readonly verdict: Verdict;
  readonly proposal: Proposal;
};

/** The card of a mail that concerns something known: what it changes, what their answer was, else the next step. */
export async function knownCardFor(email: Email, { candidates, found, verdict, proposal }: Found): Promise<ReadCard> {
  const at = await moment();
  const records = candidates.find((one) => one.application.id === found?.applicationId);
  const interview = records?.interviews.find((one) => one.id === found?.interviewId);
  const isNextRound = found?.kind === 'nextRound';
  const known =
    records && interview && !isNextRound ? knownCard(email, { records, interview }, verdict, proposal, at) : null;
  if (known && known.kind !== 'recorded') return known;
  // A new slot is asked about as such: to record it says what their answer was.
  if (!known && isSlot(verdict)) return null;
  return (
    candidates.map((one) => answeredCard(email, one, { verdict, proposal }, at)).find((card) => card !== null) ?? known
  );
}
