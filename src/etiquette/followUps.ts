import type { Phrase } from '../detection/shape';
import { dateOf, dayOf } from '../records/calendar';
import { DAY, dayIn } from '../records/instant';
import { isOnItsWay, isSettled } from '../records/people';
import { dateToken, say } from '../records/phrase';
import type { Letter } from '../records/shape';
import { isSilent } from './answers';
import { once } from './once';
import type { Round } from './rounds';
import type { Situation } from './situation';

/** The next message of the series after the notes: a question or a reminder that they owe an answer. */
export type Nudge = {
  what: 'timeline' | 'follow-up-1' | 'follow-up-2' | 'call';
  /** The day it is for, a working one. */
  day: number;
  from: number;
  late: number;
  why: Phrase;
  /** Whom the promise was given to. */
  promisedTo: string[];
};

const NUDGES: ReadonlySet<string> = new Set(['timeline', 'follow-up-1', 'follow-up-2']);
/** Letters that do not go to the employer. */
const ELSEWHERE: ReadonlySet<string> = new Set(['referrer', 'reference']);

/** Working days after the date they gave: two by default, more where decisions are known to take longer. */
const PATIENCE = { usual: 2, campus: 5, large: 5, government: 10 } as const;
const patienceOf = ({ records }: Situation): number => PATIENCE[records.application.preset ?? 'usual'];

/** Between the first and the last nudge, and in weeks when nobody is at the desk. */
const BETWEEN = 5;
const QUIET = 5;
/** After the last nudge: then it can be taken as closed. */
const CLOSE = 10;
const WEEK = 7;

/** August and the end of December: answers take a week longer, and a reminder looks impatient. */
const isQuiet = (day: number): boolean => {
  const date = dateOf(day);
  return date.slice(5, 7) === '08' || date.slice(5) >= '12-20';
};

const afterQuietWeeks = (situation: Situation, day: number): number =>
  situation.context.quietWeeks !== false && isQuiet(day) ? situation.workdays.add(day, QUIET) : day;

/** The moment the present silence began: the end of the round, or their last word that was dealt with. */
const silenceSince = ({ records }: Situation, round: Round): number =>
  records.replies.reduce((since, reply) => Math.max(since, reply.at), round.endAt);

/** What a clock that once ran ahead has stamped with a day to come is no message of this week. */
const isPast = (situation: Situation, letter: Letter) => situation.clock.reached(letter.at - DAY);

const dayOfLetter = (letter: Letter, round: Round): number => dayIn(letter.at, round.zone);

/** Nudges that were sent, or put aside, since the silence began; oldest first. */
const nudgesSince = (situation: Situation, since: number): Letter[] =>
  situation.records.letters
    .filter((letter) => NUDGES.has(letter.kind) && isSettled(letter) && letter.at >= since)
    .sort((a, b) => a.at - b.at);

/** The last day on which they got a message; what went before or with the one that made a promise agreed to it. */
const lastMessageDay = (situation: Situation, round: Round, promise: Letter | null): number =>
  situation.records.letters.reduce(
    (last, letter) =>
      (promise === null || letter.at > promise.at) &&
      isOnItsWay(letter) &&
      !ELSEWHERE.has(letter.kind) &&
      isPast(situation, letter)
        ? Math.max(last, dayOfLetter(letter, round))
        : last,
    Number.NEGATIVE_INFINITY,
  );

const finish = (
  situation: Situation,
  round: Round,
  draft: { what: Nudge['what']; day: number; why: Phrase; promise?: Letter | null },
): Nudge => {
  const promise = draft.promise ?? null;
  const earliest = lastMessageDay(situation, round, promise) + WEEK;
  const day = draft.what === 'call' ? draft.day : Math.max(draft.day, earliest);
  const from = situation.workdays.morning(day);
  const on = dayIn(from, round.zone);
  const late = situation.workdays.morning(situation.workdays.add(on, 2));
  return { what: draft.what, day: on, from, late, why: draft.why, promisedTo: promise?.personIds ?? [] };
};

const promiseOf = (situation: Situation, since: number): Letter | null =>
  situation.records.letters.reduce<Letter | null>(
    (newest, letter) =>
      letter.promised !== null && isOnItsWay(letter) && letter.at >= since && (newest === null || letter.at > newest.at)
        ? letter
        : newest,
    null,
  );

/** The first nudge: at the date promised, else some working days after the date they gave, else a week after the talk. */
const firstNudge = (situation: Situation, round: Round, since: number): Nudge => {
  const given =
    situation.decisionDay !== null && situation.decisionDay >= dayIn(since, round.zone) ? situation.decisionDay : null;
  const promise = promiseOf(situation, since);
  const promisedDay = promise?.promised ? dayOf(promise.promised.date) : null;
  if (promise?.promised && promisedDay !== null && (given === null || promisedDay > given)) {
    const isCall = promise.promised.how === 'call';
    const why = say(isCall ? 'dueWhyCall' : 'dueWhyPromised', dateToken(promise.promised.date));
    return finish(situation, round, { what: isCall ? 'call' : 'follow-up-1', day: promisedDay, why, promise });
  }
  if (given !== null) {
    const days = patienceOf(situation);
    const day = afterQuietWeeks(situation, situation.workdays.add(given, days));
    const why = say('dueWhyFollowUp', dateToken(dateOf(given)), String(days));
    return finish(situation, round, { what: 'follow-up-1', day, why });
  }
  const day = afterQuietWeeks(situation, dayIn(since, round.zone) + WEEK);
  return finish(situation, round, {
    what: 'timeline',
    day,
    why: say('dueWhyTimeline', dateToken(dateOf(dayIn(since, round.zone)))),
  });
};

/** The second and last nudge. */
const lastNudge = (situation: Situation, round: Round, first: Letter): Nudge => {
  const sent = dayOfLetter(first, round);
  const given = situation.decisionDay !== null && situation.decisionDay > sent ? situation.decisionDay : null;
  const between = situation.workdays.add(sent, BETWEEN);
  if (given !== null) {
    const days = patienceOf(situation);
    const day = Math.max(between, afterQuietWeeks(situation, situation.workdays.add(given, days)));
    const what = first.kind === 'timeline' ? 'follow-up-1' : 'follow-up-2';
    return finish(situation, round, { what, day, why: say('dueWhyFollowUp', dateToken(dateOf(given)), String(days)) });
  }
  const why = say('dueWhyLastFollowUp', dateToken(dateOf(sent)));
  return finish(situation, round, { what: 'follow-up-2', day: afterQuietWeeks(situation, between), why });
};

/** The next nudge while they are silent; null when there is none (answered, not interviewed yet, two sent). */
export const nextNudge = once((situation: Situation): Nudge | null => {
  const round = situation.held.at(-1);
  if (!round || !isSilent(situation)) return null;
  const since = silenceSince(situation, round);
  const sent = nudgesSince(situation, since);
  const [first] = sent;
  if (!first) return firstNudge(situation, round, since);
  return sent.length === 1 ? lastNudge(situation, round, first) : null;
});

/** When an application that stayed silent after the last nudge can be taken as closed; null before that nudge. */
export const closesAt = (situation: Situation): number | null => {
  const round = situation.held.at(-1);
  if (!round || !isSilent(situation)) return null;
  const last = nudgesSince(situation, silenceSince(situation, round))[1];
  if (!last) return null;
  return situation.workdays.morning(situation.workdays.add(dayOfLetter(last, round), CLOSE));
};
