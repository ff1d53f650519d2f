import { hasAddress } from '../records/people';
import type { Person } from '../records/shape';
import { nudgeIsDue } from './followUps';
import { NOTE_LIVES, type Owed, passerOn } from './notes';
import { openReply, type Round, type Situation } from './situation';

/** More than this many interviewers get one note, through whoever arranged the day. */
export const MANY = 7;

/** With an agency between, thanks to the employer's people go through its recruiter. */
const isBehindAgency = (situation: Situation, person: Person): boolean =>
  situation.records.agency !== null && person.companyId !== situation.records.agency.id;

/** Whether a note can reach this person only through somebody else, and there is somebody. */
export const needsPasser = (situation: Situation, present: readonly Owed[], person: Person): boolean => {
  const passer = passerOn(situation, present);
  if (passer === null || passer.id === person.id) return false;
  return (
    !hasAddress(person) || (isBehindAgency(situation, person) && passer.companyId === situation.records.agency?.id)
  );
};

/**
 * Whether a late note about this round is still worth its while: not when they have written since, when a later round
 * took place, when the follow-up is due (which says thanks, too, and two messages in a week are one too many), nor after
 * two weeks.
 */
export const isOpenStill = (situation: Situation, round: Round): boolean =>
  situation.held.at(-1) === round &&
  openReply(situation) === null &&
  !situation.clock.reached(round.endAt + NOTE_LIVES) &&
  !nudgeIsDue(situation);
