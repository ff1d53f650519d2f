import type { Page } from '@playwright/test';
import { HOME_ZONE } from '../../tools/practice/mails/days';
import { type Afterview, expect, test, until } from './afterview';
import { draftOf, lindgren, type Talk } from './mails';

/** The whole life of the popup by the keyboard alone: nothing here touches a mouse, and every stop is asked where it is. */

const HOUR = 3_600_000;
const START = Temporal.PlainDateTime.from('2026-06-10T14:00').toZonedDateTime(HOME_ZONE);
const TALK = lindgren(START);
const DANA = 'Thank-you: Dana (Lindgren Optics)';
const ROB = 'Thank-you: Rob (Lindgren Optics)';
const DEBRIEF = 'Write down what stuck: Lindgren Optics';

/** The morning after: the debrief and two notes are due. A Thursday. */
const open = async (afterview: Afterview, talks: Talk[] = [TALK]): Promise<Page> => {
  await afterview.setClock(START.epochMilliseconds - 26 * HOUR);
  for (const talk of talks) {
    await afterview.send('record', { draft: draftOf(talk), mail: null, applicationId: null });
  }
  await afterview.setClock(START.epochMilliseconds + 20 * HOUR);
  const popup = await afterview.popup();
  await popup.bringToFront();
  await popup.getByRole('region', { name: 'Due' }).waitFor();
  return popup;
};

/** What has the focus, as a screen reader names it. */
const focused = (popup: Page): Promise<string> =>
  popup.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return '';
    const label = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels?.[0] : null;
    return (at.getAttribute('aria-label') ?? (label ?? at).textContent ?? '').trim();
  });

/** Goes on by Tab until a name has the focus. */
const tabTo = async (popup: Page, name: string, key = 'Tab'): Promise<void> => {
  const seen: string[] = [];
  for (let stops = 0; stops < 80; stops += 1) {
    const at = await focused(popup);
    if (at === name) return;
    seen.push(at);
    await popup.keyboard.press(key);
  }
  throw new Error(`never came to ${name}, but to ${seen.join(' | ')}`);
};
const expectFocus = (popup: Page, name: string) => expect.poll(() => focused(popup)).toBe(name);
const press = (popup: Page, ...keys: string[]) =>
  keys.reduce<Promise<void>>((before, key) => before.then(() => popup.keyboard.press(key)), Promise.resolve());
const dueNames = (popup: Page) =>
  popup.getByRole('region', { name: 'Due' }).locator('ul > li .grow > div:first-child').allInnerTexts();
const expectDue = (popup: Page, names: string[]) =>
  expect.poll(async () => (await dueNames(popup)).map((name) => name.replace(/\s*late$/, ''))).toEqual(names);
const said = (popup: Page) => popup.locator('.said[role=status]');

test('the main button, what stuck, and back to where one was', async ({ afterview }) => {
  const popup = await open(afterview);
  await popup.keyboard.press('Tab');
  await expectFocus(popup, 'Write it down');
  await popup.keyboard.press('Enter');
  await expectFocus(popup, 'Dana Ito');
  await popup.keyboard.type('the alignment bench');
  await popup.keyboard.press('Tab');
  await expectFocus(popup, 'Rob Weiss');
  await popup.keyboard.type('the second shift');
  // Escape leads out, and what was typed is kept.
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('region', { name: 'Due' })).toBeVisible();
  const lines = async () =>
    (await afterview.rows<{ lines: Record<string, { talkedAbout: string }> }>('debriefs')).flatMap((row) =>
      Object.values(row.lines).map(({ talkedAbout }) => talkedAbout),
    );
  await until(lines, (found) => found.sort().join() === 'the alignment bench,the second shift');
  // What was begun is no longer the first thing to do: the main button is another now, and has the focus all the same.
  await expect.poll(() => focused(popup)).toMatch(/^Write /);
});

