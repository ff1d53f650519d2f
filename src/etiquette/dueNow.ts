import { HOUR } from '../records/instant';
import type { Records } from '../records/shape';
import type { Clock } from './clock';
import { itemsOf } from './items';
import type { Context, DueItem } from './shape';
import { type Situation, situationOf } from './situation';

/** After its end an interview may overrun; nothing is counted and nobody is disturbed until then. */
const OVERRUN = HOUR / 2;
/** A longer one has a wrong end (a course, next year): the badge must not stay dark for it. */
const LONGEST = 12 * HOUR;

const isDisturbing = ({ running, held }: Situation, clock: Clock): boolean => {
  if (running !== null && !clock.reached(running.startAt + LONGEST)) return true;
  return held.some((round) =>
    round.slots.some((slot) => !clock.reached(Math.min(slot.endAt, slot.startAt + LONGEST) + OVERRUN)),
  );
};

/** One thing that is due, with whose it is. */
export type DueOf = { readonly records: Records; readonly item: DueItem };

/**
 * Everything that is due; nothing from the start of any interview to half an hour after its end.
 * @param all the open applications
 */
export const dueNow = (all: readonly Records[], clock: Clock, context: Context): DueOf[] => {
  const situations = all.map((records) => situationOf(records, clock, context));
  if (situations.some((situation) => isDisturbing(situation, clock))) return [];
  return situations.flatMap((situation) =>
    itemsOf(situation)
      .filter((item) => item.isDue)
      .map((item) => ({ records: situation.records, item })),
  );
};
