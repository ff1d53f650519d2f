import type { Page } from '@playwright/test';
import { HOME_ZONE } from '../../tools/practice/mails/days';
import { type Afterview, expect, test, until } from './afterview';
import { draftOf, lindgren } from './mails';

/** What becomes of an application, said in the popup: each reachable there, and each taken back to exactly what was. */

const HOUR = 3_600_000;
const at = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime(HOME_ZONE);
const moment = (wall: string) => at(wall).epochMilliseconds;
/** A Wednesday; the Thursday after it is a working day. */
const TALK = lindgren(at('2026-06-10T14:00'));
const TABLES = ['companies', 'applications', 'interviews', 'people', 'debriefs', 'letters', 'snoozes', 'replies'];

type Draft = ReturnType<typeof draftOf>;
type Of = { applicationId: string; interviewId: string };

/** Everything that is stored of the process. */
const stored = (afterview: Afterview) => Promise.all(TABLES.map((table) => afterview.rows(table)));

/** The talk is over and written down; the popup is in front, on the morning after. */
const begun = async (afterview: Afterview, change: Partial<Draft> = {}, wall = '2026-06-11T11:00') => {
  await afterview.setClock(TALK.at.epochMilliseconds - 26 * HOUR);
  const of = await afterview.send('record', {
    draft: { ...draftOf(TALK), ...change },
    mail: null,
    applicationId: null,
  });
  await afterview.setClock(moment(wall));
  await afterview.send('debrief', { interviewId: of.interviewId, change: { done: true } });
  return of;
};
const inFront = async (afterview: Afterview): Promise<Page> => {
  const popup = await afterview.popup();
  await popup.bringToFront();
  return popup;
};
const openInterview = async (popup: Page): Promise<void> => {
  await popup.getByText('Interviews', { exact: true }).click();
  await popup
    .getByRole('button', { name: /^Open Lindgren Optics/ })
    .first()
    .click();
};
const choose = (popup: Page, name: string) =>
  popup.getByRole('group', { name: 'How it stands' }).first().getByRole('button', { name, exact: true }).click();
const said = (popup: Page) => popup.locator('.said[role=status]');
const undo = async (popup: Page): Promise<void> => {
  await said(popup).getByRole('button', { name: 'Undo' }).click();
  await expect(said(popup)).toContainText('Undone.');
};
const dueNames = async (popup: Page): Promise<string[]> =>
  (await popup.getByRole('region', { name: 'Due' }).locator('ul > li .grow > div:first-child').allInnerTexts()).map(
    (name) => name.replace(/\s*late$/, ''),
  );
const expectDue = (popup: Page, names: string[]) => expect.poll(() => dueNames(popup)).toEqual(names);
const back = (popup: Page) => popup.getByRole('button', { name: 'Back' }).click();
const status = async (afterview: Afterview) => (await afterview.rows<{ status: string }>('applications'))[0]?.status;

const NOTES = ['Thank-you: Dana (Lindgren Optics)', 'Thank-you: Rob (Lindgren Optics)'];

/** Thanks went to both. */
const thanked = async (afterview: Afterview, of: Of): Promise<void> => {
  for (const { id } of await afterview.rows<{ id: string }>('people')) {
    const { applicationId, interviewId } = of;
    const letter = { kind: 'thank-you', channel: 'email', state: 'sent', promised: null } as const;
    await afterview.send('letter', { applicationId, interviewId, personIds: [id], ...letter });
  }
};

test('“That is all” is taken back, and what was typed stays', async ({ afterview }) => {
  const of = await begun(afterview);
  await afterview.send('debrief', { interviewId: of.interviewId, change: { done: false, forgot: 'the lathe' } });
  const popup = await inFront(afterview);
  await expectDue(popup, ['Write down what stuck: Lindgren Optics', ...NOTES]);
  await openInterview(popup);
  await popup.getByRole('button', { name: 'That is all' }).click();
  await expectDue(popup, NOTES);
  await undo(popup);
  await expectDue(popup, ['Write down what stuck: Lindgren Optics', ...NOTES]);
  expect(await afterview.rows('debriefs')).toMatchObject([{ doneAt: null, forgot: 'the lathe' }]);
});