test('how they described me: by keyboard, kept as typed, and in the note', async ({ afterview }) => {
  const popup = await open(afterview);
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Enter');
  await expectFocus(popup, 'Dana Ito');
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Tab');
  await expectFocus(popup, 'How they described you');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('textbox', { name: 'Dana Ito called you' })).toBeVisible();
  await popup.keyboard.press('Tab');
  await expectFocus(popup, 'Dana Ito called you');
  await popup.keyboard.type('a <b>calm</b> change agent');
  await popup.keyboard.press('Escape');
  const words = async () =>
    (await afterview.rows<{ lines: Record<string, { describedMe: string }> }>('debriefs')).flatMap((row) =>
      Object.values(row.lines).map(({ describedMe }) => describedMe),
    );
  await until(words, (found) => found.join() === 'a <b>calm</b> change agent');
  const due = popup.getByRole('region', { name: 'Due' });
  await due.getByRole('button', { name: /^More: Thank-you: Dana/ }).click();
  await due.getByRole('button', { name: /^Read and copy: / }).click();
  await expect(due.getByRole('textbox', { name: 'Your letter' })).toHaveValue(/“a <b>calm<\/b> change agent”/);
});

test('done, put aside and put off, each taken back, and the focus never lost', async ({ afterview }) => {
  const popup = await open(afterview);
  await expectDue(popup, [DEBRIEF, DANA, ROB]);
  const more = async (name: string) => {
    await tabTo(popup, `More: ${name}`);
    await popup.keyboard.press('Enter');
  };

  // Why is there to be read, unfolded or not.
  await expect(popup.getByText(/You talked with Dana on Wed 10 Jun\./)).toBeVisible();

  await more(DANA);
  await popup.keyboard.press('Tab');
  await expectFocus(popup, `Done: ${DANA}`);
  await popup.keyboard.press('Space');
  await expectDue(popup, [DEBRIEF, ROB]);
  await expect(said(popup)).toContainText('Done.');
  // On the row that took its place.
  await expectFocus(popup, `Write: ${ROB}`);
  await tabTo(popup, 'Undo');
  await popup.keyboard.press('Enter');
  await expectDue(popup, [DEBRIEF, DANA, ROB]);
  await expect(said(popup)).toContainText('Undone.');
  expect(await focused(popup)).not.toBe('');

  await more(DANA);
  await tabTo(popup, `Skip: ${DANA}`);
  await popup.keyboard.press('Enter');
  await expectDue(popup, [DEBRIEF, ROB]);
  await expect(said(popup)).toContainText('Skipped. It will not be asked for again.');
  await expectFocus(popup, `Write: ${ROB}`);
  // And by the keys everybody knows.
  await popup.keyboard.press('Control+z');
  await expectDue(popup, [DEBRIEF, DANA, ROB]);
  await expect(said(popup)).toContainText('Undone.');

  await more(ROB);
  await tabTo(popup, `Done: ${ROB}`);
  await popup.keyboard.press('Enter');
  await expectDue(popup, [DEBRIEF, DANA]);
  await expectFocus(popup, `Write: ${DANA}`);
  await popup.keyboard.press('Control+z');
  await expectDue(popup, [DEBRIEF, DANA, ROB]);

  await tabTo(popup, `More: ${DEBRIEF}`, 'Shift+Tab');
  await popup.keyboard.press('Enter');
  await tabTo(popup, `Done: ${DEBRIEF}`);
  await popup.keyboard.press('Enter');
  await expectDue(popup, [DANA, ROB]);
  await expectFocus(popup, `Write: ${DANA}`);
  await tabTo(popup, 'Undo');
  await popup.keyboard.press('Enter');
  await expectDue(popup, [DEBRIEF, DANA, ROB]);
});

