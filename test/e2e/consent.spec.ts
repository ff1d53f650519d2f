import { INSTALLABLE, installInto, launchBare } from '../../tools/practice/browser';
import { PEEPHOLE } from '../../tools/practice/extensions';
import { practiceMails } from '../../tools/practice/mails';
import { startPractice } from '../../tools/practice/server';
import { Afterview, CHROMIUM, DIST, expect, Mail, test, until, ZONE } from './afterview';

/** First run and consent: before the click nothing is read and nothing is shown. */

const WAYS_IN = ['zoom', 'six-days-ago', 'panel-day'] as const;

test('before the click a mail leaves no trace: no element, no command but the question whether it may', async ({
  afterview,
}) => {
  // An ear of the extension's own, beside the background: it hears every message of every tab.
  const desk = await afterview.desk();
  await desk.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message: { command?: string }) => {
      heard.push(String(message?.command));
    });
  });
  const mail = await afterview.mailbox();
  for (const thread of WAYS_IN) {
    await mail.open(thread);
    expect(await mail.isQuiet(150)).toBe(true);
    expect(await mail.card.hosts()).toEqual([]);
    await mail.list();
  }
  const heard = await desk.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  expect(new Set(heard)).toEqual(new Set(['consent']));
  expect(await afterview.rows('interviews')).toEqual([]);
  expect(mail.errors).toEqual([]);
  await desk.close();
});

test('a script that asks all the same is refused by the background', async ({ afterview }) => {
  const mail = await afterview.openMail('zoom');
  const desk = await afterview.desk();
  // Run in the isolated world of the tab, as our own script is.
  const replies = await desk.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
    // No nulls: the way into the tab would drop them.
    const key = { host: 'gmail', account: 'sam', thread: 'one', message: 'one' };
    const asks = {
      knock: { key, from: { name: 'Dana', email: 'dana@acme.example' }, own: false, date: '2026-05-14T12:00:00Z' },
      bring: { part: 'work' },
      no: { mail: { key, sender: 'dana@acme.example' }, what: 'message' },
      pinLine: {},
      noPinLine: {},
      notification: { change: { on: true, names: true } },
      turnOn: { host: 'gmail', on: true },
      deleteInterview: { interviewId: 'x' },
    };
    const [result] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      args: [asks],
      func: async (all: Record<string, object>) => {
        const answers: Record<string, string> = {};
        for (const [command, ask] of Object.entries(all)) {
          const message = { afterview: 1, command, id: `from-outside-${command}`, ask };
          const reply: { ok: boolean; error: { id: string } } = await chrome.runtime.sendMessage(message);
          answers[command] = reply.ok ? 'ok' : reply.error.id;
        }
        return answers;
      },
    });
    return result?.result;
  });
  expect(replies).toEqual({
    knock: 'failureOff',
    bring: 'failureOff',
    no: 'failureOff',
    pinLine: 'failureOff',
    noPinLine: 'failureOff',
    // What only our own pages may say is refused whether it is on or not.
    notification: 'failureRefused',
    turnOn: 'failureRefused',
    deleteInterview: 'failureRefused',
  });
  expect(await afterview.rows('nos')).toEqual([]);
  // But for the one that every test begins with.
  const settings = await afterview.rows<{ name: string; value: unknown }>('settings');
  expect(settings).toEqual([{ name: 'pinLine', value: { day: null, never: true } }]);
  expect(mail.errors).toEqual([]);
});

