import type { Sink } from '../shape';
import { GmailCompose } from './compose';
import { editorOf, idsOf, rootOf } from './composeParts';
import { isAnother } from './hand';
import { guarded } from './ledger';
import type { Page } from './page';
import { SentWatch } from './sent';

/** Gmail may take a compose out and put it back elsewhere some frames later: only after this time it is gone. */
const GRACE_MS = 300;

/** The composes of a page: each has one handle, whatever Gmail does with its elements. */
export class Composes {
  readonly sent: SentWatch;
  readonly #open: GmailCompose[] = [];
  readonly #going = new Map<GmailCompose, ReturnType<typeof setTimeout>>();
  #count = 0;

  constructor(
    private readonly page: Page,
    private readonly sink: Sink,
  ) {
    this.sent = new SentWatch(page.document, () => this.#open);
  }

  list(): GmailCompose[] {
    return this.#open.filter((compose) => compose.isAlive());
  }

  /** @param editors elements that look like an editor, new or not */
  look(editors: Iterable<Element>): void {
    for (const found of editors) {
      const root = rootOf(this.page, found);
      const editor = root && editorOf(this.page, root);
      if (root && editor) guarded(this.page, 'compose', undefined, () => this.take(root, editor));
    }
  }

  /** True when something known is out of the page: all that a removal can mean. */
  isLost(): boolean {
    return this.#open.some((compose) => !compose.isAlive() || compose.mounts.isLost());
  }

  /** Compares what is known with the page as it is now. */
  settle(): void {
    for (const compose of [...this.#open]) guarded(this.page, 'compose', undefined, () => this.check(compose));
  }

  stop(): void {
    for (const timer of this.#going.values()) clearTimeout(timer);
    this.#going.clear();
    for (const compose of this.#open.splice(0)) compose.end();
  }

  private take(root: Element, editor: HTMLElement): void {
    const ids = idsOf(root);
    const known = this.#open.find((compose) => compose.root === root);
    if (known && isAnother(known.ids, ids)) this.close(known);
    else if (known) {
      this.keep(known, root, editor);
      return;
    }
    const moved = this.#open.find((compose) => {
      const isSame = ids.compose !== null && compose.ids.compose === ids.compose;
      return isSame || (!compose.isAlive() && ids.draft !== null && compose.ids.draft === ids.draft);
    });
    if (moved) this.keep(moved, root, editor);
    else this.open(root, editor);
  }

  private open(root: Element, editor: HTMLElement): void {
    const compose = new GmailCompose(this.page, `gmail-${++this.#count}`, root, editor);
    this.#open.push(compose);
    this.sent.opened(compose);
    this.sink.composeOpened(compose);
  }

  private keep(compose: GmailCompose, root: Element, editor: HTMLElement): void {
    clearTimeout(this.#going.get(compose));
    this.#going.delete(compose);
    compose.rebind(root, editor);
  }

  private check(compose: GmailCompose): void {
    const { root } = compose;
    const editor = root.isConnected ? editorOf(this.page, root) : null;
    if (editor && isAnother(compose.ids, idsOf(root))) this.take(root, editor);
    else if (editor) this.keep(compose, root, editor);
    else if (!this.#going.has(compose)) {
      const timer = setTimeout(() => {
        this.#going.delete(compose);
        if (!compose.isAlive()) this.close(compose);
      }, GRACE_MS);
      this.#going.set(compose, timer);
    }
  }

  private close(compose: GmailCompose): void {
    clearTimeout(this.#going.get(compose));
    this.#going.delete(compose);
    this.#open.splice(this.#open.indexOf(compose), 1);
    compose.end();
    this.sent.closed(compose);
    this.sink.composeClosed(compose);
  }
}
