import { expect, test, until } from './afterview';
import { DANA, KIM, LINE, ROB, roundWith, type Somebody, Writing } from './letters';

/** Composes that do not stay as they were, odd names and lines, and a worker that is stopped at any moment. */

const TO_DANA = { to: [{ name: 'Dana Ito', email: 'dana@acme.example' }] };

/** Runs something in the page right after the Enter that asks for the letter: while it is being written. */
const whileWriting = (writing: Writing, what: string) =>
  writing.page.evaluate(
    `addEventListener('keydown', (event) => { if (event.key === 'Enter') setTimeout(() => { ${what} }); }, { capture: true, once: true })`,
  );

const asking = async (writing: Writing): Promise<void> => {
  await writing.compose(TO_DANA);
  await writing.press(/^Thank-you: Dana Ito/);
};

test('a compose that disappears while its letter is written: said in one sentence, nothing elsewhere, Copy', async ({
  afterview,
}) => {
  await roundWith(afterview, [DANA, ROB]);
  const writing = await Writing.inMailbox(afterview);
  await writing.compose({ to: [{ name: 'Somebody', email: 'somebody@elsewhere.example' }], subject: 'Other' });
  await asking(writing);
  await whileWriting(
    writing,
    `document.querySelector('.Ha').dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    document.querySelector('.Ha').click()`,
  );
  await writing.answer(LINE);
  await writing.mail.waitForText(/The mail was closed before the note was ready/);
  await until(
    () => writing.page.locator('[g_editable=true]').count(),
    (count) => count === 1,
  );
  expect(await writing.text()).not.toContain('Thank');
  await afterview.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await writing.press('Copy');
  const copied = await until(
    () => writing.page.evaluate(() => navigator.clipboard.readText()),
    (text) => text !== '',
  );
  expect(copied).toContain(LINE);
  expect(writing.mail.errors).toEqual([]);
});

test('recipients that change while the letter is written: nothing is put in, and the letter can be copied', async ({
  afterview,
}) => {
  await roundWith(afterview, [DANA, ROB]);
  const writing = await Writing.inMailbox(afterview);
  await asking(writing);
  await whileWriting(writing, `practice.recipients({ to: [{ name: 'Rob Lee', email: 'rob@acme.example' }] })`);
  await writing.answer(LINE);
  await writing.mail.waitForText(/The recipients changed while the note was being written/);
  await writing.mail.card.waitFor({ role: 'button', name: 'Copy' });
  expect(await writing.text()).not.toContain('on-call');
});

test('recipients that change while the question stands open: the letter of the one before is not put in', async ({
  afterview,
}) => {
  await roundWith(afterview, [DANA, ROB]);
  const writing = await Writing.inMailbox(afterview);
  await asking(writing);
  await writing.practice(`recipients({ to: [{ name: 'Rob Lee', email: 'rob@acme.example' }] })`);
  // The focus was in the mail meanwhile, and came back to the question.
  await writing.editor().focus();
  await writing.mail.card.waitFor({ role: 'button', name: /^Thank-you: Rob Lee/ });
  await writing.mail.card.click({ role: 'textbox' });
  await writing.answer(LINE);
  await writing.mail.waitForText(/The recipients changed/);
  expect(await writing.text()).not.toContain('on-call');
});

for (const [what, act] of [
  [
    'goes to full screen',
    `document.querySelector('.Hq').dispatchEvent(new MouseEvent('mouseup', { bubbles: true })); document.querySelector('.Hq').click()`,
  ],
  ['is drawn again', `practice.disturb('compose')`],
  ['has its bar drawn again', `practice.disturb('bar')`],
] as const)
  test(`a compose that ${what} while its letter is written: there, or nowhere and said`, async ({ afterview }) => {
    await roundWith(afterview, [DANA, ROB]);
    const writing = await Writing.inMailbox(afterview);
    await writing.compose({ to: [{ name: 'Somebody', email: 'somebody@elsewhere.example' }], subject: 'Other' });
    await asking(writing);
    await whileWriting(writing, act);
    await writing.answer(LINE);
    const texts = await until(
      () => writing.page.locator('[g_editable=true]').allInnerTexts(),
      (all) => all.some((text) => text.includes('on-call')),
    ).catch(async () => {
      await writing.mail.waitForText(/copy the note/i, 300);
      return [] as string[];
    });
    console.log(`${what}: the letter stands in ${texts.filter((text) => text.includes('on-call')).length} compose(s)`);
    const others = texts.filter((text) => !text.includes('on-call'));
    expect(texts.length === 0 || others.length === 1).toBe(true);
    const to = (await writing.practice('composes()')) as { to: { email: string }[] }[];
    expect(to.map((one) => one.to[0]?.email).sort()).toEqual(['dana@acme.example', 'somebody@elsewhere.example']);
    // The button is there again, once.
    await until(
      async () => (await writing.mail.card.all({ css: '.compose-button' })).filter((one) => one.shown).length,
      (count) => count === 2,
    );
  });

