import type { Page } from '@playwright/test';
import { HOME_ZONE } from '../../tools/practice/mails/days';
import { type Afterview, expect, pause, test, until } from './afterview';
import { draftOf, lindgren } from './mails';
import { type Allowing, listed, listen, withPermission } from './notifying';

/** The notification in a real Chromium: switched on in the popup, listed by the browser. */

const HOUR = 3_600_000;
const at = (wall: string): number => Temporal.PlainDateTime.from(wall).toZonedDateTime(HOME_ZONE).epochMilliseconds;
const TALK = lindgren(Temporal.PlainDateTime.from('2026-06-10T14:00').toZonedDateTime(HOME_ZONE), {
  panel: [{ name: 'Dana Ito', title: 'Engineering Manager' }],
});

/** The same with an interview recorded. */
const withInterview = (practice: Parameters<typeof withPermission>[0], run: (given: Allowing) => Promise<void>) =>
  withPermission(practice, async (given) => {
    await given.afterview.setClock(at('2026-06-09T12:00'));
    await given.afterview.send('record', { draft: draftOf(TALK), mail: null, applicationId: null });
    await run(given);
  });

const isAllowed = async (afterview: Afterview): Promise<boolean> =>
  (await afterview.desk()).evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] }));

const unfold = async (popup: Page) => {
  await popup.getByText('Notifications', { exact: true }).click();
  return popup.getByRole('checkbox', { name: 'Tell me when something is due' });
};

test('off until it is asked for; then one summary, once, and a click on it leads to the popup', async ({
  practice,
}) => {
  await withInterview(practice, async ({ afterview }) => {
    // Allowed is not yet wanted.
    expect(await isAllowed(afterview)).toBe(true);
    await afterview.setClock(at('2026-06-11T10:00'));
    await afterview.waitForBadge('2');
    expect(await listed(afterview)).toEqual([]);

    const popup = await afterview.popup();
    const toggle = await unfold(popup);
    await expect(toggle).not.toBeChecked();
    await toggle.click();
    await expect(toggle).toBeChecked();
    await until(
      () => listed(afterview),
      (ids) => ids.join() === 'due',
    );
    // Nothing more for the same, whatever happens: alarms, a stopped worker, the next days.
    const shown = await listen(afterview);
    for (const wall of ['2026-06-11T11:00', '2026-06-11T19:59', '2026-06-12T10:00', '2026-06-15T10:00']) {
      await afterview.setClock(at(wall));
    }
    await pause(200);
    expect(await shown()).toEqual([]);
    await popup.close();

    const coming = afterview.context.waitForEvent('page', { timeout: 10_000 });
    const worker = afterview.context.serviceWorkers().find((one) => one.url().includes(afterview.extensionId));
    // A click of the system's own, as near as a browser without a screen comes to it.
    await worker?.evaluate(`chrome.notifications.onClicked.dispatch?.('due')`);
    const opened = await Promise.race([
      coming.then((page) => page.url()),
      until(
        async () => {
          const session = await afterview.context.browser()?.newBrowserCDPSession();
          const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
          return targetInfos.map(({ url }) => url).find((url) => url.endsWith('src/popup/index.html'));
        },
        (url) => url !== undefined,
        10_000,
      ),
    ]);
    expect(opened).toBe(afterview.address('src/popup/index.html'));
    coming.catch(() => undefined);
  });
});

