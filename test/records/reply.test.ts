import { describe, expect, test } from 'vitest';
import type { Knock } from '../../src/email/shape';
import { replyIn } from '../../src/records/reply';
import type { Records } from '../../src/records/shape';

const START = Date.parse('2026-05-14T12:00:00Z');
const records = {
  people: [{ id: 'dana', name: 'Dana Ito', email: 'Dana@Acme.example' }],
  interviews: [
    {
      startAt: START,
      mails: [{ key: { host: 'gmail', account: null, thread: 't', message: 'source' }, kind: 'confirmed' }],
    },
  ],
} as unknown as Records;

const knock = (change: Partial<Knock> = {}): Knock => ({
  key: { host: 'gmail', account: null, thread: 't', message: 'answer' },
  from: { name: 'Dana Ito', email: 'dana@acme.example' },
  own: false,
  date: '2026-05-19T09:30',
  ...change,
});

describe('an answer of theirs', () => {
  test('is who wrote it, where it is and when, in the zone of the reader', () => {
    expect(replyIn(knock(), records, 'Europe/Berlin')).toEqual({
      personId: 'dana',
      key: knock().key,
      at: Date.parse('2026-05-19T07:30:00Z'),
    });
  });

  test.each([
    ['my own message', { own: true }],
    ['somebody unknown', { from: { name: 'Dana Ito', email: 'dana@elsewhere.example' } }],
    ['a sender without an address', { from: { name: 'Dana Ito', email: null } }],
    ['a mail from before the interview', { date: '2026-05-12T09:30' }],
    ['a date that could not be read', { date: null }],
    ['a date there is not', { date: '2026-02-31T09:30' }],
    ['the mail the record was made from', { key: { ...knock().key, message: 'source' } }],
    ['a message without an id yet', { key: { ...knock().key, message: null } }],
  ])('is not %s', (_, change) => {
    expect(replyIn(knock(change), records, 'Europe/Berlin')).toBeNull();
  });
});
