import { type Afterview, expect, type Mail, test } from './afterview';
import { DANA, mailFrom, roundWith, SUMMER } from './letters';

/** Their answer: what is due pauses, and one click says what it was. */

const DAYS = (days: number) => SUMMER.add({ days });

/** Dana was thanked; ten days later a question is due, and her answer has come. */
const answered = async (afterview: Afterview, text: string): Promise<Mail> => {
  const round = await roundWith(afterview, [DANA], { at: SUMMER });
  await round.debriefed();
  const { applicationId, interviewId } = round.recorded;
  const letter = { applicationId, interviewId, kind: 'thank-you' as const, personIds: [round.idOf(DANA)] };
  await afterview.send('letter', { ...letter, channel: 'email', state: 'sent', promised: null });
  await afterview.setClock(DAYS(10).epochMilliseconds);
  await afterview.waitForBadge('1');
  const date = DAYS(9).toInstant().toString();
  afterview.practice.setMails([mailFrom(DANA, { subject: 'Test', date, text })]);
  const mail = await afterview.openMail('talk');
  await mail.waitForText(/Dana answered on \w{3} \d{1,2} \w+\. What did they say\?/);
  await afterview.waitForBadge('');
  return mail;
};

const statusOf = async (afterview: Afterview): Promise<string | undefined> =>
  (await afterview.rows<{ status: string }>('applications'))[0]?.status;

const SOME_DAYS = 'Hello Sam,\n\nwe are still talking to others, please give us some more days.\n\nDana';
const REGRET =
  'Dear Sam,\n\nthank you for your interest in the position. Unfortunately we have decided to move forward with other candidates and will not be able to offer you the role.\n\nDana';

test('Still waiting: the next question is a week from their word; Undo asks again', async ({ afterview }) => {
  const mail = await answered(afterview, SOME_DAYS);
  for (const name of ['Next round', 'An offer', 'A rejection', 'Still waiting']) {
    expect(await mail.card.exists({ role: 'button', name })).toBe(true);
  }
  await mail.press('Still waiting');
  await mail.waitForText(/Noted: still waiting\./);
  expect(await mail.card.text()).toMatch(/Nothing to do for Acme until/);
  expect(await statusOf(afterview)).toBe('waiting');
  await mail.press('Undo');
  await mail.waitForText(/Dana answered on/);
  expect(await statusOf(afterview)).toBe('interviewing');
  await mail.press('Still waiting');
  await mail.waitForText(/Noted: still waiting\./);
  await afterview.setClock(DAYS(18).epochMilliseconds);
  await afterview.waitForBadge('1');
});

test('a date they give for their decision is read, shown, and what is waited for', async ({ afterview }) => {
  const day = DAYS(19);
  const date = `${day.toLocaleString('en-GB', { weekday: 'long' })} ${day.day} ${day.toLocaleString('en-GB', { month: 'long' })}`;
  const mail = await answered(afterview, `Hello Sam,\n\nwe will make our decision by ${date}.\n\nDana`);
  expect(await mail.card.text()).toMatch(/They decide by Tue 30 Jun\./);
  await mail.press('Still waiting');
  await mail.waitForText(/They said Tue 30 Jun\./);
  const [application] = await afterview.rows<{ decisionBy: { date: string } | null }>('applications');
  expect(application?.decisionBy?.date).toBe('2026-06-30');
});

test('A rejection stands out where the mail says so; a kind reply is due the day after', async ({ afterview }) => {
  const mail = await answered(afterview, REGRET);
  const button = await mail.card.all({ css: '.button.main' });
  expect(button.map(({ name }) => name)).toEqual(['A rejection']);
  await mail.press('A rejection');
  await mail.waitForText(/Noted: a rejection\./);
  expect(await statusOf(afterview)).toBe('rejected');
  expect(await afterview.badge()).toBe('');
  await afterview.setClock(DAYS(14).epochMilliseconds);
  await afterview.waitForBadge('1');
});

test('the popup asks the same, with a way back for each', async ({ afterview }) => {
  const mail = await answered(afterview, SOME_DAYS);
  await mail.list();
  const popup = await afterview.popup();
  await expect(popup.getByRole('heading', { name: /Dana answered on/ })).toBeVisible();
  const group = popup.getByRole('group', { name: 'Note what they said' });
  for (const [name, status, said] of [
    ['Next round', 'interviewing', 'Noted: a next round.'],
    ['An offer', 'offer', 'Noted: an offer.'],
    ['A rejection', 'rejected', 'Noted: a rejection.'],
    ['Still waiting', 'waiting', 'Noted: still waiting.'],
  ] as const) {
    await group.getByRole('button', { name }).click();
    await expect(popup.getByText(said)).toBeVisible();
    await expect(group).toHaveCount(0);
    expect(await statusOf(afterview)).toBe(status);
    await popup.locator('.said').getByRole('button', { name: 'Undo' }).click();
    await expect(group).toBeVisible();
  }
  expect(await statusOf(afterview)).toBe('interviewing');
});
