import { dateOf } from '../../records/calendar';
import { dateToken, plain, say } from '../../records/phrase';
import { mayWrite } from '../answers';
import { isOpenStill, recentRounds, windowFor } from '../circle';
import { isBrief, lastSlot, presentIn, type Round, settledNotes } from '../rounds';
import type { Draft, Rule } from '../rule';
import type { Situation } from '../situation';

const noteOf = (situation: Situation, round: Round): Draft[] => {
  const slot = lastSlot(round);
  if (!slot || isBrief(slot) || presentIn(round).length > 0 || settledNotes(round).length > 0) return [];
  const window = windowFor(situation, slot);
  const isLate = situation.clock.reached(window.late);
  if (isLate && !isOpenStill(situation, round)) return [];
  return [
    {
      key: `thank-you:${round.id}:`,
      what: isLate ? 'late-thank-you' : 'thank-you',
      interviewId: slot.interview.id,
      personIds: [],
      from: window.from,
      target: window.target,
      late: window.late,
      red: null,
      why: say('dueWhyThankYouNobody', plain(situation.records.company.name), dateToken(dateOf(round.day))),
    },
  ];
};

/** Nobody is named for the round yet: thanks are owed all the same, in answer to the invitation. Never red. */
export default {
  rank: 33,
  items: (situation) =>
    mayWrite(situation) ? recentRounds(situation).flatMap((round) => noteOf(situation, round)) : [],
} satisfies Rule;
