import type { Records } from '../records/shape';
import { clockAt } from './clock';
import { dueNow } from './dueNow';
import { itemsOf } from './items';
import type { Badge, Context, DueItem, Standing } from './shape';
import { situationOf } from './situation';
import { standingOf } from './standing';

/**
 * What should be done next for one application.
 * @param records an open application with everything that belongs to it
 * @param now epoch ms
 * @returns open items, also those whose time has not come (`isDue` false); never throws
 */
export const dueItems = (records: Records, now: number, context: Context): DueItem[] =>
  itemsOf(situationOf(records, clockAt(now), context));

/**
 * The number on the icon: the debriefs and letters that are due. Silent from the start of any interview to half an hour
 * after its end.
 * @param all the open applications
 * @param now epoch ms
 */
export const badge = (all: readonly Records[], now: number, context: Context): Badge => {
  const clock = clockAt(now);
  const due = dueNow(all, clock, context);
  return {
    count: due.length,
    tone: due.some(({ item }) => item.tone === 'late') ? 'late' : 'calm',
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
