import { dayIn } from '../records/instant';
import { hasAddress, isSettled, peopleOf } from '../records/people';
import type { Letter, Person, Records } from '../records/shape';
import type { Slot } from '../records/slots';
import { once } from './once';

/** The interviews of one application on one day: people who sit in two of them are owed one note. */
export type Round = {
  day: number;
  records: Records;
  /** Those that are over, by start; at least one. */
  slots: Slot[];
  /** Those still to come or running on the same day. */
  later: Slot[];
  startAt: number;
  /** End of the last that is over. */
  endAt: number;
  zone: string;
};

/**
 * Days on which at least one interview is over, oldest first.
 * @param slots planned interviews by start
 */
export const roundsOf = (slots: readonly Slot[], over: readonly Slot[], records: Records): Round[] => {
  const rounds: Round[] = [];
  for (const slot of over) {
    const day = dayIn(slot.startAt, slot.zone);
    const round = rounds.find((other) => other.day === day);
    if (round) {
      round.slots.push(slot);
      round.endAt = Math.max(round.endAt, slot.endAt);
    } else {
      const { startAt, endAt, zone } = slot;
      rounds.push({ day, records, slots: [slot], later: [], startAt, endAt, zone });
    }
  }
  for (const slot of slots) {
    if (!over.includes(slot)) rounds.find(({ day, zone }) => day === dayIn(slot.startAt, zone))?.later.push(slot);
  }
  return rounds;
};

/** Somebody whom the person has met in a round, with the last interview of that day they sit in. */
export type Present = { round: Round; slot: Slot; person: Person };

/** Everybody met in a round, each once, in the order of the day. */
export const presentIn = once((round: Round): Present[] => {
  const met = new Map<string, Present>();
  for (const slot of round.slots) {
    for (const person of peopleOf(slot.interview, round.records)) met.set(person.id, { round, slot, person });
  }
  for (const slot of round.later) {
    for (const person of peopleOf(slot.interview, round.records)) {
      if (met.has(person.id)) met.set(person.id, { round, slot, person });
    }
  }
  return [...met.values()];
});

/** Who can pass thanks along: who arranged it, else somebody who was there. */
export const passerOn = once((round: Round): Person | null => {
  const able = round.records.people.filter(hasAddress);
  return (
    able.find(({ part }) => part === 'recruiter') ??
    able.find(({ part }) => part === 'coordinator') ??
    presentIn(round).find(({ person }) => hasAddress(person))?.person ??
    null
  );
});

const NOTES: ReadonlySet<string> = new Set(['thank-you', 'late-thank-you', 'phone-screen', 'pass-on']);

/** Whether a letter belongs to a round: by its interview, else by its time. */
const isAbout = (letter: Letter, round: Round): boolean =>
  letter.interviewId === null
    ? letter.at >= round.startAt
    : [...round.slots, ...round.later].some((slot) => slot.interview.id === letter.interviewId);

/** Notes about a round that went or were put aside. */
export const settledNotes = once((round: Round): Letter[] =>
  round.records.letters.filter((letter) => NOTES.has(letter.kind) && isSettled(letter) && isAbout(letter, round)),
);

/** Whether a person of a round is still owed their note. A pass-on without names is for everybody beyond reach. */
export const isOwed = (round: Round, personId: string): boolean =>
  !settledNotes(round).some(
    (letter) => letter.personIds.includes(personId) || (letter.kind === 'pass-on' && letter.personIds.length === 0),
  );
