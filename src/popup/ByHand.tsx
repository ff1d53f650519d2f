import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button';
import { type Deed, useDeed } from '../ui/deed';
import { RecordForm } from '../ui/draft/RecordForm';
import { missing } from '../ui/draft/slot';
import { AreaField } from '../ui/Field';
import { Fold } from '../ui/Fold';
import { Notice } from '../ui/Notice';
import { useHere, useText } from '../ui/words';
import { useDoors } from './doors';
import { type HandForm, handFormText, newHandForm, readHandForm } from './handForm';
import { useKept } from './keeping';
import { useSaid } from './said';
import { useShow } from './view';

type Props = {
  /** Null until the person unfolds or folds it: then what was begun and not finished unfolds it. */
  readonly open: boolean | null;
  readonly onToggle: (open: boolean) => void;
  /** The opening has a button for it: then there is nothing to unfold until it was pressed. */
  readonly hasButton: boolean;
};

/** Paste a mail, an invitation or a line, correct what was read, record. */
export function ByHand({ open, onToggle, hasButton }: Props) {
  const text = useText();
  const [typed, setTyped] = useKept('byHand');
  const [kept, setKept] = useKept('byHandForm');
  const isBegun = Boolean(typed || kept);
  const form = readHandForm(kept);
  const isOpen = open ?? isBegun;
  if (hasButton && !isOpen) return null;
  return (
    <section class="block">
      <Fold title={text('byHand')} open={isOpen} onToggle={(now) => now !== isOpen && onToggle(now)}>
        {form ? (
          <Correct
            form={form}
            onChange={(next) => setKept(handFormText(next))}
            onDone={() => [setKept(''), setTyped('')]}
          />
        ) : (
          <Box
            typed={typed ?? ''}
            onTyped={setTyped}
            focus={open === true}
            onRead={(read) => setKept(handFormText(read))}
          />
        )}
      </Fold>
    </section>
  );
}

type BoxProps = {
  readonly typed: string;
  readonly onTyped: (text: string) => void;
  readonly focus: boolean;
  readonly onRead: (form: HandForm) => void;
};

function Box({ typed, onTyped, focus, onRead }: BoxProps) {
  const { text, timeZone, language } = useHere();
  const { tell } = useDoors();
  const deed = useDeed();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focus) box.current?.focus();
  }, [focus]);
  const read = () =>
    deed.run(async () => {
      const { card } = await tell('readTyped', { text: box.current?.value ?? '' });
      onRead(newHandForm(card, { timeZone, language }));
    });
  return (
    <>
      <AreaField
        label={text('byHandLabel')}
        hint={text('byHandHint')}
        value={typed}
        onText={onTyped}
        onEnter={read}
        max={200_000}
        box={box}
      />
      <Notice phrase={deed.failure} />
      <div class="buttons">
        <Button label={text('byHandRead')} onPress={read} busy={deed.busy} look="main" />
      </div>
    </>
  );
}

type CorrectProps = {
  readonly form: HandForm;
  readonly onChange: (form: HandForm) => void;
  readonly onDone: () => void;
};

function Correct({ form, onChange, onDone }: CorrectProps) {
  const text = useText();
  const { tell } = useDoors();
  const said = useSaid();
  const show = useShow();
  const deed: Deed = useDeed();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Everything needed is there: Enter records. Else the cursor stands in the first empty box.
    if (missing(form).length === 0) frame.current?.querySelector<HTMLElement>('[type=submit]')?.focus();
    else frame.current?.querySelector<HTMLElement>('input:not([value]), input[value=""]')?.focus();
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
