import { useState } from 'preact/hooks';
import type { Application } from '../records/shape';
import { TextField } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/words';
import { useDoors } from './doors';
import { useSaver } from './keeping';

/** When they decide: the date that everything after hangs on, and the words it was given in. */
export function DecisionFields({ application }: { application: Application }) {
  const text = useText();
  const { tell } = useDoors();
  const [date, setDate] = useState(application.decisionBy?.date ?? '');
  const [words, setWords] = useState(application.decisionBy?.words ?? '');
  const saving = useSaver((decisionBy: Application['decisionBy']) =>
    tell('editApplication', { application: { ...application, decisionBy } }),
  );
  const change = (newDate: string, newWords: string) => {
    setDate(newDate);
    setWords(newWords);
    // Half a date is an empty box: the words wait for it.
    if (newDate !== '' || application.decisionBy !== null) {
      saving.put(newDate === '' ? null : { date: newDate, words: newWords });
    }
  };
  return (
    <div class="fields">
      <TextField
        label={text('debriefDecision')}
        type="date"
        value={date}
        onText={(value) => change(value, words)}
        onLeave={saving.flush}
        span="half"
      />
      <TextField
        label={text('debriefDecisionWords')}
        hint={text('debriefDecisionWordsHint')}
        value={words}
        onText={(value) => change(date, value)}
        onLeave={saving.flush}
        span="half"
      />
      <Notice phrase={saving.failure} />
    </div>
  );
}
