import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { check } from '../../src/letter/check';
import type { LetterOrder, Writing } from '../../src/letter/shape';
import { write } from '../../src/letter/write';
import type { LetterKind } from '../../src/records/shape';
import { FAULTY, FINE } from './handwritten';
import { order, PANEL } from './records';

const people = PANEL.slice(0, 3).map((one, index) => ({ ...one, email: `p${index}@globex.example` }));
const GIVEN = {
  company: 'Globex',
  role: 'Data Analyst',
  people,
  forgot: 'I ran the migration to Snowflake at my last job',
  application: { decisionBy: { date: '2026-05-22', words: 'by the end of next week' } },
};
const ORDER = order(GIVEN);

const to = (text: string, more: Partial<Writing> = {}): Writing => ({
  to: ['p0@globex.example'],
  cc: [],
  subject: 'Thank you, Data Analyst interview on Thursday',
  text,
  ...more,
});
const found = (writing: Writing, asked: LetterOrder = ORDER) => check(writing, asked).map(({ check: name }) => name);

describe('letters that are fine', () => {
  test.each(FINE.map((text) => [text.slice(0, 60).replace(/\s+/g, ' '), text]))('%s…', (_start, text) => {
    expect(check(to(text), ORDER)).toEqual([]);
  });
  test('every note that Afterview writes itself with a line of the person', () => {
    const everybody = PANEL.map((one, index) => ({ ...one, email: `p${index}@globex.example` }));
    const late = Date.parse('2026-05-20T09:00Z');
    for (const kind of ['thank-you', 'late-thank-you', 'phone-screen'] as LetterKind[]) {
      const panel = kind === 'phone-screen' ? everybody.slice(0, 3) : everybody;
      // A screening call has one or two people on it.
      for (const index of panel.keys()) {
        const given = { ...GIVEN, people: panel };
        const asked = order(
          given,
          { personIds: [`p${index}`], ...(kind === 'late-thank-you' ? { now: late } : {}) },
          kind,
        );
        const { text, subject } = write(asked);
        expect(check(to(text, { to: [`p${index}@globex.example`], subject }), asked)).toEqual([]);
      }
    }
  });
  test('and every other kind, once its prompts are filled in', () => {
    const after = Date.parse('2026-05-26T09:00Z');
    const kinds: LetterKind[] = ['timeline', 'follow-up-1', 'follow-up-2', 'after-rejection', 'no-show', 'more-time'];
    for (const kind of [...kinds, 'other-offer', 'withdrawal'] as LetterKind[]) {
      const asked = order({ ...GIVEN, skills: ['dbt'] }, { now: after }, kind);
      const { text, subject, prompts } = write(asked);
      const filled = prompts.reduce((sum, { words }) => sum.replace(words, 'the course I finished on Sunday'), text);
      expect([kind, check(to(filled, { subject }), asked)]).toEqual([kind, []]);
    }
  });
});

