import { dayIn } from '../records/instant';
import { hasAddress, isSettled, peopleOf } from '../records/people';
import type { Letter, Person, Records } from '../records/shape';
import type { Slot } from '../records/slots';
import { once } from './once';
import { isOneWay, isPhoneScreen } from './stages';

/** The interviews of one application on one day: people who sit in two of them are owed one note. */
export type Round = {
  /** Of its first interview: stays while the day goes on. */
  id: string;
  /** As the dates are written, each in its own zone. */
  day: number;
  records: Records;
  /** Every planned interview of the day, by start. */
  all: Slot[];
  /** Those that are over; at least one. */
  slots: Slot[];
  startAt: number;
  /** End of the last that is over. */
  endAt: number;
  zone: string;
};

const roundOf = (day: number, all: Slot[], over: ReadonlySet<Slot>, records: Records): Round[] => {
  const [first] = all;
  const slots = all.filter((slot) => over.has(slot));
  if (!first || slots.length === 0) return [];
  const endAt = Math.max(...slots.map((slot) => slot.endAt));
  return [{ id: first.interview.id, day, records, all, slots, startAt: first.startAt, endAt, zone: first.zone }];
};

/**
 * Days on which at least one interview is over, oldest first.
 * @param planned by start
 */
export const roundsOf = (planned: readonly Slot[], over: ReadonlySet<Slot>, records: Records): Round[] => {
  const days = new Map<number, Slot[]>();
  for (const slot of planned) {
    const day = dayIn(slot.startAt, slot.zone);
    const all = days.get(day);
    if (all) all.push(slot);
    else days.set(day, [slot]);
  }
  const rounds: Round[] = [];
  for (const [day, all] of days) rounds.push(...roundOf(day, all, over, records));
  return rounds.sort((a, b) => a.startAt - b.startAt);
};

/** The interview of a day that ends last. */
export const lastSlot = ({ all: [first, ...rest] }: Round): Slot | undefined =>
  first && rest.reduce((last, slot) => (slot.endAt > last.endAt ? slot : last), first);

/** Somebody whom the person has met in a round, with the last interview of that day they sit in. */
export type Present = { round: Round; slot: Slot; person: Person };

/** Everybody met in a round, each once, in the order of the day. */
export const presentIn = once((round: Round): Present[] => {
  const met = new Map<string, Present>();
  const meet = (slot: Slot, isOver: boolean) => {
    for (const person of peopleOf(slot.interview, round.records)) {
      const known = met.get(person.id);
      if (known ? slot.endAt > known.slot.endAt : isOver) met.set(person.id, { round, slot, person });
    }
  };
  for (const slot of round.slots) meet(slot, true);
  if (round.all.length > round.slots.length) for (const slot of round.all) meet(slot, false);
  return [...met.values()];
});

/** Whether a talk asks for no more than a line: a first call, or recorded answers. */
export const isBrief = ({ interview }: Slot): boolean => isPhoneScreen(interview) || isOneWay(interview);

/** Those met in a round who are owed a note of the ordinary kind. */
export const interviewersOf = once((round: Round): Present[] => presentIn(round).filter(({ slot }) => !isBrief(slot)));

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

export const NOTES: ReadonlySet<string> = new Set(['thank-you', 'late-thank-you', 'phone-screen', 'pass-on']);

/** Whether a letter belongs to a round: by its interview, else by its time. */
const isAbout = (letter: Letter, round: Round): boolean =>
  letter.interviewId === null
    ? letter.at >= round.startAt
    : round.all.some((slot) => slot.interview.id === letter.interviewId);

/** Notes about a round that went or were put aside. */
export const settledNotes = once((round: Round): Letter[] =>
  round.records.letters.filter((letter) => NOTES.has(letter.kind) && isSettled(letter) && isAbout(letter, round)),
);

/** More than this many interviewers get one note, through whoever arranged the day. */
export const MANY = 7;

/**
 * Whether a note can reach this person only through somebody else, and there is somebody: no address is known, or an
 * agency stands between, whose recruiter passes thanks on to the employer's people.
 */
export const needsPasser = ({ round, person }: Present): boolean => {
  const passer = passerOn(round);
  if (passer === null || passer.id === person.id) return false;
  const { agency } = round.records;
  const isBehindAgency = agency !== null && person.companyId !== agency.id && passer.companyId === agency.id;
  return isBehindAgency || !hasAddress(person);
};

/** Whether a person of a round is still owed their note. A pass-on without names is for everybody beyond reach. */
export const isOwed = (present: Present): boolean => {
  const { round, person } = present;
  return !settledNotes(round).some(
    ({ kind, personIds }) =>
      personIds.includes(person.id) ||
      (kind === 'pass-on' && personIds.length === 0 && (interviewersOf(round).length > MANY || needsPasser(present))),
  );
};
