import type { Offer, Owed } from '../messages/shape';
import type { StripPlace } from '../ui/compose/acts';
import type { Compose } from '../webmail/shape';
import { ask } from './ask';
import { type Bound, peopleOf, placeOf } from './bound';
import { composeButton } from './composeButton';
import { Expected, isReadyFor } from './expected';
import type { ComposeButtons } from './face';
import { Holding } from './holding';
import { watchForPin } from './pinLine';
import { SentLetters } from './sentLetters';
import { StripLine } from './strip';
import { writeInto } from './writing';

/** The composes of one tab: a button in each, once an interview is recorded. */
export class Composes implements ComposeButtons {
  readonly #bounds = new Map<Compose, Bound>();
  readonly #open = new Set<Compose>();
  readonly #strip: StripLine;
  readonly #sent: SentLetters;
  readonly #composeUrl: (email: string) => string | null;
  readonly #stop: () => void;
  readonly #expected = new Expected();

  constructor(document: Document, composeUrl: (email: string) => string | null) {
    this.#composeUrl = composeUrl;
    this.#strip = new StripLine(composeUrl, () => this.#stripPlace());
    this.#sent = new SentLetters(
      this.#strip,
      () => this.#bounds.values(),
      () => void this.again().catch(() => undefined),
    );
    const holding = new Holding(
      () => this.#bounds.values(),
      (_, sentence) => this.#strip.show({ sentence, queue: null, undo: null, question: null }),
    );
    const stopHolding = holding.start(document);
    // Recipients are done when the focus leaves their field: looked at then, and not while anybody types.
    const look = (event: Event) => void this.#lookAgain(event.target);
    document.addEventListener('focusin', look, true);
    const stopPin = watchForPin(
      document,
      () => !this.#strip.isShown,
      (sentence) => this.#strip.show({ sentence, queue: null, undo: null, question: null, refusable: true }),
    );
    this.#stop = () => {
      stopHolding();
      stopPin();
      document.removeEventListener('focusin', look, true);
    };
  }

  async opened(compose: Compose): Promise<void> {
    this.#open.add(compose);
    const people = peopleOf(compose);
    const owed = await ask('owed', placeOf(compose)).catch(() => null);
    if (!owed?.recorded || !this.#open.has(compose)) return;
    if (!compose.isAlive() || this.#bounds.has(compose)) return;
    const button = composeButton({
      look: () => this.#look(compose),
      write: (offer, line) => this.#write(compose, offer, line),
      open: (offer) => this.#openApart(offer),
      copy: (text) => navigator.clipboard.writeText(text),
    });
    button.draw(owed);
    const unmount = compose.mount(button.host);
    const bound: Bound = { compose, drawn: button, unmount, owed, people, letter: null, text: '', heldOnce: false };
    this.#bounds.set(compose, bound);
    this.#sent.adopt(bound);
    compose.onSent((how, thread) => void this.#sent.sent(bound, how, thread));
    this.#tellPlace(owed);
    const expected = this.#expected.takeFor(compose);
    if (expected) await this.#begin(compose, expected);
  }

  expect(offer: Offer, thread: string | null): void {
    this.#expected.expect(offer, thread);
  }

  closed(compose: Compose): void {
    this.#open.delete(compose);
    const bound = this.#bounds.get(compose);
    bound?.drawn.remove();
    bound?.unmount();
    this.#bounds.delete(compose);
  }

  removeAll(): void {
    this.#stop();
    for (const compose of [...this.#open]) this.closed(compose);
    this.#strip.remove();
  }

  /** Records were changed elsewhere: the buttons may be named anew, or appear for the first time. */
  async again(): Promise<void> {
    await Promise.all(
      [...this.#open].map((compose) => (this.#bounds.has(compose) ? this.#look(compose) : this.opened(compose))),
    );
  }

  /** A compose that fills the window has its Send where the strip would stand. */
  #stripPlace(): StripPlace {
    const isLarge = [...this.#open].some((one) => one.isAlive() && ['fullscreen', 'window'].includes(one.surface()));
    return isLarge || new URLSearchParams(location.search).has('view') ? 'head' : 'foot';
  }

  async #look(compose: Compose): Promise<Owed> {
    const people = peopleOf(compose);
    const owed = await ask('owed', placeOf(compose));
    const bound = this.#bounds.get(compose);
    if (bound) {
      Object.assign(bound, { owed, people });
      bound.drawn.draw(owed);
    }
    return owed;
  }

  async #lookAgain(target: EventTarget | null): Promise<void> {
    const bound =
      target instanceof Node ? [...this.#bounds.values()].find((one) => one.compose.contains(target)) : null;
    if (!bound || peopleOf(bound.compose) === bound.people) return;
    await this.#look(bound.compose)
      .then((owed) => this.#tellPlace(owed))
      .catch(() => undefined);
  }

  async #write(compose: Compose, offer: Offer, line: string | null) {
    const bound = this.#bounds.get(compose);
    if (!bound) return null;
    const refused = await writeInto(bound, offer, line);
    if (compose.isAlive()) await this.#look(compose).catch(() => undefined);
    // The panel went with its compose: the strip has to say it.
    else if (refused) this.#strip.show({ ...refused, queue: null, undo: null, question: null, copy: refused.text });
    return refused;
  }

  /** A letter that was chosen elsewhere, in the reply that was opened for it. Where it cannot stand the button waits. */
  async #begin(compose: Compose, offer: Offer): Promise<void> {
    // What is best begun with a line of the person's own is asked for by the button.
    if (offer.needsLine || !(await isReadyFor(compose, offer, () => this.#look(compose)).catch(() => false))) return;
    const refused = await this.#write(compose, offer, null).catch(() => null);
    if (refused) this.#strip.show({ ...refused, queue: null, undo: null, question: null, copy: refused.text });
  }

  /** One of several people in a mail: a mail of their own, and this one stays as it is. */
  #openApart({ email }: Offer): void {
    const url = this.#composeUrl(email ?? '');
    if (url) window.open(url, '_blank', 'noopener');
  }

  /** "2 of 4 · next: Rob": the queue lives in the webmail, since a popup closes with the first click. */
  #tellPlace({ offers, queue }: Owed): void {
    const [first] = offers;
    if (!first?.owed || !queue || queue.of < 2) return;
    const sentence = queue.next
      ? { id: 'stripNext', args: [`text:${queue.next.name}`] }
      : { id: 'stripLast', args: [`text:${first.name}`] };
    this.#strip.show({ sentence, queue: { ...queue, next: null }, undo: null, question: null });
  }
}
