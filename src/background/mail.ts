import { now, timeZoneHere } from '../browser/clock';
import { textLanguage } from '../browser/text';
import { detect } from '../detection';
import { servesManyEmployers } from '../detection/senders';
import type { Verdict } from '../detection/shape';
import type { Email, Knock } from '../email/shape';
import { extract } from '../extraction';
import { match } from '../extraction/match';
import type { Proposal } from '../extraction/shape';
import { readTyped as readByHand } from '../extraction/typed';
import type { Answer, Ask, Commands } from '../messages/commands';
import { whatIsNew } from '../records/follow';
import { fromProposal } from '../records/fromProposal';
import { toWall } from '../records/instant';
import { foldCompany } from '../records/names';
import type { Interview, Records } from '../records/shape';
import { startAtOf } from '../records/startAt';
import { recordsForMail } from '../store/reads';
import { answeredCard } from './answered';
import { takeBegin } from './begin';
import { type Moment, mutableSender, recordedCard } from './card';
import { context } from './context';
import { isWorthReading, ownCard } from './ownMail';
import { noKeys } from './record';
import { noteReplies } from './replies';
import { reading } from './store';

/** What is made of an opened mail. Nothing of it is stored. */

type ReadCard = Answer<Commands, 'read'>['card'];

/** Below this nothing is shown: a card that is wrong once costs more trust than one that is missing. */
const SURE_ENOUGH = 0.5;

const here = () => ({ timeZone: timeZoneHere(), language: textLanguage() });

/** Did the person say *No* to this mail or its sender? */
const saidNo = (email: { key: Email['key']; from: Email['from'] }): Promise<boolean> =>
  reading(async (database) => {
    const keys = noKeys({ key: email.key, sender: email.from.email });
    const found = await database.nos.bulkGet([keys.message ?? '', keys.sender ?? '']);
    return found.some((row) => row !== undefined);
  });

const candidatesFor = (email: { key: Email['key']; from: Email['from'] }, companies: string[]): Promise<Records[]> =>
  reading((database) =>
    recordsForMail(database, {
      host: email.key.host,
      thread: email.key.thread,
      message: email.key.message,
      sender: email.from.email?.toLowerCase() ?? null,
      companies,
    }),
  );

const moment = async (): Promise<Moment> => ({ now: now(), context: await reading(context) });

/** A message was opened: has it to do with somebody or something known? */
export async function knock(opened: Knock): Promise<Answer<Commands, 'knock'>> {
  const [answer, begin] = await Promise.all([answerFor(opened), takeBegin(opened)]);
  return begin ? { ...answer, begin } : answer;
}

async function answerFor(opened: Knock): Promise<Answer<Commands, 'knock'>> {
  if (await saidNo(opened)) return { next: 'nothing', card: null };
  if (opened.own) return { next: (await isWorthReading(opened)) ? 'read' : 'nothing', card: null };
  const known = await candidatesFor(opened, []);
  await noteReplies(opened, known);
  return { next: known.length > 0 ? 'read' : 'ask-glance', card: null };
}

/** Whether a mail fixes or moves a slot, as far as that can be told for sure. */
const isSlot = ({ label, confidence }: Verdict): boolean =>
  (label === 'interview_confirmed' || label === 'interview_rescheduled') && confidence >= SURE_ENOUGH;

/** A card for a mail that concerns no recorded slot yet. */
function askCard(email: Email, verdict: Verdict, proposal: Proposal, applicationId: string | null): ReadCard {
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
async function knownCardFor(email: Email, { candidates, found, verdict, proposal }: Found): Promise<ReadCard> {
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

/** Reads one mail; null when there is no reason for a card. */
export async function cardFor(email: Email): Promise<ReadCard> {
  if (email.draft || (await saidNo(email))) return null;
  if (email.own) return ownCard(email);
  const verdict = detect(email);
  const proposal = extract(email, verdict);
  const companies = [proposal.company, proposal.agency].flatMap((field) => (field ? [foldCompany(field.value)] : []));
  const candidates = await candidatesFor(email, companies);
  const found = match(email, verdict, proposal, candidates);
  const known = candidates.length > 0 ? await knownCardFor(email, { candidates, found, verdict, proposal }) : null;
  if (known) return known;
  if (!isSlot(verdict)) return null;
  return askCard(email, verdict, proposal, found?.applicationId ?? null);
}

export const read = async ({ email }: Ask<Commands, 'read'>) => ({ card: await cardFor(email) });

/** That it is an interview, the person has said by bringing it here. */
const GIVEN: Verdict = { label: 'interview_confirmed', confidence: 1, reasons: [], matched: null };

/** What was pasted or typed: the person said that it is an interview, so it is read for its fields. */
export async function readTyped({ text }: Ask<Commands, 'readTyped'>): Promise<Answer<Commands, 'readTyped'>> {
  const { email, proposal } = readByHand(text, toWall(now(), timeZoneHere()));
  return { card: askCard(email, GIVEN, proposal, null) };
}
