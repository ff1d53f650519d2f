import { say } from '../../records/phrase';
import type { ChecklistItem } from '../shape';

/** Never done by itself: some positions are never filled, and a second offer is the best argument in any talk about pay. */
export default {
  id: 'keep-applying',
  order: 30,
  applies: ({ application }) => application.status !== 'offer' && application.status !== 'withdrawn',
  isDone: () => false,
  title: () => say('checklistKeepApplying'),
  hint: ({ application }) =>
    say(application.status === 'rejected' ? 'checklistKeepApplyingRejected' : 'checklistKeepApplyingHint'),
} satisfies ChecklistItem;
