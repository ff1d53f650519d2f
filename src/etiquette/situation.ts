import { dayOf } from '../records/calendar';
import { isZone } from '../records/instant';
import type { Records } from '../records/shape';
import { type Slot, slotOf } from '../records/slots';
import type { Clock } from './clock';
import { type Round, roundsOf } from './rounds';
import type { Context } from './shape';
import { type Workdays, workdaysOf } from './workdays';

/** One application as the rules see it at one moment. */
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
  /** Of the first interview: the employer's, as far as anybody can tell. */
  zone: string;
  /** Working days in that zone. */
  workdays: Workdays;
  workdaysIn(zone: string): Workdays;
};

/** A date from before the round was given for an earlier one. */
const decisionDayOf = (records: Records, latest: Round | undefined): number | null => {
  const day = records.application.decisionBy === null ? null : dayOf(records.application.decisionBy.date);
  return day !== null && (latest === undefined || day >= latest.day) ? day : null;
};

/** One calendar for each zone that is asked for; nearly always there is but one. */
const workdaysBy = (context: Context, here: string, country: string | null) => {
  const made = new Map<string, Workdays>();
  return (zone: string): Workdays => {
    const known = made.get(zone);
    if (known) return known;
    const fresh = workdaysOf(context, here, country, zone);
    made.set(zone, fresh);
    return fresh;
  };
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
  const over = new Set(begun.filter((slot) => clock.reached(slot.endAt)));
  const held = roundsOf(planned, over, records);
  const latest = held.at(-1);
  const zone = planned[0]?.zone ?? records.interviews.find((one) => isZone(one.timeZone))?.timeZone ?? here;
  const workdaysIn = workdaysBy(context, here, records.application.country);
  return {
    records,
    clock,
    context,
    here,
    held,
    running: begun.find((slot) => !over.has(slot)) ?? null,
    next: planned[begun.length] ?? null,
    noShows: slots.filter((slot) => slot.interview.status === 'noShow'),
    impossible: wanted.filter((interview) => !slots.some((slot) => slot.interview === interview)),
    odd: slots.filter((slot) => slot.oddities.length > 0),
    decisionDay: decisionDayOf(records, latest),
    zone,
    workdays: workdaysIn(zone),
    workdaysIn,
  };
};
