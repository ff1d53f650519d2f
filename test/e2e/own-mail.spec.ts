import type { MailRow } from '../../tools/practice/row';
import { type Afterview, expect, type Mail, pause, test } from './afterview';
import { ANA, DANA, EVENING, KIM, mailFrom, ROB, type Round, roundWith, type Somebody, Writing } from './letters';

/** "Was this your thank-you to Dana?": a mail that went from the phone, from another machine or in own words. */

const QUESTION = /Was this your thank-you to/;

/** A mail of the person's own in the conversation with Dana, some hours before the evening of the talk. */
const mine = (text: string, more: Partial<MailRow> = {}, to: readonly Somebody[] = [DANA]): MailRow => ({
  id: 'mine',
  thread: 'talk',
  own: true,
  from: null,
  to: to.map(({ name, email }) => ({ name, email: email ?? '' })),
  subject: 'Re: Our talk today',
  date: EVENING.subtract({ hours: 1 }).toInstant().toString(),
  text,
  ...more,
});
const theirs = mailFrom(DANA, { date: EVENING.subtract({ days: 2 }).toInstant().toString() });

const THANKS =
  'Hi Dana,\n\nthank you for the talk today. I liked how your team plans its week.\n\nSam\n\nSent from my phone';

const opened = async (afterview: Afterview, ...mails: MailRow[]): Promise<Mail> => {
  afterview.practice.setMails([theirs, ...mails]);
  return afterview.openMail('talk');
};

const sentTo = async (round: Round): Promise<string[]> =>
  (await round.letters()).map(({ kind, state, personIds }) => {
    const names = personIds.map((id) => round.people.find((one) => one.id === id)?.name);
    return `${kind} ${state} ${names.join('+')}`;
  });

test('asks once; Yes notes the letter down as sent then and there, and what was due is done', async ({ afterview }) => {
  const round = await roundWith(afterview, [DANA]);
  await round.debriefed();
  await afterview.waitForBadge('1');
  const mail = await opened(afterview, mine(THANKS));
  await mail.waitForText(/Was this your thank-you to Dana\?/);
  // Above the message itself.
  const [host] = await mail.card.hosts();
  const body = await mail.page.locator('[role=main] .h7 .a3s').last().boundingBox();
  expect(host && body && host.box.y + host.box.height <= body.y + 1).toBe(true);
  await mail.press('Yes');
  await mail.waitForText(/Thank-you to Dana sent\. Then nothing until/);
  await afterview.waitForBadge('');
  const [letter] = await round.letters();
  expect(letter).toMatchObject({
    kind: 'thank-you',
    state: 'sent',
    thread: { host: 'gmail', thread: afterview.practice.threads()[0]?.legacyId },
    at: EVENING.subtract({ hours: 1 }).epochMilliseconds,
  });
  // None of its words is kept.
  expect(JSON.stringify(await afterview.rows('letters'))).not.toContain('plans its week');
  // Opened again, it is known.
  await mail.list();
  await mail.open('talk');
  expect(await mail.isQuiet(500)).toBe(true);
  expect(mail.errors).toEqual([]);
});

test('Undo of Yes takes it back, and it is asked about again', async ({ afterview }) => {
  const round = await roundWith(afterview, [DANA]);
  await round.debriefed();
  const mail = await opened(afterview, mine(THANKS));
  await mail.press('Yes');
  await afterview.waitForBadge('');
  await mail.press('Undo');
  await mail.waitForText(QUESTION);
  expect(await round.letters()).toEqual([]);
  await afterview.waitForBadge('1');
});

test('No is remembered for this message, and can be taken back', async ({ afterview }) => {
  const round = await roundWith(afterview, [DANA]);
  const mail = await opened(afterview, mine('Hi Dana, here is the link to the portfolio. Sam'));
  await mail.waitForText(QUESTION);
  await mail.press('No');
  await mail.waitForText(/All right: this mail is not asked about again\./);
  await mail.list();
  await mail.open('talk');
  expect(await mail.isQuiet(500)).toBe(true);
  expect(await round.letters()).toEqual([]);
  const [no, ...others] = await afterview.rows<{ key: string }>('nos');
  expect(no?.key).toMatch(/^message\|gmail\|/);
  expect(others).toEqual([]);
  // A further message of theirs is another matter.
  afterview.practice.setMails([theirs, mine('…'), mine(THANKS, { id: 'again' })]);
  await mail.page.reload();
  await mail.page.waitForSelector('html[data-practice=ready]');
  await mail.waitForText(QUESTION);
  await mail.press('No');
  await mail.press('Undo');
  await mail.waitForText(QUESTION);
});

