import type { Sink } from '../shape';
import { guarded } from './ledger';
import { GmailMessage } from './message';
import { idsOf, isUnfolded, messageAround, threadId } from './messageParts';
import { inHiddenView, type Page } from './page';

type Ids = ReturnType<typeof idsOf>;
type Known = { readonly message: GmailMessage; ids: Ids };

/** The same unless an id that both know differs; the one that is there first decides. */
const isSame = (before: Ids, now: Ids): boolean => {
  const known = [1, 0].find((at) => before[at] && now[at]);
  return known === undefined || before[known] === now[known];
};

/** Chat and Meet are drawn over the mail's own views, which stay in the document. */
const NO_MAIL = /^#(?:chat|meet)\b/;
const MOST_MESSAGES = 500;

/** The messages that are open on the page, each told once when it opens and once when it closes. */
export class Messages {
  readonly #open = new Map<Element, Known>();
  #thread: string | null = null;

  constructor(
    private readonly page: Page,
    private readonly sink: Sink,
  ) {}

  /** In the order of the page. */
  list(): GmailMessage[] {
    return [...this.#open.values()]
      .map(({ message }) => message)
      .sort((one, other) =>
        one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
      );
  }

  /** True when something known is out of the page: all that a removal can mean. */
  isLost(): boolean {
    return [...this.#open].some(([element, { message }]) => !element.isConnected || message.mounts.isLost());
  }

  /** What was told as open and is so no longer is closed. */
  settle(): void {
    for (const [element, known] of [...this.#open]) {
      const ids = idsOf(element);
      if (!isSame(known.ids, ids) || !this.isOpen(element)) this.close(element);
      else {
        known.ids = ids;
        known.message.mounts.refresh();
      }
    }
  }

  /** @param found elements of messages or inside them */
  look(found: Iterable<Element>): void {
    const messages = new Set<Element>();
    for (const element of found) {
      const message = messageAround(element);
      if (message && !this.#open.has(message)) messages.add(message);
    }
    for (const element of messages) {
      if (this.#open.size < MOST_MESSAGES && this.isOpen(element)) this.open(element);
    }
  }

  /** Another view: the next conversation is not compared with the last one. */
  left(): void {
    this.#thread = null;
  }

  stop(): void {
    for (const { message } of this.#open.values()) message.mounts.clear();
    this.#open.clear();
  }

  private isOpen(element: Element): boolean {
    return guarded(this.page, 'message', false, () => {
      if (!element.isConnected || NO_MAIL.test(this.page.document.location?.hash ?? '')) return false;
      return isUnfolded(this.page, element) && !inHiddenView(element);
    });
  }

  private open(element: Element): void {
    const message = new GmailMessage(this.page, element);
    // In a preview pane the conversation changes and the address does not.
    const thread = guarded(this.page, 'threadId', null, () => threadId(this.page, element));
    if (thread !== null && this.#thread !== null && thread !== this.#thread) this.sink.moved();
    this.#thread = thread ?? this.#thread;
    this.#open.set(element, { message, ids: idsOf(element) });
    guarded(this.page, 'message', undefined, () => this.sink.messageOpened(message));
  }

  private close(element: Element): void {
    const known = this.#open.get(element);
    this.#open.delete(element);
    if (!known) return;
    known.message.mounts.clear();
    guarded(this.page, 'message', undefined, () => this.sink.messageClosed(known.message));
  }
}
