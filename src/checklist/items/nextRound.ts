import { plain, say } from '../../records/phrase';
import { comingAfter, heldBy, isPursued } from '../rounds';
import type { ChecklistItem } from '../shape';

/** After a last round there is nothing left to prepare. */
const FINAL = /\b(?:final|last|letzte|finale|dernier|última?)\b/i;

export default {
  id: 'next-round',
  order: 80,
  nextStep: 'round',
  applies: (records, now) => {
    if (!isPursued(records)) return false;
    if (comingAfter(records, now).length > 0) return true;
    const last = heldBy(records, now).at(-1);
    return last !== undefined && !FINAL.test((last.stage ?? '').slice(0, 200));
  },
  isDone: () => false,
  title: () => say('checklistNextRound'),
  hint: (records) => say('checklistNextRoundHint', plain(records.company.name)),
} satisfies ChecklistItem;
