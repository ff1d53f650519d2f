import { HOME_ZONE, workdaysFrom } from '../../tools/practice/mails/days';
import { type Afterview, expect, type Mail, test } from './afterview';
import { addition, cancellation, confirmation, move, ownAnswer, person, type Talk } from './mails';

/** The card above the message: every kind of it, what it stores and what it does not. */

const talkIn = (days: number): Talk => ({
  thread: 'talk',
  company: 'Lindgren Optics',
  domain: 'lindgrenoptics.example',
  role: 'Test Engineer',
  at: workdaysFrom(new Date())(days, '14:00', HOME_ZONE),
  from: person('Dana Ito', 'lindgrenoptics.example'),
  panel: [
    { name: 'Dana Ito', title: 'Engineering Manager' },
    { name: 'Rob Weiss', title: 'Senior Engineer' },
  ],
  link: 'https://meet.lindgrenoptics.example/sam',
});

/** Tables that hold records of a person, all of which are to be empty. */
const RECORDS = ['companies', 'applications', 'interviews', 'people', 'debriefs', 'letters'] as const;
const stored = async (afterview: Afterview): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const table of RECORDS) {
    const { length } = await afterview.rows(table);
    if (length > 0) counts[table] = length;
  }
  return counts;
};

const RECORD = { role: 'button', name: 'Record interview' } as const;

test.beforeEach(async ({ afterview }) => {
  await afterview.beOn();
});

/** The mailbox with these mails, the conversation `talk` open. */
const openTalk = async (
  afterview: Afterview,
  ...mails: Parameters<Afterview['practice']['setMails']>[0]
): Promise<Mail> => {
  afterview.practice.setMails(mails);
  return afterview.openMail('talk');
};

test('it asks: company, day and time, who, where, and the words that decided', async ({ afterview }) => {
  const mail = await openTalk(afterview, confirmation(talkIn(2)));
  await mail.card.waitFor(RECORD);
  const words = await mail.card.text();
  expect(words).toMatch(/Interview with Lindgren Optics, \w{3} \d{1,2} \w+, 14:00 CES?T\?/);
  expect(words).toContain('Test Engineer');
  expect(words).toContain('with Dana Ito and Rob Weiss');
  expect(words).toContain('meet.lindgrenoptics.example');
  expect(words).toMatch(/The mail says: “[^”]*interview[^”]*”/);
  for (const name of ['Not an interview', 'Never for this sender', 'Correct']) {
    expect(await mail.card.exists({ role: 'button', name })).toBe(true);
  }
  expect(await stored(afterview)).toEqual({});
  expect(await afterview.rows('nos')).toEqual([]);
  expect(mail.errors).toEqual([]);
});

test('above the message itself, where a person looks, and the page keeps its own place', async ({ afterview }) => {
  const mail = await openTalk(afterview, confirmation(talkIn(2)));
  await mail.card.waitFor(RECORD);
  const [host] = await mail.card.hosts();
  const body = await mail.page.locator('[role=main] .a3s').boundingBox();
  expect(host && body && host.box.y + host.box.height <= body.y + 1).toBe(true);
  expect(host && body && body.y - (host.box.y + host.box.height)).toBeLessThan(120);
});

test('one’s own “see you there” is the newest: the mail before it gets the card once it is unfolded', async ({
  afterview,
}) => {
  const mail = await openTalk(afterview, confirmation(talkIn(2)), ownAnswer(talkIn(2)));
  expect(await mail.isQuiet()).toBe(true);
  await mail.unfold();
  await mail.card.waitFor(RECORD);
  expect(await mail.card.hosts()).toHaveLength(1);
});

test('recorded before the interview: when and who, Join, what to ask before leaving', async ({ afterview }) => {
  const mail = await openTalk(afterview, confirmation(talkIn(2)));
  await mail.record();
  const words = await mail.card.text();
  expect(words).toMatch(/Lindgren Optics: \w{3} \d{1,2} \w+, 14:00, with Dana Ito and Rob Weiss\./);
  expect(await mail.card.exists({ role: 'link', name: 'Join' })).toBe(true);
  const [link] = await mail.card.all({ css: 'a[href]' });
  expect(link?.name).toBe('Join');
  await mail.press(/Before you leave, ask/);
  await mail.waitForText(/“What is the next step\?”/);
  expect(await stored(afterview)).toEqual({ companies: 1, applications: 1, interviews: 1, people: 2 });
  // Opened again, it is still the next step.
  await mail.page.reload();
  await mail.page.waitForSelector('html[data-practice=ready]');
  await mail.waitForText(/Lindgren Optics: /);
  expect(await mail.card.exists(RECORD)).toBe(false);
});

