import { openReply, type Situation } from './situation';

/** Whether the person still waits for this employer: no offer, no rejection, not given up. */
export const isPursued = ({ records }: Situation): boolean =>
  records.application.status === 'interviewing' || records.application.status === 'waiting';

/** Whether notes after a round may be written: pursued, and they did not ask to be left alone. */
export const mayWrite = (situation: Situation): boolean =>
  isPursued(situation) && !situation.records.application.noContact;

/** Whether the person waits for a word: nothing answered, no next round in sight, nothing going on. */
export const isSilent = (situation: Situation): boolean =>
  mayWrite(situation) &&
  situation.held.length > 0 &&
  situation.next === null &&
  situation.running === null &&
  openReply(situation) === null;
