import { useEffect, useRef } from 'preact/hooks';
import { type Deed, useDeed } from '../ui/deed';
import { RecordForm } from '../ui/draft/RecordForm';
import { missing } from '../ui/draft/slot';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/words';
import { useDoors } from './doors';
import type { HandForm } from './handForm';
import { useSaid } from './said';
import { useShow } from './view';

type Props = {
  readonly form: HandForm;
  readonly onChange: (form: HandForm) => void;
  readonly onDone: () => void;
};

/** A form to correct and record, and then to what was recorded. */
export function HandCorrect({ form, onChange, onDone }: Props) {
  const text = useText();
  const { tell } = useDoors();
  const said = useSaid();
  const show = useShow();
  const deed: Deed = useDeed();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Everything needed is there: Enter records. Else the cursor stands in the first empty box.
    if (missing(form).length === 0) frame.current?.querySelector<HTMLElement>('[type=submit]')?.focus();
    else [...(frame.current?.querySelectorAll('input') ?? [])].find(({ value }) => value === '')?.focus();
    // Only when it appears.
  }, []);
  return (
    <div ref={frame} class="stack">
      {form.nothingRead ? <Notice phrase={{ id: 'byHandNothing', args: [] }} tone="calm" /> : null}
      <RecordForm
        form={form}
        assumed={form.assumed}
        deed={deed}
        onChange={(next) => onChange({ ...form, ...next })}
        onClose={onDone}
        closeLabel={text('discard')}
        onRecord={async (draft) => {
          const { undo, interviewId } = await tell('record', { draft, mail: null, applicationId: form.applicationId });
          onDone();
          said({ id: 'cardRecorded', args: [] }, undo);
          show({ at: 'interview', id: interviewId });
        }}
      />
    </div>
  );
}
