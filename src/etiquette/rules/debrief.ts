import { HOUR, toWall } from '../../records/instant';
import { say, timeToken } from '../../records/phrase';
import type { Slot } from '../../records/slots';
import { isPursued } from '../answers';
import { recentRounds } from '../circle';
import { isOwed, presentIn, type Round } from '../rounds';
import type { Draft, Rule } from '../rule';
import type { Situation } from '../situation';

const isWanted = (situation: Situation, round: Round, { interview }: Slot): boolean => {
  const debrief = situation.records.debriefs.find(({ id }) => id === interview.id);
  if (debrief && debrief.doneAt !== null) return false;
  const present = presentIn(round).filter(({ slot }) => slot.interview.id === interview.id);
  return present.length === 0 || present.some(isOwed);
};

const draftOf = ({ here }: Situation, { interview, endAt }: Slot): Draft => ({
  key: `debrief:${interview.id}`,
  what: 'debrief',
  interviewId: interview.id,
  personIds: [],
  from: endAt,
  target: endAt + HOUR / 2,
  late: null,
  why: say('dueWhyDebrief', timeToken(toWall(endAt, here))),
});

/** Two minutes of notes right after the talk; every letter is made of them. */
export default {
  rank: 10,
  items: (situation) =>
    isPursued(situation)
      ? recentRounds(situation).flatMap((round) =>
          round.slots.filter((slot) => isWanted(situation, round, slot)).map((slot) => draftOf(situation, slot)),
        )
      : [],
} satisfies Rule;
