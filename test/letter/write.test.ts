import { describe, expect, test } from 'vitest';
import { write } from '../../src/letter/write';
import { order, PANEL, PROFILE } from './records';

const FULL = {
  company: 'Globex',
  role: 'Data Analyst',
  people: PANEL,
  forgot: 'I ran the migration to Snowflake at my last job',
};

describe('a thank-you with everything known', () => {
  const draft = write(order(FULL));
  test('says thanks, the day, the line as it was typed, what was forgotten, the number and the date, and signs', () => {
    expect(draft.text).toMatchInlineSnapshot(`
      "Hi Dana,

      Thank you for taking the time to talk with me on Thursday about the Data Analyst role at Globex. You said that churn in the first ninety days is the number you look at every morning.

      One thing I forgot to mention: I ran the migration to Snowflake at my last job.

      I came away more interested in the work than I was before. If any questions are left, feel free to call me on +49 170 5550123. I'll check in on Thursday 21 May unless I hear from you sooner.

      Best regards,
      Alex Moreau"
    `);
  });
  test('needs nothing more from the person', () => expect(draft.prompts).toEqual([]));
  test('promises the date that its text names', () =>
    expect(draft.promised).toEqual({ date: '2026-05-21', how: 'write' }));
  test('has a subject for a new mail', () =>
    expect(draft.subject).toBe('Thank you, Data Analyst interview on Thursday'));
  test('is the same letter when it is asked for again', () => expect(write(order(FULL))).toEqual(draft));
});

describe('what is not known', () => {
  const line = { people: [{ name: 'Dana Ito' }] };
  test('the line becomes a prompt that stands where it says', () => {
    const { text, prompts } = write(order(line));
    expect(prompts.map(({ words }) => words)).toEqual(['[what you and Dana talked about]']);
    for (const { start, end, words } of prompts) expect(text.slice(start, end)).toBe(words);
  });
  test('one line typed at the button takes its place and wins over the debrief', () => {
    const typed = write(order({ people: PANEL }, { line: 'the pricing experiment' }));
    expect(typed.prompts).toEqual([]);
    expect(typed.text).toContain(': the pricing experiment.');
    expect(typed.text).not.toContain('churn');
  });
  test('without a number nobody is asked to call', () => {
    const { text } = write(order(FULL, { profile: { ...PROFILE, phone: null } }));
    expect(text).not.toMatch(/call/);
  });
  test('without any record there is still a letter', () => {
    const { text, subject } = write(order({ interview: null }, { personIds: [] }));
    expect(text).toMatch(/^Hello,\n\nThank you for taking the time to talk with me about the role\./);
    expect(subject).toBe('Thank you for the interview');
  });
});

describe('a name of several words', () => {
  const greets = (name: string) =>
    write(order({ people: [{ name }] }))
      .text.split('\n')
      .at(0);
  test.each([
    ['Dr. Inés Ruiz-de la Vega y Montalvo', 'Dear Dr. Ruiz-de la Vega y Montalvo,'],
    ['Dr. José Ruiz y Montalvo', 'Dear Dr. Ruiz y Montalvo,'],
    ['Dr. Anna E Smith', 'Dear Dr. Smith,'],
    ['Dr. Ludwig van der Berg', 'Dear Dr. van der Berg,'],
    ['Dr. 伊藤 花', 'Dear Dr. 伊藤 花,'],
    ['伊藤 花', 'Hi 伊藤 花,'],
    ['Inés Ruiz-de la Vega', 'Hi Inés,'],
  ])('%s: %s', (name, greeting) => expect(greets(name)).toBe(greeting));

  test('a role loses what only adverts say, and the space it stood in', () => {
    const { text } = write(order({ people: PANEL, company: 'Globex', role: 'Optics Engineer (m/w/d), Light Group' }));
    expect(text).toContain('the Optics Engineer, Light Group role');
  });
});
