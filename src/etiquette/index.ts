import { HOUR } from '../records/instant';
import type { Records } from '../records/shape';
import { type Clock, clockAt } from './clock';
import { itemsOf } from './items';
import type { Badge, Context, DueItem, Standing } from './shape';
import { type Situation, situationOf } from './situation';
import { standingOf } from './standing';

/** After its end an interview may overrun; nothing is counted and nobody is disturbed until then. */
const OVERRUN = HOUR / 2;
/** A longer one has a wrong end (a course, next year): the badge must not stay dark for it. */
const LONGEST = 12 * HOUR;

/**
 * What should be done next for one application.
 * @param records an open application with everything that belongs to it
 * @param now epoch ms
 * @returns open items, also those whose time has not come (`isDue` false); never throws
 */
export const dueItems = (records: Records, now: number, context: Context): DueItem[] =>
  itemsOf(situationOf(records, clockAt(now), context));

const isDisturbing = ({ running, held }: Situation, clock: Clock): boolean => {
  if (running !== null && !clock.reached(running.startAt + LONGEST)) return true;
  return held.some((round) =>
    round.slots.some((slot) => !clock.reached(Math.min(slot.endAt, slot.startAt + LONGEST) + OVERRUN)),
  );
};

/**
 * The number on the icon: the debriefs and letters that are due. Silent from the start of any interview to half an hour
 * after its end.
 * @param all the open applications
 * @param now epoch ms
 */
export const badge = (all: readonly Records[], now: number, context: Context): Badge => {
  const clock = clockAt(now);
  const situations = all.map((records) => situationOf(records, clock, context));
  const isSilent = situations.some((situation) => isDisturbing(situation, clock));
  const due = isSilent ? [] : situations.flatMap(itemsOf).filter((item) => item.isDue);
  return {
    count: due.length,
    tone: due.some((item) => item.tone === 'late') ? 'late' : 'calm',
    nextAt: clock.nextAt(),
  };
};

/**
 * Where an application stands, for the popup's one sentence and its main button.
 * @param now epoch ms
 */
export const standing = (records: Records, now: number, context: Context): Standing =>
  standingOf(situationOf(records, clockAt(now), context));

export { checkInDate } from './promise';
