import { isSettled, peopleOf } from '../records/people';
import type { Debrief, Interview, LetterKind, Person, Records } from '../records/shape';
import { slotOf } from '../records/slots';

/** When an interview is over; the stored start helps out where its date or zone cannot be read. */
const endOf = (interview: Interview): number => slotOf(interview, 'UTC')?.endAt ?? interview.startAt;

/** Interviews that took place, oldest first. */
export const heldBy = (records: Records, now: number): Interview[] =>
  records.interviews
    .filter((interview) => interview.status === 'planned' && endOf(interview) <= now)
    .sort((a, b) => a.startAt - b.startAt);

/** Interviews still to come. */
export const comingAfter = (records: Records, now: number): Interview[] =>
  records.interviews.filter((interview) => interview.status === 'planned' && endOf(interview) > now);

export const isPursued = ({ application }: Records): boolean =>
  application.status === 'interviewing' || application.status === 'waiting';

export const isDecided = ({ application }: Records): boolean =>
  application.status === 'offer' || application.status === 'rejected' || application.status === 'withdrawn';

/** Debrief of the latest interview that took place. */
export const lastDebrief = (records: Records, now: number): Debrief | null => {
  const last = heldBy(records, now).at(-1);
  return records.debriefs.find(({ id }) => id === last?.id) ?? null;
};

/** Since when there is news for people who help: the decision, the latest round, or that there is a round at all. */
export const newsSince = (records: Records, now: number): number => {
  if (isDecided(records)) return records.application.statusAt;
  const last = heldBy(records, now).at(-1);
  return last ? endOf(last) : records.application.createdAt;
};

/** Which of the people of a part were written to since. */
export const toldSince = (records: Records, part: Person['part'], kind: LetterKind, since: number) => {
  const people = records.people.filter((person) => person.part === part);
  const letters = records.letters.filter((letter) => letter.kind === kind && isSettled(letter) && letter.at >= since);
  const told = people.filter(({ id }) => letters.some(({ personIds }) => personIds.includes(id)));
  return { people, open: people.filter((person) => !told.includes(person)) };
};

const NOTES: ReadonlySet<LetterKind> = new Set(['thank-you', 'late-thank-you', 'phone-screen', 'pass-on']);

/** People of the held rounds, and how many of them were thanked for the round they sat in. */
export const thanks = (records: Records, now: number): { met: number; thanked: number } => {
  const owed = heldBy(records, now).flatMap((interview) =>
    peopleOf(interview, records).map((person) => ({ interview, person })),
  );
  const thanked = owed.filter(({ interview, person }) =>
    records.letters.some(
      (letter) =>
        NOTES.has(letter.kind) &&
        isSettled(letter) &&
        (letter.interviewId === interview.id || (letter.interviewId === null && letter.at >= interview.startAt)) &&
        (letter.personIds.includes(person.id) || (letter.kind === 'pass-on' && letter.personIds.length === 0)),
    ),
  );
  return { met: owed.length, thanked: thanked.length };
};
