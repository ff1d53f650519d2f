import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOME_ZONE, pastFrom } from '../../tools/practice/mails/days';
import { type Afterview, expect, launch, test, until } from './afterview';
import { draftOf, person, type Talk } from './mails';

/** The badge: what is due, from the store alone, whatever was stopped, wiped or shut in between. */

const HOUR = 3_600_000;
const MINUTE = 60_000;

const talkAt = (at: Talk['at'], company = 'Lindgren Optics', domain = 'lindgrenoptics.example'): Talk => ({
  thread: 'talk',
  company,
  domain,
  role: 'Test Engineer',
  at,
  from: person('Dana Ito', domain),
  panel: [
    { name: 'Dana Ito', title: 'Engineering Manager' },
    { name: 'Rob Weiss', title: 'Senior Engineer' },
  ],
});
const record = (afterview: Afterview, talk: Talk) =>
  afterview.send('record', { draft: draftOf(talk), mail: null, applicationId: null });

/** Over for days: the debrief and a note to each of two are due, whatever day it is. */
const DUE = '3';
const recordDue = (afterview: Afterview) => record(afterview, talkAt(pastFrom(new Date())(4, '10:00', HOME_ZONE)));

test('counts the debrief and the letters that are due, and no more once they are done', async ({ afterview }) => {
  const { applicationId, interviewId } = await recordDue(afterview);
  await afterview.waitForBadge(DUE);
  const desk = await afterview.desk();
  expect(await desk.evaluate(() => chrome.action.getTitle({}))).toBe('Afterview: 3 due');
  await afterview.send('debrief', { interviewId, change: { done: true } });
  await afterview.waitForBadge('2');
  for (const { id } of await afterview.rows<{ id: string }>('people')) {
    await afterview.send('letter', {
      applicationId,
      interviewId,
      kind: 'thank-you',
      personIds: [id],
      channel: 'email',
      state: 'sent',
      promised: null,
    });
  }
  await afterview.waitForBadge('');
});

test('is silent from the start of an interview to thirty minutes after its end', async ({ afterview }) => {
  const at = Temporal.PlainDateTime.from('2026-06-10T14:00').toZonedDateTime(HOME_ZONE);
  const start = at.epochMilliseconds;
  const end = start + HOUR;
  await afterview.setClock(start - 100 * HOUR);
  await record(afterview, talkAt(at.subtract({ days: 5 }), 'Pellwood Paper', 'pellwood.example'));
  await record(afterview, talkAt(at));
  const at3 = async (now: number, text: string) => {
    await afterview.setClock(now);
    await afterview.waitForBadge(text);
  };
  await at3(start - MINUTE, '3');
  await at3(start + MINUTE, '');
  await at3(end - MINUTE, '');
  await at3(end + 29 * MINUTE, '');
  // The debrief of this one has come to it.
  await at3(end + 31 * MINUTE, '4');
});

test('is right when alarms and badge were wiped and the worker was stopped', async ({ afterview }) => {
  await recordDue(afterview);
  await afterview.waitForBadge(DUE);
  const desk = await afterview.desk();
  const wipe = () =>
    desk.evaluate(async () => {
      await chrome.alarms.clearAll();
      await chrome.action.setBadgeText({ text: '' });
    });
  const alarms = () => desk.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
  await afterview.killWorker();
  await wipe();
  expect(await afterview.badge()).toBe('');
  // Any event starts it again.
  await afterview.ask('ready', {});
  await afterview.waitForBadge(DUE, 2000);
  expect(await until(alarms, (names) => names.length > 0)).toEqual(['tick']);
  // The alarm alone does, too: as after a machine slept.
  await afterview.killWorker();
  await wipe();
  await desk.evaluate(() => chrome.alarms.create('tick', { when: Date.now() }));
  await afterview.waitForBadge(DUE);
});

test('is right at once when the browser is started again', async ({ practice }) => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'afterview-restart-'));
  try {
    const first = await launch(practice, { userDataDir });
    await recordDue(first.afterview);
    await first.afterview.waitForBadge(DUE);
    await first.close();
    const second = await launch(practice, { userDataDir });
    await second.afterview.waitForBadge(DUE);
    await second.close();
  } finally {
    rmSync(userDataDir, { recursive: true, force: true });
  }
});
