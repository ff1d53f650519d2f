import { shortName } from '../../records/people';
import { namesToken, say } from '../../records/phrase';
import { heldBy, isDecided, newsSince, toldSince } from '../rounds';
import type { ChecklistItem } from '../shape';

/** Shown even when no referrer is recorded: the question is how one gets recorded. */
export default {
  id: 'referrer',
  order: 60,
  applies: (records, now) =>
    records.people.some(({ part }) => part === 'referrer') || (heldBy(records, now).length > 0 && !isDecided(records)),
  isDone: (records, now) => {
    const { people, open } = toldSince(records, 'referrer', 'referrer', newsSince(records, now));
    return people.length > 0 && open.length === 0;
  },
  title: () => say('checklistReferrer'),
  hint: (records, now) => {
    const { people, open } = toldSince(records, 'referrer', 'referrer', newsSince(records, now));
    const names = namesToken((open.length > 0 ? open : people).map(shortName));
    if (people.length === 0) return say('checklistReferrerNobody');
    if (open.length === 0) return say('checklistReferrerTold', names);
    return say(isDecided(records) ? 'checklistReferrerEnd' : 'checklistReferrerHint', names);
  },
} satisfies ChecklistItem;
