import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Phrase } from '../detection/shape';
import { Button } from '../ui/Button';
import { useDeed } from '../ui/deed';
import { Notice } from '../ui/Notice';
import { useSay, useText } from '../ui/words';
import { useDoors } from './doors';

/** The line at the foot of the popup: what was just done, with the way back. */

type Said = { readonly phrase: Phrase; readonly undo: string | null };

const SaidContext = createContext<(said: Said | null) => void>(() => undefined);

/** Says what was just done; `undo` is the id a command answered with, null for what has no way back. */
export const useSaid = (): ((phrase: Phrase, undo: string | null) => void) => {
  const set = useContext(SaidContext);
  return (phrase, undo) => set({ phrase, undo });
};

export function Saying({ children }: { children: ComponentChildren }) {
  const [said, setSaid] = useState<Said | null>(null);
  return (
    <SaidContext.Provider value={setSaid}>
      {children}
      <div class="said" role="status">
        {said ? <SaidLine key={said.undo} said={said} onGone={() => setSaid(null)} /> : null}
      </div>
    </SaidContext.Provider>
  );
}

function SaidLine({ said, onGone }: { said: Said; onGone: () => void }) {
  const text = useText();
  const say = useSay();
  const { tell } = useDoors();
  const deed = useDeed();
  const { undo } = said;
  const takeBack = async () => {
    if (undo !== null && (await deed.run(() => tell('undo', { id: undo })))) onGone();
  };
  return (
    <div class="stack">
      <div class="row">
        <span class="grow">{say(said.phrase)}</span>
        <div class="buttons">
          {undo === null ? null : <Button label={text('undo')} onPress={takeBack} busy={deed.busy} />}
          <Button label={text('close')} look="quiet" onPress={onGone} />
        </div>
      </div>
      <Notice phrase={deed.failure} />
    </div>
  );
}
