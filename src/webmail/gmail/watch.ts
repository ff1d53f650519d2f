import type { Sink, Watching } from '../shape';
import { accountOf, ownerNameOf } from './account';
import { type Changes, collect, EDITOR_UNION, MESSAGE_UNION, noChanges, OBSERVED } from './changes';
import { Composes } from './composes';
import { guarded, Ledger } from './ledger';
import { Messages } from './messages';
import type { Page } from './page';
import { placeOf } from './place';

/** Frames do not come in hidden tabs. */
const HIDDEN_MS = 150;
const ACCOUNT_AGAIN_MS = 1_000;
/** A screen reader's click comes without the mouse. */
const PRESSES = ['mousedown', 'click'] as const;

const viewOf = ({ location }: Document): string => location?.hash.split('?')[0] ?? '';

/** The address is told by the page's header, which may come late; once known it stays for the life of the document. */
const accountReader = (document: Document, ledger: Ledger) => {
  let account: string | null = null;
  let asked = Number.NEGATIVE_INFINITY;
  return (): string | null => {
    if (account === null && performance.now() - asked > ACCOUNT_AGAIN_MS) {
      asked = performance.now();
      account = accountOf({ document, ledger });
    }
    return account;
  };
};

type Found = { messages: Set<Element>; editors: Set<Element> };

export class Watch implements Watching {
  readonly page: Page;
  readonly #messages: Messages;
  readonly #composes: Composes;
  readonly #observer: MutationObserver;
  #stopped = false;
  #changes: Changes = noChanges();
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #view: string;
  #root: Element | null = null;

  constructor(
    private readonly document: Document,
    private readonly sink: Sink,
  ) {
    const ledger = new Ledger('latest');
    const place = () => placeOf(document.location);
    this.page = { document, ledger, account: accountReader(document, ledger), place };
    this.#messages = new Messages(this.page, sink);
    this.#composes = new Composes(this.page, sink);
    this.#view = viewOf(document);
    this.#observer = new MutationObserver((records) => {
      if (collect(records, this.#changes)) this.later();
    });
    this.#observer.observe(document, OBSERVED);
    this.listen();
    this.#changes.everything = true;
    // Not before the caller has what `start` returns.
    queueMicrotask(this.flush);
  }

  account = (): string | null => this.page.account();
  ownerName = (): string | null => ownerNameOf(this.page);
  place = () => this.page.place();
  messages = () => this.#messages.list();
  composes = () => this.#composes.list();

  stop(): void {
    this.#stopped = true;
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    for (const type of PRESSES) this.document.removeEventListener(type, this.#composes.sent.onPress, true);
    this.document.removeEventListener('keydown', this.#composes.sent.onKey, true);
    this.document.defaultView?.removeEventListener('hashchange', this.onHash);
    this.#messages.stop();
    this.#composes.stop();
  }

  /** Listeners are lost when a window is written anew; adding the same one twice changes nothing. */
  private listen(): void {
    if (this.#root === this.document.documentElement) return;
    this.#root = this.document.documentElement;
    for (const type of PRESSES) this.document.addEventListener(type, this.#composes.sent.onPress, true);
    this.document.addEventListener('keydown', this.#composes.sent.onKey, true);
    this.document.defaultView?.addEventListener('hashchange', this.onHash);
  }

  private readonly onHash = (): void => {
    this.#changes.everything = true;
    this.later();
  };

  private later(): void {
    if (this.#frame !== 0 || this.#timer !== undefined) return;
    if (!this.document.hidden) this.#frame = requestAnimationFrame(this.flush);
    this.#timer = setTimeout(this.flush, HIDDEN_MS);
  }

  private readonly flush = (): void => {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = 0;
    this.#timer = undefined;
    const changes = this.#changes;
    this.#changes = noChanges();
    if (!this.#stopped) guarded(this.page, 'watch', undefined, () => this.take(changes));
  };

  private take(changes: Changes): void {
    this.listen();
    const view = viewOf(this.document);
    const found = changes.everything ? this.everything() : this.found(changes);
    const isNews = found.messages.size + found.editors.size > 0 || view !== this.#view;
    // Most batches are rows of a list that come and go.
    if (!isNews && !changes.everything && !this.#messages.isLost() && !this.#composes.isLost()) return;
    this.#messages.settle();
    if (view !== this.#view) {
      this.#view = view;
      this.#messages.left();
      this.sink.moved();
    }
    this.#messages.look(found.messages);
    // New places first: a compose that moved is found again before it is missed.
    this.#composes.look(found.editors);
    this.#composes.settle();
  }

  private everything(): Found {
    return {
      messages: new Set(this.document.querySelectorAll(MESSAGE_UNION)),
      editors: new Set(this.document.querySelectorAll(EDITOR_UNION)),
    };
  }

  /** Messages and editors in what is new, and the messages that what is new stands in. */
  private found({ added, altered }: Changes): Found {
    const messages = new Set<Element>();
    const editors = new Set<Element>();
    for (const element of [...added, ...altered]) {
      if (!element.isConnected) continue;
      if (element.closest(MESSAGE_UNION)) messages.add(element);
      for (const message of element.querySelectorAll(MESSAGE_UNION)) messages.add(message);
      if (element.matches(EDITOR_UNION)) editors.add(element);
      for (const editor of element.querySelectorAll(EDITOR_UNION)) editors.add(editor);
    }
    return { messages, editors };
  }
}

/** Begins to watch; what is open already is told at once. */
export const start = (document: Document, sink: Sink): Watching => new Watch(document, sink);
