import 'temporal-polyfill/global';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { launchBare, openPractice } from '../../tools/practice/browser';
import { practiceMails } from '../../tools/practice/mails';
import { type Practice, startPractice } from '../../tools/practice/server';

/**
 * The practice pages by themselves: what the other end-to-end tests rely on must be true of the page before it can be true
 * of the extension.
 */

const NOW = new Date();
const CHROMIUM = process.env.AFTERVIEW_CHROMIUM ?? '/usr/bin/chromium';

let practice: Practice;
let context: BrowserContext;
let page: Page;

test.beforeAll(async () => {
  practice = await startPractice({ mails: practiceMails(NOW) });
  context = await launchBare({ practice, executablePath: CHROMIUM, timeZone: 'Europe/Berlin' });
});
test.afterAll(async () => {
  await context?.close();
  await practice?.close();
  // In all of this nobody but the pages and the browser itself asked for anything.
  expect(practice.requests.filter((one) => one.by === 'other')).toEqual([]);
});
test.beforeEach(async () => {
  practice.setMails(practiceMails(NOW));
  practice.sent.splice(0);
});
test.afterEach(async () => {
  await page?.close();
});

const go = async (path = '/mail/u/0/'): Promise<Page> => {
  page = await openPractice(context, path);
  return page;
};
const open = async (thread: string, path?: string): Promise<Page> => {
  await go(path);
  await page.evaluate(`practice.open(${JSON.stringify(thread)})`);
  await page.waitForSelector('[role=main] .aHU');
  return page;
};
const EDITOR = 'div[g_editable=true][role=textbox]';
const SEND = 'td.gU.Up .T-I.aoO[role=button]';

