import { peopleOf } from '../records/people';
import type { Records } from '../records/shape';

export type Seat = { interviewId: string; personId: string };

/** Everybody of every round in the order of the calendar: each note to this company has its own place in it. */
const seats = (records: Records): Seat[] =>
  [...records.interviews]
    .sort((one, other) => one.startAt - other.startAt || (one.id < other.id ? -1 : 1))
    .flatMap((interview) =>
      peopleOf(interview, records).map(({ id }) => ({ interviewId: interview.id, personId: id })),
    );

/** Somebody who sat in no round: their place among everybody known. */
const fallback = ({ people }: Records, personId: string): number => {
  const place = people.findIndex(({ id }) => id === personId);
  return Math.max(0, place);
};

/**
 * Which of `count` ways to write (structure × wording) a note takes. Notes of a company take different ways as long as
 * there are enough; a note that was drafted before keeps its own; the same records always give the same answer.
 */
export const chooseWay = (records: Records, wanted: Seat, count: number, stored: (name: string) => number): number => {
  const all = seats(records);
  const place = all.findIndex((seat) => same(seat, wanted));
  const kept = all.map((seat) => {
    const theirs = records.letters.filter(
      ({ interviewId, personIds }) => interviewId === seat.interviewId && personIds[0] === seat.personId,
    );
    // A follow-up to the same person was written another way and says nothing here.
    return theirs.map(({ structure }) => (structure ? stored(structure) : -1)).find((way) => way >= 0) ?? -1;
  });
  if (place < 0) return fallback(records, wanted.personId) % count;
  const used = new Set(kept.filter((way) => way >= 0));
  return assign(kept, place, used, count);
};

const same = (one: Seat, other: Seat) => one.interviewId === other.interviewId && one.personId === other.personId;

/** Walk the seats in order and give each the next way that nobody has; start over once all are taken. */
const assign = (kept: number[], place: number, used: Set<number>, count: number): number => {
  for (let seat = 0; seat <= place; seat++) {
    const way = kept[seat] ?? -1;
    if (way >= 0) {
      if (seat === place) return way % count;
      continue;
    }
    let free = seat % count;
    for (let tries = 0; used.has(free) && tries < count; tries++) free = (free + 1) % count;
    if (seat === place) return free;
    used.add(free);
    if (used.size >= count) used.clear();
  }
  return 0;
};
