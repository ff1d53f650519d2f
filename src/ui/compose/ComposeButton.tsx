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
  const { offers, notice, apart } = owed;
  const only = apart ? null : onlyOne(owed);
  if (!only) return offers.length > 0 ? { kind: 'choose', offers, notice, apart } : { kind: 'nothing', notice };
  return only.needsLine && !only.already ? { kind: 'ask', offer: only } : { kind: 'again', offer: only };
}

/** What the button does: asks again what is owed, then writes or asks. */
function useWriting(act: ComposeActs) {
  const deed = useDeed();
  const [panel, setPanel] = useState<PanelView | null>(null);
  const insert = async (offer: Offer, line: string | null) => {
    const refused: NotInserted | null = await act.write(offer, line);
    setPanel(refused ? { kind: 'copy', ...refused } : null);
  };
  const press = () =>
    deed.run(async () => {
      const owed = await act.look();
      const only = onlyOne(owed);
      if (only && isReady(only) && !owed.apart) await insert(only, null);
      else setPanel(panelFor(owed));
    });
  const write = (offer: Offer, line: string | null) => deed.run(() => insert(offer, line));
  /** From the list, where it also stands what somebody got already. */
  const choose = (offer: Offer, apart: boolean) => {
    if (apart) {
      setPanel(null);
      return act.open(offer);
    }
    if (isReady(offer) || offer.already) return void write(offer, null);
    setPanel(panelFor({ recorded: true, offers: [offer], notice: null, queue: null, apart }));
  };
  return { deed, panel, close: () => setPanel(null), press, write, choose };
}

/** "Thank-you: Dana Ito", with a count where more is owed; null where nothing is. */
function useName({ offers }: Owed): string | null {
  const { text } = useHere();
  const [first, ...others] = offers.filter((offer) => offer.owed);
  if (!first) return null;
  const name = text('composeButton', text(nameOf(first.letter)), `text:${first.name}`);
  return others.length > 0 ? text('composeButtonMore', name, String(others.length)) : name;
}

/**
 * The button in a compose: named after the letter that is owed, else a quiet sign. One click writes the letter where
 * nothing has to be asked.
 */
export function ComposeButton({ owed, act }: Props) {
  const { text, meant } = useHere();
  const button = useRef<HTMLButtonElement>(null);
  const name = useName(owed);
  const { deed, panel, close, press, write, choose } = useWriting(act);
  const label = name ?? text('composeButtonQuiet');
  return (
    <>
      <button
        ref={button}
        type="button"
        class={`compose-button${name ? ' owed' : ''}`}
        aria-label={label}
        title={label}
        aria-expanded={panel !== null}
        aria-busy={deed.busy || undefined}
        // The editor keeps its caret, so the letter goes where the person was writing.
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => meant(event) && (panel ? close() : void press())}
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
          onChoose={choose}
          onWrite={write}
          onCopy={act.copy}
          onClose={close}
        />
      ) : null}
    </>
  );
}
