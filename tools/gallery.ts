import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { CALM } from './practice/browser';

/**
 * Draws every state of every view with made-up records into `out/gallery/`, light and dark, and looks at each with axe:
 * `node tools/run.mjs gallery [words a name must contain]`. Exits 1 when axe finds something.
 */

const OUT = 'out/gallery';
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Found = { id: string; nodes: { html: string; failureSummary: string }[] };

/** What axe finds, as lines. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(of: Document): Promise<{ violations: Found[] }> } };
    return (await axe.run(document)).violations;
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}\n  ${node.failureSummary}`));
}

/** What is done in a view before it is looked at: the words after `+` in a state's name. */
const DEEDS: Record<string, (page: Page) => Promise<void>> = {
  correct: (page) => page.getByRole('button', { name: 'Correct', exact: true }).click(),
  record: (page) => page.getByRole('button', { name: 'Record interview' }).first().click(),
  questions: (page) => page.getByRole('button', { name: /Before you leave/ }).click(),
  interviews: (page) => page.getByText('Interviews', { exact: true }).click(),
  byHand: (page) => page.getByRole('button', { name: 'Paste or type one' }).click(),
  read: async (page) => {
    await page.keyboard.type('Acme, Dana Ito, Wed 14:00');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Record interview' }).waitFor();
  },
  main: async (page) => {
    await page.locator('.opening .main').click();
    await page.getByRole('button', { name: 'Back' }).waitFor();
  },
  people: async (page) => {
    await page.getByText('People', { exact: true }).click();
    await page.getByText(/Dana Ito, Head/).click();
  },
  change: async (page) => {
    await page.getByText('Change the interview').click();
    await page.getByText('Change the application').click();
  },
  note: (page) => page.getByRole('button', { name: 'More: Keep applying' }).click(),
  more: (page) =>
    page
      .getByRole('button', { name: /^More: Thank/ })
      .first()
      .click(),
  notifications: (page) => page.getByText('Notifications', { exact: true }).click(),
  tomorrow: async (page) => {
    await page
      .getByRole('button', { name: /^More: Thank/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Tomorrow/ })
      .first()
      .click();
  },
};

export default async function gallery([wanted = '']: string[]): Promise<number> {
  await mkdir(OUT, { recursive: true });
  const server = await createServer({
    root: 'tools/gallery',
    publicDir: '../../public',
    logLevel: 'error',
    configFile: false,
    server: { port: 0, hmr: false, watch: null, fs: { allow: ['../..', '/'] } },
    oxc: { jsx: { importSource: 'preact' } },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: CALM,
  });
  let found = 0;
  try {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({
        colorScheme: scheme,
        viewport: { width: 900, height: 200 },
        reducedMotion: 'reduce',
      });
      page.setDefaultTimeout(8_000);
      page.setDefaultNavigationTimeout(60_000);
      page.on('pageerror', (error) => console.error(`  ${error}`));
      await page.goto(address);
      const states: Record<string, string[]> = JSON.parse(
        (await page.locator('html[data-states]').getAttribute('data-states')) ?? '{}',
      );
      for (const [view, names] of Object.entries(states)) {
        for (const name of names.filter((each) => `${view}-${each}`.includes(wanted))) {
          const [state, ...deeds] = name.split('+');
          await page.setViewportSize({ width: view === 'popup' ? 400 : 900, height: 200 });
          await page.goto(`${address}?${view}${name}${scheme}#${view}/${state}`);
          await page.locator('main > *').first().waitFor();
          await page.waitForTimeout(120);
          for (const deed of deeds) await DEEDS[deed]?.(page);
          await page.screenshot({ path: `${OUT}/${view}-${name}-${scheme}.png`, fullPage: true });
          const lines = await faults(page);
          found += lines.length;
          for (const line of lines) console.log(`${view}-${name}-${scheme} ${line}`);
        }
      }
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`${found} faults found by axe`);
  return found === 0 ? 0 : 1;
}
