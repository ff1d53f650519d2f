import { say } from '../../records/phrase';
import { isPursued, lastDebrief } from '../rounds';
import type { ChecklistItem } from '../shape';

export default {
  id: 'task',
  order: 25,
  nextStep: 'task',
  applies: (records, now) => isPursued(records) && lastDebrief(records, now)?.nextStep === 'task',
  isDone: () => false,
  title: () => say('checklistTask'),
  hint: () => say('checklistTaskHint'),
} satisfies ChecklistItem;
