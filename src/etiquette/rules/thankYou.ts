import type { Phrase } from '../../detection/shape';
import { dateOf } from '../../records/calendar';
import { dayIn } from '../../records/instant';
import { shortName } from '../../records/people';
import { dateToken, plain, say } from '../../records/phrase';
import { mayWrite } from '../answers';
import { isOpenStill, recentRounds, windowFor } from '../circle';
import { interviewersOf, isOwed, MANY, needsPasser, type Present, type Round } from '../rounds';
import type { Draft, Rule } from '../rule';
import type { Situation } from '../situation';
import { isLessCustomary } from '../stages';
import type { Window } from '../window';

const whyOf = ({ clock, records }: Situation, owed: Present, window: Window, isLate: boolean): Phrase => {
  const name = plain(shortName(owed.person));
  const date = dateToken(dateOf(dayIn(owed.slot.startAt, owed.slot.zone)));
  if (isLate) return say('dueWhyLateThankYou', name, date);
  if (window.decidedAt !== null && !clock.reached(window.decidedAt)) return say('dueWhyThankYouSameDay', name);
  if (isLessCustomary(records.application.country)) return say('dueWhyThankYouLessCustomary', name, date);
  if (window.friday) return say('dueWhyThankYouFriday', name, date);
  if (window.beforeDaysOff) return say('dueWhyThankYouDaysOff', name, date);
  return say('dueWhyThankYou', name, date);
};

const draftOf = (situation: Situation, owed: Present): Draft[] => {
  const { slot, person } = owed;
  const window = windowFor(situation, slot);
  const isLate = situation.clock.reached(window.late);
  if (isLate && !isOpenStill(situation, owed.round)) return [];
  const lessCustomary = isLessCustomary(situation.records.application.country);
  return [
    {
      key: `thank-you:${owed.round.id}:${person.id}`,
      what: isLate ? 'late-thank-you' : 'thank-you',
      interviewId: slot.interview.id,
      personIds: [person.id],
      from: window.from,
      target: window.target,
      late: lessCustomary ? null : window.late,
      red: lessCustomary ? null : { from: window.due, until: window.late },
      why: whyOf(situation, owed, window, isLate),
    },
  ];
};

const notesOf = (situation: Situation, round: Round): Draft[] => {
  const everybody = interviewersOf(round);
  if (everybody.length > MANY) return [];
  return everybody.filter((owed) => isOwed(owed) && !needsPasser(owed)).flatMap((owed) => draftOf(situation, owed));
};

/** One note to each person of a round. */
export default {
  rank: 30,
  items: (situation) =>
    mayWrite(situation) ? recentRounds(situation).flatMap((round) => notesOf(situation, round)) : [],
} satisfies Rule;
