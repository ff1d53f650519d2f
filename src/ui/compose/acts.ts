import type { Phrase } from '../../detection/shape';
import type { Offer, Owed } from '../../messages/shape';

/** What the button in a compose can do; the content script does it. */
export type ComposeActs = {
  /**
   * What these recipients are owed now: they may have changed since the button was drawn.
   * @throws Failure
   */
  readonly look: () => Promise<Owed>;
  /** Writes the letter into the compose; null when it stands there. */
  readonly write: (offer: Offer, line: string | null) => Promise<NotInserted | null>;
  /** A new mail to whom this letter is for. */
  readonly open: (offer: Offer) => void;
  readonly copy: (text: string) => Promise<void>;
};

/** Why nothing was inserted, and the text to copy instead. */
export type NotInserted = { readonly sentence: Phrase; readonly text: string };

/** The strip after Send, and beside a note that is one of several. */
export type StripView = {
  readonly sentence: Phrase;
  readonly queue: { readonly number: number; readonly of: number; readonly next: Offer | null } | null;
  /** Id of what can be taken back. */
  readonly undo: string | null;
  /** Something to answer once, with Yes. */
  readonly question: Phrase | null;
  /** A letter that could not be put anywhere. */
  readonly copy?: string;
  /** May be refused for good, beside being put away: the line about pinning the icon. */
  readonly refusable?: true;
};

/** Where the strip stands: at the foot, or at the head of a window whose foot is a compose's bar with its Send. */
export type StripPlace = 'foot' | 'head';

export type StripActs = {
  readonly undo: (id: string) => Promise<unknown>;
  readonly yes: () => Promise<unknown>;
  /** Opens the next note of the round. */
  readonly next: (offer: Offer) => void;
  readonly copy: (text: string) => Promise<void>;
  readonly close: () => void;
  /** Not again, on no day. */
  readonly never: () => Promise<unknown>;
};
