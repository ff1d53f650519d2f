import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Phrase } from '../detection/shape';
import { Button } from '../ui/Button';
import { useDeed } from '../ui/deed';
import { Notice } from '../ui/Notice';
import { useSay, useText } from '../ui/words';
import { useDoors } from './doors';
import { focusHome } from './focus';

/** The line at the foot of the popup: what was just done, with the way back. */

/** The id that a command answered with, or what else takes it back; null for what has no way back. */
type Undo = string | (() => Promise<unknown>) | null;

/** `number` tells the same words said twice apart, so that they are heard twice. */
type Said = { readonly phrase: Phrase; readonly undo: Undo; readonly number: number };

const SaidContext = createContext<(phrase: Phrase, undo: Undo) => void>(() => undefined);

/** Says what was just done. */
export const useSaid = (): ((phrase: Phrase, undo: Undo) => void) => useContext(SaidContext);

export function Saying({ children }: { children: ComponentChildren }) {
  const [said, setSaid] = useState<Said | null>(null);
  const count = useRef(0);
  const tell = useRef((phrase: Phrase, undo: Undo) => {
    count.current += 1;
    setSaid({ phrase, undo, number: count.current });
  });
  return (
    <SaidContext.Provider value={tell.current}>
      {children}
      <div class="said" role="status">
        {said ? <SaidLine key={said.number} said={said} onGone={() => setSaid(null)} /> : null}
      </div>
    </SaidContext.Provider>
  );
}

function SaidLine({ said: { phrase, undo }, onGone }: { said: Said; onGone: () => void }) {
  const text = useText();
  const say = useSay();
  const { tell } = useDoors();
  const tellDone = useSaid();
  const deed = useDeed();
  const takeBack = async () => {
    if (undo === null) return;
    const done = await deed.run(() => (typeof undo === 'string' ? tell('undo', { id: undo }) : undo()));
    if (!done) return;
    tellDone({ id: 'saidUndone', args: [] }, null);
    focusHome();
  };
  useUndoKey(takeBack);
  const close = () => {
    onGone();
    focusHome();
  };
  return (
    <div class="stack">
      <div class="row">
        <span class="grow">{say(phrase)}</span>
        <div class="buttons">
          {undo === null ? null : (
            <Button label={text('undo')} onPress={takeBack} busy={deed.busy} keys="Control+Z Meta+Z" />
          )}
          <Button label={text('close')} look="quiet" onPress={close} />
        </div>
      </div>
      <Notice phrase={deed.failure} />
    </div>
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input:not([type=checkbox]), textarea, select');

/** Ctrl+Z takes back what was just done; in a box it is the box's own. */
function useUndoKey(undo: () => Promise<void>): void {
  const newest = useRef(undo);
  newest.current = undo;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      void newest.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
