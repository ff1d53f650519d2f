import { shortName } from '../../records/people';
import { namesToken, plain, say } from '../../records/phrase';
import { mayWrite } from '../answers';
import { isOpenStill, MANY, needsPasser } from '../circle';
import { everybodyIn, isOwed, type Owed, passerOn, windowOf } from '../notes';
import type { Draft, Rule } from '../rule';
import type { Round, Situation } from '../situation';
import { isLessCustomary, isOneWay, isPhoneScreen } from '../stages';

const whyOf = (situation: Situation, everybody: readonly Owed[], forWhom: readonly Owed[]) => {
  const passer = passerOn(situation, everybody);
  const via = passer === null ? '' : plain(shortName(passer));
  if (everybody.length > MANY) {
    return passer === null
      ? say('dueWhyPassOnManyInThread', String(everybody.length))
      : say('dueWhyPassOnMany', String(everybody.length), via);
  }
  const names = namesToken(forWhom.map(({ person }) => shortName(person)));
  return situation.records.agency === null ? say('dueWhyPassOn', names, via) : say('dueWhyPassOnAgency', names, via);
};

/** Those of a round whose thanks have to go through somebody else. */
const beyondReach = (situation: Situation, everybody: readonly Owed[]): Owed[] => {
  const owed = everybody.filter((one) => isOwed(situation, one));
  if (everybody.length > MANY) return owed.length === everybody.length ? owed : [];
  return owed.filter(
    ({ person, slot }) =>
      !isPhoneScreen(slot.interview) && !isOneWay(slot.interview) && needsPasser(situation, everybody, person),
  );
};

const passOnOf = (situation: Situation, round: Round): Draft[] => {
  const everybody = everybodyIn(situation, round);
  const forWhom = beyondReach(situation, everybody);
  const last = forWhom.at(-1);
  if (!last) return [];
  const window = windowOf(situation, last.slot.endAt, last.slot.zone);
  if (situation.clock.reached(window.late) && !isOpenStill(situation, round)) return [];
  const calm = isLessCustomary(situation.records.application.country);
  return [
    {
      key: `pass-on:${round.slots[0]?.interview.id}`,
      what: 'pass-on',
      interviewId: last.slot.interview.id,
      personIds: forWhom.map(({ person }) => person.id),
      viaId: passerOn(situation, everybody)?.id ?? null,
      from: window.from,
      target: window.target,
      late: calm ? null : window.late,
      red: calm ? null : { from: window.due, until: window.late },
      why: whyOf(situation, everybody, forWhom),
    },
  ];
};

/** One note for all who cannot be written to themselves: too many, no address, or an agency between. */
export default {
  rank: 32,
  items: (situation) => (mayWrite(situation) ? situation.held.flatMap((round) => passOnOf(situation, round)) : []),
} satisfies Rule;
