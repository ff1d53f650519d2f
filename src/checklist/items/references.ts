import { shortName } from '../../records/people';
import { namesToken, say } from '../../records/phrase';
import type { Records } from '../../records/shape';
import { isDecided, toldSince } from '../rounds';
import type { ChecklistItem } from '../shape';

/** Told once that they may be called, and once how it ended. */
const state = (records: Records) => {
  const { application } = records;
  return toldSince(
    records,
    'reference',
    'reference',
    isDecided(records) ? application.statusAt : application.createdAt,
  );
};

export default {
  id: 'references',
  order: 70,
  nextStep: 'references',
  applies: (records) => records.people.some(({ part }) => part === 'reference') || !isDecided(records),
  isDone: (records) => {
    const { people, open } = state(records);
    return people.length > 0 && open.length === 0;
  },
  title: () => say('checklistReferences'),
  hint: (records) => {
    const { people, open } = state(records);
    const names = namesToken((open.length > 0 ? open : people).map(shortName));
    if (people.length === 0) return say('checklistReferencesNobody');
    if (open.length === 0) return say('checklistReferencesTold', names);
    return say(isDecided(records) ? 'checklistReferencesEnd' : 'checklistReferencesHint', names);
  },
} satisfies ChecklistItem;
