import { DAY } from '../records/instant';
import { isOnItsWay, isSettled } from '../records/people';
import type { LetterKind } from '../records/shape';
import { isPursued, mayWrite } from './answers';
import { recentRounds, windowFor } from './circle';
import { nextNudge } from './followUps';
import { itemsOf } from './items';
import { isBrief, isOwed, lastSlot, NOTES, type Present, presentIn } from './rounds';
import type { OwnMail, OwnQuestion, Saying } from './shape';
import { NUDGES } from './silence';
import type { Situation } from './situation';

/** Which letter a message of the person's own can have been. */

export type Asking = {
  readonly mail: OwnMail;
  /** People of this application among its recipients. */
  readonly ids: ReadonlySet<string>;
  /** The application when the message was sent (with all that is known today), and now. */
  readonly then: Situation;
  readonly today: Situation;
  readonly saying: Saying;
};

const questionOf = (
  { then }: Asking,
  letter: LetterKind,
  toIds: string[],
  notes: OwnQuestion['notes'],
): OwnQuestion => ({
  applicationId: then.records.application.id,
  letter,
  toIds,
  notes,
});

const kindFor = (then: Situation, { slot }: Present): LetterKind => {
  if (isBrief(slot)) return 'phone-screen';
  return then.clock.reached(windowFor(then, slot).late) ? 'late-thank-you' : 'thank-you';
};

/** Thanks to those of a recent round who have had none; a mail to several thanks each of them. */
function toInterviewers(asking: Asking): OwnQuestion | null {
  const { ids, then } = asking;
  for (const round of [...recentRounds(then)].reverse()) {
    const owed = presentIn(round).filter((one) => ids.has(one.person.id) && isOwed(one));
    const [first] = owed;
    if (!first) continue;
    const notes = owed.map(({ slot, person }) => ({ interviewId: slot.interview.id, personIds: [person.id] }));
    return questionOf(
      asking,
      kindFor(then, first),
      owed.map(({ person }) => person.id),
      notes,
    );
  }
  return null;
}

/** Thanks that go through whoever arranged it, or to them where nobody sat at the other end. */
function throughSomebody(asking: Asking): OwnQuestion | null {
  for (const { what, viaId, personIds, interviewId } of itemsOf(asking.then)) {
    const toId = viaId ?? personIds[0];
    if (!NOTES.has(what) || toId === undefined || !asking.ids.has(toId)) continue;
    return questionOf(asking, what as LetterKind, [toId], [{ interviewId, personIds }]);
  }
  return null;
}

/** Whoever arranged it is owed nothing; but thanks in so many words are worth knowing, so that they come but once. */
function toCoordinator(asking: Asking): OwnQuestion | null {
  const { then, ids, saying } = asking;
  const round = recentRounds(then).at(-1);
  if (!saying.thanks || !round) return null;
  const { people, letters } = then.records;
  const person = people.find(({ id, part }) => ids.has(id) && (part === 'coordinator' || part === 'recruiter'));
  const isKnown = letters.some(
    (letter) =>
      NOTES.has(letter.kind) &&
      isSettled(letter) &&
      letter.at >= round.startAt &&
      letter.personIds.includes(person?.id ?? ''),
  );
  if (!person || isKnown) return null;
  const interviewId = lastSlot(round)?.interview.id ?? null;
  return questionOf(asking, 'thank-you', [person.id], [{ interviewId, personIds: [person.id] }]);
}

/** Thanks that were not known of. While they did not ask to be left alone, and wait for the person no longer. */
export const thanks = (asking: Asking): OwnQuestion | null =>
  mayWrite(asking.today) ? (toInterviewers(asking) ?? throughSomebody(asking) ?? toCoordinator(asking)) : null;

/** Somebody who means to follow up may do so a little early. */
const EARLY = 2 * DAY;

/**
 * The follow-up that was next when it was sent: by its words, or because it was due then. What they answered since, or what
 * was asked later, has made an end of it.
 */
export function nudge(asking: Asking): OwnQuestion | null {
  const { mail, ids, then, today, saying } = asking;
  const { letters, replies } = then.records;
  const isPast =
    replies.some(({ at }) => at > mail.at) ||
    letters.some((one) => NUDGES.has(one.kind) && isOnItsWay(one) && one.at > mail.at);
  if (!mayWrite(today) || isPast) return null;
  const next = nextNudge(then);
  const latest = then.held.at(-1);
  if (next === null || !latest || !(saying.asks || then.clock.reached(next.from - EARLY))) return null;
  const toIds = [...ids];
  const interviewId = latest.slots.at(-1)?.interview.id ?? null;
  const letter = next.what === 'call' ? 'follow-up-1' : next.what;
  return questionOf(asking, letter, toIds, [{ interviewId, personIds: toIds }]);
}

/** The kind answer to a rejection. */
export function kindReply(asking: Asking): OwnQuestion | null {
  const { mail, ids, today } = asking;
  if (isPursued(today) || mail.at < today.records.application.statusAt) return null;
  const item = itemsOf(today).find(({ what, personIds: [id = ''] }) => what === 'after-rejection' && ids.has(id));
  return item
    ? questionOf(asking, 'after-rejection', item.personIds, [
        { interviewId: item.interviewId, personIds: item.personIds },
      ])
    : null;
}
