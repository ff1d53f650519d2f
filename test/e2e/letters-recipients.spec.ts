import { expect, test, until } from './afterview';
import { ANA, DANA, KIM, LINE, mailFrom, ROB, roundWith, Writing } from './letters';

/** What the button knows from the people of a compose. */

const people = (writing: Writing) => writing.practice('composes()') as Promise<{ to: unknown[]; cc: unknown[] }[]>;
/** How the name of the button reads. */
const button = async (writing: Writing): Promise<string> =>
  (await writing.mail.card.waitFor({ css: '.compose-button' })).name;

test('to the coordinator: a note that asks to pass thanks on', async ({ afterview }) => {
  await roundWith(afterview, [{ ...DANA, email: null }, { ...ROB, email: null }, KIM]);
  const writing = await Writing.to(afterview, 'Kim Novak <kim@acme.example>');
  expect(await button(writing)).toBe('Pass on thanks: Kim Novak');
  const text = await writing.write('Pass on thanks: Kim Novak');
  expect(text).toContain('Kim');
  expect(text).toContain('Dana');
  expect(text).toContain('Rob');
});

test('to an address that nobody reads: said, and nothing offered', async ({ afterview }) => {
  await roundWith(afterview, [DANA]);
  const writing = await Writing.to(afterview, 'Acme Careers <no-reply@acme.example>');
  expect(await button(writing)).toBe('Afterview');
  await writing.press('Afterview');
  await writing.mail.waitForText(/Nobody reads replies to this address/);
  expect(await writing.text()).not.toContain('Thank');
});

test('a reply to all of several interviewers offers a mail for each', async ({ afterview }) => {
  const round = await roundWith(afterview, [DANA, ROB, ANA]);
  await round.debrief(ROB, LINE);
  afterview.practice.setMails([
    mailFrom(DANA, { to: 'Sam Rivera <sam.rivera@example.com>', cc: 'Rob Lee <rob@acme.example>' }),
  ]);
  const writing = await Writing.at(afterview, 'talk');
  await writing.practice(`reply('replyAll')`);
  await writing.press(/^Thank-you: Dana Ito \+1/);
  await writing.mail.waitForText(/write to each of them in a mail of their own/);
  const before = await writing.html();
  const coming = afterview.context.waitForEvent('page');
  await writing.press('Thank-you: Rob Lee');
  const own = new Writing(await coming);
  await own.page.waitForSelector('html[data-practice=ready]');
  expect(await people(own)).toMatchObject([{ to: [{ email: ROB.email }], cc: [] }]);
  await own.page.bringToFront();
  expect(await own.write('Thank-you: Rob Lee')).toContain('Hi Rob');
  // The reply to all was left as it was.
  expect(await writing.html()).toBe(before);
  expect((await people(writing))[0]).toMatchObject({ to: [{ email: DANA.email }], cc: [{ email: ROB.email }] });
});

test('with nobody in it yet: the list of who is owed a note', async ({ afterview }) => {
  await roundWith(afterview, [DANA, ROB, ANA]);
  const writing = await Writing.inMailbox(afterview);
  await writing.compose({});
  await writing.press(/^Thank-you: .+ \+2/);
  for (const { name } of [DANA, ROB, ANA])
    await writing.mail.card.waitFor({ role: 'button', name: `Thank-you: ${name}` });
  await writing.press('Thank-you: Rob Lee');
  await writing.answer(LINE);
  expect(await writing.waitForLetter()).toContain('Hi Rob');
  // Whom it goes to stays the person's affair.
  expect(await people(writing)).toMatchObject([{ to: [], cc: [] }]);
});

test('already thanked: the second time wants a second click', async ({ afterview }) => {
  const round = await roundWith(afterview, [DANA, ROB]);
  const { applicationId, interviewId } = round.recorded;
  const done = { kind: 'thank-you', channel: 'email', state: 'sent', promised: null } as const;
  await afterview.send('letter', { applicationId, interviewId, personIds: [round.idOf(DANA)], ...done });
  const writing = await Writing.to(afterview, 'Dana Ito <dana@acme.example>');
  expect(await button(writing)).toBe('Afterview');
  await writing.press('Afterview');
  await writing.mail.waitForText(/You thanked Dana Ito on Thu/);
  expect(await writing.text()).not.toContain('Thank');
  await writing.press('Thank-you: Dana Ito');
  await writing.waitForLetter();
  expect(writing.clicks).toBe(2);
});

test('one person in two processes: asked which one', async ({ afterview }) => {
  const acme = await roundWith(afterview, [DANA]);
  const globex = await roundWith(afterview, [DANA], { company: 'Globex' });
  await acme.debrief(DANA, 'the first of the two');
  await globex.debrief(DANA, 'the second of the two');
  const writing = await Writing.to(afterview, 'Dana Ito <dana@acme.example>');
  await writing.press(/^Thank-you: Dana Ito \+1/);
  const text = await writing.mail.waitForText(/Which one\?/);
  expect(text).toContain('Acme');
  expect(text).toContain('Globex');
});

test('the button follows the people of its compose, and the compose never follows the button', async ({
  afterview,
}) => {
  await roundWith(afterview, [DANA, ROB]);
  const writing = await Writing.inMailbox(afterview);
  await writing.compose({ to: [{ name: 'Somebody', email: 'somebody@elsewhere.example' }] });
  expect(await button(writing)).toBe('Afterview');
  await writing.page.locator('.aoD.hl').click();
  await writing.page.keyboard.press('Backspace');
  await writing.page.keyboard.type('rob@acme.example');
  await writing.editor().click();
  await until(
    () => button(writing),
    (name) => name === 'Thank-you: Rob Lee',
  );
  expect(await people(writing)).toMatchObject([{ to: [{ email: ROB.email }] }]);
});
