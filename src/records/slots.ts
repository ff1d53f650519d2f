import { HOUR, type Oddity, toInstant } from './instant';
import type { Interview } from './shape';

/** When an interview really is. */
export type Slot = {
  interview: Interview;
  /** The zone its wall clocks belong to; the person's own where the stated one is not known. */
  zone: string;
  startAt: number;
  endAt: number;
  oddities: readonly Oddity[];
};

/** What rules take for an interview whose end nobody stated: the most common length. */
const USUAL_LENGTH = HOUR;

const lastSessionEnd = (interview: Interview): string | null =>
  interview.sessions.reduce<string | null>(
    (last, { end }) => (end !== null && (last === null || end > last) ? end : last),
    null,
  );

/**
 * When an interview ends.
 * @param startAt epoch ms
 * @param zone a known zone
 * @returns epoch ms; an hour after the start when no end was stated, or (with `endBeforeStart` or `impossible` said) when
 * the stated one cannot be.
 */
export const endOf = (
  interview: Interview,
  startAt: number,
  zone: string,
): { at: number; oddities: readonly Oddity[] } => {
  const wall = interview.end ?? lastSessionEnd(interview);
  if (wall === null) return { at: startAt + USUAL_LENGTH, oddities: [] };
  const { at, oddities } = toInstant(wall, zone, zone);
  if (at === null) return { at: startAt + USUAL_LENGTH, oddities };
  if (at <= startAt) return { at: startAt + USUAL_LENGTH, oddities: ['endBeforeStart'] };
  return { at, oddities };
};

/**
 * Start and end of an interview as moments.
 * @param fallback the person's own zone, for interviews whose zone is not known
 * @returns null when there is no such date: nothing is invented, and the caller says so.
 */
export const slotOf = (interview: Interview, fallback: string): Slot | null => {
  const start = toInstant(interview.start, interview.timeZone, fallback);
  if (start.at === null) return null;
  const end = endOf(interview, start.at, start.zone);
  return {
    interview,
    zone: start.zone,
    startAt: start.at,
    endAt: end.at,
    oddities: end.oddities.length === 0 ? start.oddities : [...new Set([...start.oddities, ...end.oddities])],
  };
};
