import { expect, test } from 'vitest';
import { available } from '../../src/letter/gathered';
import { knownFor } from '../../src/letter/known';
import { lineStart } from '../../src/letter/lineStart';
import { write } from '../../src/letter/write';
import { order, PANEL, PROFILE } from './records';

const given = { people: PANEL.map(({ name = '' }) => ({ name })) };

test('what is shown before the field is how the letter will go on', () => {
  for (const { language } of available().filter(({ kind }) => kind === 'thank-you')) {
    for (const index of PANEL.keys()) {
      const asked = order({ ...given, application: { language } }, { personIds: [`p${index}`] });
      const start = lineStart(asked);
      expect(start).toMatch(/\S\s?:$/);
      expect(write({ ...asked, line: 'pricing' }).text).toContain(`${start} pricing.`);
    }
  }
});

test('a kind without such a line has no start', () => expect(lineStart(order(given, {}, 'more-time'))).toBe(''));

test('what the page may hold: right names, wrong names, and no name that is both', () => {
  const people = [{ name: 'Dana Ito' }, { name: 'Rob Ito' }, { name: 'Alex Cole' }];
  const known = knownFor(order({ people }, { profile: { ...PROFILE, name: 'Alex Moreau' } }), ['p0'], ['[x]']);
  expect(known).toEqual({
    prompts: ['[x]'],
    expected: ['Dana', 'Ito', 'Dana Ito'],
    wrong: ['Rob', 'Rob Ito', 'Cole', 'Alex Cole'],
  });
  expect(knownFor(order({ people }), [], []).wrong).toEqual([]);
});
