import type { Offer } from '../messages/shape';
import type { Compose, OpenMessage } from '../webmail/shape';
import { ask } from './ask';
import type { ComposeButtons } from './face';
import { bring } from './parts';

/** A reply to what they wrote goes to them, and one to what was written to them as well. */
function isBetween(message: OpenMessage, { email }: Offer): boolean {
  const them = message.own ? message.to() : [message.from];
  return email === null || them.some((one) => one.email?.toLowerCase() === email.toLowerCase());
}

/**
 * Stands between the watcher and the buttons: before the first interview is recorded no compose gets one, and nothing of
 * what is behind them is loaded.
 */
export class ComposeDoor {
  readonly #composeUrl: (email: string) => string | null;
  readonly #open = new Set<Compose>();
  #buttons: ComposeButtons | null = null;
  #left = false;

  constructor(composeUrl: (email: string) => string | null) {
    this.#composeUrl = composeUrl;
  }

  opened(compose: Compose): void {
    this.#open.add(compose);
    void this.#buttons?.opened(compose);
  }

  closed(compose: Compose): void {
    this.#open.delete(compose);
    this.#buttons?.closed(compose);
  }

  /** Something was recorded or changed: the buttons appear for the first time, or are named anew. */
  async again(): Promise<void> {
    if (this.#buttons) return this.#buttons.again();
    if ((await ask('consent', { host: null })).recorded) await this.begin();
  }

  /** An interview is recorded: composes have their button from here on. */
  async begin(): Promise<void> {
    const { composes } = await bring('face');
    if (this.#buttons || this.#left) return;
    this.#buttons = composes(document, this.#composeUrl);
    for (const compose of this.#open) void this.#buttons.opened(compose);
  }

  /**
   * Begins a letter as a reply to the newest of these messages that its reader wrote or got. Not where something is being
   * written in that conversation: there the button waits.
   * @returns whether there is a reply to it now
   */
  async reply(offer: Offer, messages: readonly OpenMessage[]): Promise<boolean> {
    const message = messages.findLast((one) => isBetween(one, offer)) ?? null;
    if (message === null) return false;
    const { thread } = message.key;
    await this.begin();
    const isWriting = [...this.#open].some((one) => one.isAlive() && one.thread().thread === thread);
    if (this.#buttons === null || isWriting) return isWriting;
    this.#buttons.expect(offer, thread);
    return message.reply();
  }

  removeAll(): void {
    this.#left = true;
    this.#buttons?.removeAll();
  }
}
