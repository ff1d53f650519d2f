import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Phrase } from '../../detection/shape';
import type { Offer } from '../../messages/shape';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { useHere, useSay } from '../words';
import { AskLine } from './AskLine';
import { nameOf } from './nameOf';
import { place } from './place';

/** What the panel of the compose button shows. */
export type PanelView =
  | { readonly kind: 'ask'; readonly offer: Offer }
  | { readonly kind: 'again'; readonly offer: Offer }
  | {
      readonly kind: 'choose';
      readonly offers: readonly Offer[];
      readonly notice: Phrase | null;
      /** Each of them opens a mail of its own. */
      readonly apart: boolean;
    }
  | { readonly kind: 'nothing'; readonly notice: Phrase | null }
  | { readonly kind: 'copy'; readonly sentence: Phrase; readonly text: string }
  | { readonly kind: 'failed' };

type Props = {
  readonly view: PanelView;
  readonly failure: Phrase | null;
  readonly busy: boolean;
  readonly near: RefObject<HTMLButtonElement | null>;
  readonly onChoose: (offer: Offer, apart: boolean) => void;
  readonly onWrite: (offer: Offer, line: string | null) => void;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onClose: () => void;
};

/**
 * The panel above the button. It stands in the top layer, because a compose cuts off whatever reaches out of it; the
 * place is worked out once, when it opens.
 */
export function Panel(props: Props) {
  const { text } = useHere();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    // The compose may have been closed while this was on its way.
    if (!element?.isConnected) return;
    element.showPopover();
    place(element, props.near.current);
  }, [props.view, props.near]);
  return (
    <div
      ref={box}
      popover="manual"
      class="panel"
      role="dialog"
      aria-label={text('composePanel')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        props.onClose();
        props.near.current?.focus();
      }}
    >
      <Inside {...props} />
      <Notice phrase={props.failure} />
    </div>
  );
}

function Inside({ view, busy, onChoose, onWrite, onCopy, onClose }: Props) {
  const { text } = useHere();
  const say = useSay();
  switch (view.kind) {
    case 'ask':
      return <AskLine offer={view.offer} busy={busy} onWrite={onWrite} />;
    case 'again':
      return (
        <>
          <p>{view.offer.already ? say(view.offer.already) : text('composeNotYet')}</p>
          <Button
            label={text(view.offer.already ? 'composeWriteAgain' : 'composeWriteNow')}
            busy={busy}
            onPress={() => onWrite(view.offer, null)}
          />
        </>
      );
    case 'choose':
      return (
        <>
          <p>{view.notice ? say(view.notice) : text('composeChoose')}</p>
          <ul class="choices">
            {view.offers.map((offer) => (
              <li key={`${offer.letter}/${offer.toId}/${offer.interviewId}`}>
                <Button
                  label={text('composeButton', text(nameOf(offer.letter)), `text:${offer.name}`)}
                  onPress={() => onChoose(offer, view.apart)}
                />
                <span class="soft small">{offer.already ? say(offer.already) : offer.company}</span>
              </li>
            ))}
          </ul>
        </>
      );
    case 'copy':
      return (
        <>
          <p role="alert">{say(view.sentence)}</p>
          <Button label={text('buttonCopy')} look="main" onPress={() => void onCopy(view.text).then(onClose)} />
        </>
      );
    case 'nothing':
      return <p>{view.notice ? say(view.notice) : text('composeNothing')}</p>;
    case 'failed':
      return null;
  }
}
