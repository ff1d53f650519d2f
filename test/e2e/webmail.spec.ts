import { expect, test } from '@playwright/test';
import type { Email } from '../../src/email/shape';
import type { Health } from '../../src/webmail/shape';
import { MAILS } from '../webmail/gmail/mails';
import { openRoom, type Room, Tab } from '../webmail/gmail/room';

let room: Room;
test.beforeAll(async () => {
  room = await openRoom(MAILS);
});
test.afterAll(() => room.close());

const open = async (thread: string, query = ''): Promise<Tab> => {
  const tab = await Tab.open(room.context, `/mail/u/0/${query}`);
  await tab.page.evaluate(
    (name) => (window as unknown as { practice: { open(id: string): void } }).practice.open(name),
    thread,
  );
  await expect.poll(() => tab.run<number>('room.watching.messages().length')).toBeGreaterThan(0);
  return tab;
};
const reads = (tab: Tab) => tab.run<Email[]>('room.watching.messages().map((one) => one.read())');
const at = (tab: Tab, index = 0) => `room.watching.composes()[${index}]`;
const practice = (tab: Tab, call: string) => tab.page.evaluate(`practice.${call}`);
const editor = (tab: Tab) => tab.page.locator('[g_editable=true]').first();
const composing = async (tab: Tab, count = 1) =>
  expect.poll(() => tab.run<number>('room.watching.composes().length')).toBe(count);