const ODD: readonly { what: string; name: string; line: string; kept: RegExp }[] = [
  {
    what: 'markup',
    name: 'Dana <b>Ito</b> & "Sons"',
    line: '<img src=x onerror="document.title=1"> & <script>document.title = 2</script> [link](https://x.example)',
    kept: /<img src=x/,
  },
  {
    what: 'hidden characters',
    name: 'Da\u200Bna \u202EIto',
    line: 'the\u200B ro\u00ADta \u202Eof\u2066 teams',
    kept: /rota/,
  },
  {
    what: '20,000 characters',
    name: 'Dana Ito',
    line: `start ${'rota '.repeat(4_000)}`.slice(0, 20_000),
    kept: /start rota/,
  },
];

for (const { what, name, line, kept } of ODD)
  test(`a name and a line with ${what}`, async ({ afterview }) => {
    await roundWith(afterview, [{ ...DANA, name }, ROB]);
    const writing = await Writing.to(afterview, DANA.email ?? '');
    const before = await writing.html();
    await writing.press(/^Thank-you: /);
    await writing.answer(line);
    const text = await writing.waitForLetter();
    expect(text).toMatch(kept);
    expect(text).not.toMatch(/[\p{Cf}]/u);
    expect(await writing.editor().locator('img, script, b').count()).toBe(0);
    expect(await writing.page.title()).toMatch(/Practice mail/);
    await until(
      () => writing.mail.card.exists({ css: '[aria-busy]' }),
      (busy) => !busy,
    );
    await writing.editor().focus();
    await writing.page.keyboard.press('Control+z');
    expect(await writing.html()).toBe(before);
    await writing.page.keyboard.press('Control+Shift+z');
    await writing.sendByKeys();
    await writing.mail.waitForText(/sent\. /);
    expect(writing.mail.errors).toEqual([]);
  });

const NOBODY: readonly Somebody[] = [
  { ...DANA, email: null },
  { ...ROB, email: null },
];

test('no address known: the note goes through the coordinator', async ({ afterview }) => {
  const round = await roundWith(afterview, [...NOBODY, KIM]);
  await round.debriefed();
  await afterview.mailbox();
  const popup = await afterview.popup();
  const coming = afterview.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Ask Kim to pass it on' }).first().click();
  const writing = new Writing(await coming);
  await writing.page.waitForSelector('html[data-practice=ready]');
  await writing.page.bringToFront();
  const text = await writing.write('Pass on thanks: Kim Novak');
  expect(text).toContain('Hi Kim');
  await writing.sendByKeys();
  await writing.mail.waitForText(/Thanks to pass on to .+ sent/);
  await afterview.waitForBadge('');
});

test('the worker is stopped between any two steps: the letter is written, sent and taken back all the same', async ({
  afterview,
}) => {
  const round = await roundWith(afterview, [DANA], { at: null });
  const writing = await Writing.inMailbox(afterview);
  await afterview.killWorker();
  await writing.compose(TO_DANA);
  await writing.mail.card.waitFor({ role: 'button', name: 'Thank-you: Dana Ito' });
  await afterview.killWorker();
  await writing.press('Thank-you: Dana Ito');
  await writing.mail.card.waitFor({ role: 'textbox' });
  await afterview.killWorker();
  await writing.answer(LINE);
  await writing.waitForLetter();
  await afterview.killWorker();
  await writing.sendByKeys();
  await afterview.killWorker();
  await writing.mail.waitForText(/Thank-you to Dana sent/);
  const [letter, ...more] = await round.letters();
  expect(more).toEqual([]);
  expect(letter).toMatchObject({ state: 'sent' });
  await afterview.killWorker();
  await writing.press('Undo');
  await until(
    async () => (await round.letters()).map(({ state }) => state).join(),
    (states) => states === 'drafted',
  );
  expect(writing.mail.errors).toEqual([]);
});

test('whoever has gone on when the note stands there keeps the focus', async ({ afterview }) => {
  await roundWith(afterview, [DANA, ROB]);
  const writing = await Writing.to(afterview, 'Dana Ito <dana@acme.example>');
  await writing.press(/^Thank-you: Dana Ito/);
  // As early as anybody could: in the moment in which the text appears.
  await writing.page.evaluate(`{
    const editor = document.querySelector('[g_editable=true]');
    const observer = new MutationObserver(() => {
      if (!editor.textContent.includes('Thank you')) return;
      observer.disconnect();
      document.querySelector('[data-tooltip^="Send"].aoO').focus();
    });
    observer.observe(editor, { childList: true, subtree: true, characterData: true });
  }`);
  await writing.answer('');
  await writing.waitForLetter();
  await writing.page.waitForTimeout(400);
  expect(await writing.send.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('no address known: the note can be read, changed and copied in the popup', async ({ afterview }) => {
  const round = await roundWith(afterview, NOBODY);
  await round.debrief(DANA, LINE);
  const popup = await afterview.popup();
  const due = popup.getByRole('region', { name: 'Due' });
  await due
    .getByRole('button', { name: /^More: (Pass on thanks|Ask|Thank-you)/ })
    .first()
    .click();
  await due
    .getByRole('button', { name: /^Read and copy: / })
    .first()
    .click();
  const letter = due.getByRole('textbox', { name: 'Your letter' });
  await expect(letter).toHaveValue(/Dana/);
  await letter.fill('My own words.');
  await due.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(due.getByText('Copied.')).toBeVisible();
});
