import { weekdayOf } from '../records/calendar';
import { DAY, dayIn, HOUR, instantOn, minutesIn } from '../records/instant';
import { hasAddress, peopleOf } from '../records/people';
import type { Person } from '../records/shape';
import type { Slot } from '../records/slots';
import type { Round, Situation } from './situation';
import { noteTo } from './situation';

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
  sameDay: boolean;
};

const EVENING = 20 * 60;
/** A talk that ends before this leaves time for a note on the same day. */
const AFTERNOON = 15 * 60;

/** After two weeks a note surprises more than it pleases; the follow-up says thanks, too. */
export const NOTE_LIVES = 14 * DAY;

const latestWithin = (at: number, from: number) => Math.max(at, from);

/**
 * The window of a note for a talk that ended at `endAt`.
 * Opens after two hours (guides name two to four as the sweet spot; a sent-from-the-car-park note reads like one), or one
 * where they decide the same day; best by that evening or the next working morning; due within a day, late after two.
 * A day that falls on days off moves behind them: after a Friday's interview, Monday is soon enough.
 */
export const windowOf = (situation: Situation, endAt: number, zone: string): Window => {
  const { workdays, decisionDay } = situation;
  const day = dayIn(endAt, zone);
  const sameDay = decisionDay === day;
  const opens = endAt + (sameDay ? 1 : 2) * HOUR;
  const from = sameDay ? opens : workdays.settle(opens);
  const evening = minutesIn(endAt, zone) < AFTERNOON && !workdays.isOff(day);
  const target = sameDay ? opens + HOUR : evening ? instantOn(day, EVENING, zone) : workdays.morning(day + 1);
  const shift = workdays.run(day + 1) * DAY;
  return {
    from,
    target: latestWithin(target, from),
    due: latestWithin(endAt + DAY + shift, from),
    late: latestWithin(endAt + 2 * DAY + shift, from),
    friday: weekdayOf(day) === 5 && shift > 0,
    sameDay,
  };
};

/** One note that is owed. */
export type Owed = { round: Round; slot: Slot; person: Person };

/** Everybody who was in a round, once, with the last interview they sat in. */
export const everybodyIn = (situation: Situation, round: Round): Owed[] => {
  const last = new Map<string, Owed>();
  for (const slot of [...round.slots].sort((a, b) => a.endAt - b.endAt)) {
    for (const person of peopleOf(slot.interview, situation.records)) last.set(person.id, { round, slot, person });
  }
  return [...last.values()];
};

export const isOwed = (situation: Situation, { round, person }: Owed): boolean =>
  noteTo(situation.records, round, person.id) === null;

/** Who can pass thanks along: who arranged it, else somebody who was there. */
export const passerOn = (situation: Situation, present: readonly Owed[]): Person | null => {
  const { people } = situation.records;
  const arranging = ['recruiter', 'coordinator'].flatMap((part) => people.filter((person) => person.part === part));
  return [...arranging, ...present.map(({ person }) => person)].find(hasAddress) ?? null;
};
