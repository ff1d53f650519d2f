import type { Page } from '@playwright/test';
import { HOME_ZONE } from '../../tools/practice/mails/days';
import { type Afterview, expect, test, until } from './afterview';
import { draftOf, lindgren } from './mails';

/** The person's own days off and the quiet weeks: chosen in the popup, by the keyboard, and what is due goes by them. */

const moment = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime(HOME_ZONE);
const TALK = lindgren(moment('2026-06-10T14:00'), { panel: [{ name: 'Dana Ito', title: 'Engineering Manager' }] });

/** Thanks went, and they decide by a day. */
const waiting = async (afterview: Afterview, decisionBy = '2026-06-19', now = '2026-06-11T11:00') => {
  await afterview.setClock(TALK.at.subtract({ days: 1 }).epochMilliseconds);
  const draft = { ...draftOf(TALK), decisionBy: { date: decisionBy, words: '' } };
  const { applicationId, interviewId } = await afterview.send('record', { draft, mail: null, applicationId: null });
  await afterview.setClock(moment('2026-06-11T10:00').epochMilliseconds);
  await afterview.send('debrief', { interviewId, change: { done: true } });
  const [dana] = await afterview.rows<{ id: string }>('people');
  const personIds = [dana?.id ?? ''];
  const letter = { kind: 'thank-you', channel: 'email', state: 'sent', promised: null } as const;
  await afterview.send('letter', { applicationId, interviewId, personIds, ...letter });
  await afterview.setClock(moment(now).epochMilliseconds);
  const popup = await afterview.popup();
  await popup.bringToFront();
  return popup;
};
const sentence = (popup: Page) => popup.getByRole('region', { name: 'Next step' }).getByRole('heading');
const daysOff = async (afterview: Afterview): Promise<string[]> => {
  const rows = await afterview.rows<{ name: string; value: { daysOff: string[] } }>('settings');
  return rows.find(({ name }) => name === 'profile')?.value.daysOff ?? [];
};
const focused = (popup: Page): Promise<string> =>
  popup.evaluate(() => {
    const at = document.activeElement;
    const label = at instanceof HTMLInputElement ? at.labels?.[0] : null;
    return (at?.getAttribute('aria-label') ?? (label ?? at)?.textContent ?? '').trim();
  });
const tabTo = async (popup: Page, name: string, key = 'Tab'): Promise<void> => {
  for (let stops = 0; stops < 60 && (await focused(popup)) !== name; stops += 1) await popup.keyboard.press(key);
  await expect.poll(() => focused(popup)).toBe(name);
};
const said = (popup: Page) => popup.locator('.said[role=status]');

test('added and removed by the keyboard alone, each with Undo, and nothing is due on them', async ({ afterview }) => {
  const popup = await waiting(afterview);
  await expect(sentence(popup)).toContainText('until Tue 23 Jun.');
  await tabTo(popup, 'Days off');
  await popup.keyboard.press('Enter');
  await tabTo(popup, 'First day');
  await popup.keyboard.type('06222026');
  await tabTo(popup, 'Last day');
  await popup.keyboard.type('06242026');
  await popup.keyboard.press('Enter');
  await expect(said(popup)).toContainText('Off from Mon 22 Jun to Wed 24 Jun.');
  await expect(popup.getByText('Mon 22 Jun to Wed 24 Jun', { exact: true })).toBeVisible();
  expect(await daysOff(afterview)).toEqual(['2026-06-22', '2026-06-23', '2026-06-24']);
  // Two business days after the date they gave: what was Tuesday is Friday.
  await expect(sentence(popup)).toContainText('until Fri 26 Jun.');
  // The boxes are free for the next, and the cursor is there.
  await expect.poll(() => focused(popup)).toBe('First day');
  await expect(popup.getByLabel('First day')).toHaveValue('');
  await tabTo(popup, 'Undo');
  await popup.keyboard.press('Enter');
  await expect(sentence(popup)).toContainText('until Tue 23 Jun.');
  expect(await daysOff(afterview)).toEqual([]);

  await tabTo(popup, 'First day');
  await popup.keyboard.type('06232026');
  await popup.keyboard.press('Enter');
  await expect(said(popup)).toContainText('Off on Tue 23 Jun.');
  await expect(sentence(popup)).toContainText('until Wed 24 Jun.');
  await tabTo(popup, 'Remove the days off: Tue 23 Jun', 'Shift+Tab');
  await popup.keyboard.press('Enter');
  await expect(said(popup)).toContainText('Not off any more: Tue 23 Jun.');
  await expect(sentence(popup)).toContainText('until Tue 23 Jun.');
  expect(await focused(popup)).not.toBe('');
  await popup.keyboard.press('Control+z');
  await expect(sentence(popup)).toContainText('until Wed 24 Jun.');
  expect(await daysOff(afterview)).toEqual(['2026-06-23']);
});

test('what cannot be is said; what is half chosen is there again when the popup is', async ({ afterview }) => {
  const popup = await waiting(afterview);
  await popup.getByText('Days off', { exact: true }).click();
  await popup.getByRole('button', { name: 'Add days off' }).click();
  await expect(popup.getByText('Choose the first day; nothing was added.')).toBeVisible();
  await expect(popup.getByLabel('First day')).toBeFocused();
  await popup.getByLabel('First day').fill('2026-06-24');
  await popup.getByLabel('Last day').fill('2026-06-22');
  await popup.getByRole('button', { name: 'Add days off' }).click();
  await expect(popup.getByText('The last day is before the first; nothing was added.')).toBeVisible();
  await popup.getByLabel('Last day').fill('2026-12-24');
  await popup.getByRole('button', { name: 'Add days off' }).click();
  await expect(popup.getByText(/more than seven weeks in a row/)).toBeVisible();
  expect(await daysOff(afterview)).toEqual([]);
  await until(
    () => afterview.rows<{ key: string; text: string }>('kept'),
    (rows) => rows.some(({ text }) => text === '2026-06-24/2026-12-24'),
  );
  await popup.close();
  const again = await afterview.popup();
  await again.bringToFront();
  await again.getByText('Days off', { exact: true }).click();
  await expect(again.getByLabel('First day')).toHaveValue('2026-06-24');
});

test('quiet weeks are waited for, until the person says otherwise', async ({ afterview }) => {
  const popup = await waiting(afterview, '2026-08-14', '2026-08-03T11:00');
  await expect(sentence(popup)).toContainText('until Tue 25 Aug.');
  await popup.getByText('Days off', { exact: true }).click();
  const toggle = popup.getByRole('checkbox', { name: 'Wait longer in quiet weeks' });
  await expect(toggle).toBeChecked();
  await toggle.click();
  await expect(toggle).not.toBeChecked();
  await expect(sentence(popup)).toContainText('until Tue 18 Aug.');
});
