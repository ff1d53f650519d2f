import type { Phrase } from '../detection/shape';
import { dateOf, dayOf } from '../records/calendar';
import { dayIn, offsetAt, toWall } from '../records/instant';
import { fullName, peopleOf, shortName } from '../records/people';
import { dateToken, namesToken, plain, say, timeToken } from '../records/phrase';
import type { Slot } from '../records/slots';
import { openReply } from './answers';
import type { DueItem, Phase, Standing, What } from './shape';
import type { Situation } from './situation';

/** The popup's one sentence for each state. Times are shown as the clock where the person is. */

const companyOf = ({ records }: Situation): string => plain(records.company.name);

const nameOf = ({ records }: Situation, id: string | null | undefined): string | null => {
  const person = records.people.find((other) => other.id === id);
  return person ? plain(shortName(person)) : null;
};

/** Until when they want an answer to their offer, where that is a real date. */
const replyDate = ({ records: { application } }: Situation): string | null =>
  application.replyBy !== null && dayOf(application.replyBy) !== null ? application.replyBy : null;

const dateHere = (situation: Situation, at: number): string => dateToken(dateOf(dayIn(at, situation.here)));

/** Before and during an interview. */
export const sentenceBefore = (situation: Situation, phase: Phase, slot: Slot): Phrase => {
  if (phase === 'during') return say('standingDuring', companyOf(situation));
  const names = peopleOf(slot.interview, situation.records).map(fullName);
  const when = [dateHere(situation, slot.startAt), timeToken(toWall(slot.startAt, situation.here))];
  // The mail shows another clock: without a word the two would contradict each other.
  const whose = offsetAt(slot.startAt, slot.zone) === offsetAt(slot.startAt, situation.here) ? '' : 'YourTime';
  return names.length === 0
    ? say(`standingBefore${whose}`, companyOf(situation), ...when)
    : say(`standingBeforeWith${whose}`, companyOf(situation), ...when, namesToken(names));
};

const SENTENCES: Partial<Record<What, string>> = {
  debrief: 'standingDebrief',
  'pass-on': 'standingPassOn',
  'no-show': 'standingNoShow',
  'after-rejection': 'standingAfterRejection',
  'more-time': 'standingOffer',
  referrer: 'standingReferrer',
  reference: 'standingReference',
  timeline: 'standingTimeline',
  'follow-up-1': 'standingFollowUp',
  'follow-up-2': 'standingLastFollowUp',
  call: 'standingCall',
};

/** What the main button is about. Its sentence names the person, or the company where nobody is known. */
export const sentenceFor = (situation: Situation, item: DueItem, count: Standing['count']): Phrase => {
  const name = nameOf(situation, item.viaId ?? item.personIds[0]) ?? companyOf(situation);
  const replyBy = replyDate(situation);
  if (item.what === 'more-time' && replyBy !== null)
    return say('standingOffer', companyOf(situation), dateToken(replyBy));
  if (item.why.id === 'dueWhyReferenceResult') return say('standingReferenceResult', name);
  if (item.what === 'pass-on' && item.viaId === null) return say('standingPassOnInThread', companyOf(situation));
  const id = SENTENCES[item.what];
  if (id !== undefined) return say(id, name, companyOf(situation));
  return count === null
    ? say('standingWrite', name)
    : say('standingWriteCount', name, String(count.number), String(count.of));
};

const silenceIsNormal = (situation: Situation, until: string, next: DueItem): Phrase => {
  const { decisionDay } = situation;
  if (next.why.id.startsWith('dueWhyPromised') || next.why.id.startsWith('dueWhyCall')) {
    return say('standingWaitingPromised', companyOf(situation), until);
  }
  return decisionDay === null
    ? say('standingWaiting', companyOf(situation), until)
    : say('standingWaitingGiven', companyOf(situation), until, dateToken(dateOf(decisionDay)));
};

/** Nothing to do, until when, and that silence is normal until then. */
export const waitingSentence = (situation: Situation, until: number | null, next: DueItem | null): Phrase => {
  const company = companyOf(situation);
  const { application } = situation.records;
  if (application.status === 'offer') {
    const replyBy = replyDate(situation);
    return replyBy === null ? say('standingOfferNoDate', company) : say('standingOffer', company, dateToken(replyBy));
  }
  const reply = openReply(situation);
  if (reply)
    return say('standingAnswered', nameOf(situation, reply.personId) ?? company, dateHere(situation, reply.at));
  if (situation.held.length === 0) return say('standingNothingPlanned', company);
  if (until === null) return say('standingNothing', company);
  const date = dateHere(situation, until);
  if (next === null) return say('standingLastWord', company, date);
  return next.what === 'thank-you' || next.what === 'pass-on' || next.what === 'phone-screen'
    ? say(
        'standingNoteSoon',
        nameOf(situation, next.viaId ?? next.personIds[0]) ?? company,
        date,
        timeToken(toWall(until, situation.here)),
      )
    : silenceIsNormal(situation, date, next);
};

/** It is over, or can be taken as such. */
export const overSentence = (situation: Situation): Phrase => {
  const { status } = situation.records.application;
  const company = companyOf(situation);
  if (status === 'rejected') return say('standingRejected', company);
  if (status === 'withdrawn') return say('standingWithdrawn', company);
  return status === 'closed' ? say('standingClosed', company) : say('standingAssumeClosed', company);
};
