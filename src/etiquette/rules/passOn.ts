import { shortName } from '../../records/people';
import { namesToken, plain, say } from '../../records/phrase';
import { mayWrite } from '../answers';
import { isOpenStill, MANY, needsPasser, recentRounds, windowFor } from '../circle';
import { isOwed, type Present, passerOn, presentIn, type Round } from '../rounds';
import type { Draft, Rule } from '../rule';
import type { Situation } from '../situation';
import { isLessCustomary, isOneWay, isPhoneScreen } from '../stages';

const whyOf = (round: Round, everybody: readonly Present[], forWhom: readonly Present[]) => {
  const passer = passerOn(round);
  const via = passer === null ? '' : plain(shortName(passer));
  if (everybody.length > MANY) {
    return passer === null
      ? say('dueWhyPassOnManyInThread', String(everybody.length))
      : say('dueWhyPassOnMany', String(everybody.length), via);
  }
  const names = namesToken(forWhom.map(({ person }) => shortName(person)));
  return round.records.agency === null ? say('dueWhyPassOn', names, via) : say('dueWhyPassOnAgency', names, via);
};

/** Those of a round whose thanks have to go through somebody else. */
const beyondReach = (round: Round, everybody: readonly Present[]): Present[] => {
  const owed = everybody.filter((one) => isOwed(round, one.person.id));
  if (everybody.length > MANY) return owed.length === everybody.length ? owed : [];
  return owed.filter((one) => needsPasser(one) && !isPhoneScreen(one.slot.interview) && !isOneWay(one.slot.interview));
};

const passOnOf = (situation: Situation, round: Round): Draft[] => {
  const everybody = presentIn(round);
  const forWhom = beyondReach(round, everybody);
  const last = forWhom.at(-1);
  if (!last) return [];
  const window = windowFor(situation, last.slot);
  if (situation.clock.reached(window.late) && !isOpenStill(situation, round)) return [];
  const calm = isLessCustomary(situation.records.application.country);
  return [
    {
      key: `pass-on:${round.slots[0]?.interview.id}`,
      what: 'pass-on',
      interviewId: last.slot.interview.id,
      personIds: forWhom.map(({ person }) => person.id),
      viaId: passerOn(round)?.id ?? null,
      from: window.from,
      target: window.target,
      late: calm ? null : window.late,
      red: calm ? null : { from: window.due, until: window.late },
      why: whyOf(round, everybody, forWhom),
    },
  ];
};

/** One note for all who cannot be written to themselves: too many, no address, or an agency between. */
export default {
  rank: 32,
  items: (situation) =>
    mayWrite(situation) ? recentRounds(situation).flatMap((round) => passOnOf(situation, round)) : [],
} satisfies Rule;