test('a next round: filled in from what is known, with its people and lessons, and taken back', async ({
  afterview,
}) => {
  const of = await begun(afterview);
  const [dana] = (await afterview.rows<{ id: string; name: string }>('people')).filter(({ name }) => /Dana/.test(name));
  const line = { personId: dana?.id ?? '', talkedAbout: 'the alignment bench' };
  await afterview.send('debrief', { interviewId: of.interviewId, change: { line, forgot: 'the night shift' } });
  await thanked(afterview, of);
  const popup = await inFront(afterview);
  await openInterview(popup);
  await choose(popup, 'Waiting');
  await until(
    () => status(afterview),
    (now) => now === 'waiting',
  );
  const before = await stored(afterview);
  await popup.getByText('Next round', { exact: true }).click();
  const round = popup.locator('details', { hasText: 'Next round' });
  await expect(round.getByLabel('Company', { exact: true })).toHaveValue('Lindgren Optics');
  await expect(round.getByLabel('Role', { exact: true })).toHaveValue('Test Engineer');
  await expect(round.getByLabel('Day')).toBeFocused();
  await round.getByLabel('Day').fill('2026-06-18');
  await round.getByLabel('From').fill('10:00');
  await round.getByRole('button', { name: 'Add a person' }).click();
  await round.getByRole('textbox', { name: 'Name' }).fill('Dana Ito');
  await round.getByRole('button', { name: 'Record interview' }).click();
  await expect(said(popup)).toContainText('Recorded.');
  // Of the same application, with the same Dana, and with what stuck.
  await expect(popup.getByRole('heading', { name: 'From the last rounds' })).toBeVisible();
  await expect(popup.locator('.lessons')).toHaveText(/the night shift.*Dana Ito.*the alignment bench/);
  expect(await afterview.rows('applications')).toMatchObject([{ status: 'interviewing' }]);
  expect(await afterview.rows('interviews')).toHaveLength(2);
  const people = await afterview.rows<{ id: string; email: string | null }>('people');
  expect(people).toHaveLength(2);
  expect(people.find(({ id }) => id === dana?.id)?.email).toBe('dana.ito@lindgrenoptics.example');
  await undo(popup);
  expect(await stored(afterview)).toEqual(before);
});

test('an offer with its day: asked for, due by it, and taken back with what was typed meanwhile', async ({
  afterview,
}) => {
  await begun(afterview);
  const popup = await inFront(afterview);
  await openInterview(popup);
  const before = await stored(afterview);
  await choose(popup, 'Offer');
  await expect(said(popup)).toContainText('How it stands now: Offer.');
  await undo(popup);
  await expect(popup.getByLabel('They want an answer by')).toHaveCount(0);
  expect(await stored(afterview)).toEqual(before);

  await choose(popup, 'Offer');
  await popup.getByLabel('They want an answer by').fill('2026-06-19');
  await until(
    () => afterview.rows<{ replyBy: string | null }>('applications'),
    ([row]) => row?.replyBy === '2026-06-19',
  );
  await back(popup);
  await expectDue(popup, ['Answer the offer: Dana (Lindgren Optics)']);
  await undo(popup);
  await expectDue(popup, NOTES);
  expect(await afterview.rows('applications')).toMatchObject([{ status: 'interviewing', replyBy: '2026-06-19' }]);
});

test('a rejection: a kind answer a day later and nothing else, and taken back', async ({ afterview }) => {
  await begun(afterview);
  const popup = await inFront(afterview);
  await openInterview(popup);
  const before = await stored(afterview);
  await choose(popup, 'Rejected');
  await expect(said(popup)).toContainText('How it stands now: Rejected.');
  await back(popup);
  // Never at once.
  await expectDue(popup, []);
  await afterview.waitForBadge('');
  await undo(popup);
  await expectDue(popup, NOTES);
  expect(await stored(afterview)).toEqual(before);

  await openAgain(popup);
  await choose(popup, 'Rejected');
  await until(
    () => status(afterview),
    (now) => now === 'rejected',
  );
  await popup.close();
  await afterview.setClock(moment('2026-06-12T12:00'));
  const later = await inFront(afterview);
  await expectDue(later, ['A kind answer: Dana (Lindgren Optics)']);
});

/** The list is unfolded already. */
const openAgain = (popup: Page) =>
  popup
    .getByRole('button', { name: /^Open Lindgren Optics/ })
    .first()
    .click();

