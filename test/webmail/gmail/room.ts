import { fileURLToPath } from 'node:url';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { bundled } from '../../../tools/bundled';
import { launchBare } from '../../../tools/practice/browser';
import type { MailRow } from '../../../tools/practice/row';
import { type Practice, type PracticeDefaults, startPractice } from '../../../tools/practice/server';
// @ts-expect-error It runs on a fresh machine, before anything with types is there.
import { findChromium } from '../../../tools/setup/setup.mjs';

/**
 * The adapter alone on the practice mailbox, in a world of its own as an extension's content script: apart from the
 * page's variables and not bound by its Trusted Types.
 */
const WORLD = 'afterview-adapter';
const ENTRY = fileURLToPath(new URL('./inPage.ts', import.meta.url));

/** Made once for all tabs of a worker. */
let adapter: Promise<string> | null = null;

/** One tab with the adapter in it. */
export class Tab {
  private constructor(
    readonly page: Page,
    private readonly cdp: CDPSession,
    private context: number,
  ) {}

  static async open(context: BrowserContext, path: string): Promise<Tab> {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    // Extensions' worlds are exempt from the page's Trusted Types, the one that is made here is not.
    await cdp.send('Page.setBypassCSP', { enabled: true });
    await page.goto(`https://mail.google.com${path}`);
    await page.waitForSelector('html[data-practice=ready]');
    const tab = new Tab(page, cdp, 0);
    await tab.inject();
    return tab;
  }

  async inject(): Promise<void> {
    adapter ??= bundled(ENTRY, 'adapterRoom');
    const { frameTree } = await this.cdp.send('Page.getFrameTree');
    const world = { frameId: frameTree.frame.id, worldName: WORLD, grantUniveralAccess: false };
    this.context = (await this.cdp.send('Page.createIsolatedWorld', world)).executionContextId;
    await this.evaluate(await adapter);
  }

  /** Runs in the adapter's world, where `room` is what inPage.ts exports. */
  async run<T>(expression: string): Promise<T> {
    return (await this.evaluate(`(async () => (${expression}))()`)) as T;
  }

  private async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      expression,
      contextId: this.context,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}

export type Room = { context: BrowserContext; practice: Practice; close(): Promise<void> };

export const openRoom = async (mails: readonly MailRow[], defaults: PracticeDefaults = {}): Promise<Room> => {
  const practice = await startPractice({ mails, defaults, now: new Date('2026-05-12T09:00:00Z') });
  const executablePath: string | null = findChromium();
  if (!executablePath) throw new Error('no Chromium on this machine');
  const context = await launchBare({ practice, executablePath, language: 'en-GB', timeZone: 'Europe/Berlin' });
  return {
    context,
    practice,
    close: async () => {
      await context.close();
      await practice.close();
    },
  };
};
