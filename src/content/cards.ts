import { glance, glanceText } from '../detection/glance';
import type { Card, Offer } from '../messages/shape';
import type { OpenMessage, Watching, Webmail } from '../webmail/shape';
import { ask } from './ask';
import type { Drawn } from './face';
import { bring } from './parts';

type Begin = (offer: Offer, messages: OpenMessage[]) => Promise<boolean>;
type Shown = { card: Card; readonly drawn: Drawn<Card>; readonly unmount: () => void };

/** The cards of one tab: one above each open message that gives reason for one. */
export class Cards {
  readonly #webmail: Webmail;
  readonly #open = new Set<OpenMessage>();
  readonly #shown = new Map<OpenMessage, Shown>();
  readonly changed: () => void;
  readonly begin: Begin;
  watching: Watching | null = null;

  /**
   * @param changed called when a card wrote something: composes may owe a letter now
   * @param begin called with a letter to begin as a reply to one of these messages; says whether there is one now
   */
  constructor(webmail: Webmail, changed: () => void, begin: Begin) {
    this.#webmail = webmail;
    this.changed = changed;
    this.begin = begin;
  }

  /** A message was opened: knock, look, and only with a reason send it to be read. */
  async opened(message: OpenMessage): Promise<void> {
    this.#open.add(message);
    if (message.draft) return;
    const card = await this.#cardFor(message).catch(() => null);
    if (card) await this.show(message, card);
    else this.#remove(message);
  }

  closed(message: OpenMessage): void {
    this.#open.delete(message);
    this.#remove(message);
  }

  /** Looks at every open message again, but for the one in which it was changed: what is recorded is another now. */
  async again(but: OpenMessage | null = null): Promise<void> {
    await Promise.all([...this.#open].map((message) => (message === but ? undefined : this.opened(message))));
  }

  removeAll(): void {
    for (const message of [...this.#open]) this.closed(message);
  }

  /** The open mail a popup would speak of: the newest that has a card, else the newest received one. */
  mailInFront() {
    const open = [...this.#open].filter((message) => message.isAlive() && !message.own && !message.draft);
    const message = open.findLast((one) => this.#shown.has(one)) ?? open.at(-1);
    const owner = this.watching?.ownerName() ?? null;
    if (!message) return { email: null, card: null, sender: null, owner };
    const card = this.#shown.get(message)?.card ?? null;
    return { email: message.read(), card, sender: message.from.email, owner };
  }

  threadInFront(): string | null {
    return [...this.#open].findLast((message) => message.isAlive())?.key.thread ?? null;
  }

  async show(message: OpenMessage, card: Card): Promise<void> {
    const { card: newCard } = await bring('face');
    // The conversation may have been left while all this was on its way.
    if (!this.#open.has(message) || !message.isAlive()) return;
    const shown = this.#shown.get(message);
    if (shown) {
      shown.card = card;
      shown.drawn.draw(card);
      return;
    }
    const drawn = newCard(this.#webmail, message, this, () => this.#shown.get(message)?.card ?? null);
    drawn.draw(card);
    this.#shown.set(message, { card, drawn, unmount: message.mount(drawn.host) });
  }

  async #cardFor(message: OpenMessage): Promise<Card | null> {
    const { key, from, own, date } = message;
    const knocked = await ask('knock', { key, from, ...(own ? { to: message.to() } : {}), own, date: date.iso });
    if (knocked.begin) void this.begin(knocked.begin, this.#inThread(key.thread));
    if (knocked.card || knocked.next === 'nothing') return knocked.card;
    const email = message.read();
    if (knocked.next === 'ask-glance' && !glance(email.subject, email.from, glanceText(email))) return null;
    return (await ask('read', { email })).card;
  }

  /** The open messages of a conversation, in the order in which they were opened. */
  #inThread(thread: string | null): OpenMessage[] {
    return [...this.#open].filter((one) => one.isAlive() && !one.draft && one.key.thread === thread);
  }

  #remove(message: OpenMessage): void {
    const shown = this.#shown.get(message);
    shown?.drawn.remove();
    shown?.unmount();
    this.#shown.delete(message);
  }
}
