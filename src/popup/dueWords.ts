import type { Phrase } from '../detection/shape';
import type { What } from '../etiquette/shape';
import { titleIn } from '../etiquette/titles';
import type { LetterKind } from '../records/shape';
import type { Here } from '../ui/words';
import type { Due } from './place';

/** Names of what is due. */

export const isLetter = (what: What): what is LetterKind => what !== 'debrief' && what !== 'call';

/** "Thank-you: Dana (Acme)", and for which role where there are two. */
export const titleOf = ({ place: { records }, item, role }: Due, say: (phrase: Phrase) => string): string =>
  [say(titleIn(records, item)), role].filter(Boolean).join(' · ');

/** A moment on the reader's own clock: "Tue 12 May, 14:00". */
export function whenWords(at: number, { text, timeZone }: Here): string {
  const clock = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDateTime();
  return text('moment', `moment:${clock.toString({ smallestUnit: 'minute' })}`);
}
