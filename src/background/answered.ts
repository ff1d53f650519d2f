import { now } from '../browser/clock';
import type { Verdict } from '../detection/shape';
import type { Email } from '../email/shape';
import { standing } from '../etiquette';
import type { Proposal } from '../extraction/shape';
import type { Card } from '../messages/card';
import type { Answer, Ask, Commands } from '../messages/commands';
import { type Answered, afterAnswer } from '../records/answered';
import { toWall } from '../records/instant';
import { shortName } from '../records/people';
import { dateToken, plain, say } from '../records/phrase';
import type { Interview, Records } from '../records/shape';
import { knownOf, type Moment } from './card';
import { cardAfter, gone, only } from './record';
import { writing } from './store';

/** Their answer, and what the person says it was. */

/** The latest interview that has begun: what an answer is about. */
const latestOf = ({ interviews }: Records): Interview | undefined =>
  interviews.findLast(({ startAt, status }) => startAt <= now() && status !== 'cancelled') ?? interviews.at(-1);

const LIKELY: Partial<Record<Verdict['label'], Answered>> = { rejection: 'rejection', offer: 'offer' };

/** What was read of the message. */
type Read = { readonly verdict: Verdict; readonly proposal: Proposal };

/** The question above a message that is their newest answer, while nothing is decided; null for any other message. */
export function answeredCard(email: Email, records: Records, read: Read, at: Moment): Card | null {
  const { status } = records.application;
  const reply = standing(records, at.now, at.context).answered;
  const interview = latestOf(records);
  const isIt = records.replies.some((one) => one.at === reply?.at && one.key?.message === email.key.message);
  if (!reply || !interview || !isIt || (status !== 'interviewing' && status !== 'waiting')) return null;
  const decision = read.proposal.decisionBy;
  const person = records.people.find(({ id }) => id === reply.personId);
  const name = plain(person ? shortName(person) : records.company.name);
  const date = dateToken(toWall(reply.at, at.context.timeZone).slice(0, 10));
  return {
    kind: 'answered',
    known: knownOf(records, interview),
    sentence: say('standingAnswered', name, date),
    likely: LIKELY[read.verdict.label] ?? null,
    decision: decision !== null && decision.date >= toWall(at.now, at.context.timeZone).slice(0, 10) ? decision : null,
  };
}

const SAID = {
  round: 'answeredRound',
  offer: 'answeredOffer',
  rejection: 'answeredRejection',
  waiting: 'answeredWaiting',
} as const satisfies Record<Answered, string>;

/** What it was: the card is the next step again. */
export const answered = (ask: Ask<Commands, 'answered'>, id: string): Promise<Answer<Commands, 'answered'>> =>
  writing(id, async (writer, database) => {
    const { records } = await only(database, ask.applicationId);
    const interview = latestOf(records);
    if (!interview) throw gone();
    await writer.put('applications', afterAnswer(records.application, ask.what, ask.decision, now()));
    const said = { id: SAID[ask.what], args: [] };
    return { undo: id, card: await cardAfter(database, interview, ask.sender, { said, undo: id }) };
  });
