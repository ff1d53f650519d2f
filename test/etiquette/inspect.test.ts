import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import inspectDue, { dueOf } from '../../tools/inspect/due';

const folder = mkdtempSync(join(tmpdir(), 'afterview-case-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const run = async (...args: string[]) => {
  const out = vi.spyOn(console, 'log').mockImplementation(() => {});
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const code = await inspectDue(args);
  return { code, out: out.mock.calls.join('\n'), error: error.mock.calls.join('\n') };
};

const inspect = (text: string) => {
  const file = join(folder, 'case.json');
  writeFileSync(file, text);
  return run(file);
};

describe('inspect due', () => {
  it('prints one JSON object with the badge and the items', async () => {
    const given = {
      now: '2026-05-14T18:00',
      timeZone: 'Europe/Berlin',
      interviews: [{ start: '2026-05-14T14:00', end: '2026-05-14T15:00' }],
      people: [{ name: 'Dana Ito', email: 'dana@acme.example' }],
    };
    const { code, out } = await inspect(JSON.stringify(given));
    expect(code).toBe(0);
    const printed = JSON.parse(out);
    expect(printed.badge).toBe(2);
    expect(printed.items[1]).toEqual({
      what: 'thank-you',
      who: 'Dana Ito',
      from: '2026-05-14T17:00',
      target: '2026-05-15T09:30',
      late: '2026-05-16T15:00',
      isDue: true,
      isLate: false,
      why: 'You talked with Dana on Thu 14 May. A note within a day is read while they still remember you.',
    });
  });

  it('needs nothing but the time', () => {
    expect(dueOf({ now: '2026-05-14T18:00' })).toMatchObject({ badge: 0, items: [] });
    const empty = { profile: {}, application: {}, interviews: [], people: [], letters: [], replies: [] };
    expect(dueOf({ now: '2026-05-14T18:00', ...empty })).toMatchObject({ badge: 0, items: [] });
    expect(dueOf({ now: '2026-05-14T18:00', timeZone: null, application: null, people: null }).items).toEqual([]);
    const nameless = dueOf({ now: '2026-05-14T18:00', interviews: [{ start: '2026-05-14T14:00' }], debriefDone: true });
    expect(nameless.standing.sentence).toBe('Write to the company.');
  });

  it('reads the time with or without a zone of its own', () => {
    const interviews = [{ start: '2026-05-14T14:00' }];
    const at = (now: string | number) => dueOf({ now, timeZone: 'Europe/Berlin', interviews }).badge;
    expect(at('2026-05-14T15:30')).toBe(1);
    expect(at('2026-05-14T13:30Z')).toBe(1);
    expect(at('2026-05-14T13:29:59Z')).toBe(0);
    expect(at('2026-05-14T09:30-04:00')).toBe(1);
    expect(at(Date.UTC(2026, 4, 14, 13, 30))).toBe(1);
  });

  it.each([
    ['no JSON', '{', /^Not JSON: ./],
    ['nothing at all', ' ', /^Not JSON: the file is empty$/],
    ['no case', '[]', /^Not a case: the file must hold one JSON object with at least "now"$/],
    ['no time', '{}', /^Not a case: now is missing$/],
    ['a time beyond all calendars', '{"now": 1e300}', /^now: 1e\+300 is no moment$/],
    [
      'a status nobody knows',
      '{"now": "2026-05-14T18:00", "application": {"status": "maybe"}}',
      /^Not a case: application\.status: "maybe" is none of interviewing, waiting, offer, rejected, withdrawn, closed$/,
    ],
    [
      'a number for a date',
      '{"now": "2026-05-14T18:00", "interviews": [{"start": 5}]}',
      /^Not a case: interviews\[0\]\.start: 5 is no string$/,
    ],
    [
      'an answer at no time',
      '{"now": "2026-05-14T18:00", "replies": [{"at": "noon"}]}',
      /^replies\.at: "noon" is no date/,
    ],
    ['a time that is none', '{"now": "tomorrow"}', /now: "tomorrow" is no date/],
    [
      'a letter nobody knows',
      '{"now": "2026-05-14T18:00", "letters": [{"kind": "spam"}]}',
      /^Not a case: letters\[0\]\.kind: "spam" is none of thank-you, /,
    ],
  ])('says in one sentence what is wrong: %s', async (_, text, message) => {
    const { code, error } = await inspect(text);
    expect(code).toBe(2);
    expect(error).toMatch(message);
    expect(error.split('\n')).toHaveLength(1);
  });

  it('notes beside the answer what it left out', async () => {
    const { code, out, error } = await inspect(
      JSON.stringify({
        now: '2026-05-14T18:00',
        aplication: { company: 'Acme' },
        interviews: [{ begin: '2026-05-14T14:00', start: '2026-05-14T14:00', people: ['Dona Ito'] }],
        people: [{ name: 'Dana Ito' }],
        letters: [{ kind: 'thank-you', to: 'Rob' }],
      }),
    );
    expect(code).toBe(0);
    expect(JSON.parse(out).standing.sentence).toBe('Write to Dana.');
    expect(error.split('\n')).toEqual([
      'Note: aplication is not known here and was left out',
      'Note: interviews[0].begin is not known here and was left out',
      'Note: interviews[0]: nobody among the people is called "Dona Ito"',
      'Note: letters[0].to: "Rob" is nobody among the people',
    ]);
  });

  it('says how it is used, and that a file is missing', async () => {
    expect((await run()).error).toMatch(/Usage/);
    expect((await run(join(folder, 'none.json'))).code).toBe(2);
  });
});
