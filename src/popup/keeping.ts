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

export type Typed<Row> = Pick<Saving<Row>, 'flush' | 'failure'> & {
  /** What the fields show. */
  readonly shown: Row;
  /** The person typed in one of them. */
  readonly type: (what: Partial<Row>) => void;
};

/**
 * Fields of something stored. Each shows what is stored, also what comes in while it is looked at (a popup is opened again
 * while the last keys of the one before are still being written), until the person types in it: from then on their words
 * stay in it, and every key is on its way to the store.
 * @param stored the fields as they are stored now
 * @param save sends what the person typed so far; `all` is the same on top of what is stored
 */
export function useTyped<Row extends object>(
  stored: Row,
  save: (typed: Partial<Row>, all: Row) => Promise<unknown>,
): Typed<Row> {
  const [typed, setTyped] = useState<Partial<Row>>({});
  // Two fields may change within one drawing of the view.
  const newest = useRef(typed);
  const saving = useSaver((value: Partial<Row>) => save(value, { ...stored, ...value }));
  const type = (what: Partial<Row>) => {
    newest.current = { ...newest.current, ...what };
    setTyped(newest.current);
    saving.put(newest.current);
  };
  return { shown: { ...stored, ...typed }, type, flush: saving.flush, failure: saving.failure };
}

/** One such field of text, as a box takes it. */
export function useTypedText(stored: string, save: (text: string) => Promise<unknown>) {
  const field = useTyped({ value: stored }, (_, { value }) => save(value));
  return {
    box: { value: field.shown.value, onText: (value: string) => field.type({ value }), onLeave: field.flush },
    failure: field.failure,
  };
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
