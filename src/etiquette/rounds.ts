import { dayIn } from '../records/instant';
import { hasAddress, isSettled, peopleOf } from '../records/people';
import type { Letter, Person, Records } from '../records/shape';
import type { Slot } from '../records/slots';
import { once } from './once';

/** The interviews of one application on one day: people who sit in two of them are owed one note. */
export type Round = {
  day: number;
  records: Records;
  slots: Slot[];
  startAt: number;
  endAt: number;
  zone: string;
};

/** Slots (by start) as rounds, oldest first. */
export const roundsOf = (slots: readonly Slot[], records: Records): Round[] => {
  const rounds: Round[] = [];
  for (const slot of slots) {
    const day = dayIn(slot.startAt, slot.zone);
    const round = rounds.find((other) => other.day === day);
    if (!round) {
      rounds.push({ day, records, slots: [slot], startAt: slot.startAt, endAt: slot.endAt, zone: slot.zone });
    } else {
      round.slots.push(slot);
      round.endAt = Math.max(round.endAt, slot.endAt);
    }
  }
  return rounds;
};

/** Somebody who was in a round, with the last interview they sat in. */
export type Present = { round: Round; slot: Slot; person: Person };

/** Everybody who was in a round, each once, in the order of the day. */
export const presentIn = once((round: Round): Present[] => {
  const last = new Map<string, Present>();
  for (const slot of [...round.slots].sort((a, b) => a.endAt - b.endAt)) {
    for (const person of peopleOf(slot.interview, round.records)) last.set(person.id, { round, slot, person });
  }
  return [...last.values()];
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
    : round.slots.some((slot) => slot.interview.id === letter.interviewId);

/** Notes about a round that are settled. A pass-on without names is for everybody beyond reach. */
const settledNotes = once((round: Round): Letter[] =>
  round.records.letters.filter((letter) => NOTES.has(letter.kind) && isSettled(letter) && isAbout(letter, round)),
);

/** Whether a person of a round is still owed their note. */
export const isOwed = (round: Round, personId: string): boolean =>
  !settledNotes(round).some(
    (letter) => letter.personIds.includes(personId) || (letter.kind === 'pass-on' && letter.personIds.length === 0),
  );