test.describe('reading', () => {
  for (const generation of ['new', 'old', 'root:iy', 'root:none', 'body:old']) {
    test(`an open message, markup ${generation}`, async () => {
      const tab = await open('plain', `?generation=${generation}`);
      // The newest is one's own; the received one is unfolded by hand.
      await tab.page.locator('.kv .gE').first().click();
      await expect.poll(async () => (await reads(tab)).length).toBe(2);
      const [email, own] = await reads(tab);
      expect(email).toMatchObject({
        subject: 'Talk on Thursday \u{1F680}',
        from: { name: 'Dana Ito', email: 'dana@larkspur.example' },
        toComplete: true,
        date: { iso: '2026-05-11T12:12' },
        own: false,
        draft: false,
        clipped: false,
        invite: null,
        links: [{ text: 'the room', href: 'https://meet.larkspur.example/a' }],
      });
      expect(email?.to.map((one) => one.email)).toEqual(['sam.rivera@example.com', 'rob@larkspur.example']);
      expect(email?.key).toMatchObject({ host: 'gmail', account: 'sam.rivera@example.com' });
      expect(email?.key.thread).toMatch(/^[0-9a-f]{16}$/);
      expect(email?.key.message).toMatch(/^[0-9a-f]{16}$/);
      expect(email?.text).toContain('When\tThu 14 May, 14:00');
      expect(email?.text).not.toContain('wrote');
      expect(email?.quote).toContain('may I come?');
      expect(email?.signature).toContain('Larkspur');
      expect(own).toMatchObject({ own: true, from: { email: 'sam.rivera@example.com' } });
      await tab.page.close();
    });
  }

  test('an invitation with its card and file', async () => {
    const tab = await open('invite');
    const [email] = await reads(tab);
    expect(email?.attachments).toEqual([{ name: 'invite é.ics', mime: 'text/calendar' }]);
    expect(email?.invite).toContain('Thu, 14 May · 14:00 – 15:00');
    expect(email?.invite).toContain('Chat with Larkspur');
    await tab.page.close();
  });

  test('a file whose address the page does not tell', async () => {
    const tab = await open('invite', '?generation=files:bare');
    expect((await reads(tab))[0]?.attachments).toEqual([{ name: 'invite é.ics', mime: 'text/calendar' }]);
    await tab.page.close();
  });

  test('a hundred recipients, no body, markup in a name', async () => {
    const crowd = await open('crowd');
    const [email] = await reads(crowd);
    expect(email?.to.length).toBe(100);
    expect(email?.toComplete).toBe(true);
    // The details are only there once they were opened: without them the line is cut, and said to be.
    await crowd.page.evaluate(() => document.querySelector('.ajA')?.remove());
    const [cut] = await reads(crowd);
    expect(cut?.to.length).toBe(10);
    expect(cut?.toComplete).toBe(false);
    await crowd.page.close();
    const odd = await open('odd');
    expect((await reads(odd))[0]).toMatchObject({
      subject: '(no subject)',
      text: '',
      links: [],
      from: { name: expect.stringContaining('<b>Dana</b>') },
    });
    await odd.page.close();
  });

  test('a very long message is cut, and read in little time', async () => {
    const tab = await open('long');
    const { length, ms } = await tab.run<{ length: number; ms: number }>(
      '(() => { const begin = performance.now(); const { text } = room.watching.messages()[0].read(); return { length: text.length, ms: performance.now() - begin } })()',
    );
    expect(length).toBeLessThanOrEqual(40_000);
    expect(length).toBeGreaterThan(20_000);
    expect(ms).toBeLessThan(100);
    await tab.page.close();
  });

  for (const hl of ['de', 'ar', 'ja']) {
    test(`with the webmail in ${hl}`, async () => {
      const tab = await open('plain', `?hl=${hl}`);
      const [own] = await reads(tab);
      expect(own).toMatchObject({
        own: true,
        date: { iso: '2026-05-11T13:00' },
        key: { account: 'sam.rivera@example.com' },
      });
      await tab.page.close();
    });
  }

  test('views are left, come back, and are told', async () => {
    const tab = await open('plain');
    await tab.page.evaluate(() => {
      location.hash = 'inbox';
    });
    await expect.poll(() => tab.run<number>('room.watching.messages().length')).toBe(0);
    await practice(tab, 'open("invite")');
    await expect.poll(async () => (await reads(tab))[0]?.subject ?? '').toContain('Invitation');
    await practice(tab, 'open("plain")');
    await expect.poll(async () => (await reads(tab))[0]?.subject ?? '').toContain('Talk');
    const told = await tab.run<string[]>('room.told');
    expect(told.filter((one) => one === 'moved').length).toBeGreaterThanOrEqual(3);
    // Whatever was told as open last has been told as open after the last move.
    expect(told.lastIndexOf('moved')).toBeLessThan(told.findLastIndex((one) => one.startsWith('message opened')));
    await tab.page.close();
  });

  test('the preview pane changes without a change of address', async () => {
    const tab = await Tab.open(room.context, '/mail/u/0/?preview=1');
    await practice(tab, 'open("plain")');
    await expect.poll(async () => (await reads(tab))[0]?.subject ?? '').toContain('Talk');
    await practice(tab, 'open("invite")');
    await expect.poll(async () => (await reads(tab))[0]?.subject ?? '').toContain('Invitation');
    expect(await tab.run<string[]>('room.told')).toContain('moved');
    expect(await tab.run<number>('room.watching.messages().length')).toBe(1);
    await tab.page.close();
  });

  test('folding a message closes it, unfolding opens it again', async () => {
    const tab = await open('plain');
    await tab.page.locator('.kv .gE').first().click();
    await expect.poll(async () => (await reads(tab)).length).toBe(2);
    await tab.page.locator('.h7 .gE').first().click();
    await expect.poll(async () => (await reads(tab)).length).toBe(1);
    await tab.page.locator('.kv .gE').first().click();
    await expect.poll(async () => (await reads(tab)).length).toBe(2);
    await tab.page.close();
  });

  test('our element stands above the body and comes back when the page throws it away', async () => {
    const tab = await open('invite');
    await tab.run('void (globalThis.undo = room.watching.messages()[0].mount(room.box("card")))');
    const follows = () =>
      tab.page.evaluate(() => document.getElementById('card')?.nextElementSibling?.matches('.ii.gt') ?? false);
    expect(await follows()).toBe(true);
    await tab.page.evaluate(() => document.getElementById('card')?.remove());
    await expect.poll(follows).toBe(true);
    await tab.run('undo()');
    expect(await tab.page.locator('#card').count()).toBe(0);
    await tab.page.close();
  });

  test('chat is no mail', async () => {
    const tab = await Tab.open(room.context, '/mail/u/0/?chat=1#chat/home');
    await tab.page.waitForTimeout(300);
    expect(await tab.run('room.told')).toEqual([]);
    await tab.page.close();
  });

  test('health tells which generation matched', async () => {
    const tab = await open('plain', '?generation=body:old');
    const health = await tab.run<Health>('room.watching.health()');
    expect(health).toMatchObject({
      message: { state: 'ok', generation: 'adn' },
      body: { state: 'fallback', generation: 'a3s' },
      subject: { state: 'ok', generation: 'hP' },
      sender: { state: 'ok' },
      editor: { state: 'not-seen' },
      account: { state: 'ok', generation: 'label' },
    });
    await tab.page.evaluate(() => {
      for (const element of document.querySelectorAll('.gD')) element.removeAttribute('email');
    });
    expect((await tab.run<Health>('room.watching.health()')).sender).toMatchObject({ state: 'missing' });
    await tab.page.close();
  });
});
