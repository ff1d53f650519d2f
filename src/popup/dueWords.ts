import type { Phrase } from '../detection/shape';
import type { What } from '../etiquette/shape';
import { shortName } from '../records/people';
import { plain, say } from '../records/phrase';
import type { LetterKind } from '../records/shape';
import type { Here } from '../ui/words';
import type { Due } from './place';

/** Names of what is due. */

/** Texts by what is due; `$1` is the person, or the company where nobody is named. */
const TITLES: Record<What, string> = {
  debrief: 'dueDebrief',
  call: 'dueCall',
  'thank-you': 'dueThankYou',
  'phone-screen': 'dueThankYou',
  'late-thank-you': 'dueThankYou',
  'pass-on': 'duePassOn',
  timeline: 'dueTimeline',
  'follow-up-1': 'dueFollowUp',
  'follow-up-2': 'dueFollowUp',
  'after-rejection': 'dueAfterRejection',
  referrer: 'dueReferrer',
  reference: 'dueReference',
  'no-show': 'dueNoShow',
  'more-time': 'dueOffer',
  'other-offer': 'dueOffer',
  withdrawal: 'dueWithdrawal',
};

export const isLetter = (what: What): what is LetterKind => what !== 'debrief' && what !== 'call';

/** "Thank-you: Dana (Acme)". */
export function titleOf({ place: { records }, item }: Due): Phrase {
  const company = plain(records.company.name);
  const person = records.people.find((one) => one.id === (item.viaId ?? item.personIds[0]));
  if (item.what === 'debrief' || !person) return say(`${TITLES[item.what]}Company`, company);
  return say(TITLES[item.what], plain(shortName(person)), company);
}

/** A moment on the reader's own clock: "Tue 12 May, 14:00". */
export function whenWords(at: number, { text, timeZone }: Here): string {
  const clock = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDateTime();
  return text('moment', `moment:${clock.toString({ smallestUnit: 'minute' })}`);
}

/** Nine in the morning of the next day, where the person is. */
export function tomorrow(now: number, timeZone: string): number {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  return today.add({ days: 1 }).toZonedDateTime({ timeZone, plainTime: '09:00' }).epochMilliseconds;
}
