import { guarded } from './ledger';
import type { Page } from './page';

type Put = (host: HTMLElement) => (() => void) | null;

/** Our elements in one message or compose. Gmail redraws parts at will: what got lost is put back after its changes. */
export class Mounts {
  readonly #placed = new Map<HTMLElement, (() => void) | null>();

  constructor(
    private readonly page: Page,
    private readonly item: string,
    private readonly put: Put,
  ) {}

  /** @returns how to take the element away again */
  add(host: HTMLElement): () => void {
    // By this mark the observer, and a newer copy of the script, know what is ours.
    if (!host.hasAttribute('data-afterview-host')) host.setAttribute('data-afterview-host', '');
    this.#placed.set(host, null);
    this.place(host);
    return () => {
      const undo = this.#placed.get(host);
      this.#placed.delete(host);
      guarded(this.page, this.item, undefined, () => undo?.());
    };
  }

  /** True when the page has thrown something of ours away. */
  isLost(): boolean {
    return [...this.#placed.keys()].some((host) => !host.isConnected);
  }

  /** Puts back what the page has thrown away. */
  refresh(): void {
    for (const host of this.#placed.keys()) if (!host.isConnected) this.place(host);
  }

  clear(): void {
    for (const undo of this.#placed.values()) guarded(this.page, this.item, undefined, () => undo?.());
    this.#placed.clear();
  }

  private place(host: HTMLElement): void {
    guarded(this.page, this.item, undefined, () => {
      this.#placed.get(host)?.();
      this.#placed.set(host, this.put(host));
    });
  }
}
