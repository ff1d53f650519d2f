import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { available } from '../../src/letter/gathered';
import { promisedIn } from '../../src/letter/promisedIn';
import { write } from '../../src/letter/write';
import type { LetterKind } from '../../src/records/shape';
import { NOW, order, PANEL } from './records';

const ZONE = 'Europe/Berlin';
/** Read on Thursday 14 May 2026. */
const read = (text: string, language = 'en') => promisedIn(text, language, NOW, ZONE);
const day = (text: string, language = 'en') => read(text, language)?.date ?? null;

describe('in English', () => {
  test.each([
    ["I'll check in on Thursday 18 June unless I hear from you.", '2026-06-18'],
    ["I'll check in on Thursday, June 18 unless I hear from you.", '2026-06-18'],
    ["I'll check in on June 18th.", '2026-06-18'],
    ['I will follow up on the 18th of June.', '2026-06-18'],
    ["I'll write again on 18 Jun.", '2026-06-18'],
    ['I plan to get back in touch on 2026-06-18.', '2026-06-18'],
    ["If there is no news by Friday 22 May, I'll follow up then.", '2026-05-22'],
    ["I'll call you on Monday.", '2026-05-18'],
    ["I'll call you next Thursday.", '2026-05-21'],
    ["I'll drop you a line tomorrow.", '2026-05-15'],
    ["I'll check in on 7 January.", null],
    ["I'll check in on 7 January 2027.", '2027-01-07'],
    ['Thank you for Monday 11 May. May I check back with you on 20 May?', '2026-05-20'],
    ["Thank you for Monday 11 May. I'll check back with you on 20 May.", '2026-05-20'],
    ["I'll check in on 31 February.", null],
    ['You hoped to decide by 22 May, so I will check in on 25 May.', '2026-05-25'],
    ["I'll check in on 8 May.", null],
    ['You said you would decide on 22 May.', null],
    ["I'll check in soon.", null],
    ['', null],
  ])('%s', (text, expected) => expect(day(text)).toBe(expected));
  test('tells a call from a letter', () => {
    expect(read("I'll call you on 22 May.")?.how).toBe('call');
    expect(read("Feel free to call me. I'll write on 22 May.")?.how).toBe('write');
  });
  test('points at the sentence', () => {
    const text = "Hi Dana,\n\nThank you. I'll check in on 22 May. Bye.";
    const found = read(text);
    expect(text.slice(found?.start, found?.end)).toBe("I'll check in on 22 May.");
  });
});

describe('in the other languages', () => {
  test.each([
    ['de', 'Falls ich vorher nichts höre, melde ich mich am Donnerstag, 18. Juni.', '2026-06-18'],
    ['de', 'Ich rufe Sie am 18.6. an.', '2026-06-18'],
    ['de', 'Ich werde mich am 18.06.2026 bei Ihnen melden.', '2026-06-18'],
    ['de', 'Ich melde mich am Montag.', '2026-05-18'],
    ['de', 'Ich melde mich morgen.', '2026-05-15'],
    ['de', 'Danke für das Gespräch am 11. Mai.', null],
  ])('%s: %s', (language, text, expected) => expect(day(text, language)).toBe(expected));
});

describe('every letter that promises', () => {
  const given = { people: PANEL, role: 'Data Analyst', forgot: 'I met Tom on 3 March' };
  test.each(available().map(({ kind, language }) => [kind, language]))(
    '%s in %s is read back as it was meant',
    (kind, language) => {
      for (const usual of ['email', 'phone'] as const) {
        for (const index of PANEL.keys()) {
          const people = PANEL.map((one) => ({ ...one, usual }));
          const asked = order(
            { ...given, people, application: { language } },
            { personIds: [`p${index}`] },
            kind as LetterKind,
          );
          const { text, promised } = write(asked);
          const found = promisedIn(text, language, NOW, ZONE);
          expect(found && { date: found.date, how: found.how }).toEqual(promised);
        }
      }
    },
  );
});

test('reads anything without a fault', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('en', 'de', 'fr', 'es', 'xx'),
      (text, language) => {
        const found = promisedIn(`I'll call on ${text}`, language, NOW, ZONE);
        if (found) expect(found.date).toMatch(/^\d{4}-\d\d-\d\d$/);
      },
    ),
    { numRuns: 50 },
  );
}, 30_000);

test('takes no time on the longest of texts', () => {
  const text = `I'll call ${'on 12 '.repeat(20_000)}`;
  promisedIn(text, 'en', NOW, ZONE);
  const start = performance.now();
  promisedIn(text, 'en', NOW, ZONE);
  expect(performance.now() - start).toBeLessThan(1_000);
});