test('withdrawn: nothing is due any more, and taken back', async ({ afterview }) => {
  await begun(afterview);
  const popup = await inFront(afterview);
  await openInterview(popup);
  const before = await stored(afterview);
  await choose(popup, 'Withdrawn');
  await expect(said(popup)).toContainText('How it stands now: Withdrawn.');
  // Out of the open ones, and still shown.
  await expect(popup.getByRole('group', { name: 'How it stands' }).first()).toBeVisible();
  await afterview.waitForBadge('');
  await undo(popup);
  await afterview.waitForBadge('2');
  expect(await stored(afterview)).toEqual(before);
  await back(popup);
  await expectDue(popup, NOTES);

  // With nothing open it is not said that nothing was recorded.
  await openAgain(popup);
  await choose(popup, 'Withdrawn');
  await expect(said(popup)).toContainText('How it stands now: Withdrawn.');
  await back(popup);
  await expect(popup.getByRole('heading', { name: 'Nothing is open.' })).toBeVisible();
  await expect(popup.getByText('Days off', { exact: true })).toBeVisible();
});

test('they did not come: other times instead of thanks, and taken back', async ({ afterview }) => {
  await begun(afterview);
  const popup = await inFront(afterview);
  await openInterview(popup);
  const before = await stored(afterview);
  await popup.getByText('Change the interview').click();
  await popup.getByRole('button', { name: 'They did not come' }).click();
  await expect(said(popup)).toContainText('How it stands now: They did not come.');
  await back(popup);
  await expectDue(popup, ['Another time: Dana (Lindgren Optics)']);
  await undo(popup);
  await expectDue(popup, NOTES);
  expect(await stored(afterview)).toEqual(before);
});

test('two applications at one company: kept apart, and the second taken back', async ({ afterview }) => {
  await begun(afterview);
  const popup = await inFront(afterview);
  const before = await stored(afterview);
  await popup.getByText('Paste or type one', { exact: true }).click();
  await popup.getByLabel('A mail, an invitation, or a line').fill('?');
  await popup.getByRole('button', { name: 'Read it' }).click();
  await popup.getByLabel('Company', { exact: true }).fill('Lindgren Optics');
  await popup.getByLabel('Role', { exact: true }).fill('Lab Manager');
  await popup.getByLabel('Day').fill('2026-06-15');
  await popup.getByLabel('From').fill('09:00');
  await popup.getByRole('button', { name: 'Record interview' }).click();
  await expect(said(popup)).toContainText('Recorded.');
  expect(await afterview.rows('companies')).toHaveLength(1);
  const applications = await afterview.rows<{ role: string; status: string }>('applications');
  expect(applications.map(({ role }) => role).sort()).toEqual(['Lab Manager', 'Test Engineer']);
  // What is said of one is not said of the other.
  await choose(popup, 'Rejected');
  await expect(said(popup)).toContainText('How it stands now: Rejected.');
  await until(
    () => afterview.rows<{ role: string; status: string }>('applications'),
    (rows) => rows.every(({ role, status: now }) => (role === 'Lab Manager') === (now === 'rejected')),
  );
  await undo(popup);
  await back(popup);
  // By their roles, where the company is the same.
  await expectDue(
    popup,
    NOTES.map((note) => `${note} · Test Engineer`),
  );
  await popup.getByText('Interviews', { exact: true }).click();
  await expect(popup.getByRole('button', { name: /^Open Lindgren Optics/ })).toHaveCount(2);
  await popup.getByRole('button', { name: /^Open Lindgren Optics, Mon 15 Jun/ }).click();
  await popup.getByRole('button', { name: 'Delete' }).click();
  await expect(said(popup)).toContainText('Deleted');
  const [companies, left] = await stored(afterview);
  expect([companies, left]).toEqual([before[0], before[1]]);
  await undo(popup);
  expect(await afterview.rows('applications')).toHaveLength(2);
});

test('the same person in two sessions of a day is owed one note, and it is taken back as one', async ({
  afterview,
}) => {
  const session = (start: string, end: string, people: string[]) => ({
    title: '',
    start: `2026-06-10T${start}`,
    end: `2026-06-10T${end}`,
    people,
  });
  await begun(afterview, {
    end: '2026-06-10T17:00',
    sessions: [
      session('14:00', '15:00', ['Dana Ito']),
      session('15:00', '16:00', ['Rob Weiss']),
      session('16:00', '17:00', ['Dana Ito', 'Rob Weiss']),
    ],
  });
  const popup = await inFront(afterview);
  await expectDue(popup, NOTES);
  const before = await stored(afterview);
  await popup.getByRole('button', { name: `More: ${NOTES[0]}` }).click();
  await popup.getByRole('button', { name: `Done: ${NOTES[0]}` }).click();
  await expectDue(popup, [NOTES[1] ?? '']);
  expect(await afterview.rows('letters')).toHaveLength(1);
  await undo(popup);
  await expectDue(popup, NOTES);
  expect(await stored(afterview)).toEqual(before);
});
