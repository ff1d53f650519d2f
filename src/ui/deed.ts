import { useEffect, useRef, useState } from 'preact/hooks';
import type { Phrase } from '../detection/shape';

/** The sentence in an error: a Failure carries one; anything else is ours and not the person's. */
export function phraseOf(error: unknown): Phrase {
  const phrase = error instanceof Error && 'phrase' in error ? (error.phrase as Phrase) : null;
  if (phrase) return phrase;
  // The name says what kind it was; its message could quote a record.
  console.error('Afterview:', error instanceof Error ? error.name : 'unknown error');
  return { id: 'failureUnexpected', args: [] };
}

export type Deed = {
  readonly busy: boolean;
  readonly failure: Phrase | null;
  /** Does it unless something is being done already; resolves to whether it succeeded, never rejects. */
  readonly run: (deed: () => Promise<unknown> | unknown) => Promise<boolean>;
};

/** Doing one thing at a time that may fail, with the failure kept to be shown in place. */
export function useDeed(): Deed {
  const [state, setState] = useState<{ busy: boolean; failure: Phrase | null }>({ busy: false, failure: null });
  const busy = useRef(false);
  const shown = useRef(true);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);
  const run: Deed['run'] = async (deed) => {
    if (busy.current) return false;
    busy.current = true;
    setState({ busy: true, failure: null });
    const failure = await Promise.resolve()
      .then(deed)
      .then(() => null, phraseOf);
    busy.current = false;
    if (shown.current) setState({ busy: false, failure });
    return failure === null;
  };
  return { ...state, run };
}
