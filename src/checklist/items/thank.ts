import { say } from '../../records/phrase';
import { heldBy, isPursued, thanks } from '../rounds';
import type { ChecklistItem } from '../shape';

export default {
  id: 'thank',
  order: 10,
  applies: (records, now) => isPursued(records) && !records.application.noContact && heldBy(records, now).length > 0,
  isDone: (records, now) => {
    const { met, thanked } = thanks(records, now);
    return met > 0 && thanked === met;
  },
  title: () => say('checklistThank'),
  hint: (records, now) => {
    const { met, thanked } = thanks(records, now);
    return met === 0 ? say('checklistThankNobody') : say('checklistThankHint', String(thanked), String(met));
  },
} satisfies ChecklistItem;
