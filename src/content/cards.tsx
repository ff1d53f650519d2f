import { render } from 'preact';
import { glance } from '../detection/glance';
import type { Card } from '../messages/card';
import { CardView } from '../ui/card/CardView';
import { Place } from '../ui/words';
import type { OpenMessage, Watching, Webmail } from '../webmail/shape';
import { actsFor } from './acts';
import { ask } from './ask';
import { guardFor } from './guard';
import { hereFor } from './here';
import { newHost, placeIn } from './host';

/** A card that stands in the page. */
type Shown = { card: Card | null; readonly draw: (card: Card) => void; readonly remove: () => void };

/** The cards of one tab: one above each open message that gives reason for one. */
export class Cards {
  readonly #webmail: Webmail;
  readonly #open = new Set<OpenMessage>();
  readonly #shown = new Map<OpenMessage, Shown>();
  watching: Watching | null = null;

  constructor(webmail: Webmail) {
    this.#webmail = webmail;
  }

  /** A message was opened: knock, look, and only with a reason send it to be read. */
  async opened(message: OpenMessage): Promise<void> {
    this.#open.add(message);
    if (message.own || message.draft) return;
    const card = await this.#cardFor(message).catch(() => null);
    // The conversation may have been left while the answer was on its way.
    if (card && this.#open.has(message) && message.isAlive()) this.show(message, card);
    else this.#remove(message);
  }

  closed(message: OpenMessage): void {
    this.#open.delete(message);
    this.#remove(message);
  }

  /** Looks at every open message again: a page of ours changed what is recorded. */
  async again(): Promise<void> {
    await Promise.all([...this.#open].map((message) => this.opened(message)));
  }

  removeAll(): void {
    for (const message of [...this.#open]) this.closed(message);
  }

  /** The open mail a popup would speak of: the newest that has a card, else the newest received one. */
  mailInFront() {
    const open = [...this.#open].filter((message) => message.isAlive() && !message.own && !message.draft);
    const message = open.findLast((one) => this.#shown.has(one)) ?? open.at(-1);
    if (!message) return { email: null, card: null, sender: null };
    return {
      email: message.read(),
      card: this.#shown.get(message)?.card ?? null,
      sender: message.from.email,
    };
  }

  show(message: OpenMessage, card: Card): void {
    const shown = this.#shown.get(message) ?? this.#mount(message);
    shown.card = card;
    shown.draw(card);
  }

  async #cardFor(message: OpenMessage): Promise<Card | null> {
    const { key, from, own, date } = message;
    const knocked = await ask('knock', { key, from, own, date: date.iso });
    if (knocked.card || knocked.next === 'nothing') return knocked.card;
    const email = message.read();
    if (knocked.next === 'ask-glance' && !glance(email.subject, email.from, email.text)) return null;
    return (await ask('read', { email })).card;
  }

  #mount(message: OpenMessage): Shown {
    const { host, root } = newHost(document);
    const unmount = message.mount(host);
    const here = hereFor(guardFor(host, performance.now()));
    const acts = actsFor(this.#webmail, message, this, () => this.#shown.get(message)?.card ?? null);
    const shown: Shown = {
      card: null,
      draw: (card) =>
        render(
          <Place.Provider value={here}>
            <CardView card={card} act={acts} />
          </Place.Provider>,
          placeIn(root),
        ),
      remove: () => {
        render(null, placeIn(root));
        unmount();
        host.remove();
      },
    };
    this.#shown.set(message, shown);
    return shown;
  }

  #remove(message: OpenMessage): void {
    this.#shown.get(message)?.remove();
    this.#shown.delete(message);
  }
}
