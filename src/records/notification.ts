import * as z from 'zod/mini';
import { date, moment } from './fields';

/** What is kept of notifications: how the person wants them, and what was said last. */

const timeOfDay = () => z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

const settings = () =>
  z.object({
    on: z.boolean(),
    /** Quiet from this time of day (`20:00`) until that one, where the person is; the same twice: never quiet. */
    quietFrom: timeOfDay(),
    quietUntil: timeOfDay(),
    /** May it say whom and which company? */
    names: z.boolean(),
  });

const NotificationSettings = z.lazy(settings);
export type NotificationSettings = z.infer<typeof NotificationSettings>;

/** What of it is changed. */
export const NotificationChange = z.lazy(() => z.partial(settings()));
export type NotificationChange = z.infer<typeof NotificationChange>;

/** The name it is stored under. */
export const NOTIFICATION_SETTING = 'notification';

/** Off until the person turns it on. */
const UNASKED: NotificationSettings = { on: false, quietFrom: '20:00', quietUntil: '09:00', names: false };

/** The settings as they were stored; what is not there, or not of their shape, is off. */
export function notificationSettingsOf(stored: unknown): NotificationSettings {
  const parsed = z.safeParse(NotificationSettings, stored);
  return parsed.success ? parsed.data : UNASKED;
}

/** More items than this are never named to have been told of. */
export const MOST_TOLD = 5_000;

const Told = z.lazy(() =>
  z.object({
    at: moment(),
    /** The person's own calendar day at that moment. */
    day: date(),
    /** What it spoke of: `application/item` each. */
    keys: z.array(z.string()).check(z.maxLength(MOST_TOLD)),
  }),
);
/** The last notification. */
export type Told = z.infer<typeof Told>;

/** The last notification as it was stored; null when there was none. */
export function toldOf(stored: unknown): Told | null {
  const parsed = z.safeParse(Told, stored);
  return parsed.success ? parsed.data : null;
}

const PinLine = z.lazy(() => z.object({ day: z.nullable(date()), never: z.boolean() }));
/** The line about pinning the icon: on which day it was shown last, and whether the person wants it never again. */
export type PinLine = z.infer<typeof PinLine>;

/** The same as it was stored. */
export function pinLineOf(stored: unknown): PinLine {
  const parsed = z.safeParse(PinLine, stored);
  return parsed.success ? parsed.data : { day: null, never: false };
}