test('what is recorded knows where its mail is', async ({ afterview }) => {
  const mail = await openTalk(afterview, confirmation(talkIn(2)));
  await mail.record();
  const [interview] = await afterview.rows<{ mails: { key: Record<string, string> }[]; startAt: number }>('interviews');
  const [thread] = afterview.practice.threads();
  expect(interview?.mails[0]?.key).toMatchObject({ host: 'gmail', thread: thread?.legacyId });
  expect(interview?.startAt).toBe(talkIn(2).at.epochMilliseconds);
  const people = await afterview.rows<{ name: string; title: string | null; email: string | null }>('people');
  expect(people.map(({ name, title }) => `${name}, ${title}`).sort()).toEqual([
    'Dana Ito, Engineering Manager',
    'Rob Weiss, Senior Engineer',
  ]);
  expect(people.find(({ name }) => name === 'Dana Ito')?.email).toBe('dana.ito@lindgrenoptics.example');
});

test('Undo takes a record back whole', async ({ afterview }) => {
  const mail = await openTalk(afterview, confirmation(talkIn(2)));
  await mail.record();
  await mail.press('Undo');
  await mail.card.waitFor(RECORD);
  expect(await stored(afterview)).toEqual({});
  await mail.record();
  expect(await stored(afterview)).toEqual({ companies: 1, applications: 1, interviews: 1, people: 2 });
});

test('a slot that is past still gets a card, and then the letter that is owed', async ({ afterview }) => {
  const mail = await afterview.openMail('six-days-ago');
  await mail.card.waitFor(RECORD);
  expect(await mail.card.text()).toMatch(/It was \d days ago; a late note is welcome\./);
  await mail.record();
  // Who sent it is one of those who were there.
  await mail.card.waitFor({ role: 'button', name: 'Reply with thank-you' });
  expect(await mail.card.exists({ role: 'link', name: 'Join' })).toBe(false);
  expect(Number(await afterview.badge())).toBeGreaterThanOrEqual(2);
});

test('Not an interview: nothing is kept but this No, and it can be taken back', async ({ afterview }) => {
  const mail = await openTalk(afterview, confirmation(talkIn(2)));
  await mail.press('Not an interview');
  await mail.waitForText(/All right: this mail is left alone\./);
  expect(await stored(afterview)).toEqual({});
  expect(await afterview.rows('nos')).toHaveLength(1);
  await mail.press('Undo');
  await mail.card.waitFor(RECORD);
  expect(await afterview.rows('nos')).toEqual([]);
  await mail.press('Not an interview');
  await mail.waitForText(/left alone/);
  await mail.page.reload();
  await mail.page.waitForSelector('html[data-practice=ready]');
  expect(await mail.isQuiet()).toBe(true);
});

test('Never for this sender: their other mails are left alone, too; others’ are not', async ({ afterview }) => {
  const other: Talk = { ...talkIn(3), thread: 'other' };
  const stranger: Talk = {
    ...talkIn(4),
    thread: 'stranger',
    company: 'Pell & Sons',
    from: person('Ann Pell', 'pell.example'),
  };
  const mail = await openTalk(afterview, confirmation(talkIn(2)), confirmation(other), confirmation(stranger));
  await mail.press('Never for this sender');
  await mail.waitForText(/mails of this sender are left alone/);
  expect(await afterview.rows<{ key: string }>('nos')).toMatchObject([
    { key: 'sender|dana.ito@lindgrenoptics.example' },
  ]);
  await mail.list();
  await mail.open('other');
  expect(await mail.isQuiet()).toBe(true);
  await mail.list();
  await mail.open('stranger');
  await mail.card.waitFor(RECORD);
});

test('Never is not offered for senders that serve many employers', async ({ afterview }) => {
  const calendar: Talk = { ...talkIn(3), from: { name: 'Google Calendar', email: 'calendar-notification@google.com' } };
  const mail = await openTalk(afterview, confirmation(calendar));
  await mail.card.waitFor(RECORD);
  expect(await mail.card.exists({ role: 'button', name: 'Not an interview' })).toBe(true);
  expect(await mail.card.exists({ role: 'button', name: 'Never for this sender' })).toBe(false);
  await mail.page.close();
  await afterview.reset();
  await afterview.beOn();
  const hiring = await afterview.openMail('panel-day');
  await hiring.card.waitFor(RECORD);
  expect(await hiring.card.exists({ role: 'button', name: 'Never for this sender' })).toBe(false);
});

