import 'temporal-polyfill/global';
import { existsSync } from 'node:fs';
import { type BrowserContext, test as base, type CDPSession, expect, type Page } from '@playwright/test';
import type { Answer, Ask, CommandName, Commands } from '../../src/messages/commands';
import {
  INSTALLABLE,
  type Launched,
  type LaunchOptions,
  launchWithExtension,
  openPractice,
} from '../../tools/practice/browser';
import { practiceMails } from '../../tools/practice/mails';
import { type Peep, peep } from '../../tools/practice/peep';
import { type Practice, startPractice } from '../../tools/practice/server';

/**
 * The ground of the end-to-end tests: the built extension in a real Chromium on the practice mailbox. One browser serves all
 * tests of a worker that need no profile of their own; each test begins with an empty database, switched off, at the real
 * time.
 */

export const CHROMIUM = process.env.AFTERVIEW_CHROMIUM ?? '/usr/bin/chromium';
export const DIST = 'dist/chrome';
/** Full counts: `npm run test:long`. */
export const LONG = process.env.AFTERVIEW_LONG === '1';
/** Where the person of these tests lives. */
export const ZONE = 'Europe/Berlin';

/** What the tests say to the browser from inside one of the extension's own pages. */
type Reply<Name extends CommandName> =
  | { ok: true; value: Answer<Commands, Name> }
  | { ok: false; error: { id: string; args: string[] }; again: boolean };

