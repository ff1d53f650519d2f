import { shortName } from '../../records/people';
import { namesToken, plain, say } from '../../records/phrase';
import { mayWrite } from '../answers';
import { isOpenStill, recentRounds, windowFor } from '../circle';
import { interviewersOf, isOwed, lastSlot, MANY, needsPasser, type Present, passerOn, type Round } from '../rounds';
import type { Draft, Rule } from '../rule';
import type { Situation } from '../situation';
import { isLessCustomary } from '../stages';

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
const beyondReach = (everybody: readonly Present[]): Present[] => {
  const owed = everybody.filter(isOwed);
  return everybody.length > MANY ? owed : owed.filter(needsPasser);
};

const passOnOf = (situation: Situation, round: Round): Draft[] => {
  const everybody = interviewersOf(round);
  const forWhom = beyondReach(everybody);
  const last = lastSlot(round);
  if (!last || forWhom.length === 0) return [];
  const window = windowFor(situation, last);
  if (situation.clock.reached(window.late) && !isOpenStill(situation, round)) return [];
  const calm = isLessCustomary(situation.records.application.country);
  return [
    {
      key: `pass-on:${round.id}`,
      what: 'pass-on',
      interviewId: last.interview.id,
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