test('a mail to several thanks each of them; the date it promises is the next thing due', async ({ afterview }) => {
  const round = await roundWith(afterview, [DANA, ROB, ANA, KIM]);
  await round.debriefed();
  await afterview.waitForBadge('3');
  const day = EVENING.add({ days: 8 });
  const date = `${day.day} ${day.toLocaleString('en-GB', { month: 'long' })}`;
  const text = `Hi all,\n\nthank you for your time today. I will check in on ${date}.\n\nSam`;
  const mail = await opened(afterview, mine(text, {}, [DANA, ROB, KIM]));
  const said = await mail.waitForText(/Was this your thank-you to Dana and Rob\?/);
  expect(said).toMatch(/You wrote that you would be in touch on \w{3} \d/);
  await mail.press('Yes');
  await mail.waitForText(/Thank-you to Dana, Rob sent\./);
  expect((await sentTo(round)).sort()).toEqual(['thank-you sent Dana Ito', 'thank-you sent Rob Lee']);
  await afterview.waitForBadge('1');
  const promised = (await round.letters()).map((letter) => letter.promised?.date);
  expect(promised).toEqual([day.toPlainDate().toString(), day.toPlainDate().toString()]);
});

test('said twice, from two tabs, it is noted down once', async ({ afterview }) => {
  const round = await roundWith(afterview, [DANA]);
  const one = await opened(afterview, mine(THANKS));
  const other = await afterview.openMail('talk');
  await one.waitForText(QUESTION);
  await other.waitForText(QUESTION);
  await other.press('Yes');
  await other.waitForText(/Thank-you to Dana sent/);
  await one.page.bringToFront();
  await one.press('Yes');
  await one.waitForText(/Thank-you to Dana sent/);
  expect(await round.letters()).toHaveLength(1);
});

test('never about strangers, mails from before, drafts, or what Afterview saw being sent', async ({ afterview }) => {
  const round = await roundWith(afterview, [DANA]);
  const before = mine(THANKS, { date: EVENING.subtract({ hours: 5 }).toInstant().toString() });
  const stranger = mine(THANKS, {}, [{ name: 'Lee Wong', email: 'lee@elsewhere.example' }]);
  for (const row of [before, stranger, mine(THANKS, { draft: true })]) {
    const mail = await opened(afterview, row);
    await pause(500);
    expect(await mail.card.text()).not.toMatch(QUESTION);
    await mail.page.close();
  }
  // Sent by hand an hour ago, and told in the popup: the letter is known.
  const { applicationId, interviewId } = round.recorded;
  const letter = { applicationId, interviewId, kind: 'thank-you' as const, personIds: [round.idOf(DANA)] };
  await afterview.send('letter', { ...letter, channel: 'email', state: 'sent', promised: null });
  const mail = await opened(afterview, mine(THANKS));
  await pause(500);
  expect(await mail.card.text()).not.toMatch(QUESTION);
});

test('a mail that goes from this very tab is not asked about beside what is said of it', async ({ afterview }) => {
  const round = await roundWith(afterview, [DANA], { at: null });
  afterview.practice.setMails([mailFrom(DANA)]);
  const writing = await Writing.at(afterview, 'talk');
  const asked: string[] = [];
  const watch = async () => {
    for (let look = 0; look < 30; look += 1) {
      const said = await writing.mail.card.text();
      if (QUESTION.test(said)) asked.push(said);
      await pause(50);
    }
  };
  await writing.practice('reply()');
  await writing.write('Thank-you: Dana Ito', 'the rota');
  await Promise.all([watch(), writing.sendByKeys()]);
  await writing.mail.waitForText(/Thank-you to Dana sent/);
  expect(asked).toEqual([]);
  expect(await round.letters()).toHaveLength(1);
  // Own words: the strip asks, and nothing else does.
  await writing.practice('reply()');
  await writing.editor().focus();
  await writing.page.keyboard.type('One more thing.');
  await Promise.all([watch(), writing.sendByKeys()]);
  expect(asked).toEqual([]);
});
