import { chromium } from '@playwright/test';
import type { Email } from '../src/email/shape';
import { bundled } from './bundled';
import { RUNS } from './figures';
import { CALM } from './practice/browser';

/**
 * How long reading takes where it is done: in a real Chromium, built as the background is. Node's engine is years older
 * and lacks Temporal; the same messages take it half as long again.
 */

/** Without these a page's clock is cut to tenths of a millisecond, which is what a whole message takes. */
const ISOLATED = {
  'content-type': 'text/html',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const ADDRESS = 'https://reading.example/';

/** What can be asked there; each answer holds a value for every run, in milliseconds. */
export type Times = {
  glances(emails: readonly Email[]): Promise<number[]>;
  /** For every run those of all messages. */
  reads(emails: readonly Email[]): Promise<number[][]>;
  large(email: Email, size: number): Promise<number[]>;
};

/** Opens a browser for `work` and closes it whatever happens. Rejects when none is named or `work` rejects. */
export const readingTimes = async <T>(work: (times: Times) => Promise<T>): Promise<T> => {
  const executablePath = process.env.AFTERVIEW_CHROMIUM;
  if (!executablePath) throw new Error('AFTERVIEW_CHROMIUM names no browser');
  const code = await bundled(new URL('./page/reading.ts', import.meta.url).pathname, 'reading');
  const browser = await chromium.launch({ executablePath, args: CALM });
  try {
    // Each question in a page of its own: a browser compiles expressions worse once it has compiled many, and a worker
    // reads its owner's two languages.
    const ask = async (what: string, ...args: unknown[]): Promise<never> => {
      const page = await browser.newPage();
      await page.route('**/*', (route) => route.fulfill({ headers: ISOLATED, body: '<!doctype html>' }));
      await page.goto(ADDRESS);
      await page.addScriptTag({ content: code });
      const answer = await page.evaluate(`reading.${what}(${args.map((one) => JSON.stringify(one)).join(', ')})`);
      await page.close();
      return answer as never;
    };
    return await work({
      glances: (emails) => ask('glances', emails, RUNS),
      reads: (emails) => ask('reads', emails, RUNS),
      large: (email, size) => ask('large', email, size, RUNS),
    });
  } finally {
    await browser.close();
  }
};
