import { DAY } from '../records/instant';
import type { Records } from '../records/shape';
import { once } from './once';
import type { Situation } from './situation';

/** Whether the person still waits for this employer: no offer, no rejection, not given up. */
export const isPursued = ({ records }: Situation): boolean =>
  records.application.status === 'interviewing' || records.application.status === 'waiting';

/** Whether notes after a round may be written: pursued, and they did not ask to be left alone. */
export const mayWrite = (situation: Situation): boolean =>
  isPursued(situation) && !situation.records.application.noContact;

/** Their newest message since the latest round, until the person has said what it was (a status set after it came). */
export const openReply = once((situation: Situation): Records['replies'][number] | null => {
  const latest = situation.held.at(-1);
  if (!latest) return null;
  const { application, replies } = situation.records;
  const newest = replies.reduce<Records['replies'][number] | null>(
    (best, reply) => (reply.at >= latest.endAt && (best === null || reply.at > best.at) ? reply : best),
    null,
  );
  // A status from the future was set while the clock ran ahead: it says nothing of what came since.
  const told = situation.clock.reached(application.statusAt - DAY) ? application.statusAt : Number.NEGATIVE_INFINITY;
  return newest !== null && told < newest.at ? newest : null;
});

/** Whether the person waits for a word: nothing answered, no next round in sight, nothing going on. */
export const isSilent = (situation: Situation): boolean =>
  mayWrite(situation) &&
  situation.held.length > 0 &&
  situation.next === null &&
  situation.running === null &&
  openReply(situation) === null;
