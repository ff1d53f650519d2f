/** What date and time expressions of a text are found and how they belong together. Offsets are UTF-16 units of the text. */

export type DateHit = {
  start: number;
  end: number;
  /** `2026-05-14`, or null while the year cannot be known. */
  iso: string | null;
  /** False when the year, or the day behind "Friday", was concluded. */
  stated: boolean;
  /** The weekday beside it is another one: one of the two is a slip. */
  conflict: boolean;
};

export type ZoneHit = { start: number; end: number; words: string; iana: string | null };

export type TimeHit = {
  start: number;
  end: number;
  /** Minutes after midnight. */
  from: number;
  to: number | null;
  /** False when morning or afternoon was concluded, or the hour stands bare. */
  stated: boolean;
  /** "between 9 and 1": a time to choose from, not a slot. */
  window: boolean;
  zone: ZoneHit | null;
};

/**
 * `start` is when something begins; the others only look like it: the last day for something, the time to be there, the
 * slot that no longer holds, the day something was sent, the end of what began before.
 */
export type Role = 'start' | 'fresh' | 'old' | 'deadline' | 'arrive' | 'sent' | 'end';

export type Moment = {
  start: number;
  end: number;
  date: DateHit;
  /** Null for a day alone. */
  time: TimeHit | null;
  role: Role;
  /** `2026-05-14T14:00`; null without a time or a year. */
  at: string | null;
  until: string | null;
};

export type Found = { dates: DateHit[]; times: TimeHit[]; moments: Moment[]; zones: ZoneHit[] };
