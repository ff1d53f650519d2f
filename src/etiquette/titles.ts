import type { Phrase } from '../detection/shape';
import { shortName } from '../records/people';
import { plain, say } from '../records/phrase';
import type { Records } from '../records/shape';
import type { DueItem, What } from './shape';

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

/** What a due item is called: "Thank-you: Dana (Acme)". */
export function titleIn(records: Records, item: DueItem): Phrase {
  const company = plain(records.company.name);
  const person = records.people.find((one) => one.id === (item.viaId ?? item.personIds[0]));
  if (item.what === 'debrief' || !person) return say(`${TITLES[item.what]}Company`, company);
  return say(TITLES[item.what], plain(shortName(person)), company);
}