const POPUP = 'src/popup/index.html';
const WELCOME = 'src/pages/welcome/index.html';

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Looks until `look` is content, at most `timeout` ms; out comes what it saw. For what is not in a page. */
export const until = async <T>(look: () => Promise<T>, isRight: (seen: T) => boolean, timeout = 5000): Promise<T> => {
  const end = Date.now() + timeout;
  for (;;) {
    const seen = await look();
    if (isRight(seen)) return seen;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(seen)} after ${timeout} ms`);
    await pause(25);
  }
};

/** The clock of the extension's own pages: what `setClock` left in their storage. */
const CLOCK_OF_PAGES = `if (location.protocol === 'chrome-extension:') {
  const real = Date.now;
  Date.now = () => real.call(Date) + Number(localStorage.getItem('shift') ?? 0);
}`;

/** One browser with the extension in it, and everything a test does to it from outside. */
export class Afterview {
  #desk: Page | null = null;
  #shift = 0;
  #isSet = false;
  /** How often a command had to be sent, the first time included. */
  tries = 0;

  constructor(
    readonly context: BrowserContext,
    readonly extensionId: string,
    readonly practice: Practice,
  ) {
    context.on('serviceworker', (worker) => {
      if (this.#shift !== 0 && worker.url().includes(extensionId)) void this.#patch(worker).catch(() => undefined);
    });
  }

  address(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  /** A page of the extension that runs none of its code: from here the tests speak to the browser. */
  async desk(): Promise<Page> {
    if (this.#desk === null || this.#desk.isClosed()) {
      this.#desk = await this.context.newPage();
      await this.#desk.goto(this.address('manifest.json'));
      if (!this.#isSet) await this.context.addInitScript(CLOCK_OF_PAGES);
      this.#isSet = true;
    }
    return this.#desk;
  }

  /** Sends a command as one of our pages would, once; the reply as it came. */
  async ask<Name extends CommandName>(command: Name, ask: Ask<Commands, Name>, id?: string): Promise<Reply<Name>> {
    const desk = await this.desk();
    const message = { afterview: 1, command, id: id ?? crypto.randomUUID(), ask };
    return desk.evaluate((sent) => chrome.runtime.sendMessage(sent), message) as Promise<Reply<Name>>;
  }

  /** The same, for commands that are expected to succeed; tried again like our own pages do. */
  async send<Name extends CommandName>(
    command: Name,
    ask: Ask<Commands, Name>,
    id: string = crypto.randomUUID(),
  ): Promise<Answer<Commands, Name>> {
    for (let tries = 1; ; tries += 1) {
      this.tries += 1;
      const reply = await this.ask(command, ask, id).catch(() => undefined);
      if (reply?.ok) return reply.value;
      if (reply && !reply.again) throw new Error(`${command}: ${reply.error.id}`);
      if (tries === 6) throw new Error(`${command}: no answer`);
      await pause(50 * tries);
    }
  }

  /** The switch of the first-run page, pressed by the mouse. */
  async turnOn(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto(this.address(WELCOME));
    await page.getByRole('button', { name: 'Turn on for Gmail' }).click();
    await page.getByText('On for Gmail.').waitFor();
    await page.close();
  }

  /** The same switch without the page, for tests of what comes after. */
  async beOn(): Promise<void> {
    await this.send('turnOn', { host: 'gmail', on: true });
  }

  welcome(): Promise<Page> {
    return this.#open(WELCOME);
  }

  /**
   * The popup in a tab behind the one in front, so that what it asks of "this tab" is asked of the mail. The true popup is
   * in popup.spec.ts: it has no page that Playwright knows.
   */
  async popup(): Promise<Page> {
    const desk = await this.desk();
    const coming = this.context.waitForEvent('page');
    await desk.evaluate((url) => chrome.tabs.create({ url, active: false }), this.address('manifest.json'));
    const page = await coming;
    await page.goto(this.address(POPUP));
    await page.setViewportSize({ width: 400, height: 600 });
    await page.locator('main.popup').waitFor();
    return page;
  }

  /** The popup itself, hanging on the icon over a tab. */
  async truePopup(over: Page): Promise<TruePopup> {
    const browser = this.context.browser();
    if (browser === null) throw new Error('this context has no browser');
    const session = await browser.newBrowserCDPSession();
    return TruePopup.open(session, this.extensionId, over.url(), this.address(POPUP));
  }

  async #open(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.address(path));
    return page;
  }

  /** The mailbox in a tab in front, and the eye for what we drew in it. */
  async mailbox(path?: string): Promise<Mail> {
    return new Mail(await openPractice(this.context, path));
  }

  /** The mailbox with one conversation open. */
  async openMail(thread: string, path?: string): Promise<Mail> {
    const mail = await this.mailbox(path);
    await mail.open(thread);
    return mail;
  }

  /** Every row of a table, read beside our own code. */
  async rows<Row = Record<string, unknown>>(table: string): Promise<Row[]> {
    const desk = await this.desk();
    return desk.evaluate(
      (name) =>
        new Promise<unknown[]>((resolve, reject) => {
          const opening = indexedDB.open('afterview');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const database = opening.result;
            if (!database.objectStoreNames.contains(name)) {
              database.close();
              resolve([]);
              return;
            }
            const request = database.transaction(name).objectStore(name).getAll();
            request.onsuccess = () => {
              database.close();
              resolve(request.result);
            };
          };
        }),
      table,
    ) as Promise<Row[]>;
  }

  /** Puts a setting beside our own code; undefined as if it had never been set. */
  async setSetting(name: string, value: unknown): Promise<void> {
    const desk = await this.desk();
    await desk.evaluate(
      (row) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('afterview');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const database = opening.result;
            const transaction = database.transaction('settings', 'readwrite');
            const settings = transaction.objectStore('settings');
            if (row.value === undefined) settings.delete(row.name);
            else settings.put(row);
            transaction.oncomplete = () => {
              database.close();
              resolve();
            };
          };
        }),
      { name, value },
    );
  }

  /** The number on the icon. */
  async badge(): Promise<string> {
    return (await this.desk()).evaluate(() => chrome.action.getBadgeText({}));
  }

  /** Waits for a number on the icon ('' for none). */
  async waitForBadge(text: string, timeout?: number): Promise<void> {
    await until(
      () => this.badge(),
      (seen) => seen === text,
      timeout,
    );
  }

  /** Stops the worker, as the browser does when it idles. */
  async killWorker(): Promise<void> {
    const desk = await this.desk();
    // A session of its own each time: the page it hangs on may have been closed meanwhile.
    const protocol = await this.context.newCDPSession(desk);
    await protocol.send('ServiceWorker.enable');
    await protocol.send('ServiceWorker.stopAllWorkers');
    await protocol.detach();
  }

  /**
   * Sets the clock of the worker and of the extension's pages that are opened from now on; badge and alarm are made anew.
   * @param at epoch ms, or null for the real time
   */
  async setClock(at: number | null): Promise<void> {
    const before = this.#shift;
    this.#shift = at === null ? 0 : at - Date.now();
    if (before === 0 && this.#shift === 0) return;
    await this.ask('ready', {});
    for (const worker of this.context.serviceWorkers()) {
      if (worker.url().includes(this.extensionId)) await this.#patch(worker);
    }
    await (await this.desk()).evaluate((shift) => localStorage.setItem('shift', shift), String(this.#shift));
    await this.tick();
  }

  async #patch(worker: { evaluate(expression: string): Promise<unknown> }): Promise<void> {
    await worker.evaluate(`{
      const real = (Date.realNow ??= Date.now);
      Date.now = () => real.call(Date) + ${this.#shift};
    }`);
  }

  /** Badge and alarm as after any write. */
  async tick(): Promise<void> {
    await this.ask('keep', { key: 'tick', text: '' });
  }

  /** As it was installed: nothing stored, nothing turned on, the real time, no tab but our own. */
  async reset(): Promise<void> {
    const desk = await this.desk();
    for (const page of this.context.pages()) if (page !== desk) await page.close();
    await this.setClock(null);
    await this.send('ready', {});
    await desk.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('afterview');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const database = opening.result;
            const names = [...database.objectStoreNames];
            const transaction = database.transaction(names, 'readwrite');
            for (const name of names) transaction.objectStore(name).clear();
            // In a browser without toolbar the icon is pinned nowhere: the line about it is for pin-line.spec.ts.
            transaction.objectStore('settings').put({ name: 'pinLine', value: { day: null, never: true } });
            transaction.oncomplete = () => {
              database.close();
              resolve();
            };
          };
        }),
    );
    await this.tick();
    this.practice.setMails(practiceMails(new Date()));
    this.practice.requests.splice(0);
    this.practice.sent.splice(0);
  }
}

/** Numbers of keys, as Windows counts them. */
const KEYS: Readonly<Record<string, number>> = { Escape: 27, Enter: 13, Tab: 9 };

type Send = (method: string, params?: object) => Promise<Record<string, never>>;
type Target = { targetId: string; url: string; type: string };

/** The true popup, which Playwright has no page for: spoken to by the browser's own protocol. */
export class TruePopup {
  #number = 0;

  private constructor(
    private readonly session: CDPSession,
    private readonly sessionId: string,
  ) {}

  static async open(session: CDPSession, id: string, over: string, address: string): Promise<TruePopup> {
    const send = session.send.bind(session) as unknown as Send;
    const targets = async (filter: object[]): Promise<Target[]> =>
      ((await send('Target.getTargets', { filter })) as unknown as { targetInfos: Target[] }).targetInfos;
    const tab = (await targets([{ type: 'tab' }])).find((one) => one.url === over);
    if (tab === undefined) throw new Error(`no tab at ${over}`);
    await send('Extensions.triggerAction', { id, targetId: tab.targetId });
    const popup = await until(
      async () => (await targets([{}])).find((one) => one.url === address && one.type !== 'tab'),
      (seen) => seen !== undefined,
    );
    const attached = await send('Target.attachToTarget', { targetId: popup?.targetId, flatten: false });
    return new TruePopup(session, String(attached.sessionId));
  }

  /** Sends a command of the protocol to the popup. */
  async #ask(method: string, params: object): Promise<unknown> {
    this.#number += 1;
    const number = this.#number;
    const answered = new Promise<unknown>((resolve, reject) => {
      const hear = ({ sessionId, message }: { sessionId: string; message: string }) => {
        const { id, result, error } = JSON.parse(message) as { id?: number; result?: unknown; error?: object };
        if (sessionId !== this.sessionId || id !== number) return;
        this.session.off('Target.receivedMessageFromTarget' as never, hear as never);
        if (error === undefined) resolve(result);
        else reject(new Error(JSON.stringify(error)));
      };
      this.session.on('Target.receivedMessageFromTarget' as never, hear as never);
    });
    const message = JSON.stringify({ id: number, method, params });
    await (this.session.send.bind(this.session) as unknown as Send)('Target.sendMessageToTarget', {
      sessionId: this.sessionId,
      message,
    });
    return answered;
  }

  async evaluate<T>(expression: string): Promise<T> {
    const answer = (await this.#ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })) as {
      result: { value: T };
      exceptionDetails?: { text: string };
    };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  }

  text(): Promise<string> {
    return this.evaluate<string>(`document.querySelector('main.popup')?.innerText ?? ''`);
  }

  waitForText(words: RegExp): Promise<string> {
    return until(
      () => this.text(),
      (seen) => words.test(seen),
    );
  }

  /** Presses the button with this name. */
  async press(name: string): Promise<void> {
    const found = await this.evaluate<boolean>(`(() => {
      const button = [...document.querySelectorAll('button, summary')].find((one) => one.innerText === ${JSON.stringify(name)});
      button?.click();
      return button !== undefined;
    })()`);
    if (!found) throw new Error(`no button ${name} in the popup: ${await this.text()}`);
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    await this.#ask('Input.insertText', { text });
  }

  /** Presses a key, as the keyboard does. */
  async key(key: string): Promise<void> {
    for (const type of ['rawKeyDown', 'keyUp']) {
      // The popup may be gone by the first of them.
      await this.#ask('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode: KEYS[key] ?? 0 });
    }
  }

  /** As a click beside it does, at once. */
  async close(): Promise<void> {
    await this.#ask('Runtime.evaluate', { expression: 'window.close()' }).catch(() => undefined);
  }
}

/** A tab of the mailbox. */
export class Mail {
  readonly card: Peep;
  /** What went wrong in the page, ours or the webmail's. */
  readonly errors: string[] = [];

  constructor(readonly page: Page) {
    this.card = peep(page);
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  /** Opens a conversation, by the `thread` of its mails. */
  async open(thread: string): Promise<void> {
    await this.page.evaluate(`practice.open(${JSON.stringify(thread)})`);
    await this.page.waitForSelector('[role=main] .aHU');
  }

  /** Opens what is folded: by default the first folded message. */
  async unfold(index = 0): Promise<void> {
    await this.page.locator('[role=main] .kv').nth(index).click();
  }

  async list(): Promise<void> {
    await this.page.evaluate(`location.hash = '#inbox'`);
    await this.page.waitForSelector('[role=main] tr.zA');
  }

  /** Waits until the script had time to speak its mind, then says whether it drew anything. */
  async isQuiet(ms = 250): Promise<boolean> {
    await pause(ms);
    return (await this.card.text()).trim() === '';
  }

  /** Presses *Record interview* on the card and waits until it says so. */
  async record(): Promise<void> {
    await this.card.waitFor({ role: 'button', name: 'Record interview' });
    // A card that has just appeared takes no click, lest it was put under the pointer.
    await pause(SETTLED_MS);
    await this.card.click({ role: 'button', name: 'Record interview' });
    // On a busy machine the page may have been laid out anew in that moment, and the click rightly not counted.
    await this.waitForText(/Recorded\./, 2000).catch(async () => {
      await this.card.click({ role: 'button', name: 'Record interview' });
      await this.waitForText(/Recorded\./);
    });
  }

  /** Presses a button of the card. */
  async press(name: string | RegExp): Promise<void> {
    await this.card.waitFor({ role: 'button', name });
    await pause(SETTLED_MS);
    await this.card.click({ role: 'button', name });
  }

  async waitForText(words: RegExp, timeout?: number): Promise<string> {
    return until(
      () => this.card.text(),
      (seen) => words.test(seen),
      timeout,
    );
  }
}

/** See content/guard.ts: clicks on what was shown just before do not count. */
const SETTLED_MS = 420;

/** Starts a browser of its own for tests about profiles, restarts and installing; close it yourself. */
export const launch = async (
  practice: Practice,
  options: Partial<LaunchOptions> = {},
): Promise<Launched & { afterview: Afterview }> => {
  if (!existsSync(`${DIST}/manifest.json`)) throw new Error(`${DIST} is missing: run \`npm run build\` first`);
  const launched = await launchWithExtension({
    extensionDir: DIST,
    practice,
    executablePath: CHROMIUM,
    timeZone: ZONE,
    extraArgs: [INSTALLABLE],
    ...options,
  });
  return { ...launched, afterview: new Afterview(launched.context, launched.extensionId, practice) };
};

type Shared = { practice: Practice; shared: Afterview };

export const test = base.extend<{ afterview: Afterview }, Shared>({
  practice: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the parameters.
    async ({}, use) => {
      const practice = await startPractice({ mails: practiceMails(new Date()) });
      await use(practice);
      await practice.close();
    },
    { scope: 'worker' },
  ],
  shared: [
    async ({ practice }, use) => {
      const { afterview, close } = await launch(practice);
      await use(afterview);
      await close();
    },
    { scope: 'worker' },
  ],
  /** Fresh, and not yet turned on. */
  afterview: async ({ shared }, use) => {
    await shared.reset();
    await use(shared);
  },
});

export { expect };
