import { describe, expect, it } from 'vitest';
import { whoIs } from '../../src/records/whoIs';
import { ordinary } from './records';

const acme = ordinary().records;
const names = (recipients: { name: string; email: string | null }[], all = [acme]) =>
  whoIs(recipients, all).map(({ person, interview }) => `${person.name} ${interview?.start ?? '-'}`);

describe('whom a compose is addressed to', () => {
  it('knows people by address, whatever name is shown', () =>
    expect(names([{ name: 'D.', email: ' Dana@ACME.example ' }])).toEqual(['Dana Ito 2026-05-12T13:00']));

  it.each(['Dana Ito', 'dana  ito', 'Ito, Dana', '"Dana Ito" (she/her)', 'Dana\u200b Ito'])(
    'knows "%s" by name where no address is shown',
    (name) => expect(names([{ name, email: null }])).toEqual(['Dana Ito 2026-05-12T13:00']),
  );

  it('finds nobody for strangers, empty names and hostile ones', () => {
    const strange = ['', 'Zoe', '<b>Dana Ito</b>', 'x'.repeat(100_000), '((((((((((', ',', '"'];
    expect(names(strange.map((name) => ({ name, email: null })))).toEqual([]);
    expect(names([{ name: '', email: '' }])).toEqual([]);
  });

  it('returns both of two alike, the latest interviewed first', () => {
    const other = ordinary({ interviews: [{ start: '2026-05-20T10:00' }] }).records;
    expect(names([{ name: 'Dana Ito', email: null }], [acme, other])).toEqual([
      'Dana Ito 2026-05-20T10:00',
      'Dana Ito 2026-05-12T13:00',
    ]);
  });

  it('returns everybody of several recipients once', () => {
    const dana = { name: 'Dana Ito', email: 'dana@acme.example' };
    expect(names([dana, dana, { name: 'Rob Hale', email: null }]).length).toBe(2);
  });

  it('speaks of the round that the person sat in, not of a cancelled one', () => {
    const { records } = ordinary({
      interviews: [
        { start: '2026-05-05T10:00', people: ['Rob Hale'] },
        { start: '2026-05-12T13:00', people: ['Dana Ito'] },
        { start: '2026-05-30T13:00', people: ['Rob Hale'], status: 'cancelled' },
      ],
    });
    expect(names([{ name: 'Rob Hale', email: null }], [records])).toEqual(['Rob Hale 2026-05-05T10:00']);
  });
});
