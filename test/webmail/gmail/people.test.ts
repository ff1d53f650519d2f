import { describe, expect, test } from 'vitest';
import { ownerNameIn } from '../../../src/webmail/gmail/account';
import { addressesIn, legacyThread, realId } from '../../../src/webmail/gmail/page';
import { parseRecipients, unique } from '../../../src/webmail/gmail/people';

describe('a typed list of recipients', () => {
  test('names, quotes, bare addresses, and what is none', () => {
    expect(parseRecipients('"Ito, Dana" <dana@larkspur.example>; rob@larkspur.example, somebody, Bo <bo@>')).toEqual([
      { name: 'Ito, Dana', email: 'dana@larkspur.example' },
      { name: '', email: 'rob@larkspur.example' },
    ]);
    expect(parseRecipients('')).toEqual([]);
  });

  test('a long hostile list is read in no time', () => {
    const begin = performance.now();
    for (const bad of ['<'.repeat(40_000), '"'.repeat(40_000), 'a@'.repeat(20_000), `${'a'.repeat(40_000)}@b`]) {
      expect(parseRecipients(bad)).toEqual([]);
    }
    expect(performance.now() - begin).toBeLessThan(500);
  });

  test('each address once, people without one kept', () => {
    const nobody = { name: 'Nobody', email: null };
    expect(
      unique([
        { name: 'A', email: 'A@x.example' },
        { name: 'B', email: 'a@x.example' },
        nobody,
        { name: '', email: null },
      ]),
    ).toEqual([{ name: 'A', email: 'A@x.example' }, nobody]);
  });
});

describe('ids and addresses', () => {
  test('words that stand for a missing id are none', () => {
    for (const missing of ['', '#', 'undefined', 'null', ' ', null, undefined]) expect(realId(missing)).toBeNull();
    expect(realId('#msg-f:12')).toBe('msg-f:12');
  });

  test('the decimal form of a conversation becomes the one that has an address', () => {
    expect(legacyThread('#thread-f:1789000000000000001')).toBe('18d3ce057f2c8001');
    expect(legacyThread('thread-a:r-77')).toBe('thread-a:r-77');
    expect(legacyThread('undefined')).toBeNull();
  });

  test('addresses in a label of any language, with its marks of direction', () => {
    expect(addressesIn('حساب Google: سام \u200f(Sam.Rivera@example.com)\u200e')).toEqual(['sam.rivera@example.com']);
    expect(addressesIn('no address @ all')).toEqual([]);
  });
});

describe('whose mailbox it is', () => {
  test.each([
    ['Google Account: Sam Rivera  \n(sam.rivera@example.com)', 'Sam Rivera'],
    ['Google-Konto: Jörg Müller (joerg@example.com)', 'Jörg Müller'],
    ['Compte Google : Zoë O’Neil (zoe@example.com)', 'Zoë O’Neil'],
    ['アカウント：山田 花子（hanako@example.com）', '山田 花子'],
    ['Google Account: sam.rivera@example.com', null],
    ['Google apps', null],
    ['', null],
    [`Account: ${'x'.repeat(5_000)}`, null],
  ])('%s', (label, name) => {
    expect(ownerNameIn(label)).toBe(name);
  });
});