test('put off: tomorrow, Monday, in a week, or a day of one’s own', async ({ afterview }) => {
  const popup = await open(afterview);
  const choices: [string, string][] = [
    ['Tomorrow, Fri 12 Jun', 'Put off until Fri 12 Jun, 9:00.'],
    ['Monday, Mon 15 Jun', 'Put off until Mon 15 Jun, 9:00.'],
    ['In a week, Thu 18 Jun', 'Put off until Thu 18 Jun, 9:00.'],
  ];
  for (const [choice, sentence] of choices) {
    await tabTo(popup, `More: ${DANA}`);
    await popup.keyboard.press('Enter');
    await tabTo(popup, `${choice}: ${DANA}`);
    await popup.keyboard.press('Enter');
    await expectDue(popup, [DEBRIEF, ROB]);
    await expect(said(popup)).toContainText(sentence);
    await expectFocus(popup, `Write: ${ROB}`);
    await afterview.waitForBadge('2');
    await popup.keyboard.press('Control+z');
    await expectDue(popup, [DEBRIEF, DANA, ROB]);
    await tabTo(popup, 'Write it down', 'Shift+Tab');
  }
  await tabTo(popup, `More: ${DANA}`);
  await popup.keyboard.press('Enter');
  await tabTo(popup, `Another day: ${DANA}`);
  await popup.keyboard.press('Enter');
  await tabTo(popup, 'Ask again on');
  await popup.keyboard.type('06112026');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('alert')).toContainText('Nothing was changed; choose a day after today.');
  await expectDue(popup, [DEBRIEF, DANA, ROB]);
  await press(popup, 'ArrowLeft', 'ArrowLeft');
  await popup.keyboard.type('06232026');
  await popup.keyboard.press('Enter');
  await expectDue(popup, [DEBRIEF, ROB]);
  await expect(said(popup)).toContainText('Put off until Tue 23 Jun, 9:00.');
  expect(await afterview.rows('snoozes')).toMatchObject([
    { until: Temporal.PlainDateTime.from('2026-06-23T09:00').toZonedDateTime(HOME_ZONE).epochMilliseconds },
  ]);
});

test('Escape folds what was unfolded and stays on its button', async ({ afterview }) => {
  const popup = await open(afterview);
  await tabTo(popup, `More: ${DANA}`);
  await press(popup, 'Enter', 'Tab', 'Tab');
  await expectFocus(popup, `Skip: ${DANA}`);
  await popup.keyboard.press('Escape');
  await expectFocus(popup, `More: ${DANA}`);
  await expect(popup.getByRole('button', { name: `Skip: ${DANA}` })).toHaveCount(0);
  await tabTo(popup, 'More: Keep applying');
  await popup.keyboard.press('Enter');
  await popup.keyboard.press('Tab');
  await expectFocus(popup, 'Note');
  await popup.keyboard.type('three a week');
  await popup.keyboard.press('Escape');
  await expectFocus(popup, 'More: Keep applying');
  await expect(popup.getByText('three a week')).toBeVisible();
});

test('a letter read and changed without leaving the row', async ({ afterview }) => {
  const popup = await open(afterview);
  await tabTo(popup, `More: ${DANA}`);
  await popup.keyboard.press('Enter');
  await tabTo(popup, `Read and copy: ${DANA}`);
  await popup.keyboard.press('Enter');
  await popup.getByLabel('Your letter').waitFor();
  await popup.keyboard.press('Tab');
  await expectFocus(popup, 'Your letter');
  await popup.keyboard.press('Tab');
  await expectFocus(popup, 'Copy');
});

test('dismissed in the checklist, brought back, and by Undo', async ({ afterview }) => {
  const popup = await open(afterview);
  const title = popup.getByText('Keep applying', { exact: true });
  await tabTo(popup, 'More: Keep applying');
  await popup.keyboard.press('Enter');
  await tabTo(popup, 'Dismiss: Keep applying');
  await popup.keyboard.press('Enter');
  await expect(title).toHaveCount(0);
  await expect(said(popup)).toContainText('Dismissed.');
  await expect.poll(() => focused(popup)).toMatch(/^More: /);
  await popup.keyboard.press('Control+z');
  await expect(title).toBeVisible();
});

