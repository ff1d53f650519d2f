import { dateOf } from '../records/calendar';
import { dayIn, instantOn } from '../records/instant';
import type { Context } from './shape';

/** When a working morning begins to be a good time to write. */
const MORNING = 9 * 60 + 30;

/** Nobody is off for longer; also what keeps a calendar that is off every day from holding us for ever. */
const LONGEST_BREAK = 60;

/** Working days of one application: its company's country, and the person's own days. */
export interface Workdays {
  isOff(day: number): boolean;
  /** The `count`th working day after `day`. */
  add(day: number, count: number): number;
  /** 09:30 of the first working day not before `day`. */
  morning(day: number): number;
  /** The moment itself on a working day, else the next working morning. */
  settle(at: number): number;
  /** How many days off follow directly upon each other from `day` on: 0 for a working day. */
  run(day: number): number;
}

/**
 * Working days are counted where the interview was (`zone`): that is where the letter arrives. But a moment is only taken
 * when it is a working day where the person is, too: Monday morning in Tokyo is Sunday in Los Angeles.
 */
export const workdaysOf = (context: Context, here: string, country: string | null, zone: string): Workdays => {
  const asked = new Map<number, boolean>();
  const isOff = (day: number) => {
    const known = asked.get(day);
    if (known !== undefined) return known;
    const off = context.isDayOff(dateOf(day), country);
    asked.set(day, off);
    return off;
  };
  const isGood = (at: number, day: number) => {
    if (isOff(day)) return false;
    const hereDay = here === zone ? day : dayIn(at, here);
    return hereDay === day || !isOff(hereDay);
  };
  const morning = (day: number) => {
    for (let tried = day; tried < day + LONGEST_BREAK; tried++) {
      const at = instantOn(tried, MORNING, zone);
      if (isGood(at, tried)) return at;
    }
    return instantOn(day, MORNING, zone);
  };
  const run = (day: number) => {
    let length = 0;
    while (length < LONGEST_BREAK && isOff(day + length)) length++;
    return length < LONGEST_BREAK ? length : 0;
  };
  const add = (day: number, count: number) => {
    let at = day;
    for (let left = count; left > 0; left--) at += 1 + run(at + 1);
    return at;
  };
  const settle = (at: number) => {
    const day = dayIn(at, zone);
    return isGood(at, day) ? at : morning(day + 1);
  };
  return { isOff, add, morning, settle, run };
};
