import { dayOf } from '../records/calendar';
import { DAY, dayIn } from '../records/instant';
import { isOnItsWay, isSettled } from '../records/people';
import type { Letter } from '../records/shape';
import { isSilent } from './answers';
import { once } from './once';
import type { Round } from './rounds';
import type { Situation } from './situation';
import type { Workdays } from './workdays';

/** What counts as asking them for an answer; a promised call that was made is stored as a follow-up by phone. */
export const NUDGES: ReadonlySet<string> = new Set(['timeline', 'follow-up-1', 'follow-up-2']);
/** Letters that do not go to the employer. */
const ELSEWHERE: ReadonlySet<string> = new Set(['referrer', 'reference']);

/** The time in which the person waits for a word, with all that the next nudge is counted from. Days are day numbers. */
export type Silence = {
  round: Round;
  /** Working days where the round was. */
  workdays: Workdays;
  /** The day it began: of the round, or of their last word that the person has dealt with. */
  sinceDay: number;
  /** It began with a message of theirs. */
  isAnswered: boolean;
  /** Sent, or put aside, since then; oldest first. */
  nudges: Letter[];
  lastNudgeDay: number | null;
  /** The day they gave for their decision, if it was not asked about since. */
  given: number | null;
  promise: Promised | null;
};

/** What the person wrote that they would do. */
export type Promised = { letter: Letter; day: number; date: string; how: 'write' | 'call' };

/** The newest promise; one for a day that is not after the letter's own is a slip of the pen. */
const promiseOf = (letters: readonly Letter[], since: number, zone: string): Promised | null => {
  let newest: Promised | null = null;
  for (const letter of letters) {
    const day = letter.promised === null ? null : dayOf(letter.promised.date);
    if (letter.promised === null || day === null || !isOnItsWay(letter) || letter.at < since) continue;
    if (day <= dayIn(letter.at, zone)) continue;
    if (newest === null || letter.at > newest.letter.at) newest = { letter, day, ...letter.promised };
  }
  return newest;
};

/** No letter is scheduled so far ahead: its day was read off a clock that had jumped. */
const AHEAD = 60 * DAY;
const WEEK = 7;

/** The day of the last nudge; where nobody knows it any more, the earliest on which it may have been sent. */
const lastDay = (last: Letter | undefined, sinceDay: number, { clock }: Situation, zone: string): number | null => {
  if (last === undefined) return null;
  return clock.reached(last.at - AHEAD) ? dayIn(last.at, zone) : sinceDay + WEEK;
};

/** The silence after the latest round; null while there is none (answered, another round ahead, over). */
export const silenceOf = once((situation: Situation): Silence | null => {
  const round = situation.held.at(-1);
  if (!round || !isSilent(situation)) return null;
  const { letters, replies } = situation.records;
  const since = replies.reduce((latest, reply) => Math.max(latest, reply.at), round.endAt);
  const nudges = letters
    .filter((letter) => NUDGES.has(letter.kind) && isSettled(letter) && letter.at >= since)
    .sort((a, b) => a.at - b.at);
  const last = nudges.at(-1);
  const sinceDay = dayIn(since, round.zone);
  const lastNudgeDay = lastDay(last, sinceDay, situation, round.zone);
  const given = situation.decisionDay;
  return {
    round,
    workdays: situation.workdaysIn(round.zone),
    sinceDay,
    isAnswered: since > round.endAt,
    nudges,
    lastNudgeDay,
    given: given !== null && given >= sinceDay && given > (lastNudgeDay ?? Number.NEGATIVE_INFINITY) ? given : null,
    promise: promiseOf(letters, last?.at ?? since, round.zone),
  };
});

/**
 * The last day on which they got a message, or null.
 * @param promise what went before or with it agreed to the promised date, and is not counted
 */
export const lastMessageDay = (situation: Situation, { round }: Silence, promise: Promised | null): number | null => {
  let last: number | null = null;
  for (const letter of situation.records.letters) {
    if (!isOnItsWay(letter) || ELSEWHERE.has(letter.kind)) continue;
    if (promise !== null && letter.at <= promise.letter.at) continue;
    // A clock that once ran ahead may have stamped a message with a day to come: it is no message of this week.
    if (situation.clock.reached(letter.at - DAY)) last = Math.max(last ?? letter.at, letter.at);
  }
  return last === null ? null : dayIn(last, round.zone);
};
