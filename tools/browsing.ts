import type { BrowserContext, Page } from '@playwright/test';
import { launchWithExtension } from './practice/browser';
import { practiceMails } from './practice/mails';
import { type Practice, startPractice } from './practice/server';

/** A real Chromium for measuring: the mailbox, the built extension turned on, and one page of it to speak from. */

export type Browsing = {
  practice: Practice;
  context: BrowserContext;
  /** A page of the extension that runs none of its code. */
  desk: Page;
  address(path: string): string;
  tell(command: string, ask: object): Promise<unknown>;
};

/** Opens one for `work` and closes it whatever happens. Rejects when no browser is named or `work` rejects. */
export const browsing = async <T>(work: (browsing: Browsing) => Promise<T>): Promise<T> => {
  const executablePath = process.env.AFTERVIEW_CHROMIUM;
  if (!executablePath) throw new Error('AFTERVIEW_CHROMIUM names no browser');
  const practice = await startPractice({ mails: practiceMails(new Date()) });
  const launched = await launchWithExtension({
    extensionDir: 'dist/chrome',
    practice,
    executablePath,
    peephole: false,
    timeZone: 'Europe/Berlin',
  });
  try {
    const { context, extensionId } = launched;
    const address = (path: string) => `chrome-extension://${extensionId}/${path}`;
    const desk = await context.newPage();
    await desk.goto(address('manifest.json'));
    const tell = async (command: string, ask: object) => {
      const message = { afterview: 1, command, id: crypto.randomUUID(), ask };
      const reply = (await desk.evaluate((sent) => chrome.runtime.sendMessage(sent), message)) as {
        ok?: boolean;
        value?: unknown;
      };
      if (reply?.ok !== true) throw new Error(`${command}: ${JSON.stringify(reply)}`);
      return reply.value;
    };
    await tell('ready', {});
    await tell('turnOn', { host: 'gmail', on: true });
    return await work({ practice, context, desk, address, tell });
  } finally {
    await launched.close();
    await practice.close();
  }
};
