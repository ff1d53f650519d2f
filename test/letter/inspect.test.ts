import { describe, expect, test } from 'vitest';
import { lettersOf } from '../../tools/inspect/letters';

const INTERVIEW = { stage: 'onsite', start: '2026-05-14T14:00', end: '2026-05-14T16:00' };
const person = (name: string, talkedAbout?: string) => ({
  name,
  email: `${name.split(' ')[0]?.toLowerCase()}@globex.example`,
  ...(talkedAbout ? { talkedAbout } : {}),
});
const FOUR = {
  now: '2026-05-14T19:00',
  timeZone: 'Europe/Berlin',
  profile: { name: 'Alex Moreau', phone: '+49 170 5550123' },
  application: { company: 'Globex', role: 'Data Analyst' },
  interviews: [INTERVIEW],
  people: [
    person('Dana Ito', 'You said that churn is the number you look at every morning.'),
    person('Rob Chen', 'the dashboard nobody opens'),
    person('Mia Lopez'),
    { name: 'Sam Okafor', talkedAbout: 'the on-call rota' },
    { ...person('Kim Adler'), part: 'coordinator' },
  ],
};

describe('four people of one panel', () => {
  const { letters, checks } = lettersOf(FOUR);
  test('three notes, and the one without an address goes through the coordinator', () => {
    expect(letters.map(({ kind, to }) => [kind, to])).toEqual([
      ['thank-you', ['dana@globex.example']],
      ['thank-you', ['rob@globex.example']],
      ['thank-you', ['mia@globex.example']],
      ['pass-on', ['kim@globex.example']],
    ]);
    expect(letters[3]?.text).toContain('For Sam: the on-call rota.');
  });
  test('only the line that nobody noted is still to fill in', () => {
    expect(checks.map(({ check, level, text }) => [check, level, text])).toEqual([
      ['prompt-left', 'hold', 'Still to fill in: [what you and Mia talked about]'],
    ]);
  });
  test('the same case gives the same letters', () => expect(lettersOf(FOUR).letters).toEqual(letters));
});

test('a German panel of a person with an English profile gets German letters, and nobody is guessed to be Herr or Frau', () => {
  const { letters } = lettersOf({
    ...FOUR,
    profile: { ...FOUR.profile, language: 'en' },
    application: { ...FOUR.application, language: 'de' },
    people: [person('Dana Ito'), { ...person('Jonas Weber'), honorific: 'Herr' }],
  });
  expect(letters.map(({ language, text }) => [language, text.split('\n')[0]])).toEqual([
    ['de', 'Guten Tag Dana Ito,'],
    ['de', 'Guten Tag Herr Weber,'],
  ]);
  expect(letters[0]?.text).not.toMatch(/Frau|Herr/);
});

test('a language that nobody wrote letters in yet gets English ones', () => {
  const { letters } = lettersOf({ ...FOUR, application: { ...FOUR.application, language: 'pt-BR' } });
  expect(letters[0]?.language).toBe('en');
});

test('the checks are of the draft where the case has one', () => {
  const text =
    'Hi Rob,\n\nThank you for talking with me on Thursday about the Data Analist role at Globx. I keep thinking about churn and the warehouse migration you described, and about [what you and Dana talked about]. It made me want to work with you.\n\nBest,\nAlex';
  const { checks } = lettersOf({ ...FOUR, draft: { to: 'dana@globex.example', cc: 'rob@globex.example', text } });
  expect(checks.map(({ check, level }) => `${check}:${level}`)).toEqual([
    'prompt-left:hold',
    'wrong-name:hold',
    'misspelled:remark',
    'misspelled:remark',
    'two-interviewers:remark',
  ]);
  for (const { span, check } of checks) if (check !== 'two-interviewers') expect(span).not.toBeNull();
});

test('every kind can be asked for, also of a case that holds nothing', () => {
  const kinds = [
    'phone-screen',
    'timeline',
    'follow-up-1',
    'referrer',
    'reference',
    'no-show',
    'withdrawal',
    'pass-on',
  ];
  for (const kind of kinds) {
    const { letters } = lettersOf({
      now: '2026-05-14T19:00',
      kind,
      people: [{ name: 'Pat Stone', part: kind === 'reference' ? 'reference' : 'referrer' }],
    });
    for (const { text } of letters) expect(text).not.toMatch(/undefined|null| {2}/);
  }
});
