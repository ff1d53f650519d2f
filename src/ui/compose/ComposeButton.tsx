import { useRef, useState } from 'preact/hooks';
import type { Offer, Owed } from '../../messages/shape';
import { useDeed } from '../deed';
import { Sign } from '../Sign';
import { useHere } from '../words';
import type { ComposeActs, NotInserted } from './acts';
import { nameOf } from './nameOf';
import { Panel, type PanelView } from './Panel';

type Props = { readonly owed: Owed; readonly act: ComposeActs };

/** A letter that can be written at once: owed, alone, nothing to ask. */
const isReady = (offer: Offer): boolean => offer.owed && !offer.needsLine && !offer.already;

/** The one letter that is meant: the only one owed, or the only one there is. */
function onlyOne({ offers }: Owed): Offer | null {
  const owed = offers.filter((offer) => offer.owed);
  const [first, ...others] = owed.length > 0 ? owed : offers;
  return first && others.length === 0 ? first : null;
}

/** What a click leads to where something has to be asked first. */
function panelFor(owed: Owed): PanelView {
  const { offers, notice } = owed;
  const only = onlyOne(owed);
  if (!only) return offers.length > 0 ? { kind: 'choose', offers, notice } : { kind: 'nothing', notice };
  return only.needsLine && !only.already ? { kind: 'ask', offer: only } : { kind: 'again', offer: only };
}

/**
 * The button in a compose: named after the letter that is owed, else a quiet sign. One click writes the letter where
 * nothing has to be asked.
 */
export function ComposeButton({ owed, act }: Props) {
  const { text, meant } = useHere();
  const deed = useDeed();
  const button = useRef<HTMLButtonElement>(null);
  const [panel, setPanel] = useState<PanelView | null>(null);
  const [first, ...others] = owed.offers.filter((offer) => offer.owed);
  const label = first ? text('composeButton', text(nameOf(first.letter)), `text:${first.name}`) : null;
  const name = label && others.length > 0 ? text('composeButtonMore', label, String(others.length)) : label;

  const write = (offer: Offer, line: string | null) =>
    deed.run(async () => {
      const refused: NotInserted | null = await act.write(offer, line);
      setPanel(refused ? { kind: 'copy', ...refused } : null);
    });
  const press = () =>
    deed.run(async () => {
      const now = await act.look();
      const only = onlyOne(now);
      if (!only || !isReady(only)) return setPanel(panelFor(now));
      const refused = await act.write(only, null);
      setPanel(refused ? { kind: 'copy', ...refused } : null);
    });

  return (
    <>
      <button
        ref={button}
        type="button"
        class={`compose-button${name ? ' owed' : ''}`}
        aria-label={name ?? text('composeButtonQuiet')}
        title={name ?? text('composeButtonQuiet')}
        aria-expanded={panel !== null}
        aria-busy={deed.busy || undefined}
        // The editor keeps its caret, so the letter goes where the person was writing.
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => {
          if (!meant(event)) return;
          if (panel) setPanel(null);
          else void press();
        }}
      >
        <Sign />
        {name ? <span class="name">{name}</span> : null}
      </button>
      {panel || deed.failure ? (
        <Panel
          view={panel ?? { kind: 'failed' }}
          failure={deed.failure}
          busy={deed.busy}
          near={button}
          onChoose={(offer) =>
            isReady(offer) ? void write(offer, null) : setPanel(panelFor({ ...owed, offers: [offer] }))
          }
          onWrite={write}
          onCopy={act.copy}
          onClose={() => setPanel(null)}
        />
      ) : null}
    </>
  );
}
