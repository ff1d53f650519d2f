import type { Offer, Owed } from '../messages/shape';
import type { Compose } from '../webmail/shape';

/** A reply that does not open within this time was not opened by us. */
const OPENS_MS = 5_000;
/** The webmail fills in whom a reply is to in its own time. */
const FILLED_MS = 3_000;
const LOOK_EVERY_MS = 150;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The one letter that waits for its reply to open. */
export class Expected {
  #waiting: { readonly offer: Offer; readonly thread: string | null; readonly until: number } | null = null;

  expect(offer: Offer, thread: string | null): void {
    this.#waiting = { offer, thread, until: performance.now() + OPENS_MS };
  }

  /** The letter for a compose that opened; told once. */
  takeFor(compose: Compose): Offer | null {
    const waiting = this.#waiting;
    if (!waiting || performance.now() > waiting.until || compose.kind() === 'new') return null;
    if (compose.thread().thread !== waiting.thread) return null;
    this.#waiting = null;
    return waiting.offer;
  }
}

/**
 * Waits until a compose is to whom a letter is for.
 * @param look what its recipients are owed now
 * @returns whether it is, and the person has not begun to write meanwhile
 */
export async function isReadyFor(compose: Compose, offer: Offer, look: () => Promise<Owed>): Promise<boolean> {
  const end = performance.now() + FILLED_MS;
  while (compose.isAlive() && compose.userText() === '') {
    const { offers } = await look();
    if (offers.some((one) => one.letter === offer.letter && one.toId === offer.toId)) return true;
    if (performance.now() > end) return false;
    await pause(LOOK_EVERY_MS);
  }
  return false;
}