test('what was assumed is marked, and corrected before it is recorded', async ({ afterview }) => {
  const talk = talkIn(2);
  const plain = confirmation(talk);
  // Nobody says in which zone 14:00 is, or what the company is called.
  const text = (plain.text ?? '').replace(/ CES?T$/m, '').replaceAll('Lindgren Optics', 'our company');
  const mail = await openTalk(afterview, { ...plain, text, subject: 'Your interview: Test Engineer' });
  await mail.card.waitFor(RECORD);
  expect(await mail.card.text()).toMatch(/Assumed, please check: /);
  await mail.press('Correct');
  await mail.card.waitFor({ css: 'form' });
  expect(await mail.card.text({ css: 'form' })).toContain('assumed');
  // Single keys are the webmail's shortcuts; in our boxes they are letters.
  await mail.card.fill({ role: 'textbox', name: /Company/ }, 'Elder & Sons, jr.');
  await mail.card.click({ css: 'form [type=submit]' });
  await mail.waitForText(/Recorded\./);
  expect(await afterview.rows<{ name: string }>('companies')).toMatchObject([{ name: 'Elder & Sons, jr.' }]);
  expect(mail.page.url()).toMatch(/#inbox\/\w+/);
});

test('a second mail of the same interview is one line: what is new, and Add', async ({ afterview }) => {
  const { link: _, ...talk } = talkIn(2);
  const more = { name: 'Amara Nwosu', title: 'Product Designer', link: 'https://meet.lindgrenoptics.example/later' };
  const mail = await openTalk(afterview, confirmation(talk), addition(talk, more));
  await mail.unfold();
  await mail.record();
  await mail.card.waitFor({ role: 'button', name: 'Add' });
  expect(await mail.card.text()).toMatch(/New: (?=[^?]*Amara Nwosu)(?=[^?]*a link)[^?]*\. Add\?/);
  await mail.press('Add');
  await mail.waitForText(/Added to the record\./);
  const [interview] = await afterview.rows<{ meetingUrl: string; mails: unknown[] }>('interviews');
  expect(interview?.meetingUrl).toBe(more.link);
  expect(interview?.mails).toHaveLength(2);
  expect(await afterview.rows('interviews')).toHaveLength(1);
  const names = (await afterview.rows<{ name: string }>('people')).map(({ name }) => name);
  expect(names.sort()).toEqual(['Amara Nwosu', 'Dana Ito', 'Rob Weiss']);
});

test('a moved interview: the record follows on a click, and Undo puts it back', async ({ afterview }) => {
  const talk = talkIn(2);
  const to = workdaysFrom(new Date())(4, '15:30', HOME_ZONE);
  const mail = await openTalk(afterview, confirmation(talk), move(talk, to));
  await mail.unfold();
  await mail.record();
  await mail.card.waitFor({ role: 'button', name: 'Move it' });
  expect(await mail.card.text()).toMatch(/Lindgren Optics moved your interview to \w{3} \d{1,2} \w+, 15:30/);
  const before = await afterview.rows<{ start: string }>('interviews');
  await mail.press('Move it');
  await mail.waitForText(/Moved in the record\./);
  const after = await afterview.rows<{ start: string; end: string }>('interviews');
  expect(after).toHaveLength(1);
  expect(after[0]?.start).toBe(to.toPlainDateTime().toString({ smallestUnit: 'minute' }));
  expect(after[0]?.end).toBe(to.add({ hours: 1 }).toPlainDateTime().toString({ smallestUnit: 'minute' }));
  const undo = (await mail.card.all({ role: 'button', name: 'Undo' })).at(-1);
  expect(undo?.shown).toBe(true);
  expect(before[0]?.start).not.toBe(after[0]?.start);
});

test('a cancelled interview: marked as called off on a click, and nothing is owed for it', async ({ afterview }) => {
  const talk = talkIn(2);
  const mail = await openTalk(afterview, confirmation(talk), cancellation(talk));
  await mail.unfold();
  await mail.record();
  await mail.card.waitFor({ role: 'button', name: 'Mark as called off' });
  await mail.press('Mark as called off');
  await mail.waitForText(/Marked as called off\./);
  expect(await afterview.rows<{ status: string }>('interviews')).toMatchObject([{ status: 'cancelled' }]);
  await afterview.setClock(talk.at.epochMilliseconds + 3 * 24 * 3_600_000);
  await afterview.waitForBadge('');
});

test('two open messages: one card each, of their own', async ({ afterview }) => {
  const mail = await openTalk(afterview, confirmation(talkIn(2)), {
    ...confirmation({ ...talkIn(3), company: 'Pellwood Paper', from: person('Ann Pell', 'pellwood.example') }),
    id: 'talk-2',
  });
  await mail.unfold();
  await mail.waitForText(/Interview with Lindgren Optics/);
  await mail.waitForText(/Interview with Pellwood Paper/);
  expect(await mail.card.hosts()).toHaveLength(2);
});

test('a click that no person made does nothing', async ({ afterview }) => {
  const mail = await openTalk(afterview, confirmation(talkIn(2)));
  await mail.card.waitFor(RECORD);
  await mail.isQuiet(420);
  await mail.card.poke(RECORD);
  await mail.isQuiet();
  expect(await stored(afterview)).toEqual({});
  expect(await mail.card.exists(RECORD)).toBe(true);
});

test('the webmail draws its conversation anew: the card is there again, once', async ({ afterview }) => {
  const mail = await openTalk(afterview, confirmation(talkIn(2)));
  await mail.card.waitFor(RECORD);
  await mail.page.evaluate(`practice.disturb('thread')`);
  await mail.card.waitFor(RECORD);
  expect(await mail.card.hosts()).toHaveLength(1);
  await mail.list();
  await mail.open('talk');
  await mail.card.waitFor(RECORD);
  expect(await mail.card.hosts()).toHaveLength(1);
});