describe('letters with one thing wrong', () => {
  test.each(FAULTY)('%s: %s', (name, _fault, from, instead) => {
    const [first = ''] = FINE;
    expect(first).toContain(from);
    const writing = to(first.replace(from, instead));
    const remarks = check(writing, ORDER);
    expect([...new Set(remarks.map((remark) => remark.check))]).toEqual([name]);
    for (const { span } of remarks) if (span) expect(span.end).toBeLessThanOrEqual(writing.text.length);
  });
  test('two interviewers in one note', () => {
    const [text = ''] = FINE;
    expect(found(to(text, { cc: ['Mia Lopez'] }))).toEqual(['two-interviewers']);
    expect(found(to(text, { cc: ['friend@home.example'] }))).toEqual([]);
  });
  test("another person's note with the name changed", () => {
    const rob = write(order(GIVEN, { personIds: ['p1'] })).text.replace('Hi Rob', 'Hi Dana');
    expect(found(to(rob))).toContain('same-note');
  });
  test('one long sentence taken over from another note', () => {
    const [text = ''] = FINE;
    const thanks =
      'Thank you for making time for it. The Data Analyst role at Globex sounds like work I would enjoy and could do well.';
    expect(found(to(text.replace('I would love to have a go.', thanks)))).toEqual(['same-note']);
  });
  test('too thin, too long, a subject that does not fit', () => {
    expect(found(to('Hi Dana,\n\nThanks for the whiteboard session about churn cohorts.\n\nAlex'))).toEqual(['length']);
    const [text = ''] = FINE;
    const long = text.replace(
      'have a go.',
      `have a go. ${'The whiteboard was full of arrows and cohorts. '.repeat(25)}`,
    );
    expect(found(to(long))).toEqual(['length']);
    expect(
      found(to(text, { subject: 'Thank you very much for the interview for the Data Analyst role at Globex' })),
    ).toEqual(['length']);
  });
  test.each([
    `Hi Dana,\n\nThank you so much for taking the time to interview me. I really enjoyed learning more about the Data Analyst position at Globex and I am very excited about the opportunity to join your team. My skills and experience would be a great fit.\n\nI look forward to hearing from you.\n\nBest regards,\nAlex Moreau`,
    `Dear Dana,\n\nI wanted to thank you for meeting with me on Thursday. It was a pleasure to speak with you about the role, and our conversation confirmed my interest. Please do not hesitate to contact me if you need any additional information from me. Thank you again for your time and consideration.\n\nSincerely,\nAlex`,
  ])('a note that could have gone to anybody (%#)', (text) => expect(found(to(text))).toContain('no-line'));
  test('a name that nobody of the round has is asked about, not held', () => {
    const [text = ''] = FINE;
    const remarks = check(to(text.replace('Hi Dana', 'Hi Susan')), ORDER);
    expect(remarks.map((remark) => [remark.check, remark.level])).toEqual([['wrong-name', 'remark']]);
    expect(found(to(text.replace('Hi Dana', 'Hi everyone')))).toEqual([]);
    expect(found(to(text.replace('Hi Dana', 'Hi there')))).toEqual([]);
  });
  test.each([
    'I hope this email finds you well.',
    'I just wanted to touch base.',
    'Please do not hesitate to contact me.',
    'I am thrilled.',
  ])('%s', (words) =>
    expect(found(to((FINE[0] ?? '').replace('I would love to have a go.', words)))).toEqual(['stock-phrase']),
  );
  test('an attachment that is not there', () => {
    const text = (FINE[0] ?? '').replace('I would love to have a go.', 'My résumé is attached.');
    expect(found(to(text, { attachments: 0 }))).toEqual(['not-attached']);
    expect(found(to(text, { attachments: 1 }))).toEqual([]);
    expect(found(to(text))).toEqual([]);
  });
  test('past the agency, to its client', () => {
    const [text = ''] = FINE;
    expect(found(to(text), order({ ...GIVEN, agency: 'Hays' }))).toEqual(['around-agency']);
  });
  test('a second question within the week', () => {
    const letters = [
      {
        id: 'l',
        kind: 'follow-up-1',
        applicationId: 'a',
        interviewId: 'i',
        personIds: ['p0'],
        channel: 'email',
        state: 'sent',
        thread: null,
        promised: null,
        structure: null,
        at: Date.parse('2026-05-25T09:00Z'),
      } as const,
    ].map((letter) => ({ ...letter, personIds: [...letter.personIds] }));
    const days = (now: string) => {
      const asked = order({ ...GIVEN, letters }, { now: Date.parse(now) }, 'follow-up-2');
      return found(to(write(asked).text.replace(/\[.*?\]/, 'a study of churn in hotels')), asked);
    };
    expect(days('2026-05-28T09:00Z')).toEqual(['too-often']);
    expect(days('2026-06-02T09:00Z')).toEqual([]);
  });
  test('a line about the recipient instead of to them', () => {
    const asked = (line: string) => order({ ...GIVEN, people: [{ ...people[0], talkedAbout: line }] });
    const remarks = (line: string) => found(to(write(asked(line)).text), asked(line));
    expect(remarks('she struggles with churn')).toEqual(['third-person']);
    expect(remarks('Dana said that churn is the problem.')).toEqual(['third-person']);
    expect(remarks('your struggle with churn in hotels')).toEqual([]);
  });
  test('asking again before they decide', () => {
    const asked = order(GIVEN, {}, 'follow-up-1');
    expect(found(to(write(asked).text), asked)).toContain('too-early');
  });
});

test('every remark has its text', () => {
  const ids = Object.values(
    import.meta.glob<string>('../../src/letter/checks/*.ts', { eager: true, query: '?raw', import: 'default' }),
  ).flatMap((source) => [...source.matchAll(/say\(\s*'(\w+)'/g)].map(([, id]) => id ?? ''));
  expect(ids.length).toBeGreaterThan(15);
  for (const id of ids) expect(Object.keys(messages)).toContain(id);
});

describe('where little is known', () => {
  test('a compose to somebody outside the record says nothing of names', () => {
    const nobody = order({}, { personIds: [] });
    expect(
      found({ to: ['x@y.example'], cc: [], subject: '', text: 'Hi Rob,\n\nsee you at the pool tonight?' }, nobody),
    ).toEqual(['length']);
  });
  test('an empty compose is not criticised', () => expect(found(to(''))).toEqual([]));
  test('two people of one name accuse nobody', () => {
    const asked = order({ ...GIVEN, people: [...people, { name: 'Dana Cole', email: 'd@globex.example' }] });
    expect(found(to(FINE[0] ?? '', { to: ['d@globex.example'] }), asked)).toEqual([]);
  });
});
