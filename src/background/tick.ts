import { wakeAt } from '../browser/alarms';
import { showBadge } from '../browser/badge';
import { now } from '../browser/clock';
import { text } from '../browser/text';
import { badge } from '../etiquette';
import { openRecords } from '../store/reads';
import { context } from './context';
import { notify } from './notify';
import { reading } from './store';

/** However far the next change is: a lost alarm or a moved clock costs at most an hour. */
const AT_LEAST_EVERY_MS = 60 * 60 * 1000;

/**
 * Badge, alarm and notification, made anew from the open rows: at every start, after every write, at every alarm. Nothing else keeps
 * them, so their loss (an update wipes both) is mended by the next event.
 */
export async function tick(): Promise<void> {
  const at = now();
  try {
    const { count, tone, nextAt } = await reading(async (database) => {
      const [open, place] = await Promise.all([openRecords(database), context(database)]);
      return badge(open, at, place);
    });
    await showBadge(count, tone, count === 0 ? text('actionTitle') : text('actionTitleDue', String(count)));
    const next = [nextAt, await notify(count)].map((one) => one ?? Number.POSITIVE_INFINITY);
    await wakeAt(Math.min(...next, at + AT_LEAST_EVERY_MS));
  } catch {
    // The popup says what is wrong with the database; a badge cannot.
    await wakeAt(at + AT_LEAST_EVERY_MS);
  }
}
