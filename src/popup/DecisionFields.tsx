import type { Application } from '../records/shape';
import { TextField } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/words';
import { useDoors } from './doors';
import { useTyped } from './keeping';

/** When they decide: the date that everything after hangs on, and the words it was given in. */
export function DecisionFields({ application }: { application: Application }) {
  const text = useText();
  const { tell } = useDoors();
  const { decisionBy } = application;
  const stored = { date: decisionBy?.date ?? '', words: decisionBy?.words ?? '' };
  const { shown, type, flush, failure } = useTyped(stored, async (_, { date, words }) => {
    // Half a date is an empty box: the words wait for it.
    if (date === '' && decisionBy === null) return;
    await tell('editApplication', {
      application: { ...application, decisionBy: date === '' ? null : { date, words } },
    });
  });
  return (
    <div class="fields">
      <TextField
        label={text('debriefDecision')}
        type="date"
        value={shown.date}
        // A box that is being changed may be empty for a moment: the words outlast it.
        onText={(date) => type({ date, words: shown.words })}
        onLeave={flush}
        span="half"
      />
      <TextField
        label={text('debriefDecisionWords')}
        hint={text('debriefDecisionWordsHint')}
        value={shown.words}
        onText={(words) => type({ words })}
        onLeave={flush}
        span="half"
      />
      <Notice phrase={failure} />
    </div>
  );
}
