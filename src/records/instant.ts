import { dateOf, dayOf } from './calendar';

/**
 * Wall clocks and moments. Temporal knows the zones; what it says of one stretch of constant offset is remembered, so
 * that a zone costs one or two questions however many dates are asked (native Temporal answers in microseconds, the
 * polyfill of the tests in milliseconds).
 */

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** Temporal and Date end here; a day is kept free on both sides for offsets. */
const LAST = 8.64e15 - 2 * DAY;

type Stretch = { from: number; to: number; offset: number };

const stretches = new Map<string, Stretch[] | null>();

const firstStretches = (zone: string): Stretch[] | null => {
  if (!/^[\w+:/-]{1,64}$/.test(zone)) return null;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return [];
  } catch {
    return null;
  }
};

const knownStretches = (zone: string): Stretch[] | null => {
  const known = stretches.get(zone);
  if (known !== undefined) return known;
  // Zone names come from mails: a flood of invented ones must not fill the memory.
  if (stretches.size > 600) stretches.clear();
  const fresh = firstStretches(zone);
  stretches.set(zone, fresh);
  return fresh;
};

/** Whether this machine knows the zone (an IANA id such as `Europe/London`, or `+02:00`). */
export const isZone = (zone: string): boolean => knownStretches(zone) !== null;

const learn = (zone: string, at: number): Stretch => {
  const now = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  // "previous" excludes the moment itself, hence the millisecond.
  const before = now.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  return {
    from: before?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    to: now.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: now.offsetNanoseconds / 1e6,
  };
};

/** Milliseconds that the wall clock of a known `zone` is ahead of UTC at the moment `at`; 0 for an unknown zone. */
export const offsetAt = (at: number, zone: string): number => {
  const known = knownStretches(zone);
  if (known === null || !(Math.abs(at) <= LAST)) return 0;
  const whole = Math.floor(at);
  // A plain loop: this is asked thousands of times at each change, by a worker too young to be optimised.
  for (const stretch of known) if (stretch.from <= whole && whole < stretch.to) return stretch.offset;
  const learnt = learn(zone, whole);
  if (known.length > 300) known.length = 0;
  known.push(learnt);
  return learnt.offset;
};

/** What was odd about a wall clock; each has a sentence for the person. */
export type Oddity =
  /** No such date or hour. */
  | 'impossible'
  /** The clocks were put back: the hour came twice, the first is taken. */
  | 'repeated'
  /** The clocks were put forward: the hour was left out, the moment as much later is taken. */
  | 'skipped'
  /** The zone is not known here: the person's own was taken. */
  | 'unknownZone'
  | 'endBeforeStart';

export type Instant = { readonly at: number | null; readonly zone: string; readonly oddities: readonly Oddity[] };

/** `2026-05-14T14:00` as milliseconds since 1970 as if it were UTC; null when there is no such date or hour. */
const wallToUtc = (wall: string): number | null => {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)$/.exec(wall);
  const day = parts ? dayOf(parts[1] ?? '') : null;
  if (!parts || day === null) return null;
  const [hour, minute] = [Number(parts[2]), Number(parts[3])];
  // "24:00" is how some calendars write the end of a day.
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null;
  return day * DAY + hour * HOUR + minute * MINUTE;
};

const readWall = (wall: string, zone: string): Instant => {
  const utc = wallToUtc(wall);
  if (utc === null) return { at: null, zone, oddities: ['impossible'] };
  const early = utc - offsetAt(utc - DAY, zone);
  const late = utc - offsetAt(utc + DAY, zone);
  if (early === late) return { at: early, zone, oddities: [] };
  const holds = (at: number) => at + offsetAt(at, zone) === utc;
  if (holds(early)) return { at: early, zone, oddities: holds(late) ? ['repeated'] : [] };
  return holds(late) ? { at: late, zone, oddities: [] } : { at: early, zone, oddities: ['skipped'] };
};

/** Records are read again at every change; what they say of the clock is the same each time. */
const read = new Map<string, Instant>();

const readOnce = (wall: string, zone: string): Instant => {
  const key = `${wall} ${zone}`;
  const known = read.get(key);
  if (known) return known;
  if (read.size > 2_000) read.clear();
  const fresh = readWall(wall, zone);
  read.set(key, fresh);
  return fresh;
};

/**
 * The moment of a wall clock in a zone.
 * @param wall `2026-05-14T14:00`
 * @param zone IANA id; when it is not known, `fallback` is used instead and `unknownZone` is said
 * @param fallback the person's own zone
 * @returns epoch ms (null when there is no such date), the zone really used, and what was odd. Never throws.
 */
export const toInstant = (wall: string, zone: string, fallback: string): Instant => {
  if (isZone(zone)) return readOnce(wall, zone);
  const { at, zone: used, oddities } = readOnce(wall, isZone(fallback) ? fallback : 'UTC');
  return { at, zone: used, oddities: ['unknownZone', ...oddities] };
};

/** The day (see `calendar.ts`) that the wall clock of a known zone shows at the moment `at`. */
export const dayIn = (at: number, zone: string): number => Math.floor((at + offsetAt(at, zone)) / DAY);

/** Minutes since midnight that the wall clock of a known zone shows at the moment `at`. */
export const minutesIn = (at: number, zone: string): number =>
  Math.floor((at + offsetAt(at, zone)) / MINUTE) - dayIn(at, zone) * 1_440;

/** The moment of a day and a time of day (`minutes` since midnight) in a known zone; skipped hours move forward. */
export const instantOn = (day: number, minutes: number, zone: string): number => {
  const utc = day * DAY + minutes * MINUTE;
  const early = utc - offsetAt(utc - DAY, zone);
  if (early + offsetAt(early, zone) === utc) return early;
  const late = utc - offsetAt(utc + DAY, zone);
  return late + offsetAt(late, zone) === utc ? late : early;
};

/** `2026-05-14T14:00` as the wall clock of a known zone shows it at the moment `at`. */
export const toWall = (at: number, zone: string): string => {
  const minutes = minutesIn(at, zone);
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return `${dateOf(dayIn(at, zone))}T${time}`;
};
