import { weekdayOf } from '../records/calendar';
import { DAY, dayIn, HOUR, instantOn, minutesIn } from '../records/instant';
import type { Slot } from '../records/slots';
import type { Workdays } from './workdays';

/** When a note about an interview is welcome. */
export type Window = {
  /** The window opens: not from the phone in the lift. */
  from: number;
  target: number;
  /** A day later, counted on working days where the week ends between. */
  due: number;
  /** Two days later it is a late note. */
  late: number;
  friday: boolean;
  /** Days off follow, and it is no Friday. */
  beforeDaysOff: boolean;
  /** The end of the day on which they decide, when that is the day of the talk. */
  decidedAt: number | null;
};

const EVENING = 20 * 60;
const A_WHILE = 6 * HOUR;
/** A talk that ends before this leaves time for a note on the same day. */
const AFTERNOON = 15 * 60;

/** Where the person is: what suits them decides when a note is best written, not when it is due. */
export type Here = { zone: string; workdays: Workdays };

/** By the evening of the same day where there is time left in it, else on the next working morning. */
const bestFor = (endAt: number, { zone, workdays }: Here): number => {
  const day = dayIn(endAt, zone);
  const hasTime = minutesIn(endAt, zone) < AFTERNOON && !workdays.isOff(day);
  return hasTime ? workdays.settle(instantOn(day, EVENING, zone)) : workdays.morning(day + 1);
};

/** The same time of day some days later, also where the clocks change between. */
const daysLater = (at: number, days: number, zone: string): number =>
  days === 0 ? at : instantOn(dayIn(at, zone) + days, minutesIn(at, zone), zone);

/**
 * The window of a note for one talk.
 * Opens after two hours (guides name two to four as the sweet spot; a note from the car park reads like one), or one where
 * they decide the same day; best by that evening or the next working morning; due within a day, late after two. A day
 * later that falls on days off moves behind them: after a Friday's interview, Monday is soon enough.
 * @param decisionDay the day they gave for their decision (see `records/calendar.ts`), or null
 * @param workdays where the interview was
 */
export const windowOf = ({ endAt, zone }: Slot, decisionDay: number | null, workdays: Workdays, here: Here): Window => {
  const day = dayIn(endAt, zone);
  const sameDay = decisionDay === day;
  const opens = endAt + (sameDay ? 1 : 2) * HOUR;
  const from = sameDay ? opens : workdays.settle(opens);
  const off = workdays.run(day + 1);
  // Where days off moved the opening, some of that working day is left.
  const due = Math.max(daysLater(endAt + DAY, off, zone), from + A_WHILE);
  return {
    from,
    target: Math.max(from, sameDay ? opens + HOUR : bestFor(endAt, here)),
    due,
    late: due + DAY,
    friday: weekdayOf(day) === 5 && off > 0,
    beforeDaysOff: weekdayOf(day) !== 5 && off > 0,
    decidedAt: sameDay ? instantOn(day + 1, 0, zone) : null,
  };
};
