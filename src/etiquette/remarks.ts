import type { Phrase } from '../detection/shape';
import { DAY } from '../records/instant';
import { plain, say } from '../records/phrase';
import type { Slot } from '../records/slots';
import type { Situation } from './situation';

const oddSlot = ({ interview, oddities, zone }: Slot): Phrase[] =>
  oddities.map((oddity) => {
    if (oddity === 'unknownZone') return say('remarkUnknownZone', plain(interview.timeZone), plain(zone));
    if (oddity === 'endBeforeStart') return say('remarkEndBeforeStart');
    if (oddity === 'repeated') return say('remarkRepeatedHour');
    if (oddity === 'skipped') return say('remarkSkippedHour');
    return say('remarkImpossibleEnd');
  });

/** A record from the future: this computer's clock was wrong then, or is now. A day is left for time zones. */
const clockJumped = ({ records, clock }: Situation): boolean =>
  !clock.reached(
    Math.max(records.application.updatedAt, ...records.interviews.map(({ updatedAt }) => updatedAt)) - DAY,
  );

/** What is odd in the records, each in one plain sentence, at most one of a kind. */
export const remarksOf = (situation: Situation): Phrase[] => {
  const impossible = situation.impossible.map(({ start }) =>
    say('remarkImpossibleDate', plain(start.replace('T', ' '))),
  );
  const jumped = clockJumped(situation) ? [say('remarkClock')] : [];
  const all = [...impossible, ...situation.odd.flatMap(oddSlot), ...jumped];
  return all.filter((remark, at) => all.findIndex(({ id }) => id === remark.id) === at);
};
