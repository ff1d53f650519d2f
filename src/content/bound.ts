import type { ComposePlace, Offer, Owed, Written } from '../messages/compose';
import type { Compose } from '../webmail/shape';
import type { Drawn } from './face';

/** A letter of ours that stands in a compose. */
export type Standing = { readonly offer: Offer; readonly written: Written };

/** One open compose with what we know of it. Kept by handle: the webmail may move the same compose about. */
export type Bound = {
  readonly compose: Compose;
  readonly drawn: Drawn<Owed>;
  readonly unmount: () => void;
  owed: Owed;
  /** Whom it was written to when `owed` was asked. */
  people: string;
  letter: Standing | null;
  /** What stood in it when the person last paused or pressed Send: at the Send itself it may be gone. */
  text: string;
  /** A Send was held once; the next one goes through untouched. */
  heldOnce: boolean;
};

/** Who a compose is to, to be compared. */
export const peopleOf = (compose: Compose): string => {
  const { to, cc, bcc } = compose.recipients();
  return [to, cc, bcc].map((some) => some.map(({ name, email }) => (email ?? name).toLowerCase()).join()).join('|');
};

/** A compose as the background is told of it. */
export const placeOf = (compose: Compose): ComposePlace => {
  const { to, cc } = compose.recipients();
  return { to, cc, thread: compose.thread(), isNew: compose.kind() === 'new' };
};
