import type { Email, EmailKey } from '../email/shape';

/**
 * A webmail behind one interface. The host's folder is the only place that knows a selector.
 * Nothing here ever sends a mail or changes the recipients of an open compose.
 */
export interface Webmail {
  /** Id of the host, equal to its folder and its entry in `hosts.ts`. */
  readonly id: string;
  /** What this document is: the mail UI, or a view we leave alone (chat, print, mobile, another app). */
  detect(url: URL, document: Document): 'mail' | 'leave-alone';
  /** Begin to watch `document`; everything found goes to the sink until `stop`. */
  start(document: Document, sink: Sink): Watching;
  /** Address of a new compose with these filled in, in the same account. */
  composeUrl(account: AccountPlace, to: string, subject: string | null): string;
}

/** Where an account lives in the webmail's addresses: the `/u/1/` of Gmail. Never an identity. */
export type AccountPlace = { readonly origin: string; readonly slot: string };

export interface Watching {
  stop(): void;
  /** The mailbox's own address when the page tells it. */
  account(): string | null;
  /** The mailbox owner's name as the page shows it: who signs a letter until they say otherwise. */
  ownerName(): string | null;
  place(): AccountPlace;
  /** Messages open now, in the order of the page. */
  messages(): OpenMessage[];
  composes(): Compose[];
}

export interface Sink {
  messageOpened(message: OpenMessage): void;
  messageClosed(message: OpenMessage): void;
  composeOpened(compose: Compose): void;
  composeClosed(compose: Compose): void;
  /** The view changed (another conversation, the list): what was shown for it goes. */
  moved(): void;
}

/** A received or own message whose body is open on the page. */
export interface OpenMessage {
  readonly key: EmailKey;
  readonly from: { name: string; email: string | null };
  readonly own: boolean;
  readonly draft: boolean;
  readonly date: { raw: string | null; iso: string | null };
  /** Whom it went to, as far as the page shows it; looked up when asked. */
  to(): Recipient[];
  /** The message as data; read when asked and not before. */
  read(): Email;
  /** Opens the webmail's own reply below it, as its button does; false where that button is not found. */
  reply(): boolean;
  /** Put our element above the message's body. The element stays ours; returns how to take it away. */
  mount(host: HTMLElement): () => void;
  isAlive(): boolean;
}

export type ComposeKind = 'new' | 'reply' | 'reply-all' | 'forward' | 'unknown';
export type Surface = 'inline' | 'popup' | 'fullscreen' | 'window';
/** `undone`: the webmail took the mail back and opened the compose again; `thread` is the one told before. */
export type SentListener = (how: 'sent' | 'scheduled' | 'undone', thread: EmailKey) => void;
export type Recipient = { name: string; email: string | null };

/** A compose that is open on the page. The handle survives moves of the same compose between surfaces. */
export interface Compose {
  readonly key: string;
  kind(): ComposeKind;
  surface(): Surface;
  /** The conversation it answers, when it answers one. */
  thread(): EmailKey;
  /** Without moving the focus. */
  recipients(): { to: Recipient[]; cc: Recipient[]; bcc: Recipient[] };
  subject(): string;
  /** Refused (false) for replies: another subject starts another thread. */
  setSubject(subject: string): boolean;
  /** The person's own words: no signature, no quote. */
  userText(): string;
  insert(draft: InsertDraft, insertion: Insertion): Promise<InsertResult>;
  /** Replace `from` in the person's text by selecting it; used to point at a spot. False when it is not there. */
  select(words: string): boolean;
  /** Put our button's element into the compose's bar; returns how to take it away. */
  mount(host: HTMLElement): () => void;
  /** Elements that Send this compose when clicked, for holding; and the editor, for its shortcut. */
  isSend(target: Element): boolean;
  contains(target: Node): boolean;
  /** Called once, when the compose was really sent (not closed, not discarded); once more if sending is undone. */
  onSent(listener: SentListener): () => void;
  isAlive(): boolean;
}

export interface InsertDraft {
  /** Plain text; lines are separated by \n, paragraphs by an empty line. */
  readonly text: string;
  /** The same as a few safe elements (div, br, b, i, a, ul, li), built by us. */
  readonly html: string;
  /** Words of it to select at once, so that typing replaces them; later the person may have gone on elsewhere. */
  readonly select?: string | null;
}

export type InsertResult =
  | { ok: true; method: string }
  /** Why nothing, or not everything, arrived; the person is offered Copy. */
  | { ok: false; reason: 'gone' | 'moved' | 'recipients-changed' | 'not-verified' | 'no-editor' };

/** A place in a text or between elements. */
export type Caret = { readonly node: Node; readonly offset: number };

/**
 * How a draft gets into an editor of this host: what its `insert.ts` exports. It comes with the script that draws the
 * buttons, since a tab without letters never needs it.
 */
export type Insertion = (
  editor: HTMLElement,
  draft: InsertDraft,
  into: {
    /** Where the person's caret was when the editor lost the focus. */
    readonly remembered: Caret | null;
    /** Asked before and after: why this is no longer the compose that was meant, or null. */
    refusal(): Extract<InsertResult, { ok: false }>['reason'] | null;
    /** The text stands there: in the same task, before the person can have moved on. */
    arrived(): void;
  },
) => Promise<InsertResult>;

/** For each thing an adapter looks for: which generation of selectors found it. */
export type Health = Record<string, { state: 'ok' | 'fallback' | 'missing' | 'not-seen'; generation: string | null }>;

/**
 * What the `health.ts` of a host exports: everything its adapter looks for, tried once more on what is open. For tests and
 * for looking at saved pages; a mail tab does not carry it.
 */
export type HealthOf = (watching: Watching) => Health;
