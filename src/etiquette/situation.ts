import { dayOf } from '../records/calendar';
import { dayIn, isZone } from '../records/instant';
import { isSettled } from '../records/people';
import type { Letter, Records } from '../records/shape';
import { type Slot, slotOf } from '../records/slots';
import type { Clock } from './clock';
import type { Context } from './shape';
import { type Workdays, workdaysOf } from './workdays';

/** The interviews of one application on one day: people who sit in two of them are owed one note. */
export type Round = { day: number; slots: Slot[]; startAt: number; endAt: number; zone: string };

/** One application as the rules see it. */
export type Situation = {
  records: Records;
  clock: Clock;
  context: Context;
  /** Where the person is; UTC when that zone is not known. */
  here: string;
  /** Rounds that took place, oldest first. */
  held: Round[];
  /** The interview that runs now. */
  running: Slot | null;
  /** The next one to come. */
  next: Slot | null;
  /** Interviews that the employer did not appear for. */
  noShows: Slot[];
  /** Interviews whose date does not exist. */
  impossible: Records['interviews'];
  /** Slots with something odd about their clock. */
  odd: Slot[];
  /** The day they gave for their decision, when it was given for the latest round. */
  decisionDay: number | null;
  workdays: Workdays;
};

const roundsOf = (slots: readonly Slot[]): Round[] => {
  const rounds: Round[] = [];
  for (const slot of slots) {
    const day = dayIn(slot.startAt, slot.zone);
    const round = rounds.find((other) => other.day === day);
    if (!round) {
      rounds.push({ day, slots: [slot], startAt: slot.startAt, endAt: slot.endAt, zone: slot.zone });
    } else {
      round.slots.push(slot);
      round.endAt = Math.max(round.endAt, slot.endAt);
    }
  }
  return rounds;
};

/** A date from before the round was given for an earlier one. */
const decisionDayOf = (records: Records, latest: Round | undefined): number | null => {
  const day = records.application.decisionBy === null ? null : dayOf(records.application.decisionBy.date);
  return day !== null && (latest === undefined || day >= latest.day) ? day : null;
};

/** Look at one application. Cheap: it runs for every open one at every change. */
export const situationOf = (records: Records, clock: Clock, context: Context): Situation => {
  const here = isZone(context.timeZone) ? context.timeZone : 'UTC';
  const wanted = records.interviews.filter((interview) => interview.status !== 'cancelled');
  const slots = wanted
    .flatMap((interview) => slotOf(interview, here) ?? [])
    .sort((a, b) => a.startAt - b.startAt || a.endAt - b.endAt);
  const planned = slots.filter((slot) => slot.interview.status === 'planned');
  const begun = planned.filter((slot) => clock.reached(slot.startAt));
  const held = roundsOf(begun.filter((slot) => clock.reached(slot.endAt)));
  const latest = held.at(-1);
  const zone = latest?.zone ?? planned[0]?.zone ?? here;
  return {
    records,
    clock,
    context,
    here,
    held,
    running: begun.find((slot) => !clock.reached(slot.endAt)) ?? null,
    next: planned[begun.length] ?? null,
    noShows: slots.filter((slot) => slot.interview.status === 'noShow'),
    impossible: wanted.filter((interview) => !slots.some((slot) => slot.interview === interview)),
    odd: slots.filter((slot) => slot.oddities.length > 0),
    decisionDay: decisionDayOf(records, latest),
    workdays: workdaysOf(context, here, records.application.country, zone),
  };
};

/** The letter about one of these interviews to this person (or, for a pass-on, for them) that settles their note. */
export const noteTo = (records: Records, round: Round, personId: string): Letter | null =>
  records.letters.find(
    (letter) =>
      isSettled(letter) &&
      (NOTES.has(letter.kind) && letter.personIds.includes(personId)
        ? isAbout(letter, round)
        : letter.kind === 'pass-on' && letter.personIds.length === 0 && isAbout(letter, round)),
  ) ?? null;

const NOTES: ReadonlySet<string> = new Set(['thank-you', 'late-thank-you', 'phone-screen', 'pass-on']);

/** Whether a letter belongs to a round: by its interview, else by its time. */
export const isAbout = (letter: Letter, round: Round): boolean =>
  letter.interviewId === null
    ? letter.at >= round.startAt
    : round.slots.some((slot) => slot.interview.id === letter.interviewId);

/** A date they gave, a reply, an answer: whether the person has dealt with their newest message since. */
export const openReply = (situation: Situation): Records['replies'][number] | null => {
  const latest = situation.held.at(-1);
  if (!latest) return null;
  const { application, replies } = situation.records;
  const newest = replies.reduce<Records['replies'][number] | null>(
    (best, reply) => (reply.at >= latest.endAt && (best === null || reply.at > best.at) ? reply : best),
    null,
  );
  return newest !== null && application.statusAt < newest.at ? newest : null;
};
