import 'temporal-polyfill/global';
import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { launchFirefoxWithExtension, openExtensionPage, openPracticeInFirefox } from '../../tools/practice/firefox';
import { HOME_ZONE, pastFrom } from '../../tools/practice/mails/days';
import { peep } from '../../tools/practice/peep';
import { startPractice } from '../../tools/practice/server';
import { pause, until } from './afterview';
import { confirmation, person } from './mails';

/** The main line once through in a real Firefox: that the other build lives. Everything else is shown in Chromium. */

const FIREFOX = process.env.AFTERVIEW_FIREFOX ?? '/usr/bin/firefox-esr';
const DIST = 'dist/firefox';

test('Firefox: installed, turned on, a mail opened and recorded, the badge and the popup say what comes next', async () => {
  test.setTimeout(120_000);
  expect(existsSync(`${DIST}/manifest.json`), `${DIST} is missing: run \`npm run build\` first`).toBe(true);
  const talk = {
    thread: 'talk',
    company: 'Lindgren Optics',
    domain: 'lindgrenoptics.example',
    role: 'Test Engineer',
    at: pastFrom(new Date())(4, '10:00', HOME_ZONE),
    from: person('Dana Ito', 'lindgrenoptics.example'),
    panel: [
      { name: 'Dana Ito', title: 'Engineering Manager' },
      { name: 'Rob Weiss', title: 'Senior Engineer' },
    ],
  };
  const practice = await startPractice({ mails: [confirmation(talk)] });
  const launched = await launchFirefoxWithExtension({
    extensionDir: DIST,
    practice,
    executablePath: FIREFOX,
    // Stopped soon when idle, so that the rest of the way is gone with a new one.
    prefs: { 'extensions.background.idle.timeout': 1000 },
  });
  try {
    const page = await openPracticeInFirefox(launched.browser);
    await page.evaluate(`practice.open('talk')`);
    await page.waitForSelector('[role=main] .a3s');
    const card = peep(page as never);
    expect(await card.hosts()).toEqual([]);

    const welcome = await openExtensionPage(launched, 'src/pages/welcome/index.html');
    const turnOn = await welcome.waitForSelector('aria/Turn on for Gmail');
    await turnOn?.click();
    await welcome.waitForSelector('::-p-text(On for Gmail.)');

    await page.bringToFront();
    await card.waitFor({ role: 'button', name: 'Record interview' }, 10_000);
    expect(await card.text()).toMatch(/Interview with Lindgren Optics.*\?/);
    await pause(420);
    await card.click({ role: 'button', name: 'Record interview' });
    await until(
      () => card.text(),
      (words) => words.includes('Recorded.'),
      10_000,
    );

    // Days ago: the debrief and a note to each of the two are due.
    const badge = () => welcome.evaluate('browser.action.getBadgeText({})') as Promise<string>;
    await until(badge, (text) => text === '3', 10_000);

    const popup = await openExtensionPage(launched, 'src/popup/index.html');
    await popup.waitForSelector('main.popup h1');
    const words = await popup.$eval('main.popup', (main) => main.textContent);
    expect(words).toContain('Lindgren Optics');
    expect(words).toMatch(/Write to Dana/);
    expect(words).toContain('Write down what stuck');

    // A thank-you that went from the phone: the question above it, and one thing less to do.
    const thanks = { ...confirmation(talk), id: 'mine', own: true, from: null, to: [talk.from] };
    const date = talk.at.add({ hours: 5 }).toInstant().toString();
    practice.setMails([confirmation(talk), { ...thanks, date, text: 'Hi Dana, thank you for your time. Sam' }]);
    await page.bringToFront();
    await page.reload();
    await page.waitForSelector('html[data-practice=ready]');
    await card.waitFor({ role: 'button', name: 'Yes' }, 10_000);
    expect(await card.text()).toContain('Was this your thank-you to Dana?');
    await pause(420);
    await card.click({ role: 'button', name: 'Yes' });
    await until(badge, (text) => text === '2', 10_000);

    // What the popup's button to follow up sends: the conversation is there, and the letter begins in a reply to it.
    const people = `new Promise((resolve) => {
      const opening = indexedDB.open('afterview');
      opening.onsuccess = () => {
        const request = opening.result.transaction(['people', 'applications']).objectStore('people').getAll();
        request.onsuccess = () => {
          const ids = opening.result.transaction('applications').objectStore('applications').getAllKeys();
          ids.onsuccess = () => resolve({ people: request.result, applicationId: ids.result[0] });
        };
      };
    })`;
    type Known = { people: { id: string; name: string }[]; applicationId: string };
    const known = (await welcome.evaluate(people)) as Known;
    const begin = {
      applicationId: known.applicationId,
      letter: 'timeline',
      toId: known.people.find(({ name }) => name === 'Dana Ito')?.id,
    };
    const key = { host: 'gmail', account: null, thread: practice.threads()[0]?.legacyId, message: null };
    const message = { afterview: 1, command: 'openMail', id: crypto.randomUUID(), ask: { key, begin } };
    await welcome.evaluate(`browser.runtime.sendMessage(${JSON.stringify(message)})`);
    // Not `waitForFunction`: it makes a function of a text in the page, whose policy forbids that.
    const written = () =>
      page.evaluate(`document.querySelector('[g_editable=true]')?.innerText ?? ''`) as Promise<string>;
    await until(written, (text) => /decide/.test(text), 10_000);
    expect(practice.sent).toEqual([]);
    expect(practice.requests.filter((one) => one.by === 'other')).toEqual([]);
  } finally {
    await launched.close();
    await practice.close();
  }
});
