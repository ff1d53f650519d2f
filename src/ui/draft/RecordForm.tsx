import { useRef, useState } from 'preact/hooks';
import type { Phrase } from '../../detection/shape';
import type { InterviewDraft } from '../../records/draft';
import { Button, SubmitButton } from '../Button';
import type { Deed } from '../deed';
import { Notice } from '../Notice';
import { useHere } from '../words';
import { DraftFields } from './DraftFields';
import { type DraftForm, type Missing, missing } from './slot';

type Props = {
  readonly form: DraftForm;
  readonly onChange: (form: DraftForm) => void;
  readonly assumed: readonly string[];
  readonly deed: Deed;
  /** Called with a draft that has all that is needed. */
  readonly onRecord: (draft: InterviewDraft) => Promise<unknown>;
  readonly closeLabel?: string;
  readonly onClose?: (() => void) | undefined;
  /** Boxes known to be empty from the start. */
  readonly lacking?: readonly Missing[];
};

/** What still has to be filled in, in one sentence. */
export const lackingPhrase = (lacking: readonly Missing[]): Phrase | null => {
  if (lacking.length === 0) return null;
  return { id: lacking.includes('company') ? 'lackingCompany' : 'lackingStart', args: [] };
};

/** The correctable draft with *Record interview* below it; Enter presses it from any box. */
export function RecordForm({ form, onChange, assumed, deed, onRecord, closeLabel, onClose, ...props }: Props) {
  const { text, meant } = useHere();
  const [lacking, setLacking] = useState<readonly Missing[]>(props.lacking ?? []);
  const first = useRef<HTMLInputElement>(null);
  const submit = () => {
    const empty = missing(form);
    setLacking(empty);
    if (empty.length === 0) return void deed.run(() => onRecord(form.draft));
    // After the mark is drawn: the cursor into the first box that is needed.
    requestAnimationFrame(() => first.current?.focus());
  };
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (meant(event)) submit();
      }}
    >
      <DraftFields form={form} onChange={onChange} assumed={assumed} lacking={lacking} first={first} />
      <Notice phrase={deed.failure ?? lackingPhrase(missing(form).length === 0 ? [] : lacking)} />
      <div class="buttons">
        <SubmitButton label={text('recordInterview')} busy={deed.busy} />
        {onClose ? <Button label={closeLabel ?? text('close')} onPress={onClose} look="quiet" /> : null}
      </div>
    </form>
  );
}
