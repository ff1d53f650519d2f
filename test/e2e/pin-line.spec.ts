import { HOME_ZONE } from '../../tools/practice/mails/days';
import { type Afterview, expect, type Mail, pause, test } from './afterview';
import { draftOf, person } from './mails';

/** The one line a day in the webmail, for who has not pinned the icon; in a browser without toolbar it is pinned nowhere. */

const at = (wall: string): number => Temporal.PlainDateTime.from(wall).toZonedDateTime(HOME_ZONE).epochMilliseconds;
const LINE = /^Due now: .*\(Lindgren Optics\)|^Due now: Write down what stuck: Lindgren Optics, and 1 more\./m;

/** On since the day before an interview that was on Wednesday at 14:00, and nobody said that the line is not wanted. */
const given = async (afterview: Afterview, now: string): Promise<void> => {
  await afterview.setSetting('pinLine', undefined);
  await afterview.beOn();
  await afterview.setClock(at('2026-06-09T12:00'));
  const talk = {
    thread: 'talk',
    company: 'Lindgren Optics',
    domain: 'lindgrenoptics.example',
    role: 'Test Engineer',
    at: Temporal.PlainDateTime.from('2026-06-10T14:00').toZonedDateTime(HOME_ZONE),
    from: person('Dana Ito', 'lindgrenoptics.example'),
    panel: [{ name: 'Dana Ito', title: 'Engineering Manager' }],
  };
  await afterview.send('record', { draft: draftOf(talk), mail: null, applicationId: null });
  await afterview.setClock(at(now));
};
const hasLine = async (mail: Mail): Promise<boolean> => LINE.test(await mail.card.text());
const nothing = async (mail: Mail): Promise<void> => {
  await pause(400);
  expect(await mail.card.text()).not.toContain('Due now');
};

test('says what is due and how to pin, once a day over all tabs, and Dismiss is for the day', async ({ afterview }) => {
  await given(afterview, '2026-06-11T10:00');
  const mail = await afterview.mailbox();
  await mail.waitForText(LINE);
  expect(await mail.card.text()).toContain('click the puzzle piece in the toolbar, then the pin beside Afterview');
  await nothing(await afterview.mailbox());
  await mail.page.bringToFront();
  await mail.press('Dismiss');
  await expect.poll(() => hasLine(mail)).toBe(false);
  await nothing(await afterview.mailbox());
  await afterview.setClock(at('2026-06-11T23:59'));
  await nothing(await afterview.mailbox());
  await afterview.setClock(at('2026-06-12T00:01'));
  const next = await afterview.mailbox();
  await next.waitForText(LINE);
});

test('"Don’t show again" is for good', async ({ afterview }) => {
  await given(afterview, '2026-06-11T10:00');
  const mail = await afterview.mailbox();
  await mail.waitForText(LINE);
  await mail.press('Don’t show again');
  await expect.poll(() => hasLine(mail)).toBe(false);
  for (const wall of ['2026-06-12T10:00', '2026-07-12T10:00']) {
    await afterview.setClock(at(wall));
    await nothing(await afterview.mailbox());
  }
});

test('not before anything is due, not during an interview or half an hour after, not where it is off', async ({
  afterview,
}) => {
  await given(afterview, '2026-06-10T13:00');
  const mail = await afterview.mailbox();
  const load = async (wall: string) => {
    await afterview.setClock(at(wall));
    await mail.page.reload();
    await mail.page.waitForSelector('html[data-practice=ready]');
  };
  await nothing(mail);
  for (const wall of ['2026-06-10T14:30', '2026-06-10T15:29']) {
    await load(wall);
    await nothing(mail);
  }
  await afterview.send('turnOn', { host: 'gmail', on: false });
  await load('2026-06-11T10:00');
  await nothing(mail);
  // Turned on, it comes without another load; turned off, it goes at once.
  await afterview.send('turnOn', { host: 'gmail', on: true });
  await mail.waitForText(LINE);
  await afterview.send('turnOn', { host: 'gmail', on: false });
  await expect.poll(() => hasLine(mail)).toBe(false);
});

test('not in a tab that nobody looks at', async ({ afterview }) => {
  await given(afterview, '2026-06-10T13:00');
  const behind = await afterview.mailbox();
  const desk = await afterview.desk();
  await desk.bringToFront();
  await afterview.setClock(at('2026-06-11T10:00'));
  await nothing(behind);
  expect((await afterview.rows<{ name: string }>('settings')).map(({ name }) => name)).not.toContain('pinLine');
});

test('not where the icon is pinned', async ({ afterview }) => {
  await given(afterview, '2026-06-11T10:00');
  const worker = afterview.context.serviceWorkers().find((one) => one.url().includes(afterview.extensionId));
  const set = (isOnToolbar: boolean | undefined) =>
    worker?.evaluate(`chrome.action.getUserSettings = async () => ({ isOnToolbar: ${String(isOnToolbar)} })`);
  await set(true);
  await nothing(await afterview.mailbox());
  // Nor where the browser does not tell.
  await set(undefined);
  await nothing(await afterview.mailbox());
  await set(false);
  await (await afterview.mailbox()).waitForText(LINE);
});
