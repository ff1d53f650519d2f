import type { BrowserContext, Page } from '@playwright/test';
import { browsing } from '../browsing';
import { type Figure, figure, RUNS } from '../figures';
import { openPractice } from '../practice/browser';

/**
 * What a mail tab pays for the extension. Evaluation is what the browser itself writes down while it runs the content
 * script in its world (compiling included), taken from its trace; the heap is that of the tab with and without it.
 */

type TraceEvent = { name: string; dur?: number; args?: { data?: { url?: string } } };

/** Loads the mailbox, traced; milliseconds of each of our scripts by file name. */
async function evaluated(context: BrowserContext): Promise<Map<string, number>> {
  const browser = context.browser();
  if (browser === null) throw new Error('this context has no browser');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  const page = await openPractice(context);
  await page.waitForTimeout(300);
  await page.close();
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  const files = new Map<string, number>();
  for (const { name, dur, args } of events) {
    const url = args?.data?.url ?? '';
    if (name !== 'EvaluateScript' || dur === undefined || !url.startsWith('chrome-extension://')) continue;
    const file = url.split('/').at(-1) ?? '';
    files.set(file, (files.get(file) ?? 0) + dur / 1_000);
  }
  return files;
}

async function evaluation(context: BrowserContext): Promise<Figure[]> {
  const runs: Map<string, number>[] = [];
  for (let run = 0; run <= RUNS; run++) runs.push(await evaluated(context));
  const of = (file: string) => {
    const values = runs.map((files) => files.get(file) ?? Number.NaN);
    if (values.some(Number.isNaN)) throw new Error(`${file} is in no trace`);
    return values;
  };
  return [
    figure('tab: evaluation of the content script', 'ms', 2, of('main.iife.js')),
    figure('tab: evaluation of its ears at document_start', 'ms', null, of('hold.iife.js')),
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