test('searched, opened, and back to the same place in the list', async ({ afterview }) => {
  const other = { ...TALK, company: 'Pellwood Paper', domain: 'pellwood.example', at: START.add({ days: 9 }) };
  const popup = await open(afterview, [TALK, other]);
  await tabTo(popup, 'Interviews');
  await popup.keyboard.press('Enter');
  await popup.getByLabel('Search').waitFor();
  await popup.keyboard.press('Tab');
  await expectFocus(popup, 'Search');
  await popup.keyboard.type('pellw');
  await expect(popup.getByRole('status').filter({ hasText: 'Found: 1' })).toHaveCount(1);
  await popup.keyboard.press('Tab');
  await expect.poll(() => focused(popup)).toMatch(/^Open Pellwood Paper/);
  const opener = await focused(popup);
  await popup.keyboard.press('Enter');
  await expectFocus(popup, 'Pellwood Paper');
  await tabTo(popup, 'Back', 'Shift+Tab');
  await popup.keyboard.press('Enter');
  await expectFocus(popup, opener);
  await expect(popup.getByLabel('Search')).toHaveValue('pellw');
  expect(await popup.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('fifty more, and on from the first of them', async ({ afterview }) => {
  test.setTimeout(90_000);
  const talks = Array.from({ length: 53 }, (_, nth) => ({
    ...TALK,
    company: `Company ${String(nth).padStart(2, '0')}`,
    panel: [],
    at: START.add({ days: 3, hours: nth }),
  }));
  const popup = await open(afterview, talks);
  await tabTo(popup, 'Interviews');
  await popup.keyboard.press('Enter');
  await popup.getByLabel('Search').waitFor();
  await popup.keyboard.press('Tab');
  const rows = popup.getByRole('button', { name: /^Open Company/ });
  await expect(rows).toHaveCount(50);
  await tabTo(popup, 'Show more');
  await popup.keyboard.press('Enter');
  await expect(rows).toHaveCount(53);
  await expect.poll(() => focused(popup)).toMatch(/^Open Company 02/);
});

const STOPS = 'main:not([hidden]) :is(button, a[href], input, textarea, select, summary)';

/** Which of the stops has the focus, and whether one sees it. */
const stopAt = (popup: Page) =>
  popup.evaluate((stops) => {
    const at = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const { top, bottom, height } = at.getBoundingClientRect();
    // A link may go over two lines, and the middle of both is not on it.
    const line = [...at.getClientRects()].at(-1) ?? at.getBoundingClientRect();
    return {
      place: [...document.querySelectorAll(stops)].indexOf(at),
      isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isInView: height > 0 && top >= 0 && bottom <= innerHeight,
      // By the line that says what was done, which stands at the foot.
      isCovered: !at.contains(document.elementFromPoint(line.left + line.width / 2, line.bottom - 2)),
    };
  }, STOPS);

test('every stop can be seen, in the order of the page, and leads on', async ({ afterview }) => {
  const popup = await open(afterview);
  for (const fold of ['Notifications', 'How you sign']) {
    await tabTo(popup, fold);
    await popup.keyboard.press('Enter');
    await tabTo(popup, 'Write it down', 'Shift+Tab');
  }
  await tabTo(popup, `More: ${DANA}`);
  await popup.keyboard.press('Enter');
  await tabTo(popup, 'Write it down', 'Shift+Tab');
  await tabTo(popup, 'More: Keep applying');
  await popup.keyboard.press('Enter');
  await tabTo(popup, 'Dismiss: Keep applying');
  await popup.keyboard.press('Enter');
  await expect(said(popup)).toContainText('Dismissed.');
  await tabTo(popup, 'Write it down', 'Shift+Tab');
  const stops = await popup.locator(STOPS).count();
  for (let stop = 0; stop < stops; stop += 1) {
    await expect.poll(() => stopAt(popup)).toEqual({ place: stop, isOutlined: true, isInView: true, isCovered: false });
    // A box for a time has several stops of its own.
    for (let inside = 0; inside < 5 && (await stopAt(popup)).place === stop; inside += 1) {
      await popup.keyboard.press('Tab');
    }
  }
});

test('Escape in the true popup: out of the interview first, then the popup closes', async ({ afterview }) => {
  await open(afterview);
  const mail = await afterview.mailbox();
  await mail.page.bringToFront();
  const popup = await afterview.truePopup(mail.page);
  await popup.waitForText(/Who was there/);
  await popup.press('Write it down');
  await popup.waitForText(/What I forgot to say/);
  await popup.key('Escape');
  await popup.waitForText(/Checklist/);
  await popup.close();
});
