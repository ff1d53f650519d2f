import type { Page } from '@playwright/test';
import { launchBare, openPractice } from '../../tools/practice/browser';
import { practiceMails } from '../../tools/practice/mails';
import { HOME_ZONE, longDay, workdaysFrom } from '../../tools/practice/mails/days';
import type { MailRow } from '../../tools/practice/row';
import { type Afterview, CHROMIUM, expect, test, ZONE } from './afterview';
import { everydayMails } from './everyday';
import { confirmation, person } from './mails';
import { type Looked, look, lookAtAll } from './still';

/** Everybody else's mail: no card, no pixel moved, no request, and nothing of a hostile mail as markup in ours. */

const UNRELATED = 200;
const SEED = 20_260_514;

/** An ear of the extension's own for every message of every tab. */
const listen = async (afterview: Afterview) => {
  const desk = await afterview.desk();
  await desk.evaluate(() => {
    const heard: { command: string; message: string }[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((said: { command: string; ask?: { key?: { message: string } } }) => {
      heard.push({ command: said.command, message: said.ask?.key?.message ?? '' });
    });
  });
  return () => desk.evaluate(() => (globalThis as unknown as { heard: { command: string; message: string }[] }).heard);
};

test(`${UNRELATED} unrelated mails: no card, no pixel moved, no request`, async ({ afterview }) => {
  test.setTimeout(180_000);
  await afterview.beOn();
  const mails = everydayMails(UNRELATED, SEED);
  afterview.practice.setMails(mails);
  const heard = await listen(afterview);
  const mail = await afterview.mailbox();
  const moved: string[] = [];
  const shown: string[] = [];
  const names = mails.map(({ thread = '' }) => thread);
  for (const [index, { first, then, hosts }] of (await lookAtAll(mail.page, names, 50)).entries()) {
    const which = `${names[index]}: ${mails[index]?.subject}`;
    if (first !== then) moved.push(which);
    if (hosts > 0) shown.push(which);
  }
  expect(await mail.isQuiet()).toBe(true);
  expect(shown).toEqual([]);
  expect(moved).toEqual([]);
  // It did look: every message was knocked for, and hardly any was worth reading.
  const commands = await heard();
  const knocked = new Set(commands.filter(({ command }) => command === 'knock').map(({ message }) => message));
  expect(knocked.size).toBe(UNRELATED);
  const read = commands.filter(({ command }) => command === 'read').length;
  console.log(`${UNRELATED} unrelated mails: 0 cards, 0 moved, ${read} worth a second look`);
  expect(read).toBeLessThan(UNRELATED / 4);
  expect(afterview.practice.requests.filter(({ by }) => by === 'other')).toEqual([]);
  expect(mail.errors).toEqual([]);
  for (const table of ['interviews', 'companies', 'people', 'nos', 'done']) {
    const rows = await afterview.rows<{ id?: string }>(table);
    // One command was carried out: the click that turned it on, and the tick of the tests.
    expect(rows.length).toBeLessThanOrEqual(table === 'done' ? 2 : 0);
  }
});

test('the same places as in a browser without the extension', async ({ afterview, practice }) => {
  await afterview.beOn();
  const names = ['rejection', 'newsletter', 'book-club', 'long'];
  const mail = await afterview.mailbox();
  const withIt: Looked[] = [];
  for (const name of names) withIt.push(await look(mail.page, name, 150));
  const bare = await launchBare({ practice, executablePath: CHROMIUM, timeZone: ZONE });
  try {
    const page = await openPractice(bare);
    for (const [index, name] of names.entries()) {
      expect((await look(page, name, 0)).first, name).toBe(withIt[index]?.then);
    }
  } finally {
    await bare.close();
  }
  expect(withIt.map(({ hosts }) => hosts)).toEqual(names.map(() => 0));
});

test('the whole way of recording asks nothing of anybody', async ({ afterview }) => {
  await afterview.turnOn();
  const mail = await afterview.openMail('zoom');
  await mail.record();
  const popup = await afterview.popup();
  await popup.getByText('Interviews', { exact: true }).click();
  await popup.getByRole('button', { name: /^Open Solstice Audio/ }).waitFor();
  const { requests } = afterview.practice;
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter(({ by }) => by === 'other')).toEqual([]);
  const foreign = requests.filter(({ host, by }) => host !== 'mail.google.com' && by !== 'browser');
  expect(foreign).toEqual([]);
});

