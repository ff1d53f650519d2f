import { describe, expect, test } from 'vitest';
import { composeUrl, detect, placeOf } from '../../../src/webmail/gmail/place';

const at = (href: string) => placeOf(new URL(href));
const document = { querySelector: () => null } as unknown as Document;

describe('where an account lives', () => {
  test.each([
    ['https://mail.google.com/mail/u/0/#inbox', 'u/0'],
    ['https://mail.google.com/mail/u/12/?ui=2#inbox', 'u/12'],
    ['https://mail.google.com/mail/b/AB_c-1/u/2/#inbox', 'b/AB_c-1/u/2'],
    ['https://mail.google.com/mail/', 'u/0'],
  ])('%s', (href, slot) => {
    expect(at(href)).toEqual({ origin: 'https://mail.google.com', slot });
  });
});

describe('addresses', () => {
  const place = at('https://mail.google.com/mail/b/xyz/u/1/');

  test('of a compose, with everything in its parameter', () => {
    expect(composeUrl(place, 'dana+1@larkspur.example', 'A & B #1')).toBe(
      'https://mail.google.com/mail/b/xyz/u/1/?view=cm&fs=1&tf=1&to=dana%2B1%40larkspur.example&su=A+%26+B+%231',
    );
    expect(composeUrl(place, '', null)).toBe('https://mail.google.com/mail/b/xyz/u/1/?view=cm&fs=1&tf=1');
  });

  test('never of another host or path, whatever was stored as the place', () => {
    for (const slot of ['../evil', 'u/1/../../x', '//evil.example', 'u/1#x', '']) {
      expect(composeUrl({ origin: 'https://evil.example', slot }, '', null)).toBe(
        'https://mail.google.com/mail/u/0/?view=cm&fs=1&tf=1',
      );
    }
    expect(composeUrl({ origin: 'https://mail.google.com', slot: '3' }, '', null)).toContain('/mail/u/3/');
  });
});

describe('what a document is', () => {
  test.each([
    ['https://mail.google.com/mail/u/0/#inbox', 'mail'],
    ['https://mail.google.com/mail/u/0/#chat/home', 'mail'],
    ['https://mail.google.com/mail/u/0/?view=btop&th=1', 'mail'],
    ['https://mail.google.com/mail/u/0/?view=cm&fs=1', 'mail'],
    ['https://mail.google.com/mail/u/0/?view=pt&th=1', 'leave-alone'],
    ['https://mail.google.com/mail/mu/mp/1/', 'leave-alone'],
    ['https://mail.google.com/chat/u/0/', 'leave-alone'],
    ['https://mail.google.com/mailing/', 'leave-alone'],
  ] as const)('%s', (href, what) => {
    expect(detect(new URL(href), document)).toBe(what);
  });
});
