import { useMemo, useState } from 'preact/hooks';
import type { Context } from '../etiquette/shape';
import { orderOf } from '../letter/order';
import { write } from '../letter/write';
import type { LetterKind } from '../records/shape';
import { Button } from '../ui/Button';
import { useDeed } from '../ui/deed';
import { AreaField } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { useHere } from '../ui/words';
import type { Due } from './place';

export type LetterProps = { readonly due: Due; readonly kind: LetterKind; readonly context: Context };

/** The letter to read, change and copy without any webmail: where no address is known, or it goes by another way. */
export function LetterText({ due: { place, item }, kind, context }: LetterProps) {
  const { text, now } = useHere();
  const deed = useDeed();
  const [copied, setCopied] = useState(false);
  const draft = useMemo(() => {
    const wanted = { kind, personIds: item.personIds, toId: item.viaId, interviewId: item.interviewId };
    return write(orderOf(place.records, wanted, context, now()));
  }, [place, item, kind, context, now]);
  // Made anew when what it is made of changes, until the person changes a word themself.
  const [typed, setTyped] = useState<string | null>(null);
  const words = typed ?? draft.text;
  const copy = () =>
    deed.run(async () => {
      await navigator.clipboard.writeText(words);
      setCopied(true);
    });
  return (
    <div class="stack">
      <p>
        <strong>{draft.subject}</strong>
      </p>
      <AreaField label={text('letterText')} value={words} onText={setTyped} />
      <div class="buttons">
        <Button label={text('buttonCopy')} look="main" busy={deed.busy} onPress={copy} />
        {copied ? <span role="status">{text('copied')}</span> : null}
      </div>
      <Notice phrase={deed.failure} />
    </div>
  );
}
