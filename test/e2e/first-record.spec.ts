import { cpus, loadavg } from 'node:os';
import { INSTALLABLE, installInto, launchBare, openPractice } from '../../tools/practice/browser';
import { PEEPHOLE } from '../../tools/practice/extensions';
import { practiceMails } from '../../tools/practice/mails';
import { startPractice } from '../../tools/practice/server';
import { Afterview, CHROMIUM, DIST, expect, launch, Mail, pause, test, until, ZONE } from './afterview';

/** The moment *First record*: from the first-run page to a recorded interview, counted and timed. */

const CARD_WITHIN_MS = 300;
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Notes in the page when a message's body is there and when our card above it is; both as the page draws them. */
const WATCH = `{
  const seen = (globalThis.seen = { message: null, card: null });
  const look = () => {
    const inView = (css) => [...document.querySelectorAll(css)].some((one) => one.getBoundingClientRect().height > 20);
    if (seen.message === null && inView('[role=main] .adn .a3s')) seen.message = performance.now();
    if (seen.card === null && inView('[data-afterview-host]')) seen.card = performance.now();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}`;
type Seen = { message: number | null; card: number | null };

test('First record: a mail open before installing is recorded with three clicks, nothing typed, nothing reloaded', async () => {
  const practice = await startPractice({ mails: practiceMails(new Date()) });
  const context = await launchBare({ practice, executablePath: CHROMIUM, timeZone: ZONE, extraArgs: [INSTALLABLE] });
  try {
    await installInto(context, PEEPHOLE);
    // A fresh profile with the mail open, before there is any extension.
    const page = await openPractice(context);
    const mail = new Mail(page);
    await mail.open('zoom');
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    const coming = context.waitForEvent('page');
    const afterview = new Afterview(context, await installInto(context, DIST), practice);
    const welcome = await coming;
    await welcome.waitForLoadState();
    expect(welcome.url()).toBe(afterview.address('src/pages/welcome/index.html'));

    let clicks = 0;
    const button = welcome.getByRole('button', { name: 'Turn on for Gmail' });
    await button.waitFor();
    const began = performance.now();
    await button.click();
    clicks += 1;
    // To the tab that was open all the time: a click on its title in the tab strip.
    await page.bringToFront();
    clicks += 1;
    await mail.card.waitFor({ role: 'button', name: 'Record interview' });
    const shown = performance.now() - began;
    await pause(420);
    await mail.card.click({ role: 'button', name: 'Record interview' });
    clicks += 1;
    await mail.waitForText(/Recorded\./);
    const seconds = (performance.now() - began) / 1000;

    expect(await afterview.rows('interviews')).toHaveLength(1);
    console.log(
      `First record: ${clicks} clicks (one of them on the tab), 0 characters, ${loads} reloads, ` +
        `card ${shown.toFixed(0)} ms after turning on, recorded after ${seconds.toFixed(1)} s`,
    );
    expect(clicks).toBeLessThanOrEqual(3);
    expect(loads).toBe(0);
    expect(mail.errors).toEqual([]);
  } finally {
    await context.close();
    await practice.close();
  }
});

test('First record: the card is there within 300 ms of the message', async () => {
  const practice = await startPractice({ mails: practiceMails(new Date()) });
  const { afterview, close } = await launch(practice);
  try {
    await afterview.turnOn();
    const times: number[] = [];
    for (let tab = 0; tab < 2; tab += 1) {
      const mail = await afterview.mailbox();
      // The first of a tab also fetches what draws; it counts like the others.
      for (const thread of ['zoom', 'phone-screen', 'six-days-ago', 'panel-day', 'calendar-invitation']) {
        await mail.list();
        await mail.page.evaluate(WATCH);
        await mail.open(thread);
        // Looking into the page costs it time, so it is left alone until it says so itself.
        await until(
          () => mail.page.evaluate('seen.card'),
          (card) => card !== null,
        );
        await mail.card.waitFor({ role: 'button', name: 'Record interview' });
        const { message, card } = (await mail.page.evaluate('seen')) as Seen;
        times.push((card ?? Number.NaN) - (message ?? Number.NaN));
      }
    }
    const figures = times.map((time) => time.toFixed(0)).join(', ');
    console.log(
      `card after message: median ${median(times).toFixed(0)} ms, most ${Math.max(...times).toFixed(0)} ms (${figures})`,
    );
    expect(times.every((time) => time > 0)).toBe(true);
    // A machine that is busy with much else says nothing about us; the figures above are printed all the same.
    const isBusy = (loadavg()[0] ?? 0) / cpus().length > 3;
    test.info().annotations.push({ type: 'card after message (ms)', description: figures });
    if (!isBusy) expect(median(times)).toBeLessThanOrEqual(CARD_WITHIN_MS);
  } finally {
    await close();
    await practice.close();
  }
});

test('By hand: two clicks and at most forty keystrokes', async ({ afterview }) => {
  const popup = await afterview.popup();
  const line = 'Acme, Dana Ito, Wed 14:00';
  let clicks = 0;
  let keys = 0;
  await popup.getByRole('button', { name: 'Paste or type one' }).click();
  clicks += 1;
  await expect(popup.getByLabel('A mail, an invitation, or a line')).toBeFocused();
  await popup.keyboard.type(line);
  keys += line.length;
  await popup.keyboard.press('Enter');
  keys += 1;
  const record = popup.getByRole('button', { name: 'Record interview' });
  await expect(record).toBeFocused();
  await expect(popup.getByLabel('Company')).toHaveValue('Acme');
  await record.click();
  clicks += 1;
  await expect(popup.locator('.said')).toContainText('Recorded.');
  console.log(`By hand: ${clicks} clicks, ${keys} keystrokes`);
  expect(clicks).toBeLessThanOrEqual(2);
  expect(keys).toBeLessThanOrEqual(40);
  const [interview] = await afterview.rows<{ start: string }>('interviews');
  expect(interview?.start).toMatch(/^\d{4}-\d\d-\d\dT14:00$/);
  const [person] = await afterview.rows<{ name: string }>('people');
  expect(person?.name).toBe('Dana Ito');
});
