import { type Afterview, expect, test, until } from './afterview';
import { DANA, EVENING, LINE, ROB, type Round, roundWith, Writing } from './letters';

/** What becomes of a letter once its mail has gone: one line, Undo, the promised date, the badge. */

const TO_DANA = { to: [{ name: 'Dana Ito', email: 'dana@acme.example' }] };

const only = async (round: Round) => {
  const [letter, ...others] = await round.letters();
  if (!letter || others.length > 0) throw new Error(`${others.length + 1} letters`);
  return letter;
};
const waitForState = (round: Round, state: string) =>
  until(
    async () => (await round.letters()).map((one) => one.state).join(),
    (seen) => seen === state,
  );

/** A note to Dana in the mailbox, written and not yet sent. */
const noteIn = async (afterview: Afterview, options = ''): Promise<Writing> => {
  const writing = await Writing.inMailbox(afterview, options);
  await writing.compose(TO_DANA);
  await writing.write(/^Thank-you: Dana Ito/, LINE);
  return writing;
};

const day = (date: string): Temporal.PlainDate => Temporal.PlainDate.from(date);
const long = (date: Temporal.PlainDate): string =>
  `${date.toLocaleString('en-GB', { weekday: 'long' })} ${date.toLocaleString('en-GB', { day: 'numeric', month: 'long' })}`;

test('after Send: one line, the promised date is the next thing due, Undo takes it back', async ({ afterview }) => {
  const round = await roundWith(afterview, [DANA]);
  await round.debriefed();
  await afterview.waitForBadge('1');
  const writing = await noteIn(afterview);
  const { promised } = await only(round);
  expect(promised).not.toBeNull();
  await writing.sendByKeys();
  const said = await writing.mail.waitForText(/Thank-you to Dana sent\. Then nothing until/);
  const date = day(promised?.date ?? '');
  expect(said).toContain(String(date.day));
  await afterview.waitForBadge('');
  expect(await only(round)).toMatchObject({ state: 'sent', thread: { host: 'gmail' } });

  const popup = await afterview.popup();
  await expect(popup.getByText(/Nothing to do for Acme until .*you said that you would check in then/)).toBeVisible();
  await popup.close();
  // The day has come.
  await afterview.setClock(date.toZonedDateTime({ timeZone: 'Europe/Berlin', plainTime: '10:00' }).epochMilliseconds);
  await afterview.waitForBadge('1');
  const later = await afterview.popup();
  await expect(later.getByRole('button', { name: 'Follow up with Dana' }).first()).toBeVisible();
  await later.close();
  await afterview.setClock(EVENING.epochMilliseconds);

  await writing.press('Undo');
  await waitForState(round, 'drafted');
  await afterview.waitForBadge('1');
  await writing.mail.card.waitGone({ role: 'status' });
});

test('after Send: an edited date is asked about once, and followed', async ({ afterview }) => {
  const round = await roundWith(afterview, [DANA]);
  const writing = await noteIn(afterview);
  const promised = day((await only(round)).promised?.date ?? '');
  const other = promised.add({ days: promised.dayOfWeek >= 4 ? -1 : 1 });
  await writing.mark(long(promised));
  await writing.page.keyboard.type(long(other));
  await writing.sendByKeys();
  await writing.mail.waitForText(/remind you then\?/);
  await writing.press('Yes');
  await until(
    async () => (await only(round)).promised?.date,
    (date) => date === other.toString(),
  );
  expect(await writing.mail.waitForText(/Thank-you to Dana sent/)).not.toMatch(/remind you/);
});

test('after Send: a date that was left alone is not asked about', async ({ afterview }) => {
  await roundWith(afterview, [DANA]);
  const writing = await noteIn(afterview);
  await writing.mark(LINE);
  await writing.page.keyboard.type('the rota of last Thursday');
  await writing.sendByKeys();
  expect(await writing.mail.waitForText(/Thank-you to Dana sent/)).not.toMatch(/remind you/);
});

test('a scheduled Send counts as done, and says so', async ({ afterview }) => {
  const round = await roundWith(afterview, [DANA]);
  await round.debriefed();
  const writing = await noteIn(afterview);
  await writing.page.locator('.hG[role=button]').first().click();
  await writing.page.locator('[selector=scheduledSend]').first().click();
  await writing.page.locator('.J-at1-auR').first().click();
  await writing.mail.waitForText(/Thank-you to Dana will be sent later\./);
  await waitForState(round, 'scheduled');
  await afterview.waitForBadge('');
});

test("the webmail's own Undo of Send makes the letter a draft again, and it can be sent again", async ({
  afterview,
}) => {
  const round = await roundWith(afterview, [DANA]);
  await round.debriefed();
  const writing = await noteIn(afterview);
  const text = await writing.text();
  await writing.sendByKeys();
  await writing.mail.waitForText(/Thank-you to Dana sent/);
  await afterview.waitForBadge('');
  await writing.page.locator('#link_undo').click();
  await writing.mail.waitForText(/Not sent\. The note is a draft again\./);
  await waitForState(round, 'drafted');
  await afterview.waitForBadge('1');
  expect(await writing.text()).toBe(text);
  await writing.sendByKeys();
  await writing.mail.waitForText(/Thank-you to Dana sent/);
  await waitForState(round, 'sent');
});

test('own words to somebody who is owed a note: asked, never assumed', async ({ afterview }) => {
  const round = await roundWith(afterview, [DANA]);
  await round.debriefed();
  const writing = await Writing.inMailbox(afterview);
  await writing.compose(TO_DANA);
  await writing.mail.card.waitFor({ role: 'button', name: 'Thank-you: Dana Ito' });
  await writing.editor().focus();
  await writing.page.keyboard.type('Thanks for today, Dana. It was a pleasure.');
  await writing.sendByKeys();
  await writing.mail.waitForText(/Was this your Thank-you to Dana Ito\?/);
  expect(await round.letters()).toEqual([]);
  expect(await afterview.badge()).toBe('1');
  await writing.press('Yes');
  await writing.mail.waitForText(/Thank-you to Dana sent/);
  await waitForState(round, 'sent');
  await afterview.waitForBadge('');
});

test('two composes to the same person: each its own letter, and the second knows of the first', async ({
  afterview,
}) => {
  const round = await roundWith(afterview, [DANA, ROB]);
  const writing = await Writing.inMailbox(afterview);
  await writing.compose(TO_DANA);
  await writing.mail.card.waitFor({ role: 'button', name: /^Thank-you: Dana/ });
  await writing.compose(TO_DANA);
  await until(
    async () => (await writing.mail.card.all({ role: 'button', name: /^Thank-you: Dana/ })).length,
    (length) => length === 2,
  );
  // The newest stands first in the page; its button is the first, too.
  await writing.write(/^Thank-you: Dana/, LINE);
  expect(await writing.text(1)).not.toContain('Thank');
  await writing.sendByKeys(0);
  await writing.mail.waitForText(/Thank-you to Dana sent/);
  await waitForState(round, 'sent');
  // What is left is named after what is owed now: nothing.
  await writing.mail.card.waitFor({ role: 'button', name: 'Afterview' });
  await writing.press('Afterview');
  await writing.mail.waitForText(/You thanked Dana Ito on Thu/);
});
