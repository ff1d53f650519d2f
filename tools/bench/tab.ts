import type { BrowserContext, Page } from '@playwright/test';
import { browsing } from '../browsing';
import { type Figure, figure, RUNS } from '../figures';
import { openPractice } from '../practice/browser';

/**
 * What a mail tab pays for the extension. Evaluation and compiling are what the browser itself writes down in its trace
 * while it runs the content script in a loading mail tab, in processor time: what other work of the machine takes away is
 * not ours. The heap is that of the tab with the script at work and with it turned off.
 */

type TraceEvent = { name: string; tdur?: number; args?: { data?: { url?: string } } };

type Cost = { compile: number; run: number };

/** Loads the mailbox, traced; what each of our scripts cost, by file name. */
async function costs(context: BrowserContext): Promise<Map<string, Cost>> {
  const browser = context.browser();
  if (browser === null) throw new Error('this context has no browser');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const traceConfig = { includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  const page = await openPractice(context);
  await page.waitForTimeout(300);
  await page.close();
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  const files = new Map<string, Cost>();
  for (const { name, tdur, args } of events) {
    const url = args?.data?.url ?? '';
    if (tdur === undefined || !url.startsWith('chrome-extension://')) continue;
    const file = url.split('/').at(-1) ?? '';
    const cost = files.get(file) ?? { compile: 0, run: 0 };
    if (name === 'v8.compile') files.set(file, { compile: cost.compile + tdur / 1_000, run: cost.run - tdur / 1_000 });
    if (name === 'EvaluateScript') files.set(file, { ...cost, run: cost.run + tdur / 1_000 });
  }
  return files;
}

async function evaluation(context: BrowserContext): Promise<Figure[]> {
  const runs: Map<string, Cost>[] = [];
  for (let run = 0; run <= RUNS; run++) runs.push(await costs(context));
  const of = (file: string, part: keyof Cost) =>
    runs.map((files) => {
      const cost = files.get(file);
      if (!cost) throw new Error(`${file} is in no trace`);
      return cost[part];
    });
  return [
    figure('tab: evaluation of the content script', 'ms', 2, of('main.iife.js', 'run')),
    figure('tab: compiling it before that', 'ms', null, of('main.iife.js', 'compile')),
    figure('tab: evaluation of its work, where the webmail is turned on', 'ms', 2, of('work.js', 'run')),
    figure('tab: compiling that', 'ms', null, of('work.js', 'compile')),
    figure('tab: evaluation of its ears at document_start', 'ms', null, of('hold.iife.js', 'run')),
  ];
}

/** kB of script heap in a tab once it is quiet and swept. */
async function heapOf(context: BrowserContext): Promise<number> {
  const page = await openPractice(context);
  await page.waitForTimeout(300);
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize / 1_000;
}

async function heap(context: BrowserContext, turn: (on: boolean) => Promise<unknown>): Promise<Figure[]> {
  const half = async () => {
    const values: number[] = [];
    for (let run = 0; run < 7; run++) values.push(await heapOf(context));
    return figure('', 'kB', null, values).value;
  };
  const working = await half();
  await turn(false);
  const asleep = await half();
  await turn(true);
  return [
    {
      name: 'tab: heap of a working content script beside one that is turned off',
      value: working - asleep,
      unit: 'kB',
      budget: null,
    },
  ];
}

/** Milliseconds from a compose in the page to our button in it, both measured in the page. */
const toButton = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const known = new Set(document.querySelectorAll('[data-afterview-host]'));
        const practice = (globalThis as unknown as { practice: { compose(fields: object): void } }).practice;
        const began = performance.now();
        const end = began + 5_000;
        practice.compose({ to: [{ name: 'Dana Ito', email: 'dana.ito@kestrelmaps.example' }] });
        const look = () => {
          const host = [...document.querySelectorAll('[data-afterview-host]')].find((one) => !known.has(one));
          if (host && host.getBoundingClientRect().width > 20) return resolve(performance.now() - began);
          if (performance.now() > end) return reject(new Error('no button appeared in a compose'));
          return requestAnimationFrame(look);
        };
        look();
      }),
  );

const INTERVIEW = {
  company: 'Kestrel Maps',
  agency: null,
  role: 'Frontend Engineer',
  language: 'en',
  stage: null,
  mode: 'video',
  start: '2026-01-14T14:00',
  end: '2026-01-14T15:00',
  timeZone: 'Europe/Berlin',
  timeZoneStated: null,
  location: null,
  meetingUrl: null,
  dialIn: null,
  people: [
    {
      name: 'Dana Ito',
      honorific: null,
      email: 'dana.ito@kestrelmaps.example',
      title: null,
      phone: null,
      part: 'interviewer',
    },
  ],
  sessions: [],
  asks: [],
  decisionBy: null,
};

export default (): Promise<Figure[]> =>
  browsing(async ({ context, tell }) => {
    const figures = await evaluation(context);
    figures.push(...(await heap(context, (on) => tell('turnOn', { host: 'gmail', on }))));
    const yesterday = new Date(Date.now() - 24 * 3_600_000).toISOString().slice(0, 10);
    const draft = { ...INTERVIEW, start: `${yesterday}T14:00`, end: `${yesterday}T15:00` };
    await tell('record', { draft, mail: null, applicationId: null });
    const values: number[] = [];
    const page = await openPractice(context);
    await page.waitForTimeout(1_000);
    for (let run = 0; run <= RUNS; run++) {
      values.push(await toButton(page));
      await page.locator('.Ha:visible').first().click();
      await page.waitForTimeout(150);
    }
    figures.push(figure('tab: compose appears → button visible', 'ms', 50, values));
    return figures;
  });
