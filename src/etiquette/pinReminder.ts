import { dateOf } from '../records/calendar';
import { dayIn, isZone } from '../records/instant';
import type { PinLine } from '../records/notification';
import type { Records } from '../records/shape';
import { clockAt } from './clock';
import { saidToday } from './daily';
import { type DueOf, dueNow } from './dueNow';
import type { Context } from './shape';

/** What the line in the webmail speaks of. */
type PinReminder = { readonly first: DueOf; readonly count: number; readonly day: string };

/**
 * Whether the webmail shows its one line of the day, for who has not pinned the icon and so sees no number: when
 * something is due, once a calendar day, not during an interview or the half hour after it, never again once refused.
 * @param all the open applications
 * @param said when it was shown last
 * @param now epoch ms
 */
export function pinReminder(all: readonly Records[], said: PinLine, now: number, context: Context): PinReminder | null {
  if (said.never) return null;
  const today = dayIn(now, isZone(context.timeZone) ? context.timeZone : 'UTC');
  if (saidToday(said.day, today)) return null;
  const due = dueNow(all, clockAt(now), context);
  const [first] = [...due].sort((a, b) => a.item.target - b.item.target);
  return first ? { first, count: due.length, day: dateOf(today) } : null;
}
