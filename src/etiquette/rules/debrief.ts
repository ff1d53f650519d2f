import { DAY, HOUR, toWall } from '../../records/instant';
import { say, timeToken } from '../../records/phrase';
import type { Slot } from '../../records/slots';
import { isPursued } from '../answers';
import { everybodyIn, isOwed } from '../notes';
import type { Draft, Rule } from '../rule';
import type { Round, Situation } from '../situation';

/** What was said is half forgotten by the evening; after two weeks there is nothing left to write down. */
const LIVES = 14 * DAY;

const isWanted = (situation: Situation, round: Round, { interview, endAt }: Slot): boolean => {
  const debrief = situation.records.debriefs.find(({ id }) => id === interview.id);
  if (debrief && debrief.doneAt !== null) return false;
  if (situation.clock.reached(endAt + LIVES)) return false;
  const present = everybodyIn(situation, round).filter(({ slot }) => slot.interview.id === interview.id);
  return present.length === 0 || present.some((owed) => isOwed(situation, owed));
};

const draftOf = ({ interview, endAt, zone }: Slot): Draft => ({
  key: `debrief:${interview.id}`,
  what: 'debrief',
  interviewId: interview.id,
  personIds: [],
  from: endAt,
  target: endAt + HOUR / 2,
  late: null,
  why: say('dueWhyDebrief', timeToken(toWall(endAt, zone))),
});

/** Two minutes of notes right after the talk; every letter is made of them. */
export default {
  rank: 10,
  items: (situation) =>
    isPursued(situation)
      ? situation.held.flatMap((round) => round.slots.filter((slot) => isWanted(situation, round, slot)).map(draftOf))
      : [],
} satisfies Rule;