test('quiet hours, weekends, an interview; names only where they are allowed; one after days of sleep', async ({
  practice,
}) => {
  await withInterview(practice, async ({ afterview }) => {
    // Nothing is due yet when it is turned on.
    const popup = await afterview.popup();
    const toggle = await unfold(popup);
    await toggle.click();
    await expect(popup.getByLabel('Quiet from')).toHaveValue('20:00');
    await popup.getByLabel('Quiet from').fill('17:00');
    await until(
      () => afterview.rows<{ name: string; value: { quietFrom?: string } }>('settings'),
      (rows) => rows.find(({ name }) => name === 'notification')?.value.quietFrom === '17:00',
    );
    await popup.close();

    const shown = await listen(afterview);
    // During it, in the half hour after it, in the quiet hours: nothing.
    for (const wall of ['2026-06-10T14:30', '2026-06-10T15:29', '2026-06-10T17:00', '2026-06-11T08:59']) {
      await afterview.setClock(at(wall));
      await pause(100);
      expect([wall, await shown()]).toEqual([wall, []]);
    }
    const alarms = async () =>
      (await afterview.desk()).evaluate(async () =>
        (await chrome.alarms.getAll()).map(({ scheduledTime }) => scheduledTime),
      );
    await until(alarms, ([when]) => when !== undefined && when <= at('2026-06-11T09:00'));
    // Asleep over the weekend: on Saturday nothing, on Monday one for all of it, without a word of whom.
    await afterview.setClock(at('2026-06-13T12:00'));
    await pause(100);
    expect(await shown()).toEqual([]);
    await afterview.setClock(at('2026-06-15T12:00'));
    await until(shown, (all) => all.length > 0);
    await afterview.tick();
    await pause(100);
    expect(await shown()).toEqual([{ id: 'due', title: '2 things are due', message: 'Click to see what and why.' }]);

    const again = await afterview.popup();
    await unfold(again);
    await again.getByRole('checkbox', { name: 'Say whom and which company' }).click();
    await expect(again.getByRole('checkbox', { name: 'Say whom and which company' })).toBeChecked();
    await again.close();
    // Something new, a day later.
    await afterview.send('record', {
      draft: draftOf({ ...TALK, company: 'Pellwood Paper', domain: 'pellwood.example', at: TALK.at.add({ days: 5 }) }),
      mail: null,
      applicationId: null,
    });
    await afterview.setClock(at('2026-06-16T12:00'));
    await until(shown, (all) => all.length === 2);
    expect((await shown())[1]?.title).toMatch(/^\d things are due$/);
    expect((await shown())[1]?.message).toMatch(/Lindgren Optics|Pellwood Paper/);
  });
});

test('holds over a restart of the worker, and a permission that was taken back shows as off, with a sentence', async ({
  practice,
}) => {
  await withInterview(practice, async ({ afterview, allow }) => {
    const popup = await afterview.popup();
    const toggle = await unfold(popup);
    await toggle.click();
    await expect(toggle).toBeChecked();
    await afterview.killWorker();
    await popup.reload();
    const after = await unfold(popup);
    await expect(after).toBeChecked();
    // In the browser's own settings, while the popup is open.
    await (await afterview.desk()).evaluate(() => chrome.permissions.remove({ permissions: ['notifications'] }));
    await expect(after).not.toBeChecked();
    await expect(popup.getByText(/does not let Afterview show notifications/)).toBeVisible();
    await afterview.setClock(at('2026-06-11T10:00'));
    await afterview.waitForBadge('2');
    expect(await listed(afterview)).toEqual([]);
    // Allowed again: what was missed comes once, and the wish was kept.
    await allow();
    await afterview.setClock(at('2026-06-11T10:00'));
    const allowed = await afterview.popup();
    await expect(await unfold(allowed)).toBeChecked();
    await until(
      () => listed(afterview),
      (ids) => ids.join() === 'due',
    );
    // Nothing is due any more: nothing is left to be clicked.
    for (const { id } of await afterview.rows<{ id: string }>('interviews')) {
      await afterview.send('deleteInterview', { interviewId: id });
    }
    await until(
      () => listed(afterview),
      (ids) => ids.length === 0,
    );
  });
});

test('refused: the switch stays off, says why, and the badge is as it was', async ({ afterview }) => {
  await afterview.setClock(at('2026-06-11T10:00') - 26 * HOUR);
  await afterview.send('record', { draft: draftOf(TALK), mail: null, applicationId: null });
  const popup = await afterview.popup();
  // The browser's answer when somebody presses Deny.
  await popup.evaluate(() => {
    chrome.permissions.request = (async () => false) as typeof chrome.permissions.request;
  });
  const toggle = await unfold(popup);
  await toggle.click();
  await expect(popup.getByText(/does not let Afterview show notifications/)).toBeVisible();
  await expect(toggle).not.toBeChecked();
  const rows = await afterview.rows<{ name: string; value: { on: boolean } }>('settings');
  expect(rows.find(({ name }) => name === 'notification')?.value.on).toBe(false);

  // The popup may close over the question: not answered is not allowed, and said so when it is opened again.
  await popup.reload();
  await (await unfold(popup)).click();
  await until(
    () => afterview.rows<{ name: string; value: { on: boolean } }>('settings'),
    (all) => all.find(({ name }) => name === 'notification')?.value.on === true,
  );
  await popup.close();
  const again = await afterview.popup();
  await expect(await unfold(again)).not.toBeChecked();
  await expect(again.getByText(/does not let Afterview show notifications/)).toBeVisible();
});
