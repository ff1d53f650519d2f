import type { Card, Offer } from '../messages/shape';
import type { Compose, OpenMessage, Webmail } from '../webmail/shape';
import type { Cards } from './cards';

/**
 * What is drawn in a webmail tab lives in a script of its own, fetched from the extension the first time there is
 * something to draw: most mail tabs never show a card, and should not pay for the components.
 */
export type Face = {
  /** A card in an element of its own, above a message; `current` tells what it shows now. */
  card(webmail: Webmail, message: OpenMessage, cards: Cards, current: () => Card | null): Drawn<Card>;
  /** The buttons in composes, once an interview is recorded; `composeUrl` is the address of a new mail to somebody. */
  composes(document: Document, composeUrl: (email: string) => string | null): ComposeButtons;
};

/** What a tab tells of its composes. */
export type ComposeButtons = {
  opened(compose: Compose): Promise<void>;
  closed(compose: Compose): void;
  again(): Promise<void>;
  /** A reply in this conversation is about to open, and this letter is to stand in it. */
  expect(offer: Offer, thread: string | null): void;
  removeAll(): void;
};

/** Something of ours in the page: where it is, how to draw it anew, how to take it away. */
export type Drawn<View> = {
  readonly host: HTMLElement;
  readonly draw: (view: View) => void;
  readonly remove: () => void;
};
