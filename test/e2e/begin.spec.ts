import { idsOf } from '../../tools/practice/mailbox';
import { type Afterview, expect, pause, test, until } from './afterview';
import { DANA, mailFrom, roundWith, SUMMER, Writing } from './letters';
import { confirmation, person, type Talk } from './mails';

/** The popup's "Follow up with Dana": the conversation opens, and the letter stands in a reply to it. */

const HOUR = 3_600_000;

/** Dana was thanked in her conversation; two weeks later a follow-up is due, and the mailbox is open or not. */
const due = async (afterview: Afterview): Promise<void> => {
  const round = await roundWith(afterview, [DANA], { at: SUMMER });
  await round.debriefed();
  const date = SUMMER.subtract({ hours: 2 }).toInstant().toString();
  afterview.practice.setMails([
    mailFrom(DANA, { date }),
    mailFrom(DANA, { id: 'other', thread: 'other', subject: 'The office', date }),
  ]);
  const writing = await Writing.at(afterview, 'talk');
  await writing.practice('reply()');
  await writing.write('Thank-you: Dana Ito', 'the rota');
  await writing.sendByKeys();
  await writing.mail.waitForText(/Thank-you to Dana sent/);
  await writing.close();
  await afterview.setClock(SUMMER.epochMilliseconds + 14 * 24 * HOUR);
  await afterview.waitForBadge('1');
};

const follow = async (afterview: Afterview): Promise<void> => {
  const popup = await afterview.popup();
  await popup.locator('.opening .button.main', { hasText: /Dana/ }).click();
};

const composes = async (writing: Writing) => (await writing.practice('composes()')) as { subject: string }[];

const waitForLetter = (writing: Writing): Promise<string> =>
  until(
    () => writing.text().catch(() => ''),
    (text) => /How do things stand|when you expect|decide/i.test(text),
    10_000,
  );

test('with no mailbox open a tab is opened, and the letter is begun once', async ({ afterview }) => {
  await due(afterview);
  const coming = afterview.context.waitForEvent('page', { predicate: (page) => page.url().includes('mail.google') });
  await follow(afterview);
  const writing = new Writing(await coming);
  await waitForLetter(writing);
  expect(await composes(writing)).toMatchObject([{ subject: 'Re: Our talk today' }]);
  expect(afterview.practice.sent).toHaveLength(1);
  // Opened again, it is a conversation like any other.
  afterview.practice.setMails([mailFrom(DANA)]);
  await writing.page.reload();
  await writing.page.waitForSelector('html[data-practice=ready]');
  await pause(700);
  expect(await composes(writing)).toEqual([]);
});

test('where the conversation is open already', async ({ afterview }) => {
  await due(afterview);
  const writing = new Writing((await afterview.openMail('talk')).page);
  await follow(afterview);
  await waitForLetter(writing);
  expect(await composes(writing)).toHaveLength(1);
});

test('where another conversation is open, and something is being written in it', async ({ afterview }) => {
  await due(afterview);
  const writing = await Writing.at(afterview, 'other');
  await writing.practice('reply()');
  await writing.page.keyboard.type('About the office');
  await follow(afterview);
  await until(
    async () => (await writing.page.locator('h2.hP:visible').getAttribute('data-legacy-thread-id')) ?? '',
    (id) => id === idsOf('talk').legacyId,
  );
  await until(
    () => writing.page.locator('[g_editable=true]').allInnerTexts(),
    (texts) => texts.some((text) => /How do things stand|decide/i.test(text)),
  );
  const texts = await writing.page.locator('[g_editable=true]').allInnerTexts();
  for (const text of texts.filter((one) => one.includes('About the office'))) expect(text).not.toMatch(/decide/i);
});

test('what is being written in that conversation is left alone', async ({ afterview }) => {
  await due(afterview);
  const writing = await Writing.at(afterview, 'talk');
  await writing.practice('reply()');
  await writing.page.keyboard.type('Half a sentence');
  await follow(afterview);
  await pause(1200);
  expect(await composes(writing)).toHaveLength(1);
  expect(await writing.text()).toMatch(/^\s*Half a sentence/);
  expect(await writing.text()).not.toMatch(/decide/i);
});

test('the card above their mail: its letter stands in a reply to it, in one click', async ({ afterview }) => {
  const talk: Talk = {
    thread: 'talk',
    company: 'Lindgren Optics',
    domain: 'lindgrenoptics.example',
    role: 'Test Engineer',
    at: SUMMER.subtract({ hours: 4 }),
    from: person('Dana Ito', 'lindgrenoptics.example'),
    panel: [{ name: 'Dana Ito', title: 'Engineering Manager' }],
  };
  await afterview.setClock(SUMMER.epochMilliseconds - 72 * HOUR);
  await afterview.beOn();
  afterview.practice.setMails([confirmation(talk)]);
  const mail = await afterview.openMail('talk');
  await mail.record();
  await afterview.setClock(SUMMER.epochMilliseconds);
  const [{ id: interviewId, applicationId } = { id: '', applicationId: '' }] = await afterview.rows<{
    id: string;
    applicationId: string;
  }>('interviews');
  const [{ id } = { id: '' }] = await afterview.rows<{ id: string }>('people');
  await afterview.send('debrief', { interviewId, change: { done: true } });
  const letter = { applicationId, interviewId, kind: 'thank-you' as const, personIds: [id] };
  await afterview.send('letter', { ...letter, channel: 'email', state: 'sent', promised: null });
  await afterview.setClock(SUMMER.epochMilliseconds + 14 * 24 * HOUR);
  await mail.list();
  await mail.open('talk');
  const writing = new Writing(mail.page);
  await writing.press('Reply with follow-up');
  await waitForLetter(writing);
  expect(await composes(writing)).toMatchObject([
    { subject: `Re: ${confirmation(talk).subject}`, to: [{ email: talk.from.email }] },
  ]);
  expect(writing.clicks).toBe(1);
});
