import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Phrase } from '../detection/shape';

/**
 * What components need of the place they are shown in. They reach no browser themselves, so that the same component
 * stands in a webmail, in a page of ours and in a test.
 */
export type Here = {
  /** The sentence for an id of `_locales`, with its arguments worded. */
  readonly text: (id: string, ...args: readonly string[]) => string;
  /** Language the texts are in, for what Intl words here. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** IANA zone of the reader. */
  readonly timeZone: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /**
   * Whether an event is the person's own and meant: a webmail could fake a click, and a card may slide under the pointer.
   * Everything that acts asks first.
   */
  readonly meant: (event: Event) => boolean;
};

const nowhere: Here = {
  text: (id) => id,
  language: 'en',
  direction: 'ltr',
  timeZone: 'UTC',
  now: () => 0,
  meant: (event) => event.isTrusted,
};

export const Place = createContext<Here>(nowhere);

export const useHere = (): Here => useContext(Place);
export const useText = (): Here['text'] => useContext(Place).text;

/** Words a phrase. */
export function useSay(): (phrase: Phrase) => string {
  const text = useText();
  return (phrase) => text(phrase.id, ...phrase.args);
}
