import { dayOf } from '../records/calendar';
import type { Letter, Records } from '../records/shape';
import { addressed } from './addressed';
import { clockAt } from './clock';
import { wasSeen } from './seenSent';
import type { Context, OwnMail, OwnQuestion, Saying } from './shape';
import { situationOf } from './situation';
import { type Asking, kindReply, nudge, thanks } from './wasIt';

/** A webmail tells the minute, and its clock is not ours. */
const CLOCKS_DIFFER = 10 * 60_000;

/**
 * A mail that has just gone may be one that Afterview is being told of this moment, and what went from here in own words was
 * asked about at its Send.
 */
const FRESH = 3 * 60_000;

/** What may be asked about one application, or null. */
function questionIn(mail: OwnMail, records: Records, ids: ReadonlySet<string>, when: When): OwnQuestion | null {
  const { now, context, saying } = when;
  if (records.application.open === 'no') return null;
  const then = situationOf(records, clockAt(mail.at), context);
  // Before the first talk there is nothing to thank for; while one goes on it is about the way there.
  if (then.held.length === 0 || then.running !== null) return null;
  const asking: Asking = { mail, ids, then, today: situationOf(records, clockAt(now), context), saying };
  const isAskingOnly = saying.asks && !saying.thanks;
  return isAskingOnly
    ? (nudge(asking) ?? thanks(asking) ?? kindReply(asking))
    : (thanks(asking) ?? nudge(asking) ?? kindReply(asking));
}

type When = { readonly now: number; readonly context: Context; readonly saying: Saying };

/**
 * Whether a message of the person's own, which Afterview did not see being sent, may have been a letter that is owed (from
 * the phone, from another machine, in own words): then it is asked about, once.
 * Never about letters that Afterview saw sent (for whichever application), about mails that have just gone, about mails from
 * before the interview's end, to strangers, or where the letter is known and nothing is owed.
 * @param all the open applications
 * @param now epoch ms
 * @returns what to ask, for the application whose interview was the latest; null for nothing
 */
export function ownQuestion(
  mail: OwnMail,
  all: readonly Records[],
  now: number,
  context: Context,
  saying: Saying,
): OwnQuestion | null {
  if (mail.key.message === null || !Number.isFinite(mail.at) || mail.at > now - FRESH) return null;
  const addressees = addressed(mail.to, all);
  if (addressees.some(({ records, ids }) => wasSeen(mail, records, ids))) return null;
  for (const { records, ids } of addressees) {
    const question = questionIn(mail, records, ids, { now, context, saying });
    if (question) return question;
  }
  return null;
}

const EVERY_SAYING: readonly Saying[] = [
  { thanks: false, asks: false },
  { thanks: true, asks: false },
  { thanks: false, asks: true },
];

/** Whether a message is worth reading: whatever it says, could there be something to ask? Its parameters are the same. */
export const mayBeOwed = (mail: OwnMail, all: readonly Records[], now: number, context: Context): boolean =>
  EVERY_SAYING.some((saying) => ownQuestion(mail, all, now, context, saying) !== null);

type Answered = Pick<OwnQuestion, 'toIds' | 'notes'> & Pick<Letter, 'promised' | 'at'>;

/**
 * Whether a Yes can be what was asked: it names only people and interviews of that application, a moment that was, and a
 * date that there is. It comes from a webmail's tab, which is not to be believed.
 * @param now epoch ms
 */
export function isOfRecords(said: Answered, { people, interviews }: Records, now: number): boolean {
  const isPerson = (id: string) => people.some((one) => one.id === id);
  const isInterview = (id: string | null) => id === null || interviews.some((one) => one.id === id);
  const { toIds, notes, promised, at } = said;
  return (
    toIds.every(isPerson) &&
    notes.every((note) => note.personIds.every(isPerson) && isInterview(note.interviewId)) &&
    (promised === null || dayOf(promised.date) !== null) &&
    Number.isFinite(at) &&
    at <= now + CLOCKS_DIFFER
  );
}
