import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button';
import { useDeed } from '../ui/deed';
import { AreaField } from '../ui/Field';
import { Fold } from '../ui/Fold';
import { Notice } from '../ui/Notice';
import { useHere, useText } from '../ui/words';
import { useDoors } from './doors';
import { HandCorrect } from './HandCorrect';
import { type HandForm, handFormText, newHandForm, readHandForm } from './handForm';
import { useKept } from './keeping';

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
          <HandCorrect
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
