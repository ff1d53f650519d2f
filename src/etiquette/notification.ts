import type { Phrase } from '../detection/shape';
import { dateOf } from '../records/calendar';
import { dayIn, instantOn, isZone, minutesIn } from '../records/instant';
import { MOST_TOLD, type NotificationSettings, type Told } from '../records/notification';
import { say } from '../records/phrase';
import type { Records } from '../records/shape';
import { clockAt } from './clock';
import { saidToday } from './daily';
import { type DueOf, dueNow } from './dueNow';
import type { Context } from './shape';
import { titleIn } from './titles';

/** One summary of all that is due, and what to remember of it. */
type Notification = { readonly title: Phrase; readonly lines: readonly Phrase[]; readonly told: Told };

export type NotificationPlan = {
  /** To be shown now; null: be quiet. */
  readonly show: Notification | null;
  /** When what is due may be spoken of, while it may not now; null: nothing waits for that. */
  readonly nextAt: number | null;
};

const QUIET: NotificationPlan = { show: null, nextAt: null };
/** Names that fit into what the systems show of a notification. */
const NAMED = 3;
/** Nobody is off for longer; also what ends the search in a calendar that is off every day. */
const LONGEST_BREAK = 60;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** A night (20:00 to 09:00) goes over midnight, a nap does not. */
const isQuietAt = (minutes: number, { quietFrom, quietUntil }: NotificationSettings): boolean => {
  const [from, until] = [minutesOf(quietFrom), minutesOf(quietUntil)];
  return from <= until ? from <= minutes && minutes < until : from <= minutes || minutes < until;
};

export const keyOf = ({ records, item }: DueOf): string => `${records.application.id}/${item.key}`;

/** Not told of yet: it was not among them, or came (back) after they were told of. */
const isNews = (one: DueOf, keys: ReadonlySet<string>, told: Told | null): boolean =>
  told === null || !keys.has(keyOf(one)) || one.item.from > told.at;

const late = ({ item }: DueOf): number => (item.tone === 'late' ? 0 : 1);

const wordsFor = (due: readonly DueOf[], { names }: NotificationSettings): Omit<Notification, 'told'> => {
  const count = due.length;
  const title = count === 1 ? say('notificationOne') : say('notificationMany', count > 99 ? '99+' : String(count));
  if (!names) return { title, lines: [say('notificationOpen')] };
  const first = [...due].sort((a, b) => late(a) - late(b) || a.item.target - b.item.target).slice(0, NAMED);
  const lines = first.map(({ records, item }) => titleIn(records, item));
  return { title, lines: count > NAMED ? [...lines, say('notificationMore', String(count - NAMED))] : lines };
};

/** A day on which nobody is disturbed: a weekend, a day off of the person's own, a public holiday where anything is due. */
const dayOffAmong = (due: readonly DueOf[], { isDayOff }: Context) => {
  const countries = new Set([null, ...due.map(({ records }) => records.application.country)]);
  return (day: number): boolean => [...countries].some((country) => isDayOff(dateOf(day), country));
};

/**
 * Whether to notify now, and in which words. At most once on a working day, outside the quiet hours, never during an
 * interview or the half hour after it, and only when something is due that no notification has spoken of. It is asked at
 * every change and alarm, and what was slept through is no more than what is due now: so it catches up with one.
 * @param all the open applications
 * @param told the last notification, null when there was none
 * @param now epoch ms
 */
export function planNotification(
  all: readonly Records[],
  settings: NotificationSettings,
  told: Told | null,
  now: number,
  context: Context,
): NotificationPlan {
  if (!settings.on || !Number.isFinite(now)) return QUIET;
  const due = dueNow(all, clockAt(now), context);
  const keys = new Set(told?.keys);
  if (!due.some((one) => isNews(one, keys, told))) return QUIET;
  const zone = isZone(context.timeZone) ? context.timeZone : 'UTC';
  const today = dayIn(now, zone);
  const isDayOff = dayOffAmong(due, context);
  const isTaken = (day: number) => isDayOff(day) || saidToday(told?.day ?? null, day);
  if (!isTaken(today) && !isQuietAt(minutesIn(now, zone), settings)) {
    const fresh = { at: now, day: dateOf(today), keys: due.map(keyOf).slice(0, MOST_TOLD) };
    return { show: { ...wordsFor(due, settings), told: fresh }, nextAt: null };
  }
  return { show: null, nextAt: nextMoment(now, today, zone, settings, isTaken) };
}

/** The first moment from which it may be spoken: midnight, or the end of the quiet hours, of the first day that is free. */
function nextMoment(
  now: number,
  today: number,
  zone: string,
  settings: NotificationSettings,
  isTaken: (day: number) => boolean,
): number | null {
  const starts = [...(isQuietAt(0, settings) ? [] : [0]), minutesOf(settings.quietUntil)];
  for (let day = today; day < today + LONGEST_BREAK; day++) {
    if (isTaken(day)) continue;
    const moment = starts.map((minutes) => instantOn(day, minutes, zone)).find((at) => at > now);
    if (moment !== undefined) return moment;
  }
  return null;
}
