import { useEffect, useRef, useState } from 'preact/hooks';
import type { Phrase } from '../detection/shape';
import { phraseOf } from '../ui/deed';
import { useDoors } from './doors';
import { Saver } from './saver';

/** Keeping what is typed, for views. */

export type Saving<Value> = {
  readonly put: (value: Value) => void;
  /** The field was left: nothing waits any longer. */
  readonly flush: () => void;
  readonly failure: Phrase | null;
};

/** A saver that lives as long as its view and lets nothing go with it. `save` may be another function each time. */
export function useSaver<Value>(save: (value: Value) => Promise<unknown>): Saving<Value> {
  const [failure, setFailure] = useState<Phrase | null>(null);
  const newest = useRef(save);
  newest.current = save;
  const made = useRef<Saver<Value> | null>(null);
  made.current ??= new Saver<Value>(
    (value) => newest.current(value),
    (error) => setFailure(error === null ? null : phraseOf(error)),
  );
  const saver = made.current;
  useEffect(() => () => saver.flush(), [saver]);
  return { put: (value) => saver.put(value), flush: () => saver.flush(), failure };
}

/**
 * Text that survives the popup: what was typed under this key is there again, and every change is kept.
 * @returns the text (null until it is known), and how to change it; '' forgets it
 */
export function useKept(key: string): [text: string | null, set: (text: string) => void, failure: Phrase | null] {
  const { tell, kept } = useDoors();
  const [text, setText] = useState<string | null>(null);
  const saving = useSaver((value: string) => tell('keep', { key, text: value }));
  useEffect(() => {
    let wanted = true;
    const found = (value: string | null) => {
      // What was typed meanwhile wins.
      if (wanted) setText((now) => now ?? value ?? '');
    };
    void kept(key).then(found, () => found(null));
    return () => {
      wanted = false;
    };
  }, [key, kept]);
  const set = (value: string) => {
    setText(value);
    saving.put(value);
  };
  return [text, set, saving.failure];
}
