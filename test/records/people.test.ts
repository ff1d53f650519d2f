import { describe, expect, it } from 'vitest';
import { hasAddress, peopleOf, shortName } from '../../src/records/people';
import { dateToken, namesToken, plain } from '../../src/records/phrase';
import { ordinary } from './records';

const person = (changes: object) => {
  const [dana] = ordinary().records.people;
  if (!dana) throw new Error('nobody');
  return { ...dana, ...changes };
};

describe('people', () => {
  it.each([
    ['Dana Ito', null, 'Dana'],
    ['Dana', null, 'Dana'],
    ['Dr. Lee', null, 'Dr. Lee'],
    ['Prof Ana Wu', null, 'Prof Ana Wu'],
    ['Jana Roth', 'Frau', 'Jana Roth'],
    ['  Ana   Maria Wu ', null, 'Ana'],
    ['Ito, Dana', null, 'Ito, Dana'],
    ['伊藤 花', null, '伊藤 花'],
    ['김 하나', null, '김 하나'],
    ['Ольга Белова', null, 'Ольга'],
    ['  ', null, 'dana@acme.example'],
  ])('calls "%s" (%s) %s', (name, honorific, called) => expect(shortName(person({ name, honorific }))).toBe(called));

  it.each([
    ['dana@acme.example', null, true],
    [null, null, false],
    [null, '1 Main St', true],
    ['no-reply@acme.example', null, false],
    ['noreply+12@acme.example', null, false],
    ['donotreply@acme.example', null, false],
    ['norma@acme.example', null, true],
  ])('can write to %s %s: %s', (email, postal, can) => expect(hasAddress(person({ email, postal }))).toBe(can));

  it('gives everybody of an interview once, without those who only help', () => {
    const { records } = ordinary({
      interviews: [
        {
          start: '2026-05-12T13:00',
          sessions: [{ people: ['Rob Hale', 'Dana Ito'] }, { people: ['Rob Hale', 'Max'] }],
        },
      ],
      people: [{ name: 'Dana Ito' }, { name: 'Rob Hale' }, { name: 'Max', part: 'referrer' }],
    });
    const [interview] = records.interviews;
    expect(interview && peopleOf(interview, records).map(({ name }) => name)).toEqual(['Rob Hale', 'Dana Ito']);
  });
});

describe('arguments of sentences', () => {
  it('keeps words words, even when they look like a token', () => {
    expect(plain('Acme')).toBe('Acme');
    expect(plain('date:2026-05-12')).toBe('text:date:2026-05-12');
    expect(plain('text:x')).toBe('text:text:x');
    expect(plain('x'.repeat(20_000)).length).toBe(200);
    expect(dateToken('2026-05-12')).toBe('date:2026-05-12');
  });

  it('lists names, a line break in one of them splits nothing', () => {
    expect(namesToken(['Dana'])).toBe('Dana');
    expect(namesToken(['Dana\nIto', 'Rob'])).toBe('list:Dana Ito\nRob');
    expect(namesToken(Array.from({ length: 9 }, (_, at) => `P${at}`)).split('\n')).toHaveLength(7);
  });
});
