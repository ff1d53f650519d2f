import type { Phrase } from '../detection/shape';
import { dateOf } from '../records/calendar';
import { dayIn } from '../records/instant';
import { dateToken, say } from '../records/phrase';
import { once } from './once';
import { lastMessageDay, type Promised, type Silence, silenceOf } from './silence';
import type { Situation } from './situation';

/** The next message of the series after the notes: a question or a reminder that they owe an answer. */
export type Nudge = {
  what: 'timeline' | 'follow-up-1' | 'follow-up-2' | 'call';
  from: number;
  late: number;
  why: Phrase;
  /** Whom a promise was given to. */
  promisedTo: string[];
};

/** A nudge before the week's limit and days off have had their say. */
type Plan = {
  what: Nudge['what'];
  day: number;
  why: Phrase;
  /** The same when a message of this week (its date is the argument) moves it. */
  whyLater(last: string): Phrase;
  /** The same when days off move it to another date. */
  whyMoved?(to: string): Phrase;
  promise?: Promised;
};

/**
 * Working days after the date they gave. Advice ranges from one to ten; two is polite and not yet forgotten. Campus
 * rounds and large employers take longer, public offices longest (averages of 24 and 38 working days from talk to offer).
 */
const PATIENCE = { usual: 2, campus: 5, large: 5, government: 10 } as const;
const WHY_GIVEN = {
  usual: 'dueWhyFollowUp',
  campus: 'dueWhyFollowUpCampus',
  large: 'dueWhyFollowUpLarge',
  government: 'dueWhyFollowUpGovernment',
} as const;

/** Working days between the first and the last nudge, and what quiet weeks add. */
const BETWEEN = 5;
const QUIET = 5;
/** Working days after the last nudge: then it can be taken as closed. */
const CLOSE = 10;
const WEEK = 7;
/** "After the second, let go": more has never changed an answer. */
const MOST = 2;

const token = (day: number) => dateToken(dateOf(day));

/** August and the end of December: answers take a week longer, and a reminder looks impatient. */
const isQuiet = (situation: Situation, day: number): boolean => {
  if (situation.context.quietWeeks === false) return false;
  const monthAndDay = dateOf(day).slice(5);
  return monthAndDay.startsWith('08') || monthAndDay >= '12-20';
};

const keepPromise = (promise: Promised, isFirst: boolean): Plan => {
  const isCall = promise.how === 'call';
  const id = isCall ? 'dueWhyCall' : 'dueWhyPromised';
  const date = dateToken(promise.date);
  const what = isCall ? 'call' : isFirst ? 'follow-up-1' : 'follow-up-2';
  return {
    what,
    day: promise.day,
    why: say(id, date),
    whyLater: (last) => say('dueWhyOnceAWeek', last),
    whyMoved: (to) => say(`${id}DayOff`, date, to),
    promise,
  };
};

/** Some working days after the date they gave. */
const afterDate = (situation: Situation, silence: Silence, given: number): Plan => {
  const { workdays } = silence;
  const preset = situation.records.application.preset ?? 'usual';
  const usual = workdays.add(given, PATIENCE[preset]);
  const quiet = isQuiet(situation, usual);
  const day = quiet ? workdays.add(usual, QUIET) : usual;
  const earliest = silence.lastNudgeDay === null ? day : Math.max(day, workdays.add(silence.lastNudgeDay, BETWEEN));
  return {
    // After a mere question about the timeline the date itself has not been reminded of yet.
    what: silence.nudges.every(({ kind }) => kind === 'timeline') ? 'follow-up-1' : 'follow-up-2',
    day: earliest,
    why: say(quiet ? 'dueWhyFollowUpQuiet' : WHY_GIVEN[preset], token(given)),
    whyLater: (last) => say('dueWhyFollowUpWeek', token(given), last),
  };
};

/** No date was given: a week after the talk (or their last word) the question is fair. */
const askTimeline = (situation: Situation, { sinceDay, isAnswered, workdays }: Silence): Plan => {
  const usual = sinceDay + WEEK;
  const quiet = isQuiet(situation, usual);
  const id = isAnswered ? 'dueWhyTimelineAnswered' : 'dueWhyTimeline';
  return {
    what: 'timeline',
    day: quiet ? workdays.add(usual, QUIET) : usual,
    why: say(quiet ? 'dueWhyTimelineQuiet' : id, token(sinceDay)),
    whyLater: (last) => say('dueWhyOnceAWeek', last),
  };
};

/** What went before: a message, a call, or a reminder that the person left out. */
const whyOnceMore = ({ nudges }: Silence, quiet: boolean): string => {
  const last = nudges.at(-1);
  if (last?.state === 'skipped') return 'dueWhyLastFollowUpSkipped';
  if (quiet) return 'dueWhyLastFollowUpQuiet';
  return last?.channel === 'phone' ? 'dueWhyLastFollowUpCalled' : 'dueWhyLastFollowUp';
};

const remindOnceMore = (situation: Situation, silence: Silence, lastNudgeDay: number): Plan => {
  const { workdays } = silence;
  const usual = workdays.add(lastNudgeDay, BETWEEN);
  const quiet = isQuiet(situation, usual);
  const why = say(whyOnceMore(silence, quiet), token(lastNudgeDay));
  return { what: 'follow-up-2', day: quiet ? workdays.add(usual, QUIET) : usual, why, whyLater: () => why };
};

const planOf = (situation: Situation, silence: Silence): Plan => {
  const { promise, given, lastNudgeDay } = silence;
  // Never before the date they gave, whatever was promised.
  if (promise !== null && (given === null || promise.day > given)) return keepPromise(promise, lastNudgeDay === null);
  if (given !== null) return afterDate(situation, silence, given);
  return lastNudgeDay === null ? askTimeline(situation, silence) : remindOnceMore(situation, silence, lastNudgeDay);
};

/** At most one message a week, and on a working day; a promised call is no message. */
const settle = (situation: Situation, silence: Silence, plan: Plan): Nudge => {
  const { workdays } = silence;
  const last = plan.what === 'call' ? null : lastMessageDay(situation, silence, plan.promise ?? null);
  const isLater = last !== null && last + WEEK > plan.day;
  const from = workdays.morning(isLater ? last + WEEK : plan.day);
  const day = dayIn(from, silence.round.zone);
  const why = day > plan.day && plan.whyMoved ? plan.whyMoved(token(day)) : plan.why;
  return {
    what: plan.what,
    from,
    late: workdays.morning(workdays.add(day, 2)),
    why: isLater ? plan.whyLater(token(last)) : why,
    promisedTo: plan.promise?.letter.personIds ?? [],
  };
};

/** The next nudge while they are silent; null when there is none (answered, not interviewed yet, two sent). */
export const nextNudge = once((situation: Situation): Nudge | null => {
  const silence = silenceOf(situation);
  if (silence === null || silence.nudges.length >= MOST) return null;
  return settle(situation, silence, planOf(situation, silence));
});

/** When an application that stayed silent after the last nudge can be taken as closed; null before that nudge. */
export const closesAt = (situation: Situation): number | null => {
  const silence = silenceOf(situation);
  if (silence === null || silence.nudges.length < MOST || silence.lastNudgeDay === null) return null;
  return silence.workdays.morning(silence.workdays.add(silence.lastNudgeDay, CLOSE));
};
