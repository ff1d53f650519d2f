import type { Card, Offer } from '../messages/shape';
import type { Compose, OpenMessage, Webmail } from '../webmail/shape';
import { ask } from './ask';
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

/** Both scripts run in one isolated world, which the page cannot see: the face is handed over by this name. */
const NAME = 'afterviewFace';
type World = typeof globalThis & { [NAME]?: Face };

/** Called by the script of the face when it runs. */
export function handOver(face: Face): void {
  (globalThis as World)[NAME] = face;
}

/**
 * The face, brought by the background if it is not here yet.
 * @throws Failure when it cannot be had.
 */
export async function face(): Promise<Face> {
  const here = (globalThis as World)[NAME];
  if (here) return here;
  await ask('face', {});
  const come = (globalThis as World)[NAME];
  if (!come) throw new Error('no face');
  return come;
}