test('installing opens the first-run page; every mail tab that was open works without reload', async () => {
  const practice = await startPractice({ mails: practiceMails(new Date()) });
  const context = await launchBare({ practice, executablePath: CHROMIUM, timeZone: ZONE, extraArgs: [INSTALLABLE] });
  try {
    await installInto(context, PEEPHOLE);
    const tabs: Mail[] = [];
    for (const thread of WAYS_IN) {
      const page = await context.newPage();
      await page.goto('https://mail.google.com/mail/u/0/');
      await page.waitForSelector('html[data-practice=ready]');
      const mail = new Mail(page);
      await mail.open(thread);
      await page.evaluate(`globalThis.wasHere = true`);
      tabs.push(mail);
    }
    const coming = context.waitForEvent('page');
    const afterview = new Afterview(context, await installInto(context, DIST), practice);
    const welcome = await coming;
    await welcome.getByRole('button', { name: 'Turn on for Gmail' }).waitFor();
    for (const tab of tabs) expect(await tab.card.hosts()).toEqual([]);
    await welcome.getByRole('button', { name: 'Turn on for Gmail' }).click();
    for (const tab of tabs) {
      await tab.page.bringToFront();
      await tab.card.waitFor({ role: 'button', name: 'Record interview' });
      expect(await tab.card.hosts()).toHaveLength(1);
      expect(await tab.page.evaluate('wasHere')).toBe(true);
    }
    // An update comes in over the same tabs: still one card each, and it is the new copy's.
    for (const tab of tabs) await tab.page.evaluate(`document.querySelector('[data-afterview-host]').isOld = true`);
    await installInto(context, DIST);
    await afterview.ask('ready', {});
    for (const tab of tabs) {
      await tab.page.bringToFront();
      await until(
        () =>
          tab.page.evaluate(
            `[...document.querySelectorAll('[data-afterview-host]')].map((host) => host.isOld ?? false)`,
          ),
        (old) => JSON.stringify(old) === '[false]',
      );
      await tab.card.waitFor({ role: 'button', name: 'Record interview' });
      expect(await tab.card.hosts()).toHaveLength(1);
      expect(tab.errors).toEqual([]);
    }
  } finally {
    await context.close();
    await practice.close();
  }
});

test('the first-run page tells what is read, where it stays, what never happens, and whether the icon is pinned', async ({
  afterview,
}) => {
  const page = await afterview.welcome();
  for (const words of ['What is read', 'Where it stays', 'What never happens']) {
    await expect(page.getByText(words, { exact: true })).toBeVisible();
  }
  await expect(page.getByText('Click the puzzle piece in the toolbar')).toBeVisible();
  // The toolbar itself is out of a test's reach: the browser's answer is given for it, and the page looks by itself.
  await page.evaluate(() => {
    chrome.action.getUserSettings = (() =>
      Promise.resolve({ isOnToolbar: true })) as typeof chrome.action.getUserSettings;
  });
  await expect(page.getByText('Pinned: the icon is in your toolbar.')).toBeVisible();
});

test("Find my interview mails opens the webmail's own search, once it is turned on", async ({ afterview }) => {
  const page = await afterview.welcome();
  const find = page.getByRole('button', { name: 'Find my interview mails' });
  await expect(find).toHaveCount(0);
  await page.getByRole('button', { name: 'Turn on for Gmail' }).click();
  const coming = afterview.context.waitForEvent('page');
  await find.click();
  const search = await coming;
  await search.waitForSelector('html[data-practice=ready]');
  expect(decodeURIComponent(search.url())).toContain('#search/');
  expect(decodeURIComponent(search.url())).toContain('interview');
  await expect(search.locator('[role=main] tr.zA', { hasText: 'Your interview at Kestrel Maps' })).toBeVisible();
});

test('turning off removes everything from tabs that are open, and turning on brings it back', async ({ afterview }) => {
  await afterview.turnOn();
  const mail = await afterview.openMail('zoom');
  await mail.card.waitFor({ role: 'button', name: 'Record interview' });
  const page = await afterview.welcome();
  await page.getByRole('button', { name: 'Turn off' }).click();
  await page.getByRole('button', { name: 'Turn on for Gmail' }).waitFor();
  await until(
    () => mail.card.hosts(),
    (hosts) => hosts.length === 0,
  );
  await mail.page.bringToFront();
  await mail.list();
  await mail.open('six-days-ago');
  expect(await mail.isQuiet()).toBe(true);
  await page.getByRole('button', { name: 'Turn on for Gmail' }).click();
  await mail.page.bringToFront();
  await mail.card.waitFor({ role: 'button', name: 'Record interview' });
  expect(await mail.card.hosts()).toHaveLength(1);
  expect(mail.errors).toEqual([]);
});
