import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOME_ZONE, workdaysFrom } from '../../tools/practice/mails/days';
import { type Afterview, expect, LONG, launch, pause, test, until } from './afterview';
import { confirmation, draftOf, person, type Talk } from './mails';

/** Nothing that was acknowledged is lost and nothing is done twice, whatever dies when. */

const KILLS = LONG ? 500 : 30;

const talk = (number = 0): Talk => ({
  thread: 'talk',
  company: `Employer ${number}`,
  domain: `employer-${number}.example`,
  role: 'Test Engineer',
  at: workdaysFrom(new Date())(2, '14:00', HOME_ZONE),
  from: person('Dana Ito', `employer-${number}.example`),
  panel: [
    { name: 'Dana Ito', title: 'Engineering Manager' },
    { name: 'Rob Weiss', title: 'Senior Engineer' },
  ],
});
const ask = (number = 0) => ({ draft: draftOf(talk(number)), mail: null, applicationId: null });

type Interview = { id: string; applicationId: string; sessions: { personIds: string[] }[]; location: string | null };

/** Every interview hangs together: its application, its company, its people, each there once. */
const expectWhole = async (afterview: Afterview, count: number): Promise<void> => {
  const companies = await afterview.rows<{ id: string; name: string }>('companies');
  const applications = await afterview.rows<{ id: string; companyId: string }>('applications');
  const interviews = await afterview.rows<Interview>('interviews');
  const people = await afterview.rows<{ id: string }>('people');
  expect(new Set(companies.map(({ name }) => name)).size).toBe(count);
  expect([companies.length, applications.length, interviews.length, people.length]).toEqual([
    count,
    count,
    count,
    2 * count,
  ]);
  const companyIds = new Set(companies.map(({ id }) => id));
  const applicationIds = new Set(applications.map(({ id }) => id));
  const personIds = new Set(people.map(({ id }) => id));
  expect(applications.filter((one) => !companyIds.has(one.companyId))).toEqual([]);
  expect(interviews.filter((one) => !applicationIds.has(one.applicationId))).toEqual([]);
  expect(
    interviews.flatMap((one) => one.sessions.flatMap((s) => s.personIds)).filter((id) => !personIds.has(id)),
  ).toEqual([]);
};

test(`the worker is stopped before, during and after ${KILLS} records: none lost, none doubled`, async ({
  afterview,
}) => {
  test.setTimeout(LONG ? 900_000 : 120_000);
  let answered = 0;
  const triesBefore = afterview.tries;
  for (let number = 0; number < KILLS; number += 1) {
    // Before; then at every moment of the first twenty milliseconds; then right after the answer.
    if (number % 10 === 0) await afterview.killWorker();
    const recording = afterview.send('record', ask(number));
    if (number % 10 !== 9) {
      await pause((number * 7) % 20);
      await afterview.killWorker();
    }
    await recording;
    answered += 1;
    if (number % 10 === 9) await afterview.killWorker();
  }
  const tries = afterview.tries - triesBefore;
  console.log(`worker stopped ${KILLS} times: ${answered} records acknowledged in ${tries} tries`);
  // Some of the kills must have hit, or this shows nothing.
  expect(tries).toBeGreaterThan(KILLS);
  await expectWhole(afterview, KILLS);
});

