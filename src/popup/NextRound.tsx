import { useState } from 'preact/hooks';
import type { Records } from '../records/shape';
import { Fold } from '../ui/Fold';
import { useHere } from '../ui/words';
import { HandCorrect } from './HandCorrect';
import { handFormText, readHandForm, roundForm } from './handForm';
import { useKept } from './keeping';

/** One more round of an application, filled with what is known of it; who is known stays known. */
export function NextRound({ records }: { records: Records }) {
  const { text, timeZone } = useHere();
  const [kept, setKept] = useKept(`round:${records.application.id}`);
  // What was begun waits inside; unfolded by itself it would take the focus from the debrief.
  const [open, setOpen] = useState(false);
  const done = () => {
    setKept('');
    setOpen(false);
  };
  return (
    <Fold title={text('nextRound')} open={open} onToggle={setOpen}>
      <p class="soft small">{text('nextRoundHint')}</p>
      <HandCorrect
        form={readHandForm(kept) ?? roundForm(records, timeZone)}
        onChange={(form) => setKept(handFormText(form))}
        onDone={done}
      />
    </Fold>
  );
}
