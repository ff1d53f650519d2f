import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { practiceMails } from '../../tools/practice/mails';
import { type Practice, startPractice } from '../../tools/practice/server';

const now = new Date('2026-05-14T10:00:00Z');
let practice: Practice;
beforeAll(async () => {
  practice = await startPractice({ mails: practiceMails(now), now, defaults: { hl: 'de' } });
});
afterAll(() => practice.close());

type Reply = { status: number; headers: Record<string, unknown>; body: string };
const ask = (path: string, { host = 'mail.google.com', method = 'GET', body = '' } = {}): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const call = request(
      { host: '127.0.0.1', port: practice.port, path, method, headers: { host }, rejectUnauthorized: false },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      },
    );
    call.on('error', reject);
    call.end(body);
  });
const bootOf = (html: string) =>
  JSON.parse(/<script type="application\/json" id="boot">(.*)<\/script>/.exec(html)?.[1] ?? '');

describe('the server of the practice mailbox', () => {
  it('gives the page with the strict policy of the real one, and the mails of that account', async () => {
    const { status, headers, body } = await ask('/mail/u/0/?hl=de');
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    const boot = bootOf(body);
    expect(boot).toMatchObject({ account: 0, now: now.getTime(), defaults: { hl: 'de' } });
    expect(boot.threads.map((thread: { name: string }) => thread.name)).toContain('kestrel');
    const second = bootOf((await ask('/mail/u/1/')).body);
    expect(second.threads.map((thread: { name: string }) => thread.name)).toEqual(['second-account']);
  });

  it('lets no mail end the block that it stands in', async () => {
    practice.setMails([
      { id: 'x', from: null, subject: '</script><script>alert(1)</script>', date: null, text: '\u2028' },
    ]);
    const { body } = await ask('/mail/u/0/');
    expect(body.match(/<script/g)).toHaveLength(2);
    expect(bootOf(body).threads[0].subject).toBe('</script><script>alert(1)</script>');
    practice.setMails(practiceMails(now));
  });

  it('answers 404 to every other host and path, and writes down who asked', async () => {
    practice.requests.splice(0);
    expect((await ask('/mail/u/0/', { host: 'evil.example' })).status).toBe(404);
    expect((await ask('/mail/u/7/')).status).toBe(404);
    expect((await ask('/calendar/')).status).toBe(404);
    expect((await ask('/mail/_/pages/../server.ts')).status).toBe(404);
    expect((await ask('/mail/_/pages/nothing.js')).status).toBe(404);
    expect((await ask('/service/update2/json', { host: 'update.googleapis.com', method: 'POST' })).status).toBe(404);
    expect(practice.requests.map((one) => [one.host, one.by])).toEqual([
      ['evil.example', 'other'],
      ['mail.google.com', 'other'],
      ['mail.google.com', 'other'],
      ['mail.google.com', 'other'],
      ['mail.google.com', 'other'],
      ['update.googleapis.com', 'browser'],
    ]);
  });

  it('gives attachments by the address in their card', async () => {
    const message = practice.threads().find((thread) => thread.name === 'calendar-invitation')?.messages[0];
    const { headers, body } = await ask(`/mail/u/0/?ui=2&view=att&th=${message?.legacyId}&attid=0.1&disp=safe`);
    expect(headers['content-type']).toBe('text/calendar');
    expect(body).toContain('BEGIN:VCALENDAR');
    expect((await ask('/mail/u/0/?view=att&th=nothing&attid=0.1')).status).toBe(404);
  });

  it('remembers what was sent until it is undone, and what changed until other mails are set', async () => {
    const state = (what: string, value: unknown) =>
      ask(`/mail/_/state/${what}`, { method: 'POST', body: JSON.stringify(value) });
    expect((await state('sent', { message: 'm1', account: 0, subject: 'S' })).status).toBe(204);
    expect(practice.sent).toMatchObject([{ subject: 'S' }]);
    expect(bootOf((await ask('/mail/u/0/')).body).sent).toHaveLength(1);
    await state('unsent', { message: 'm1' });
    expect(practice.sent).toEqual([]);
    const [first] = practice.threads();
    await state('thread', { ...first, subject: 'Changed' });
    expect(practice.threads()[0]?.subject).toBe('Changed');
    expect(practice.threads().filter((thread) => thread.legacyId === first?.legacyId)).toHaveLength(1);
    expect((await state('nonsense', {})).status).toBe(400);
    expect((await ask('/mail/_/state/sent', { method: 'POST', body: '{' })).status).toBe(400);
  });
});
