/** Day arithmetic on `2026-05-14` without clocks and zones. */

const DAY = 86_400_000;

export type Ymd = { y: number; m: number; d: number };

const two = (n: number): string => String(n).padStart(2, '0');

export const isoOf = ({ y, m, d }: Ymd): string => `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`;

/** Days since 1970-01-01. */
export const dayNumber = ({ y, m, d }: Ymd): number => Math.round(Date.UTC(y, m - 1, d) / DAY);

export const ymdOf = (days: number): Ymd => {
  const date = new Date(days * DAY);
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
};

/** Monday is 0. */
export const weekdayOf = (days: number): number => (((days + 3) % 7) + 7) % 7;

export const isReal = (ymd: Ymd): boolean => {
  const { y, m, d } = ymdOf(dayNumber(ymd));
  return y === ymd.y && m === ymd.m && d === ymd.d;
};

/** The day of a wall clock `2026-05-14T14:00` or a date `2026-05-14`; null for anything else. */
export const parseDay = (text: string | null): Ymd | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '');
  if (match === null) return null;
  const ymd = { y: Number(match[1]), m: Number(match[2]), d: Number(match[3]) };
  return isReal(ymd) ? ymd : null;
};

export const addDays = (iso: string, days: number): string => {
  const day = parseDay(iso);
  return day === null ? iso : isoOf(ymdOf(dayNumber(day) + days));
};

/** `2026-05-14` and minutes after midnight (may pass midnight) as a wall clock. */
export const clock = (iso: string, minutes: number): string => {
  const days = Math.floor(minutes / 1_440);
  const rest = minutes - days * 1_440;
  return `${days === 0 ? iso : addDays(iso, days)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
};

/** Minutes from one wall clock to another. */
export const minutesBetween = (from: string, to: string): number =>
  (Date.parse(`${to}:00Z`) - Date.parse(`${from}:00Z`)) / 60_000;
