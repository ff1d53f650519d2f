/**
 * Saves what is being typed: at most every 150 ms, one after the other, never an older value after a newer one. When the
 * popup goes away (a click outside is enough) what is left is sent at once.
 */

const EVERY_MS = 150;

export class Saver<Value> {
  readonly #save: (value: Value) => Promise<unknown>;
  readonly #done: (error: unknown) => void;
  #left: { value: Value } | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #saving = false;

  /**
   * @param save sends one value; may reject, then the value is kept and sent with the next one or with `flush`
   * @param done after each try: null, or what went wrong
   */
  constructor(save: (value: Value) => Promise<unknown>, done: (error: unknown) => void) {
    this.#save = save;
    this.#done = done;
  }

  /** The newest value; the one before, if it was not sent yet, is of no interest any more. */
  put(value: Value): void {
    this.#left = { value };
    this.#timer ??= setTimeout(() => this.flush(), EVERY_MS);
  }

  /** Sends what is left, after what is on its way. */
  flush(): void {
    if (this.#saving) return;
    void this.#send();
  }

  /** The page is going away: sends what is left without waiting for anything. */
  leave(): void {
    void this.#send();
  }

  async #send(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const left = this.#left;
    if (left === null) return;
    this.#left = null;
    this.#saving = true;
    try {
      await this.#save(left.value);
      this.#done(null);
    } catch (error) {
      this.#left ??= left;
      this.#done(error);
      return;
    } finally {
      this.#saving = false;
    }
    // What came meanwhile has waited long enough.
    if (this.#left !== null) await this.#send();
  }
}
