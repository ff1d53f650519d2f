import { dateOf } from '../../records/calendar';
import { dayIn } from '../../records/instant';
import { shortName } from '../../records/people';
import { dateToken, plain, say } from '../../records/phrase';
import type { Person } from '../../records/shape';
import type { Slot } from '../../records/slots';
import { mayWrite } from '../answers';
import { isOpenStill, recentRounds, windowFor } from '../circle';
import { interviewersOf, isBrief, isOwed, presentIn, type Round, settledNotes } from '../rounds';
import type { Draft, Rule } from '../rule';
import type { Situation } from '../situation';
import { isOneWay } from '../stages';

/** One person hears the thanks: the recruiter, or whoever held the call. */
const addressee = (situation: Situation, round: Round, slot: Slot): Person | null => {
  const { people } = situation.records;
  const present = presentIn(round)
    .filter((one) => one.slot === slot)
    .map(({ person }) => person);
  const recruiting = (person: Person) => person.part === 'recruiter' || person.part === 'coordinator';
  if (isOneWay(slot.interview)) return people.find(recruiting) ?? null;
  return present.find(recruiting) ?? present[0] ?? people.find(recruiting) ?? null;
};

const noteAfter = (situation: Situation, round: Round, slot: Slot): Draft[] => {
  const person = addressee(situation, round, slot);
  if (person === null) return [];
  if (settledNotes(round).some(({ personIds }) => personIds.includes(person.id))) return [];
  if (presentIn(round).some((one) => one.slot === slot && !isOwed(one))) return [];
  const window = windowFor(situation, slot);
  if (situation.clock.reached(window.late) && !isOpenStill(situation, round)) return [];
  const date = dateToken(dateOf(dayIn(slot.startAt, slot.zone)));
  const why = isOneWay(slot.interview) ? 'dueWhyOneWay' : 'dueWhyPhoneScreen';
  return [
    {
      key: `thank-you:${slot.interview.id}:${person.id}`,
      what: 'phone-screen',
      interviewId: slot.interview.id,
      personIds: [person.id],
      from: window.from,
      target: window.target,
      late: null,
      why: say(why, plain(shortName(person)), date),
    },
  ];
};

/** Whoever held two such calls on one day, or sat in an interview as well, gets one note. */
const notesAfter = (situation: Situation, round: Round): Draft[] => {
  const thanked = new Set(interviewersOf(round).map(({ person }) => person.id));
  return round.slots.filter(isBrief).flatMap((slot) =>
    noteAfter(situation, round, slot).filter(({ personIds: [id = ''] }) => {
      const isFirst = !thanked.has(id);
      thanked.add(id);
      return isFirst;
    }),
  );
};

/**
 * After a first call two or three sentences are kind and optional; after recorded answers there is nobody to thank but
 * the recruiter. Neither ever turns red.
 */
export default {
  rank: 34,
  items: (situation) =>
    mayWrite(situation) ? recentRounds(situation).flatMap((round) => notesAfter(situation, round)) : [],
} satisfies Rule;
