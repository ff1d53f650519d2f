import { useEffect, useRef } from 'preact/hooks';
import type { Offer } from '../../messages/shape';
import { firstName } from '../../records/names';
import { useHere } from '../words';

type Props = {
  readonly offer: Offer;
  readonly busy: boolean;
  readonly onWrite: (offer: Offer, line: string | null) => void;
};

/**
 * "One thing from your talk with Dana": Enter writes the letter; Enter on nothing writes it with a place to fill in.
 * Never Tab: in Gmail it leads to Send.
 */
export function AskLine({ offer, busy, onWrite }: Props) {
  const { text } = useHere();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <form
      class="ask-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onWrite(offer, box.current?.value.trim() || null);
      }}
    >
      <label>
        <span>{text('composeAsk', `text:${firstName(offer.name)}`)}</span>
        <input ref={box} type="text" maxLength={20_000} autocomplete="off" placeholder={text('composeAskHint')} />
      </label>
      <p class="soft small">{text('composeAskEnter')}</p>
    </form>
  );
}