test.describe('reading', () => {
  test('shows the conversations and opens one by a click on its row', async () => {
    await go();
    expect(await page.locator('[role=main] tr.zA').count()).toBeGreaterThanOrEqual(14);
    await page.locator('tr.zA', { hasText: 'Your interview at Kestrel Maps' }).click();
    const subject = page.locator('[role=main] .a98.iY .ha > h2.hP');
    await expect(subject).toHaveText('Your interview at Kestrel Maps: Frontend Engineer');
    await expect(subject).toHaveAttribute('data-legacy-thread-id', /^[0-9a-f]{16}$/);
    expect(page.url()).toMatch(/#inbox\/FMfc[A-Za-z]+$/);
    // The list is still in the page, hidden, and there is one main region.
    expect(await page.locator('tr.zA').count()).toBeGreaterThan(0);
    await expect(page.locator('tr.zA').first()).toBeHidden();
    await expect(page.locator('[role=main]')).toHaveCount(1);
  });

  test('keeps older messages collapsed until they are clicked, then shows sender, recipients, date and body', async () => {
    await open('kestrel');
    const received = page.locator('.adn[data-message-id]').first();
    await expect(page.locator('.kv .adn')).toHaveCount(1);
    await expect(received.locator('.a3s')).toHaveCount(0);
    await page.locator('.kv').click();
    await expect(received.locator('.ii.gt > .a3s.aiL')).toContainText('You will speak with three of us');
    await expect(page.locator('.h7 .adn')).toHaveCount(2);
    await expect(received.locator('.gD')).toHaveAttribute('email', 'dana.ito@kestrelmaps.example');
    expect(await received.locator('.hb .g2').evaluateAll((all) => all.map((one) => one.getAttribute('email')))).toEqual(
      ['sam.rivera@example.com', 'rob.weiss@kestrelmaps.example', 'amara.nwosu@kestrelmaps.example'],
    );
    await expect(received.locator('.g3')).toHaveAttribute('title', /\d{4}/);
    await received.locator('.gE').click();
    await expect(page.locator('.kv .adn')).toHaveCount(1);
  });

  test('hides quoted history behind dots and a long middle behind a number', async () => {
    await open('kestrel');
    const quote = page.locator('.a3s .gmail_quote').first();
    await expect(quote).toBeHidden();
    await page.locator('.a3s .ajR').click();
    await expect(quote).toBeVisible();
    await open('long-thread');
    await expect(page.locator('.adv .adx')).toHaveText('4');
    await expect(page.locator('.kQ, .kx')).toHaveCount(4);
    await page.locator('.adv').click();
    await expect(page.locator('.kQ, .kx')).toHaveCount(0);
  });

  test('draws the invitation card outside the body, and the calendar file with its address', async () => {
    await open('calendar-invitation');
    await expect(page.getByText('Felix Arnold - Organizer')).toBeVisible();
    await expect(page.locator('.a3s', { hasText: 'Organizer' })).toHaveCount(0);
    const download = await page.locator('.hq.gt .aQH > span.aZo').getAttribute('download_url');
    expect(download).toMatch(/^text\/calendar:invite\.ics:https:\/\/mail\.google\.com\/mail\/u\/0\//);
    const file = await page.evaluate(
      `fetch(${JSON.stringify(download?.split('invite.ics:')[1])}).then((one) => one.text())`,
    );
    expect(file).toContain('BEGIN:VEVENT');
  });

  test('shows hostile names and markup as text and runs nothing', async () => {
    await open('hostile');
    await expect(page.locator('.gD')).toContainText('<img src=x onerror=alert(1)>');
    await expect(page.locator('.adn')).toHaveCount(1);
    await expect(
      page.locator('.a3s script, .a3s style, .a3s [onclick], .a3s a[href^=javascript], .a3s .gD'),
    ).toHaveCount(0);
    expect(await page.title()).not.toBe('owned');
  });

  test('cuts a very long message and says so', async () => {
    await open('long');
    const rest = page.locator('.iX a[href*="view=lg"]');
    await expect(rest).toBeVisible();
    const address = (await rest.getAttribute('href')) ?? '';
    await page.close();
    await go(address);
    const shown = await page.locator('table.message').textContent();
    expect(shown?.length).toBeGreaterThan(105_000);
  });

  test('finds the interview mails by the search', async () => {
    await go('/mail/u/0/#search/subject%3A(interview+OR+Vorstellungsgespr%C3%A4ch)+newer_than%3A30d');
    const rows = page.locator('[role=main] tr.zA');
    await expect(rows.filter({ hasText: 'Kestrel Maps' })).toHaveCount(1);
    await expect(rows.filter({ hasText: 'Vorstellungsgespräch' })).toHaveCount(1);
    await expect(rows.filter({ hasText: 'Book club' })).toHaveCount(0);
  });

  test('shows a mail that arrives in the open conversation', async () => {
    await open('kestrel');
    await page.evaluate(
      `practice.receive({ thread: 'kestrel', from: { name: 'Dana Ito', email: 'dana.ito@kestrelmaps.example' }, text: 'Great!' })`,
    );
    await expect(page.locator('.h7 .a3s').last()).toHaveText('Great!');
  });

  test('keeps the two accounts apart', async () => {
    await go('/mail/u/1/');
    await expect(page.locator('tr.zA')).toHaveCount(1);
    await expect(page.locator('header a[role=button][aria-label]')).toHaveAttribute(
      'aria-label',
      /sam@rivera-bookbinding\.example/,
    );
    expect(await page.title()).toContain('sam@rivera-bookbinding.example');
  });
});

test.describe('writing', () => {
  test('replies below the message, sends by a click, and gives the mail its id a little later', async () => {
    await open('kestrel');
    await page.locator('.bkI').click();
    await expect(page.locator('.adn .ip.adB div.M9')).toHaveCount(1);
    await page.keyboard.type('Thank you all');
    await page.locator(SEND).click();
    await expect(page.locator('div.M9')).toHaveCount(0);
    await expect(page.locator('.b8 .bAq')).toHaveText('Message sent');
    const last = page.locator('.adn').last();
    await expect(last.locator('.a3s')).toContainText('Thank you all');
    expect(await last.getAttribute('data-message-id')).toMatch(/^#msg-a:/);
    expect(await last.getAttribute('data-legacy-message-id')).toBeNull();
    await expect(last).toHaveAttribute('data-legacy-message-id', /^[0-9a-f]{16}$/, { timeout: 4000 });
    expect(practice.sent).toMatchObject([
      {
        how: 'sent',
        to: [{ email: 'dana.ito@kestrelmaps.example' }],
        cc: [{ email: 'rob.weiss@kestrelmaps.example' }, { email: 'amara.nwosu@kestrelmaps.example' }],
        subject: 'Re: Your interview at Kestrel Maps: Frontend Engineer',
      },
    ]);
  });

  test('takes a sent mail back and opens the same compose again', async () => {
    await open('kestrel');
    await page.locator('.bkH').click();
    await page.keyboard.type('Too early');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(page.locator('.adn')).toHaveCount(3);
    await page.locator('#link_undo').click();
    await expect(page.locator('.adn')).toHaveCount(2);
    await expect(page.locator(`.ip.adB ${EDITOR}`)).toContainText('Too early');
    await expect.poll(() => practice.sent.length).toBe(0);
  });

  test('writes a new mail by keyboard alone: To, Tab, subject, Tab, body, Tab, Send', async () => {
    await go();
    await page.locator('.T-I-KE').click();
    await page.keyboard.type('Rob Weiss <rob.weiss@kestrelmaps.example>,');
    await expect(
      page.locator('[name=to] [role=option][data-hovercard-id="rob.weiss@kestrelmaps.example"]'),
    ).toHaveCount(1);
    await page.keyboard.type('wrong@kestrelmaps.example,');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Tab');
    await page.keyboard.type('A question');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Hello Rob');
    await page.keyboard.press('Tab');
    await expect(page.locator(SEND)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('div.M9')).toHaveCount(0);
    await expect
      .poll(() => practice.sent)
      .toMatchObject([{ to: [{ email: 'rob.weiss@kestrelmaps.example' }], subject: 'A question' }]);
    expect(practice.sent[0]?.text).toContain('Hello Rob');
    await page.locator('#link_vsm').click();
    await expect(page.locator('[role=main] h2.hP')).toHaveText('A question');
  });

  test('refuses to send to nobody', async () => {
    await go();
    await page.locator('.T-I-KE').click();
    await page.locator(SEND).click();
    await expect(page.locator('[role=alertdialog]')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('div.M9')).toHaveCount(1);
    expect(practice.sent).toEqual([]);
  });

  test('schedules a mail, which is a state of its own', async () => {
    await go();
    await page.evaluate(
      `practice.compose({ to: [{ name: 'Rob', email: 'rob@kestrelmaps.example' }], subject: 'Later' })`,
    );
    await page.locator('.hG').click();
    await page.locator('[selector=scheduledSend]').click();
    await page.locator('[role=alertdialog] button').first().click();
    await expect(page.locator('div.M9')).toHaveCount(0);
    await expect.poll(() => practice.sent).toMatchObject([{ how: 'scheduled', subject: 'Later' }]);
    await page.evaluate(`location.hash = 'scheduled'`);
    await expect(page.locator('[role=main] tr.zA')).toHaveCount(1);
  });

  test('moves the same compose to full screen and back', async () => {
    await go();
    await page.locator('.T-I-KE').click();
    const id = await page.locator('input[name=composeid]').inputValue();
    await page.evaluate(`document.querySelector('div.M9').mark = 'same'`);
    await page.locator('.Hq').click();
    await expect(page.locator('body > .aSs > .aSt div.M9')).toHaveCount(1);
    expect(await page.evaluate(`document.querySelector('.aSt div.M9').mark`)).toBe('same');
    expect(await page.locator('input[name=composeid]').inputValue()).toBe(id);
    await page.locator('.Hq').click();
    await expect(page.locator('div.nH .no .AD div.M9')).toHaveCount(1);
    await expect(page.locator('.aSs')).toHaveCount(0);
  });

  test('minimises, discards, and keeps a draft on Escape', async () => {
    await go();
    await page.locator('.T-I-KE').click();
    await page.locator('.Hl').click();
    await expect(page.locator(EDITOR)).toBeHidden();
    await page.locator('.Hl').click();
    await page.locator('.oh').click();
    await expect(page.locator('div.M9')).toHaveCount(0);
    await page.locator('.T-I-KE').click();
    await page.keyboard.type('rob@kestrelmaps.example');
    // The first Tab makes a chip of what was typed, the next ones lead on.
    await page.keyboard.press('Tab');
    await expect(page.locator('[name=to] [role=option]')).toHaveCount(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Half a thought');
    await expect(page.locator('.oG')).toHaveText('Draft saved', { timeout: 3000 });
    await page.keyboard.press('Escape');
    await expect(page.locator('div.M9')).toHaveCount(0);
    await page.evaluate(`location.hash = 'drafts'`);
    await page.locator('[role=main] tr.zA', { hasText: 'Half a thought' }).click();
    await expect(page.locator(EDITOR)).toContainText('Half a thought');
    expect(practice.sent).toEqual([]);
  });

  test('opens a compose by its address with everything filled in', async () => {
    await go(
      '/mail/u/0/?view=cm&fs=1&tf=1&to=dana.ito%40kestrelmaps.example&su=Thank%20you&body=Dear%20Dana%2C%0A%0ABye',
    );
    await expect(page.locator('[role=main] div.M9')).toHaveCount(1);
    await expect(page.locator('.aoD.hl [email]')).toHaveAttribute('email', 'dana.ito@kestrelmaps.example');
    await expect(page.locator('input[name=subjectbox]')).toHaveValue('Thank you');
    await expect(page.locator(EDITOR)).toBeFocused();
    await expect(page.locator(EDITOR)).toContainText('Dear Dana,');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(page.locator('div.M9')).toHaveCount(0);
    await expect.poll(() => practice.sent).toMatchObject([{ subject: 'Thank you' }]);
  });

  test('holds a draft inside a conversation as an open compose', async () => {
    await open('pick-a-slot');
    const draft = page.locator('.adn', { has: page.locator('input[name=draft]') });
    await expect(draft.locator(EDITOR)).toContainText('the second slot');
  });
});

/** The structure that readers of this webmail rely on, part by part. */
const READING = [
  '[role=main] .g.id .a98.iY .ha > h2.hP[data-legacy-thread-id][data-thread-perm-id]',
  'div.aeF > div.nH > .nH[role=main]',
  '.aHU[role=list] > .h7 div.adn[data-message-id][data-legacy-message-id]',
  '.aHU[role=list] > .kv div.adn[data-message-id][data-legacy-message-id]',
  '.h7 td.gF span.gD[email][name]',
  '.h7 .hb span.g2[email][name]',
  '.h7 .ads .gK span.g3[title]',
  '.h7 div.ii.gt > div.a3s.aiL',
  '.h7 .ajy[role=button]',
  'header a[role=button][aria-label*="@"]',
  'a[href*="accounts.google.com"][aria-label*="@"]',
];
const COMPOSING = [
  'div.M9 form input[type=hidden][name=composeid]',
  'div.M9 input[name=draft][value^="#msg-a:"]',
  'div.M9 input[name=rm]',
  'div.M9 input[name=rt]',
  'div.M9 input[name=lts]',
  'div.M9 input[name=from]',
  'div.M9 input[name=ishtml][value="0"]',
  'div.M9 input[type=hidden][name=subject]',
  'div.M9 input[name=subjectbox]',
  'div.aaZ > .M9 td.I5 .Ap div[g_editable=true][role=textbox][contenteditable=true]',
  '.M9 .Am.Al.editable .gmail_signature[data-smartmail=gmail_signature]',
  '.M9 .aoP .aDh > table tr.btC > td.gU.Up .T-I.aoO[role=button]',
  '.M9 .IZ .Up div > div[role=button]:not(.Uo):not([aria-haspopup=true])',
  '.M9 tr.btC > td.gU.oc',
  '.M9 .gU .oh[role=button]',
  '.M9 [selector=scheduledSend]',
  '.M9 .aoD.hl [email], .M9 .aoD.hl [data-hovercard-id]',
  '.M9 [name=to] [role=option][data-hovercard-id][data-name]',
  '.M9 [name=to] input[role=combobox][aria-autocomplete=list][peoplekit-id]',
];
const missing = (selectors: readonly string[]): Promise<unknown> =>
  page.evaluate(`${JSON.stringify(selectors)}.filter((one) => document.querySelector(one) === null)`);

test.describe('structure', () => {
  test('of an open conversation', async () => {
    await open('kestrel');
    expect(await missing(READING)).toEqual([]);
  });

  test('of a reply below a message', async () => {
    await open('kestrel');
    await page.locator('.bkI').click();
    expect(
      await missing([...COMPOSING, '.adn .ip.adB div.M9', '.J-JN-M-I-Jm > img.mK', 'div.aUy [role=option]']),
    ).toEqual([]);
    expect(await page.locator('input[name=rm]').inputValue()).toMatch(/^#msg-/);
    expect((await page.locator('input[name=subjectbox]').boundingBox())?.width).toBe(0);
  });

  test('of a popup and of a compose in a window of its own', async () => {
    await go();
    await page.evaluate(`practice.compose({ to: [{ name: 'Rob', email: 'rob@kestrelmaps.example' }] })`);
    expect(await missing([...COMPOSING, 'div.nH .no div.AD > * [role=dialog] form', '.Hm > button'])).toEqual([]);
    await expect(page.locator('input[name=rm]')).toHaveValue('');
    await page.close();
    await go('/mail/u/0/?view=cm&fs=1&tf=1&to=rob%40kestrelmaps.example');
    expect(await missing([...COMPOSING, 'body.xE.xp [role=main] form'])).toEqual([]);
  });
});

test.describe('generations, languages, surfaces', () => {
  test('draws the older markup where it is asked for', async () => {
    await open('kestrel', '/mail/u/0/?generation=old');
    await expect(page.locator('[role=main] table.Bs > tr .aHU')).toHaveCount(1);
    await expect(page.locator('.a98, .iY')).toHaveCount(0);
    await expect(page.locator('.a3s.aXjCH')).toHaveCount(1);
    await page.locator('.bkI').click();
    await expect(page.locator('.vR input[type=hidden][name=to]')).toHaveValue(
      'Dana Ito <dana.ito@kestrelmaps.example>',
    );
    await expect(page.locator('textarea[name=cc]')).toHaveCount(1);
    await expect(page.locator('[name=to] [role=option]')).toHaveCount(0);
  });

  for (const [hl, compose] of [
    ['de', 'Schreiben'],
    ['ar', 'إنشاء'],
    ['ja', '作成'],
  ] as const) {
    test(`speaks ${hl}; the structure stays`, async () => {
      await open('kestrel', `/mail/u/0/?hl=${hl}`);
      await expect(page.locator('.T-I-KE')).toHaveText(compose);
      await expect(page.locator('html')).toHaveAttribute('dir', hl === 'ar' ? 'rtl' : 'ltr');
      await page.locator('.bkH').click();
      await page.keyboard.type('x');
      await page.locator(SEND).click();
      await expect(page.locator('.adn')).toHaveCount(3);
    });
  }

  test('reads beside the list with a preview pane, the address unchanged', async () => {
    await go('/mail/u/0/?preview=1');
    const before = page.url();
    await page.locator('tr.zA', { hasText: 'Kestrel' }).click();
    await expect(page.locator('[role=main] .aia .ao9 .a98.iY h2.hP')).toBeVisible();
    expect(page.url()).toBe(before);
  });

  test('shows a lent mailbox under its own address while somebody else is signed in', async () => {
    await go('/mail/b/AbC123/u/0/');
    expect(await page.title()).toContain('sam@rivera-bookbinding.example');
    await expect(page.locator('header a[role=button][aria-label]')).toHaveAttribute(
      'aria-label',
      /sam\.rivera@example\.com/,
    );
    await page.locator('.T-I-KE').click();
    await expect(page.locator('.az2')).toContainText('sam@rivera-bookbinding.example');
    await expect(page.locator('input[name=from]')).toHaveValue('sam@rivera-bookbinding.example');
  });

  test('hears Send before a script that comes later, where it is told to listen early', async () => {
    const latecomer = `addEventListener('mouseup', (event) => event.stopImmediatePropagation(), true)`;
    for (const [listen, left] of [
      ['early', 0],
      ['late', 1],
    ] as const) {
      await go(`/mail/u/0/?generation=listen:${listen}`);
      await page.evaluate(latecomer);
      await page.evaluate(
        `practice.compose({ to: [{ name: 'Rob', email: 'rob@kestrelmaps.example' }], subject: 'S' })`,
      );
      await page.locator(SEND).click();
      await expect(page.locator('div.M9')).toHaveCount(left);
      await page.close();
    }
  });

  test('shows an emoji as a picture with its name', async () => {
    await open('book-club');
    await expect(page.locator('h2.hP img[data-emoji]')).toHaveAttribute('alt', '☕');
  });

  test('empties a compose that is closed at full size before it takes it away', async () => {
    await go();
    await page.locator('.T-I-KE').click();
    await page.locator('.Hq').click();
    await page.locator('.oh').click();
    await expect(page.locator('.aSs .aaZ')).toHaveCount(1);
    await expect(page.locator('.aSs .M9')).toHaveCount(0);
    await expect(page.locator('.aSs')).toHaveCount(0);
  });

  test('can be disturbed: bar, compose and conversation are drawn again', async () => {
    await open('kestrel');
    await page.locator('.bkH').click();
    await page.keyboard.type('Still here');
    const marked = (css: string) => page.evaluate(`document.querySelector('${css}').foreign === true`);
    await page.evaluate(`document.querySelector('tr.btC').foreign = document.querySelector('div.M9').foreign = true`);
    await page.evaluate(`practice.disturb('bar')`);
    expect(await marked('tr.btC')).toBe(false);
    await page.evaluate(`practice.disturb('compose')`);
    expect(await marked('div.M9')).toBe(true);
    await page.evaluate(`practice.recipients({ to: [{ name: 'Rob', email: 'rob.weiss@kestrelmaps.example' }] })`);
    await expect(page.locator('.aoD.hl [email]')).toHaveAttribute('email', 'rob.weiss@kestrelmaps.example');
    await page.locator(SEND).click();
    await expect.poll(() => practice.sent).toMatchObject([{ to: [{ email: 'rob.weiss@kestrelmaps.example' }] }]);
    await page.evaluate(`document.querySelector('.adn').foreign = true; practice.disturb('thread')`);
    expect(await marked('.adn')).toBe(false);
    await expect(page.locator('[role=main] .adn')).toHaveCount(3);
  });

  test('has windows of its own for a conversation, for printing and for chat', async () => {
    await go();
    const [{ id }] = (await page.evaluate(`practice.list().filter((one) => one.name === 'kestrel')`)) as [
      { id: string },
    ];
    await page.close();
    await go(`/mail/u/0/?view=btop&th=${id}`);
    await expect(page.locator('body.aAU.xE.Su > .nH > [role=main] h2.hP')).toBeVisible();
    await page.close();
    await go(`/mail/u/0/?view=pt&th=${id}`);
    await expect(page.locator('table.message')).toHaveCount(2);
    await expect(page.locator('.adn, .a3s, [role=main]')).toHaveCount(0);
    await page.close();
    await go('/mail/u/0/#label/work');
    expect(await page.locator('[role=main] tr.zA').count()).toBeGreaterThan(10);
    await page.close();
    await go('/mail/u/0/#chat/home');
    await expect(page.locator('[contenteditable=true][role=textbox]')).toHaveCount(1);
    await expect(page.locator(`${EDITOR}, .M9`)).toHaveCount(0);
  });
});
