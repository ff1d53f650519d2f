import { DAY } from '../records/instant';
import { hasAddress } from '../records/people';
import type { Slot } from '../records/slots';
import { openReply } from './answers';
import { nextNudge } from './followUps';
import { once } from './once';
import { type Present, passerOn, type Round } from './rounds';
import { silenceOf } from './silence';
import type { Situation } from './situation';
import { type Window, windowOf } from './window';
import { workdaysOf } from './workdays';

/** More than this many interviewers get one note, through whoever arranged the day. */
export const MANY = 7;

/** After two weeks a note surprises more than it pleases, and what was said is forgotten. */
const LIVES = 14 * DAY;

/** Rounds that took place within the last two weeks: only these are still written about. */
export const recentRounds = once(({ held, clock }: Situation): Round[] =>
  held.filter((round) => !clock.reached(round.endAt + LIVES)),
);

/**
 * Whether a note can reach this person only through somebody else, and there is somebody: no address is known, or an
 * agency stands between, whose recruiter passes thanks on to the employer's people.
 */
export const needsPasser = ({ round, person }: Present): boolean => {
  const passer = passerOn(round);
  if (passer === null || passer.id === person.id) return false;
  const { agency } = round.records;
  const isBehindAgency = agency !== null && person.companyId !== agency.id && passer.companyId === agency.id;
  return isBehindAgency || !hasAddress(person);
};

const windows = once((_: Situation) => new Map<Slot, Window>());

/** The window of the notes about one interview. */
export const windowFor = (situation: Situation, slot: Slot): Window => {
  const known = windows(situation).get(slot);
  if (known) return known;
  const { context, here, records, decisionDay } = situation;
  const { country } = records.application;
  const isLatest = situation.held.at(-1)?.zone === slot.zone;
  const workdays = isLatest ? situation.workdays : workdaysOf(context, here, country, slot.zone);
  const mine = here === slot.zone ? workdays : workdaysOf(context, here, country, here);
  const fresh = windowOf(slot, decisionDay, workdays, { zone: here, workdays: mine });
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
