import { dayOf } from '../records/calendar';
import { DAY } from '../records/instant';
import type { Records } from '../records/shape';
import type { Slot } from '../records/slots';
import { openReply } from './answers';
import { nextNudge } from './followUps';
import { once } from './once';
import type { Round } from './rounds';
import { silenceOf } from './silence';
import type { Situation } from './situation';
import { type Window, windowOf } from './window';

/** After two weeks a note surprises more than it pleases, and what was said is forgotten. */
const LIVES = 14 * DAY;

/** Rounds that took place within the last two weeks: only these are still written about. */
export const recentRounds = once(({ held, clock }: Situation): Round[] =>
  held.filter((round) => !clock.reached(round.endAt + LIVES)),
);

const windows = once((_: Situation) => new Map<Slot, Window>());

/** The date they gave, whichever round it was given for: it only matters here when it is the day of the interview. */
const gaveDay = ({ application }: Records): number | null =>
  application.decisionBy === null ? null : dayOf(application.decisionBy.date);

/** The window of the notes about one interview. */
export const windowFor = (situation: Situation, slot: Slot): Window => {
  const known = windows(situation).get(slot);
  if (known) return known;
  const { here, records, workdaysIn } = situation;
  const mine = { zone: here, workdays: workdaysIn(here) };
  const fresh = windowOf(slot, gaveDay(records), workdaysIn(slot.zone), mine);
  windows(situation).set(slot, fresh);
  return fresh;
};

/**
 * Whether a late note about a recent round is still worth its while: not when they have written since, when a later round
 * took place, nor once the follow-up is due or gone (it says thanks, too, and two messages in a week are one too many).
 */
export const isOpenStill = (situation: Situation, round: Round): boolean => {
  if (situation.held.at(-1) !== round || openReply(situation) !== null) return false;
  const nudge = nextNudge(situation);
  if (silenceOf(situation)?.nudges.length) return false;
  return nudge === null || !situation.clock.reached(nudge.from);
};
