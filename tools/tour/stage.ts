import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { INSTALLABLE, installInto, launchBare } from '../practice/browser';
import { PEEPHOLE } from '../practice/extensions';
import { type Peep, peep } from '../practice/peep';
import type { MailRow } from '../practice/row';
import { type Practice, startPractice } from '../practice/server';
import { Clock } from './clock';

/** Where the tour is played: the mailbox, the browser, its clock, and what the audience is told and shown. */

export const OUT = 'out/tour';
const EXTENSION = 'dist/chrome';
const SIZE = { width: 1280, height: 800 };
/** What the browser gives a popup at most; its width is the popup's own. */
const POPUP = { width: 400, height: 600 };

/** What was to be seen and was not. */
export class NotSeen extends Error {}

export const must: (seen: unknown, what: string) => asserts seen = (seen, what) => {
  if (!seen) throw new NotSeen(what);
};

/** Our buttons refuse a click that comes sooner after they appear than anybody can have meant it. */
const READ_FIRST_MS = 600;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again until the answer is something; throws NotSeen with `what` was waited for. */
export async function until<T>(look: () => Promise<T | null | undefined | false>, what: string, ms = 10_000) {
  const end = Date.now() + ms;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new NotSeen(`waited ${ms / 1000} s: ${what}`);
    await pause(50);
  }
}

export class Stage {
  readonly practice: Practice;
  readonly context: BrowserContext;
  readonly clock: Clock;
  /** The extension's id, once it is installed. */
  id = '';
  #steps = 0;

  private constructor(practice: Practice, context: BrowserContext) {
    this.practice = practice;
    this.context = context;
    this.clock = new Clock(context, 'Afterview');
  }

  /** A fresh Chromium with the mailbox and without the extension: that is installed before the eyes of the audience. */
  static async open(mails: readonly MailRow[], executablePath: string): Promise<Stage> {
    rmSync(OUT, { recursive: true, force: true });
    mkdirSync(OUT, { recursive: true });
    const practice = await startPractice({ mails });
    // The mailbox's owner lives there.
    const timeZone = 'Europe/Berlin';
    const context = await launchBare({ practice, executablePath, timeZone, size: SIZE, extraArgs: [INSTALLABLE] });
    await installInto(context, PEEPHOLE);
    return new Stage(practice, context);
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.practice.close();
  }

  async install(): Promise<void> {
    this.id = await installInto(this.context, EXTENSION);
  }

  /** One step: `play` does it, looks, and answers in plain words what was seen. */
  async step(play: () => Promise<string>): Promise<void> {
    const seen = await play();
    this.#steps += 1;
    console.log(`✓ ${seen}`);
  }

  get steps(): number {
    return this.#steps;
  }

  /** A numbered picture of what the audience sees now. */
  async picture(page: Page, name: string): Promise<void> {
    const number = String(this.#steps + 1).padStart(2, '0');
    // Nothing of a cursor that blinks or a band that still slides.
    await page.screenshot({ path: join(OUT, `${number}-${name}.png`), animations: 'disabled', caret: 'hide' });
  }

  /** A tab whose address begins so. */
  tab(address: string, ms?: number): Promise<Page> {
    const look = async () => this.context.pages().find((page) => page.url().startsWith(address));
    return until(look, `a tab at ${address}`, ms);
  }

  /** Our interface in a webmail tab. */
  ours(page: Page): Peep {
    return peep(page);
  }

  /** As long as a person needs to see what just appeared. */
  readFirst(): Promise<void> {
    return pause(READ_FIRST_MS);
  }

  /** The popup's page at the popup's size. */
  async popup(): Promise<Page> {
    const page = await this.context.newPage();
    await page.setViewportSize(POPUP);
    await page.goto(`chrome-extension://${this.id}/src/popup/index.html`);
    await page.waitForSelector('main.popup > *');
    return page;
  }

  /** One command, as one of our own pages sends it. */
  async tell(command: string, ask: object): Promise<void> {
    const page = await this.popup();
    const message = { afterview: 1, command, id: crypto.randomUUID(), ask };
    const reply = await page.evaluate((envelope) => chrome.runtime.sendMessage(envelope), message);
    await page.close();
    must((reply as { ok?: boolean } | undefined)?.ok, `an answer to ${command}`);
  }

  /** As high as what it shows, as the browser would have it. */
  async popupPicture(page: Page, name: string): Promise<void> {
    const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    await page.setViewportSize({ ...POPUP, height: Math.min(POPUP.height, Math.ceil(height)) });
    await this.picture(page, name);
    await page.setViewportSize(POPUP);
  }

  /** What every tab showed when something was not seen. */
  async pictureOfTrouble(): Promise<void> {
    for (const [index, page] of this.context.pages().entries()) {
      await page.screenshot({ path: join(OUT, `trouble-${index + 1}.png`) }).catch(() => undefined);
    }
  }

  /** What stands on the icon: '' for nothing. */
  async badge(): Promise<string> {
    const [worker] = this.context.serviceWorkers();
    must(worker, 'the background runs');
    return worker.evaluate(() => chrome.action.getBadgeText({}));
  }
}
