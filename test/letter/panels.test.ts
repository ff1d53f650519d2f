import { describe, expect, test } from 'vitest';
import type { LetterOrder } from '../../src/letter/shape';
import { likeness, runs, wordsIn } from '../../src/letter/words';
import { write } from '../../src/letter/write';
import type { LetterKind } from '../../src/records/shape';
import { order, PANEL, PROFILE } from './records';

const LANGUAGES = ['en', 'de', 'fr', 'es'];
const KINDS: LetterKind[] = ['thank-you', 'late-thank-you'];
/** A panel as it is with everything noted, with half of it, with nothing but names, and with one shared afterthought. */
const ROUNDS = {
  full: {
    company: 'Globex',
    role: 'Data Analyst',
    people: PANEL,
    forgot: 'I speak Portuguese and would enjoy the Lisbon office',
  },
  half: { role: 'Data Analyst', people: PANEL.map((one, index) => (index % 2 ? one : { name: one.name ?? '' })) },
  bare: { people: PANEL.map(({ name = '' }) => ({ name })) },
  long: {
    company: 'Globex',
    people: PANEL,
    forgot:
      'When you asked about the hardest project I told you of the warehouse, and I should have told you of the hospital: two hundred wards, no common codes, nine months, and it is still in use today, which is what I am proudest of.',
  },
};

/** Notes to each of a round, one written after the other and none stored. */
const notes = (given: object, size: number, kind: LetterKind, language: string, more: Partial<LetterOrder> = {}) => {
  const people = ('people' in given ? (given.people as typeof PANEL) : PANEL).slice(0, size);
  const application = { language };
  return people.map((_, index) =>
    write(order({ ...given, people, application }, { personIds: [`p${index}`], ...more }, kind)),
  );
};

/** What a reader compares: no greeting, no signature. */
const body = (text: string) => text.split('\n\n').slice(1, -1).join(' ');

describe.each(LANGUAGES.flatMap((language) => KINDS.map((kind) => [kind, language] as const)))(
  '%s, %s',
  (kind, language) => {
    describe.each(Object.entries(ROUNDS))('%s', (_name, given) => {
      test('nor in the warm tone', () => {
        const profile = { ...PROFILE, tone: 'warm' as const };
        const texts = notes(given, 7, kind, language, { profile }).map(({ text }) => runs(body(text)));
        const pairs = texts.flatMap((one, index) => texts.slice(index + 1).map((other) => likeness(one, other)));
        expect(Math.max(...pairs)).toBeLessThanOrEqual(0.35);
      });
      test.each([2, 3, 4, 5, 6, 7])('no two notes of %i are alike', (size) => {
        const texts = notes(given, size, kind, language).map(({ text }) => runs(body(text)));
        const pairs = texts.flatMap((one, index) => texts.slice(index + 1).map((other) => likeness(one, other)));
        expect(Math.max(...pairs)).toBeLessThanOrEqual(0.35);
      });
    });
    test('a full note has 60 to 180 words, and one of nothing but names is a letter all the same', () => {
      for (const { text } of notes(ROUNDS.full, 7, kind, language)) {
        expect(wordsIn(text).length).toBeGreaterThanOrEqual(60);
        expect(wordsIn(text).length).toBeLessThanOrEqual(180);
      }
      for (const { text } of notes(ROUNDS.bare, 7, kind, language))
        expect(wordsIn(text).length).toBeGreaterThanOrEqual(40);
    });
    test('neighbours differ in structure, all promise the same day', () => {
      const drafts = notes(ROUNDS.full, 7, kind, language);
      const structures = drafts.map(({ structure }) => structure.split('.')[0]);
      structures.slice(1).forEach((structure, index) => {
        expect(structure).not.toBe(structures[index]);
      });
      expect(new Set(drafts.map(({ promised }) => promised?.date)).size).toBe(1);
      expect(new Set(drafts.map(({ structure }) => structure)).size).toBe(7);
    });
  },
);

describe('the same letter again', () => {
  const drafted = (personId: string, structure: string) => ({
    id: `l-${personId}`,
    kind: 'thank-you' as const,
    applicationId: 'a',
    interviewId: 'i',
    personIds: [personId],
    channel: 'email' as const,
    state: 'sent' as const,
    thread: null,
    promised: { date: '2026-05-28', how: 'write' as const },
    structure,
    at: 0,
  });
  const given = { people: PANEL.slice(0, 4) };
  test('a note keeps the structure it was sent with, and the others keep clear of it', () => {
    const letters = [drafted('p0', 'moment-first.0')];
    const all = ['p0', 'p1', 'p2', 'p3'].map(
      (id) => write(order({ ...given, letters }, { personIds: [id] })).structure,
    );
    expect(all[0]).toBe('moment-first.0');
    expect(new Set(all).size).toBe(4);
  });
  test('a note written days later promises what the first one promised', () => {
    const letters = [drafted('p0', 'thanks-first.0')];
    const later = write(order({ ...given, letters }, { personIds: ['p1'], now: Date.parse('2026-05-25T09:00Z') }));
    expect(later.promised?.date).toBe('2026-05-28');
    expect(later.text).toContain('Thursday 28 May');
  });
  test('a second round with the same people is told in other words', () => {
    const one = order(given);
    const [first] = one.records.interviews;
    if (!first) throw new Error('no interview');
    const second = { ...first, id: 'j', start: '2026-05-21T10:00', startAt: Date.parse('2026-05-21T08:00Z') };
    const records = { ...one.records, interviews: [first, second] };
    const rounds = ['i', 'j'].map((interviewId) => write({ ...one, records, interviewId, profile: PROFILE }).structure);
    expect(rounds[0]).not.toBe(rounds[1]);
  });
});
