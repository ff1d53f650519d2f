import type { EmailKey } from '../email/shape';
import type { AfterSend, Offer } from '../messages/shape';
import { nameOf } from '../ui/compose/nameOf';
import { ask } from './ask';
import { type Bound, peopleOf, type Standing } from './bound';
import type { StripLine } from './strip';

type How = 'sent' | 'scheduled' | 'undone';

/** Lines shorter than this (greeting, name) say nothing of whose letter it is. */
const TELLING = 25;

/** Does the letter still stand there? After Ctrl+Z and own words it is the person's own mail. */
const isOurs = ({ letter, text }: Bound): boolean =>
  letter?.written.text.split('\n').some((line) => line.length >= TELLING && text.includes(line.slice(0, 60))) ?? false;

/** What becomes of composes that were sent. */
export class SentLetters {
  readonly #strip: StripLine;
  readonly #bounds: () => Iterable<Bound>;

  readonly #changed: () => void;
  /** Letters of Sends that were undone, until the compose that opens again is known. */
  readonly #returned: { readonly people: string; readonly letter: Standing }[] = [];

  /** @param changed called when a letter was told of: other open composes owe less now */
  constructor(strip: StripLine, bounds: () => Iterable<Bound>, changed: () => void) {
    this.#strip = strip;
    this.#bounds = bounds;
    this.#changed = changed;
  }

  /** A compose got its button: does a letter stand in it whose sending was undone? */
  adopt(bound: Bound): void {
    const people = peopleOf(bound.compose);
    const index = bound.letter ? -1 : this.#returned.findIndex((one) => one.people === people);
    const [returned] = index < 0 ? [] : this.#returned.splice(index, 1);
    if (returned) bound.letter = returned.letter;
  }

  async sent(bound: Bound, how: How, thread: EmailKey): Promise<void> {
    const { letter } = bound;
    // What is not due yet (the question of next week) does not make it doubtful which one it was.
    const [offer, ...others] = bound.owed.offers.filter(({ owed }) => owed);
    try {
      if (how === 'undone') await this.#undone(bound, thread);
      else if (letter && isOurs(bound)) await this.#tell(letter.written.letterId, null, how, thread, bound.text);
      else if (offer && others.length === 0 && bound.people !== '||') this.#wasIt(offer, how, thread, bound.text);
    } catch {
      // The mail is gone in any case; the popup still offers "sent" by hand.
    }
  }

  async #tell(letterId: string | null, offer: Offer | null, how: How, thread: EmailKey, text: string): Promise<void> {
    const after: AfterSend = await ask('sent', { letterId, offer, how, thread, text });
    this.#changed();
    const view = { sentence: after.sentence, queue: after.queue, undo: after.undo, question: null };
    const { changed } = after;
    if (!changed || !letterId) return this.#strip.show(view);
    this.#strip.show({ ...view, question: changed.question }, async () => {
      await ask('promise', { letterId, date: changed.date });
      this.#strip.show(view);
    });
  }

  /** Own words to somebody who is owed a note: asked once, never assumed. */
  #wasIt(offer: Offer, how: How, thread: EmailKey, text: string): void {
    const question = {
      id: 'stripWasIt',
      args: [`id:${nameOf(offer.letter)}`, `text:${offer.name}`],
    };
    const sentence = { id: 'stripSentOwn', args: [`text:${offer.name}`] };
    this.#strip.show({ sentence, queue: null, undo: null, question }, () => this.#tell(null, offer, how, thread, text));
  }

  /** The webmail took the mail back and opened the compose again: the letter stands in that one now. */
  async #undone(bound: Bound, thread: EmailKey): Promise<void> {
    if (!bound.letter) return;
    this.#returned.push({ people: bound.people, letter: bound.letter });
    for (const other of this.#bounds()) if (other !== bound) this.adopt(other);
    await this.#tell(bound.letter.written.letterId, null, 'undone', thread, '');
  }
}
