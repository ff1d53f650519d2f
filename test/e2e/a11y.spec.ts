import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { HOME_ZONE, pastFrom, workdaysFrom } from '../../tools/practice/mails/days';
import { expect, test } from './afterview';
import { draftOf, lindgren, type Talk } from './mails';

/** axe on our pages in real states, light and dark: no violation. The card is drawn by the same components. */

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const check = async (page: Page): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(AXE);
    const { violations, passes } = (await page.evaluate('axe.run(document)')) as AxeResults;
    const found = violations.map(
      ({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map((node) => node.html).join(' ')}`,
    );
    expect(found).toEqual([]);
    expect(passes.length).toBeGreaterThan(10);
  }
};

const talk = (at: Talk['at']): Talk => lindgren(at, { link: 'https://meet.lindgrenoptics.example/sam' });

test('the first-run page, before and after the click', async ({ afterview }) => {
  const page = await afterview.welcome();
  await page.getByRole('button', { name: 'Turn on for Gmail' }).waitFor();
  await check(page);
  await page.getByRole('button', { name: 'Turn on for Gmail' }).click();
  await page.getByText('On for Gmail.').waitFor();
  await check(page);
});

test('the popup with nothing recorded, and its form', async ({ afterview }) => {
  const popup = await afterview.popup();
  await check(popup);
  await popup.getByRole('button', { name: 'Paste or type one' }).click();
  await popup.getByLabel('A mail, an invitation, or a line').fill('Acme, Dana Ito, Wed 14:00');
  await check(popup);
  await popup.getByRole('button', { name: 'Read it' }).click();
  await popup.getByRole('button', { name: 'Record interview' }).waitFor();
  await check(popup);
});

test('the popup over a mail, corrected', async ({ afterview }) => {
  await afterview.beOn();
  const mail = await afterview.openMail('zoom');
  await mail.card.waitFor({ role: 'button', name: 'Record interview' });
  const popup = await afterview.popup();
  await check(popup);
  await popup.getByRole('button', { name: 'Correct' }).click();
  await check(popup);
});

test('the popup with what is due, the list, and one interview unfolded', async ({ afterview }) => {
  // Many states, and axe reads each whole.
  test.setTimeout(120_000);
  await afterview.send('record', {
    draft: draftOf(talk(pastFrom(new Date())(4, '10:00', HOME_ZONE))),
    mail: null,
    applicationId: null,
  });
  await afterview.send('record', {
    draft: draftOf({ ...talk(workdaysFrom(new Date())(3, '10:00', HOME_ZONE)), company: 'Pellwood Paper' }),
    mail: null,
    applicationId: null,
  });
  const popup = await afterview.popup();
  await popup.getByRole('button', { name: 'More: Thank-you: Dana (Lindgren Optics)' }).click();
  await popup.getByRole('button', { name: /^Another day: Thank-you: Dana/ }).click();
  await popup.getByRole('button', { name: 'More: Keep applying' }).click();
  await popup.getByText('Notifications', { exact: true }).click();
  await popup.getByRole('checkbox', { name: 'Tell me when something is due' }).waitFor();
  await popup.getByText('Days off', { exact: true }).click();
  await popup.getByLabel('First day').fill('2026-06-22');
  await popup.getByRole('button', { name: 'Add days off' }).click();
  await popup.getByRole('button', { name: /^Remove the days off/ }).waitFor();
  await popup.getByRole('button', { name: 'Add days off' }).click();
  await check(popup);
  await popup.getByText('Interviews', { exact: true }).click();
  await popup.getByRole('button', { name: /^Open Lindgren Optics/ }).waitFor();
  await check(popup);
  await popup.getByRole('button', { name: /^Open Lindgren Optics/ }).click();
  for (const fold of ['Next round', 'People', 'Change the interview', 'Change the application']) {
    await popup.getByText(fold, { exact: true }).click();
  }
  await popup.getByText('Rob Weiss, Senior Engineer (Interviewer)').click();
  await check(popup);
});
