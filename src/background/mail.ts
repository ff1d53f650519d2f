import { now, timeZoneHere } from '../browser/clock';
import { detect } from '../detection';
import type { Verdict } from '../detection/shape';
import type { Email, Knock } from '../email/shape';
import { extract } from '../extraction';
import { match } from '../extraction/match';
import { readTyped as readByHand } from '../extraction/typed';
import type { Answer, Ask, Commands } from '../messages/commands';
import { toWall } from '../records/instant';
import { foldCompany } from '../records/names';
import type { Records } from '../records/shape';
import { recordsForMail } from '../store/reads';
import { takeBegin } from './begin';
import { askCard, isSlot, knownCardFor, type ReadCard } from './mailCard';
import { isWorthReading, ownCard } from './ownMail';
import { noKeys } from './record';
import { noteReplies } from './replies';
import { reading } from './store';

/** What is made of an opened mail. Nothing of it is stored. */

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
