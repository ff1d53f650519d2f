import { dateToken, say } from '../../records/phrase';
import { comingAfter, heldBy, isPursued } from '../rounds';
import type { ChecklistItem } from '../shape';

/** What follows, and when they decide: everything later is timed by it. */
export default {
  id: 'next-step',
  order: 20,
  nextStep: 'decision',
  applies: isPursued,
  isDone: ({ application }) => application.decisionBy !== null,
  title: () => say('checklistNextStep'),
  hint: (records, now) => {
    const { decisionBy } = records.application;
    if (decisionBy !== null) return say('checklistNextStepKnown', dateToken(decisionBy.date));
    const isAhead = heldBy(records, now).length === 0 && comingAfter(records, now).length > 0;
    return say(isAhead ? 'checklistNextStepBefore' : 'checklistNextStepHint');
  },
} satisfies ChecklistItem;