test.describe('hostile mail', () => {
  const at = () => workdaysFrom(new Date())(3, '13:00', HOME_ZONE);
  const markup = `<img src=x onerror="document.title='owned'"><b>Eve</b><script>document.title='owned'</script>`;
  const talk = () => ({
    thread: 'talk',
    company: `Quill & Co ${markup}`,
    domain: 'quill.example',
    role: `Copywriter ${markup}`,
    at: at(),
    from: { name: `Eve\u200b Moreau ${markup}\u202e`, email: 'eve@quill.example' },
    panel: [{ name: `Noël Garnier`, title: markup }],
    link: 'https://meet.quill.example/1',
  });
  /** Elements that could only come from a mail: our interface has none of these. */
  const FOREIGN =
    'img, script, iframe, object, embed, b, i, style:not(:first-child), [onerror], [onclick], [style*=url]';

  const expectClean = async (page: Page): Promise<void> => {
    expect(
      await page.locator('main :is(script, iframe, object, b, i, [onerror]), main img:not([src^="/icons/"])').count(),
    ).toBe(0);
    expect(await page.title()).not.toBe('owned');
  };

  test('markup and hidden characters in names are words, in the card and in the popup', async ({ afterview }) => {
    await afterview.beOn();
    afterview.practice.setMails([confirmation(talk())]);
    const mail = await afterview.openMail('talk');
    await mail.card.waitFor({ role: 'button', name: 'Record interview' });
    expect(await mail.card.all({ css: FOREIGN })).toEqual([]);
    await mail.press('Correct');
    expect(await mail.card.all({ css: FOREIGN })).toEqual([]);
    await mail.press('Record interview');
    await mail.waitForText(/Recorded\./);
    expect(await mail.card.all({ css: FOREIGN })).toEqual([]);
    expect(await mail.page.title()).not.toBe('owned');
    expect(mail.errors).toEqual([]);
    const popup = await afterview.popup();
    await popup.getByText('Interviews', { exact: true }).click();
    await popup
      .getByRole('button', { name: /^Open / })
      .first()
      .click();
    await popup.getByText('People', { exact: true }).click();
    await expectClean(popup);
    // No control character that turns or hides text is left in what was stored.
    const stored = JSON.stringify([await afterview.rows('companies'), await afterview.rows('people')]);
    expect(stored).not.toMatch(/[\u200b\u202e\u2060\u00ad]/);
  });

  test('the practice mailbox’s own hostile mail', async ({ afterview }) => {
    await afterview.beOn();
    const mail = await afterview.openMail('hostile');
    await mail.isQuiet();
    expect(await mail.card.all({ css: FOREIGN })).toEqual([]);
    expect(await mail.page.title()).not.toBe('owned');
    expect(mail.errors).toEqual([]);
  });

  const OWNER = 'Sam Rivera <sam.rivera@example.com>';
  const dated = (id: string, rest: Partial<MailRow>): MailRow => ({
    id,
    thread: id,
    lang: 'en',
    from: person('Dana Ito', 'lindgrenoptics.example'),
    to: OWNER,
    subject: 'Your interview',
    date: new Date(Date.now() - 3_600_000).toISOString(),
    text: '',
    ...rest,
  });

  test('no body, five megabytes of body, a hundred recipients: no error, a card only with reason', async ({
    afterview,
  }) => {
    await afterview.beOn();
    const sentence = 'We spoke about lamps, and about chairs, and about what the weather does to both of them. ';
    const huge = `<div>${`<p>${sentence.repeat(60)}</p>`.repeat(1_000)}</div>`;
    expect(huge.length).toBeGreaterThan(5_000_000);
    const many = Array.from({ length: 100 }, (_, index) =>
      person(`Guest Number ${'abcdefghij'[index % 10]}${index}`, 'guests.example'),
    );
    const fixed = confirmation({
      ...talk(),
      company: 'Lindgren Optics',
      role: 'Engineer',
      from: person('Dana Ito', 'lindgrenoptics.example'),
    });
    afterview.practice.setMails([
      dated('nobody', { subject: null, from: null }),
      dated('empty', {}),
      dated('huge', { html: huge, subject: 'All about lamps' }),
      { ...fixed, id: 'crowd', thread: 'crowd', cc: many },
    ]);
    const mail = await afterview.mailbox();
    for (const thread of ['nobody', 'empty', 'huge']) {
      await mail.open(thread);
      expect(await mail.isQuiet(), thread).toBe(true);
      await mail.list();
    }
    await mail.open('crowd');
    await mail.card.waitFor({ role: 'button', name: 'Record interview' });
    expect(await mail.card.text()).toContain('Lindgren Optics');
    await mail.record();
    expect((await afterview.rows('people')).length).toBeLessThanOrEqual(200);
    expect(mail.errors).toEqual([]);
  });

  test('a language that nobody here reads: no card', async ({ afterview }) => {
    await afterview.beOn();
    const day = longDay(at());
    afterview.practice.setMails([
      dated('estonian', {
        lang: 'et',
        subject: 'Kutse töövestlusele',
        text: `Tere, Sam!\n\nTäname kandideerimast. Ootame teid töövestlusele neljapäeval kell 14.00 meie kontoris Tallinnas, Pärnu mnt 7. Palun andke teada, kas see aeg sobib.\n\nLugupidamisega\nMari Tamm`,
      }),
      dated('icelandic', {
        lang: 'is',
        subject: 'Boð í viðtal',
        text: `Sæl Sam,\n\nVið viljum bjóða þér í starfsviðtal fimmtudaginn (${day}) klukkan 14:00 á skrifstofu okkar í Reykjavík.\n\nKveðja\nJón`,
      }),
    ]);
    const mail = await afterview.mailbox();
    for (const thread of ['estonian', 'icelandic']) {
      await mail.open(thread);
      expect(await mail.isQuiet(), thread).toBe(true);
      await mail.list();
    }
    expect(mail.errors).toEqual([]);
  });

  test('every conversation of the practice mailbox: no error, and no card where none belongs', async ({
    afterview,
  }) => {
    await afterview.beOn();
    const mail = await afterview.mailbox();
    for (const { thread = '' } of practiceMails(new Date())) {
      if (thread === 'second-account') continue;
      await mail.open(thread);
      const isQuiet = await mail.isQuiet(150);
      if (['rejection', 'newsletter', 'book-club', 'long', 'long-thread', 'pick-a-slot'].includes(thread)) {
        expect(isQuiet, thread).toBe(true);
      }
      await mail.list();
    }
    expect(mail.errors).toEqual([]);
  });
});
