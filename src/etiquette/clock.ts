/**
 * The present moment, as rules may ask for it: only "has this been reached?". Every moment that was asked for and lies
 * ahead is noted, so that the earliest of them is when the answers may change: the alarm needs no list of its own, and no
 * rule can forget to announce itself.
 */
export interface Clock {
  reached(at: number): boolean;
}

export interface NotingClock extends Clock {
  /** The earliest moment asked for that is still ahead, or null. */
  nextAt(): number | null;
}

/** A clock standing at `now` (epoch ms); a broken one (NaN, infinite) stands at 1970, where nothing is due. */
export const clockAt = (now: number): NotingClock => {
  const standing = Number.isFinite(now) ? now : 0;
  let next = Number.POSITIVE_INFINITY;
  return {
    reached: (at) => {
      if (at <= standing) return true;
      if (at < next) next = at;
      return false;
    },
    nextAt: () => (Number.isFinite(next) ? next : null),
  };
};
