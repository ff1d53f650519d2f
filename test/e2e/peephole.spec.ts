import 'temporal-polyfill/global';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { INSTALLABLE, installInto, launchBare, launchWithExtension, openPractice } from '../../tools/practice/browser';
import { extensionIdOf, PEEPHOLE } from '../../tools/practice/extensions';
import { launchFirefoxWithExtension, openExtensionPage, openPracticeInFirefox } from '../../tools/practice/firefox';
import { practiceMails } from '../../tools/practice/mails';
import { type Peep, peep } from '../../tools/practice/peep';
import { type Practice, startPractice } from '../../tools/practice/server';

/**
 * The means of the other end-to-end tests: an extension is loaded at the real host, its closed shadow roots can be seen and
 * its buttons pressed with the real mouse. Tried with an extension made for it.
 */

const CHROMIUM = process.env.AFTERVIEW_CHROMIUM ?? '/usr/bin/chromium';
const FIREFOX = process.env.AFTERVIEW_FIREFOX ?? '/usr/bin/firefox-esr';

const CONTENT = `
const draw = () => {
  const cell = document.querySelector('td.gU.Up');
  if (cell === null || document.querySelector('[data-afterview-host]')) return;
  const host = document.createElement('td');
  host.className = 'gU';
  host.dataset.afterviewHost = 'button';
  const place = document.createElement('span');
  place.dataset.afterviewHost = 'root';
  host.append(place);
  const root = place.attachShadow({ mode: 'closed' });
  root.innerHTML = '<button type="button">Thank-you: <b>Dana Ito</b></button><label>One thing <input></label><output></output>' +
    '<button type="button" hidden>Hidden</button>';
  const button = root.querySelector('button');
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    root.querySelector('output').textContent = event.isTrusted ? 'by hand' : 'by script';
  });
  cell.after(host);
};
new MutationObserver(draw).observe(document, { subtree: true, childList: true });
`;

const extensionFor = (folder: string, background: object): string => {
  mkdirSync(folder);
  const manifest = {
    manifest_version: 3,
    name: 'Throwaway',
    version: '1.0',
    host_permissions: ['https://mail.google.com/*'],
    content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['content.js'] }],
    background,
    browser_specific_settings: { gecko: { id: 'throwaway@afterview.example', strict_min_version: '140.0' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), CONTENT);
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Own</title><p>own page</p>');
  return folder;
};

let folder: string;
let practice: Practice;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throwaway-'));
  practice = await startPractice({ mails: practiceMails(new Date()) });
});
test.afterAll(async () => {
  await practice?.close();
  rmSync(folder, { recursive: true, force: true });
});

const lookAndClick = async (eye: Peep): Promise<void> => {
  const button = { role: 'button', name: 'Thank-you: Dana Ito' };
  const seen = await eye.waitFor(button);
  expect(seen).toMatchObject({ shown: true, covered: false, disabled: false });
  expect(seen.box.width).toBeGreaterThan(40);
  expect(await eye.exists({ role: 'button', name: /hidden/i })).toBe(false);
  expect(await eye.all({ role: 'button' })).toHaveLength(2);
  await eye.poke(button);
  expect(await eye.text('output')).toBe('by script');
  await eye.click({ role: 'button', name: /^Thank-you/ });
  expect(await eye.text('output')).toBe('by hand');
  await eye.fill({ role: 'textbox', name: 'One thing' }, 'first');
  await eye.fill({ role: 'textbox', name: 'One thing' }, 'second');
  expect(await eye.focused()).toMatchObject({ role: 'textbox', value: 'second' });
  await expect(eye.waitFor('.nothing', 60)).rejects.toThrow(/no \.nothing within 60 ms.*Thank-you/s);
};

test('Chromium: loads the extension at the real host and reaches into its closed roots', async () => {
  const extensionDir = extensionFor(join(folder, 'chrome'), { service_worker: 'background.js' });
  const { context, extensionId, close } = await launchWithExtension({
    extensionDir,
    practice,
    executablePath: CHROMIUM,
  });
  try {
    const page = await openPractice(context);
    await page.evaluate(`practice.open('kestrel')`);
    await page.locator('.bkH').click();
    await lookAndClick(peep(page));
    // Neither the page nor Playwright sees what is inside.
    expect(await page.evaluate(`document.querySelector('span[data-afterview-host]').shadowRoot`)).toBeNull();
    const own = await context.newPage();
    await own.goto(`chrome-extension://${extensionId}/page.html`);
    await expect(own.locator('p')).toHaveText('own page');
    const elsewhere = await context.newPage();
    const answer = await elsewhere.goto('https://elsewhere.example/');
    expect(answer?.status()).toBe(404);
    expect(practice.requests.filter((one) => one.by === 'other').map((one) => one.host)).toContain('elsewhere.example');
  } finally {
    await close();
  }
});

test('Chromium: installs an extension while a mail tab is open', async () => {
  const extensionDir = extensionFor(join(folder, 'late'), { service_worker: 'background.js' });
  const context = await launchBare({ practice, executablePath: CHROMIUM, extraArgs: [INSTALLABLE] });
  try {
    await installInto(context, PEEPHOLE);
    const page = await openPractice(context);
    expect(await installInto(context, extensionDir)).toBe(extensionIdOf(extensionDir));
    await page.evaluate(`practice.open('kestrel')`);
    // Its content script reaches only tabs that are loaded from now on.
    await page.locator('.bkH').click();
    expect(await peep(page).hosts()).toEqual([]);
    await page.reload();
    await page.locator('.bkH').click();
    await peep(page).waitFor({ role: 'button', name: 'Thank-you: Dana Ito' });
  } finally {
    await context.close();
  }
});

test('Firefox: the same', async () => {
  test.skip(!existsSync(FIREFOX), `no Firefox at ${FIREFOX}`);
  const extensionDir = extensionFor(join(folder, 'firefox'), { scripts: ['background.js'] });
  const launched = await launchFirefoxWithExtension({ extensionDir, practice, executablePath: FIREFOX });
  try {
    const page = await openPracticeInFirefox(launched.browser);
    await page.evaluate(`practice.open('kestrel')`);
    const reply = await page.waitForSelector('.bkH');
    await reply?.click();
    await lookAndClick(peep(page));
    const before = practice.sent.length;
    const send = await page.$('td.gU.Up .T-I.aoO[role=button]');
    await send?.click();
    await expect.poll(() => practice.sent.length).toBe(before + 1);
    const own = await openExtensionPage(launched, 'page.html');
    expect(await own.evaluate('document.body.innerText')).toBe('own page');
  } finally {
    await launched.close();
  }
});
