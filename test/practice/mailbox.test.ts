import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { idsOf, loadMails, rowOf, toThreads } from '../../tools/practice/mailbox';
import { type MailRow, parsePeople } from '../../tools/practice/row';

const folder = mkdtempSync(join(tmpdir(), 'practice-mails-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (text: string): string => {
  const file = join(folder, `${Math.random()}.jsonl`);
  writeFileSync(file, text);
  return file;
};
const row = (more: Partial<MailRow>): MailRow => ({
  id: 'a',
  from: null,
  subject: null,
  date: null,
  text: '',
  ...more,
});

describe('people', () => {
  it('are read from one line, with names in quotes and bare addresses', () => {
    expect(parsePeople('"Ito, Dana" <d@a.example>, rob@a.example; Zoe <z@a.example>,')).toEqual([
      { name: 'Ito, Dana', email: 'd@a.example' },
      { name: 'rob', email: 'rob@a.example' },
      { name: 'Zoe', email: 'z@a.example' },
    ]);
    expect(parsePeople(null)).toEqual([]);
    expect(parsePeople('')).toEqual([]);
  });
});

describe('conversations', () => {
  const now = new Date('2026-05-14T10:00:00Z');

  it('hold the rows of one thread, oldest first, and come newest first', () => {
    const threads = toThreads(
      [
        row({ id: 'b', thread: 't', subject: 'Re: S', date: '2026-05-12T10:00:00Z' }),
        row({ id: 'a', thread: 't', subject: 'S', date: '2026-05-11T10:00:00Z' }),
        row({ id: 'c', subject: 'C', date: '2026-05-13T10:00:00Z' }),
      ],
      now,
    );
    expect(threads.map((thread) => [thread.name, thread.messages.length])).toEqual([
      ['c', 1],
      ['t', 2],
    ]);
    expect(threads[1]?.messages.map((message) => message.date)).toEqual([
      '2026-05-11T10:00:00Z',
      '2026-05-12T10:00:00Z',
    ]);
  });

  it('do without sender, date and subject', () => {
    const [thread] = toThreads([row({ text: 'Hi' })], now);
    expect(thread).toMatchObject({ subject: '(no subject)', account: 0 });
    expect(thread?.messages[0]).toMatchObject({
      from: { name: '(unknown sender)', email: '' },
      to: [{ email: 'sam.rivera@example.com' }],
      date: now.toISOString(),
      html: 'Hi',
      own: false,
    });
  });

  it("tell one's own mails and drafts by sender and id", () => {
    const [thread] = toThreads([row({ own: true, to: 'd@a.example' })], now);
    expect(thread?.messages[0]).toMatchObject({ own: true, draft: false, from: { email: 'sam.rivera@example.com' } });
    expect(thread?.messages[0]?.id).toMatch(/^#msg-a:r-\d+$/);
    const [other] = toThreads([row({ draft: true, account: 1 })], now);
    expect(other?.messages[0]).toMatchObject({
      own: true,
      draft: true,
      from: { email: 'sam@rivera-bookbinding.example' },
    });
  });

  it('have ids that stay the same and differ from each other', () => {
    expect(idsOf('a')).toEqual(idsOf('a'));
    expect(idsOf('a').legacyId).not.toBe(idsOf('b').legacyId);
    expect(idsOf('a').legacyId).toMatch(/^[0-9a-f]{16}$/);
    expect(idsOf('a').hashId).toMatch(/^FMfc[A-Za-z]{26}$/);
  });
});

describe('a file of mails', () => {
  it('gives its rows, whatever is missing in them', () => {
    const mails = loadMails(
      fileOf(
        [
          '{"id":"r1","from":{"name":"Dana","email":"d@a.example"},"to":"s@b.example","subject":"S","date":"2026-05-14T10:00","text":"T","html":"<p>T</p>","attachments":[{"filename":"i.ics","type":"text/calendar","text":"BEGIN"}],"gold":{}}',
          '',
          '{"from":null,"to":null,"subject":null,"date":null,"text":"only text"}',
          '{"id":5,"from":"Rob <r@a.example>","text":7,"html":{},"attachments":[null,{"filename":"x"}],"to":["a@b.example",{"email":"c@b.example"}]}',
        ].join('\n'),
      ),
    );
    expect(mails.map((mail) => mail.id)).toEqual(['r1', 'line-3', 'line-4']);
    expect(mails[0]).toMatchObject({ html: '<p>T</p>', attachments: [{ filename: 'i.ics' }], own: false });
    expect(mails[2]).toMatchObject({
      from: { name: 'Rob', email: 'r@a.example' },
      text: '',
      html: null,
      attachments: [{ filename: 'x', type: 'application/octet-stream', text: '' }],
      to: [{ email: 'a@b.example' }, { name: 'c@b.example', email: 'c@b.example' }],
    });
    expect(toThreads(mails)).toHaveLength(3);
  });

  it('says in which line it is broken', () => {
    expect(() => loadMails(fileOf('{"id":"a"}\n{nope\n'))).toThrow(/line 2: not JSON/);
  });

  it('ignores a line that is no object', () => {
    expect(loadMails(fileOf('null\n[1]\n"x"\n'))).toHaveLength(1);
    expect(rowOf({}, 0)).toMatchObject({ id: 'line-1', from: null, text: '' });
  });
});
