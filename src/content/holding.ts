import type { Phrase } from '../detection/shape';
import { hold } from '../letter/hold';
import type { Bound } from './bound';

/**
 * Holding a Send once, where a place to fill in still stands in a letter of ours or it greets somebody else. A click that
 * was held cannot be given back, so all this is worked out in the page and at once; whatever goes wrong lets it pass.
 */

const PAUSE_MS = 600;
const GESTURE_MS = 1_000;

/** The listener of `document_start` asks here (see hold.iife.ts). */
type World = typeof globalThis & { afterviewGate?: ((event: Event) => boolean) | undefined };

const isShortcut = (event: Event): boolean =>
  event instanceof KeyboardEvent && event.key === 'Enter' && (event.ctrlKey || event.metaKey);
const isPress = (event: Event): boolean =>
  event instanceof KeyboardEvent ? event.key === 'Enter' || event.key === ' ' : true;

export class Holding {
  readonly #bounds: () => Iterable<Bound>;
  readonly #said: (bound: Bound, sentence: Phrase) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Until when the rest of a held gesture (up, click) is swallowed, too. */
  #swallowUntil = 0;

  constructor(bounds: () => Iterable<Bound>, said: (bound: Bound, sentence: Phrase) => void) {
    this.#bounds = bounds;
    this.#said = said;
  }

  start(document: Document): () => void {
    document.addEventListener('input', this.#typed, true);
    (globalThis as World).afterviewGate = (event) => this.#gate(event);
    return () => {
      document.removeEventListener('input', this.#typed, true);
      clearTimeout(this.#timer);
      (globalThis as World).afterviewGate = undefined;
    };
  }

  /** Nothing is read while the person types: only once they pause. */
  readonly #typed = (event: Event): void => {
    const bound = this.#boundAt(event);
    if (!bound?.letter) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (bound.compose.isAlive()) bound.text = bound.compose.userText();
    }, PAUSE_MS);
  };

  #boundAt(event: Event): Bound | undefined {
    const { target } = event;
    return target instanceof Node ? [...this.#bounds()].find(({ compose }) => compose.contains(target)) : undefined;
  }

  /** True: this event must not arrive. */
  #gate(event: Event): boolean {
    try {
      const { type } = event;
      if (performance.now() < this.#swallowUntil && type !== 'keydown' && type !== 'pointerdown') {
        if (type === 'click') this.#swallowUntil = 0;
        return true;
      }
      return event.isTrusted && this.#isHeld(event);
    } catch {
      return false;
    }
  }

  #isHeld(event: Event): boolean {
    const isStart = event.type === 'pointerdown' || event.type === 'keydown';
    const bound = isStart ? this.#boundAt(event) : undefined;
    if (!bound || !(event.target instanceof Element)) return false;
    const isSend = isShortcut(event) || (isPress(event) && bound.compose.isSend(event.target));
    if (!isSend) return false;
    bound.text = bound.compose.userText();
    if (!bound.letter || bound.heldOnce) return false;
    const found = hold(bound.text, bound.letter.written);
    if (!found) return false;
    bound.heldOnce = true;
    this.#swallowUntil = performance.now() + GESTURE_MS;
    // After the gesture: the pointer would take the selection away again.
    setTimeout(() => bound.compose.select(found.words), event.type === 'keydown' ? 0 : 60);
    this.#said(bound, { id: found.why === 'prompt' ? 'heldPrompt' : 'heldName', args: [`text:${found.words}`] });
    return true;
  }
}
