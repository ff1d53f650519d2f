/**
 * Saves what is being typed: each value is on its way before the next key. A popup may vanish at any moment (a click
 * outside is enough), and what it sends while it closes does not arrive (measured: not once), so nothing waits.
 */
export class Saver<Value> {
  readonly #save: (value: Value) => Promise<unknown>;
  readonly #done: (error: unknown) => void;
  #newest: { value: Value } | null = null;
  #isSaved = true;
  /** How many sends of the newest value are not answered yet. */
  #onTheWay = 0;

  /**
   * @param save sends one value; may reject, then the value is kept and sent with the next one or with `flush`
   * @param done after each try of the newest value: null, or what went wrong
   */
  constructor(save: (value: Value) => Promise<unknown>, done: (error: unknown) => void) {
    this.#save = save;
    this.#done = done;
  }

  /** The newest value; those before are of no interest any more. */
  put(value: Value): void {
    this.#newest = { value };
    this.#onTheWay = 0;
    void this.#send(this.#newest);
  }

  /** Tries again what could not be saved. */
  flush(): void {
    if (this.#newest && !this.#isSaved && this.#onTheWay === 0) void this.#send(this.#newest);
  }

  async #send(sent: { value: Value }): Promise<void> {
    this.#isSaved = false;
    this.#onTheWay += 1;
    const error = await this.#save(sent.value).then(
      () => null,
      (reason: unknown) => reason ?? new Error('not saved'),
    );
    if (sent !== this.#newest) {
      // An older value that had to be sent again may have come after a newer one: the newest goes once more.
      if (error === null && this.#isSaved && this.#newest) await this.#send(this.#newest);
      return;
    }
    this.#onTheWay = Math.max(0, this.#onTheWay - 1);
    this.#isSaved = error === null;
    this.#done(error);
  }
}
