import type { BrowserContext, Page, Worker } from '@playwright/test';

/**
 * Days pass in a second: the clock of everything in the browser is moved forward. The extension takes its time from
 * `Date.now()` alone (src/browser/clock.ts), so that is what is moved: in its worker, its pages, its script in the mail
 * tabs, and in the mailbox itself. A worker that starts anew and a tab that is opened later get the same clock.
 */
export class Clock {
  readonly #context: BrowserContext;
  readonly #name: string;
  /** How far ahead of the machine's clock, in ms. */
  #ahead = 0;

  /** @param name of the extension: what the browser calls the world of its content script */
  constructor(context: BrowserContext, name: string) {
    this.#context = context;
    this.#name = name;
    context.on('serviceworker', (worker) => void this.#moveWorker(worker).catch(() => undefined));
  }

  /** Epoch ms, as everything in the browser has it. */
  now(): number {
    return Date.now() + this.#ahead;
  }

  /** Moves forward to a moment (epoch ms); what lies behind already stays behind. */
  async forwardTo(moment: number): Promise<void> {
    this.#ahead = Math.max(this.#ahead, moment - Date.now());
    await this.#context.addInitScript(this.#script());
    await Promise.all(this.#context.pages().map((page) => this.reach(page)));
    await Promise.all(this.#context.serviceWorkers().map((worker) => this.#moveWorker(worker)));
  }

  /** Moves the clock of one tab and of what runs beside its page. */
  async reach(page: Page): Promise<void> {
    if (this.#ahead === 0 || page.isClosed()) return;
    await page.evaluate(this.#script());
    const session = await this.#context.newCDPSession(page);
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === this.#name) worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    for (const contextId of worlds) {
      await session.send('Runtime.evaluate', { expression: this.#script(), contextId }).catch(() => undefined);
    }
    await session.detach();
  }

  /** Its alarm is set by the machine's clock and would not ring for days: it is rung by hand. */
  async #moveWorker(worker: Worker): Promise<void> {
    if (this.#ahead === 0) return;
    await worker.evaluate(this.#script());
    await worker.evaluate(`chrome.alarms.onAlarm.dispatch({ name: 'tick', scheduledTime: Date.now() })`);
  }

  /** Run twice, or an older one after a newer one: the furthest wins. */
  #script(): string {
    return `(() => {
      const clock = (globalThis.tourClock ??= { real: Date.now.bind(Date), ahead: 0 });
      clock.ahead = Math.max(clock.ahead, ${this.#ahead});
      Date.now = () => clock.real() + clock.ahead;
    })()`;
  }
}