test('the worker is stopped while other commands run: each is done once', async ({ afterview }) => {
  const { interviewId, applicationId } = await afterview.send('record', ask());
  const killedDuring = async <T>(delay: number, doing: Promise<T>): Promise<T> => {
    await pause(delay);
    await afterview.killWorker();
    return doing;
  };
  for (const delay of [0, 3, 6, 9, 12, 15]) {
    const location = `Room ${delay}`;
    await killedDuring(delay, afterview.send('editInterview', { interviewId, change: { location } }));
    expect((await afterview.rows<Interview>('interviews'))[0]?.location).toBe(location);
    const add = { applicationId, interviewId, name: `Person ${delay}`, part: 'interviewer' as const };
    const { undo } = await killedDuring(delay, afterview.send('addPerson', add));
    expect(await afterview.rows('people')).toHaveLength(3);
    await killedDuring(delay, afterview.send('undo', { id: undo ?? '' }));
    expect(await afterview.rows('people')).toHaveLength(2);
    const removed = await killedDuring(delay, afterview.send('deleteInterview', { interviewId }));
    expect(await afterview.rows('interviews')).toEqual([]);
    await killedDuring(delay, afterview.send('undo', { id: removed.undo ?? '' }));
    await expectWhole(afterview, 1);
  }
});

test('the same command sent twice is done once and answered alike', async ({ afterview }) => {
  const replies = await Promise.all([
    afterview.ask('record', ask(), 'the-same'),
    afterview.ask('record', ask(), 'the-same'),
    afterview.ask('record', ask(), 'the-same'),
  ]);
  expect(replies[1]).toEqual(replies[0]);
  expect(replies[2]).toEqual(replies[0]);
  await expectWhole(afterview, 1);
});

test('the worker is stopped around the clicks on the card: recorded once', async ({ afterview }) => {
  await afterview.beOn();
  afterview.practice.setMails([confirmation(talk())]);
  const mail = await afterview.openMail('talk');
  await mail.card.waitFor({ role: 'button', name: 'Record interview' });
  await pause(420);
  await afterview.killWorker();
  const click = mail.card.click({ role: 'button', name: 'Record interview' });
  await afterview.killWorker();
  await click;
  await afterview.killWorker();
  await mail.waitForText(/Recorded\./);
  await expectWhole(afterview, 1);
  await afterview.killWorker();
  await mail.press('Undo');
  await mail.card.waitFor({ role: 'button', name: 'Record interview' });
  await expectWhole(afterview, 0);
  expect(mail.errors).toEqual([]);
});

test('a script that is brought into a tab twice more draws one card', async ({ afterview }) => {
  await afterview.beOn();
  const mail = await afterview.openMail('zoom');
  await mail.card.waitFor({ role: 'button', name: 'Record interview' });
  const desk = await afterview.desk();
  for (let times = 0; times < 2; times += 1) {
    await desk.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
      const files = (chrome.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.js ?? []);
      await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, files });
    });
  }
  await mail.isQuiet();
  await mail.card.waitFor({ role: 'button', name: 'Record interview' });
  expect(await mail.card.hosts()).toHaveLength(1);
  await mail.record();
  expect(await mail.card.hosts()).toHaveLength(1);
  expect(await afterview.rows('interviews')).toHaveLength(1);
});

test.describe('with a profile of its own', () => {
  let userDataDir: string;
  test.beforeEach(() => {
    userDataDir = mkdtempSync(join(tmpdir(), 'afterview-robust-'));
  });
  test.afterEach(() => rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 }));

  const TABLES = ['companies', 'applications', 'interviews', 'people', 'debriefs', 'settings'];
  const everything = async (afterview: Afterview) => Promise.all(TABLES.map((table) => afterview.rows(table)));

  test('the browser is restarted: every row is as it was', async ({ practice }) => {
    const first = await launch(practice, { userDataDir });
    await first.afterview.beOn();
    const { interviewId } = await first.afterview.send('record', ask());
    await first.afterview.send('debrief', { interviewId, change: { forgot: 'the second bench' } });
    const before = await everything(first.afterview);
    await first.close();
    const second = await launch(practice, { userDataDir });
    expect(await everything(second.afterview)).toEqual(before);
    await second.close();
  });

  test('the browser is killed right after it acknowledged: the record is there', async ({ practice }) => {
    const first = await launch(practice, { userDataDir });
    const session = await first.context.browser()?.newBrowserCDPSession();
    const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
    const pid = processInfo.find(({ type }) => type === 'browser')?.id ?? 0;
    expect(pid).toBeGreaterThan(1);
    await first.afterview.desk();
    await first.afterview.send('record', ask());
    process.kill(pid, 'SIGKILL');
    await first.close().catch(() => undefined);
    const second = await launch(practice, { userDataDir });
    await expectWhole(second.afterview, 1);
    await second.close();
  });

  test('records of a newer version: said in words, and not one write', async ({ practice }) => {
    const { afterview, close } = await launch(practice, { userDataDir });
    await afterview.beOn();
    await afterview.send('record', ask());
    const desk = await afterview.desk();
    await afterview.killWorker();
    await desk.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('afterview', 20);
          opening.onerror = () => reject(opening.error);
          opening.onupgradeneeded = () => opening.result.createObjectStore('somethingNew');
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    const before = await everything(afterview);
    const popup = await afterview.popup();
    await expect(popup.locator('main')).toContainText('Afterview cannot read its records');
    await expect(popup.locator('main')).toContainText('Your records were written by a newer Afterview. They are safe');
    const reply = await afterview.ask('record', ask(1));
    expect(reply).toMatchObject({ ok: false, error: { id: 'failureNewer' } });
    expect(await everything(afterview)).toEqual(before);
    await close();
  });

  test('records that cannot be opened: the popup says so and says what to do', async ({ practice }) => {
    // A file stands where the browser keeps its databases: nothing of ours is stubbed.
    mkdirSync(join(userDataDir, 'Default'), { recursive: true });
    writeFileSync(join(userDataDir, 'Default', 'IndexedDB'), 'not a directory');
    const { afterview, close } = await launch(practice, { userDataDir });
    const popup = await afterview.popup();
    await expect(popup.locator('main')).toContainText('Afterview cannot read its records', { timeout: 15_000 });
    await expect(popup.locator('main')).toContainText('They are not lost. Close this, restart the browser');
    const welcome = await afterview.welcome();
    await welcome.getByRole('button', { name: 'Turn on for Gmail' }).click();
    await expect(welcome.getByText('does not open Afterview’s records').first()).toBeVisible({ timeout: 15_000 });
    await expect(welcome.getByText('On for Gmail.')).toHaveCount(0);
    const mail = await afterview.openMail('zoom');
    expect(await mail.isQuiet()).toBe(true);
    expect(mail.errors).toEqual([]);
    await close();
  });
});

test('what is not ours, or not well formed, is refused and changes nothing', async ({ afterview }) => {
  await afterview.send('record', ask());
  const desk = await afterview.desk();
  const replies = await desk.evaluate(async () => {
    const id = () => crypto.randomUUID();
    const odd: unknown[] = [
      { afterview: 1, command: 'nothing', id: id(), ask: {} },
      { afterview: 1, command: 'constructor', id: id(), ask: {} },
      { afterview: 1, command: 'record', id: id(), ask: {} },
      { afterview: 1, command: 'deleteInterview', id: id(), ask: { interviewId: ['x'] } },
      { afterview: 1, command: 'keep', id: id(), ask: { key: 'k', text: 'x'.repeat(400_000) } },
      { afterview: 1, command: 'deleteInterview', id: id(), ask: { interviewId: 'unknown' } },
    ];
    const answers: unknown[] = [];
    for (const message of odd) answers.push(await chrome.runtime.sendMessage(message));
    return answers as { ok: boolean; error: { id: string } }[];
  });
  expect(replies.map((reply) => reply.ok)).toEqual([false, false, false, false, false, false]);
  expect(replies.map((reply) => reply.error.id)).toEqual([
    'failureRefused',
    'failureRefused',
    'failureMalformed',
    'failureMalformed',
    'failureMalformed',
    'failureGone',
  ]);
  await until(
    () => afterview.rows('interviews'),
    (rows) => rows.length === 1,
  );
  await expectWhole(afterview, 1);
});
