import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/letter/check';
import { toHtml } from '../../src/letter/html';
import type { LetterOrder } from '../../src/letter/shape';
import { wordsIn } from '../../src/letter/words';
import { write } from '../../src/letter/write';
import { LETTER_KINDS } from '../../src/records/shape';
import { NOW, order, PROFILE } from './records';

const greeting = (name: string, honorific: string | null = null) =>
  write(order({ people: [{ name, honorific }] })).text.split('\n')[0];

describe('names', () => {
  test.each([
    ['Dana Ito', 'Hi Dana,'],
    ['DANA ITO', 'Hi Dana,'],
    ['dana ito', 'Hi Dana,'],
    ['Ito, Dana', 'Hi Dana,'],
    ['Dana Ito, PhD', 'Hi Dana,'],
    ['Dana Ito (she/her)', 'Hi Dana,'],
    ['Dana Ito | Globex', 'Hi Dana,'],
    ['Dana Ito <dana@globex.example>', 'Hi Dana,'],
    ['<b>Dana</b> Ito', 'Hi Dana,'],
    ['<img src=x onerror=alert(1)> Dana Ito', 'Hi Dana,'],
    ['Da\u200Bna\u00AD I\u202Eto', 'Hi Dana,'],
    ['\uE000Dana\uE001 Ito', 'Hi Dana,'],
    ['Dana', 'Hi Dana,'],
    ['J. Robert Hale', 'Hi Robert,'],
    ['J. Hale', 'Dear J. Hale,'],
    ['Dr. Dana Ito', 'Dear Dr. Ito,'],
    ['Prof. Dr. Ludwig van der Berg', 'Dear Prof. Dr. van der Berg,'],
    ['Frau Ito', 'Dear Ms. Ito,'],
    ['Mr. Chen', 'Dear Mr. Chen,'],
    ["MARY-ANN O'BRIEN", 'Hi Mary-Ann,'],
    ['דנה איתו', 'Hi דנה,'],
    ['王小明', 'Hi 王小明,'],
    ['José García', 'Hi José,'],
    ['Jennifer Null', 'Hi Jennifer,'],
    ['', 'Hello,'],
    ['undefined', 'Hello,'],
    ['{first_name}', 'Hello,'],
    ['???', 'Hello,'],
    ['dana.ito@globex.example', 'Hello,'],
  ])('%j', (name, expected) => expect(greeting(name)).toBe(expected));
  test('a title from the mail is used, in English words', () => {
    expect(greeting('Dana Ito', 'Dr.')).toBe('Dear Dr. Ito,');
    expect(greeting('Dana Ito', 'Frau')).toBe('Dear Ms. Ito,');
    expect(greeting('Dana', 'Dr.')).toBe('Hi Dana,');
  });
});

describe('companies and roles', () => {
  const text = (company: string, role: string | null = null) =>
    write(order({ company, role, people: [{ name: 'Dana' }] })).text;
  test.each([
    ['Null', / at Null\./],
    ['{role}', /about the role\. /],
    ['<script>alert(1)</script>Globex', / at alert\(1\) Globex\./],
    ['Glo\u200Bbex', / at Globex\./],
    ['  Globex\n Ltd ', / at Globex Ltd\./],
  ])('a company called %j', (company, expected) => expect(text(company)).toMatch(expected));
  test.each([
    ['Data Analyst (m/w/d)', /the Data Analyst role at/],
    ['Data Analyst (all genders) #R12345', /the Data Analyst role at/],
    ['{role}', /about the role at/],
    ['The Lead role', /the Lead role at/],
    [
      'Senior Principal Machine Learning Platform Engineer - Berlin, Hybrid, Full Time',
      /the Senior Principal Machine Learning Platform Engineer role at/,
    ],
    ['x'.repeat(300), /about the role at/],
  ])('a role called %j', (role, expected) => expect(text('Globex', role)).toMatch(expected));
});

describe('a line of the person', () => {
  const said = (line: string) =>
    write(order({ people: [{ name: 'Dana Ito', talkedAbout: line }] })).text.split('\n\n')[1] ?? '';
  test.each([
    ['You said that churn is the real problem', / about the role\. You said that churn is the real problem\.$/],
    ['You said that churn is the real problem.', / about the role\. You said that churn is the real problem\.$/],
    ['Is churn the real problem?', / about the role\. Is churn the real problem\?$/],
    ['What a whiteboard!!!', / about the role\. What a whiteboard!$/],
    ['your churn numbers', / has stayed with me: your churn numbers\.$/],
    ['your churn numbers,', / has stayed with me: your churn numbers\.$/],
    ['your churn numbers..', / has stayed with me: your churn numbers\.$/],
    ['your churn numbers…', / has stayed with me: your churn numbers…$/],
    ['that churn is the real problem', / about the role\. You said that churn is the real problem\.$/],
    ['about churn', / about the role\. It was good to talk about churn\.$/],
    ['how you got churn down', / about the role\. I keep thinking about how you got churn down\.$/],
    ['the phrase “measure twice.”', / has stayed with me: the phrase “measure twice\.”$/],
    ['- churn\n- the Lisbon office', / has stayed with me: churn; the Lisbon office\.$/],
    ['   ', / has stayed with me: \[what you and Dana talked about\]\.$/],
    ['---', / has stayed with me: \[what you and Dana talked about\]\.$/],
    ['1 < 2 && </div><script>', / has stayed with me: 1 < 2 && <\/div><script>\.$/],
  ])('%j', (line, expected) => expect(said(line)).toMatch(expected));
  test('of 20,000 characters is cut where a sentence ends', () => {
    const line = 'You told me about the year the warehouse burned down and nobody noticed. '
      .repeat(280)
      .slice(0, 20_000);
    const cut = said(line);
    expect(cut.length).toBeLessThan(720);
    expect(cut).toMatch(/nobody noticed\.$/);
  });
  test('of one endless word is cut all the same', () => {
    expect(said('x'.repeat(20_000)).length).toBeLessThan(720);
  });
  test('stands in the HTML as text', () => {
    const draft = write(
      order({ people: [{ name: 'Dana', talkedAbout: '</div><script>alert("x")</script> & \'more\'' }] }),
    );
    expect(draft.html).toContain('&lt;/div&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;more&#39;');
    expect(draft.html.replace(/<\/?div>|<br>/g, '')).not.toMatch(/[<>]/);
  });
});

test('no text makes writing or checking slow', () => {
  const nasty = ['a\n', 'Dana, ', '[a] ', '"" ', '-- ', "I'll call on 12 ", 'Hi Rob, ', '. . ', '{{ ', '<<< ', 'a@b '];
  for (const piece of nasty) {
    const line = piece.repeat(20_000 / piece.length);
    const asked = order({
      company: line.slice(0, 1_000),
      role: line.slice(0, 1_000),
      forgot: line,
      people: [{ name: 'Dana Ito', talkedAbout: line }, { name: line.slice(0, 1_000) }],
    });
    const start = performance.now();
    write(asked);
    check({ to: ['Dana Ito'], cc: [], subject: line, text: line }, asked);
    expect([piece, performance.now() - start < 1_500]).toEqual([piece, true]);
  }
}, 60_000);

describe('dates', () => {
  const promised = (given: Parameters<typeof order>[0], more: Partial<LetterOrder> = {}) =>
    write(order({ people: [{ name: 'Dana' }], ...given }, more)).promised?.date;
  const by = (date: string, more = {}) => ({ application: { decisionBy: { date, words: '' }, ...more } });
  // The day of the reminder, so that what is promised and what is asked of the person are one.
  test('two working days after the day they gave', () => expect(promised(by('2026-05-22'))).toBe('2026-05-26'));
  test('counted from the weekend they gave', () => expect(promised(by('2026-05-23'))).toBe('2026-05-26'));
  test('not on a public holiday of their country', () =>
    expect(promised(by('2026-05-23', { country: 'DE' }))).toBe('2026-05-27'));
  test('not on a day off of the person', () => {
    const daysOff = ['2026-05-26'];
    const profile = { ...PROFILE, daysOff };
    const isDayOff = (date: string) => daysOff.includes(date) || [0, 6].includes(new Date(date).getUTCDay());
    expect(promised(by('2026-05-22'), { profile, isDayOff })).toBe('2026-05-27');
  });
  test('in quiet weeks later, unless the person turned them off', () => {
    const now = Date.parse('2026-08-05T16:00Z');
    const given = by('2026-08-12');
    expect(promised(given, { now })).toBe('2026-08-21');
    expect(promised(given, { now, profile: { ...PROFILE, quietWeeks: false } })).toBe('2026-08-14');
  });
  test('they decide today: a week after the note, more than one message a week is too many', () =>
    expect(promised(by('2026-05-14'))).toBe('2026-05-21'));
  test('what they gave has passed: a week after the talk', () => expect(promised(by('2026-05-01'))).toBe('2026-05-21'));
  test('no such date: a week after the talk', () => expect(promised(by('2026-02-31'))).toBe('2026-05-21'));
  test('the talk was long ago: a week from now', () =>
    expect(promised({}, { now: Date.parse('2026-07-01T10:00Z') })).toBe('2026-07-08'));
  test('nobody may write: nothing is promised and nothing said', () => {
    const draft = write(order({ people: [{ name: 'Dana' }], application: { noContact: true } }));
    expect(draft.promised).toBeNull();
    expect(draft.text).not.toMatch(/21 May/);
  });
  test('a call where they usually called', () => {
    const draft = write(order({ people: [{ name: 'Dana', usual: 'phone' }] }));
    expect(draft.promised?.how).toBe('call');
    expect(draft.text).toContain("I'll call you on Thursday 21 May");
  });
  test('in the order of the country', () => {
    const us = { timeZone: 'America/New_York' };
    expect(write(order({ people: [{ name: 'Dana' }] }, us)).text).toContain('on Thursday, May 21 unless');
    expect(write(order({ people: [{ name: 'Dana' }], application: { country: 'GB' } }, us)).text).toContain(
      'Thursday 21 May',
    );
  });
});

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '',
    'null',
    '{role}',
    '<b>x</b>',
    '[name]',
    '\u202Eabc',
    'DANA',
    '𝒟ana',
    'a  b',
    'x'.repeat(2_000),
    '$&',
    '$1',
    '\uE000[x]\uE001',
  ),
);
const someone = fc.record({
  name: anything,
  honorific: fc.option(anything),
  part: fc.constantFrom('interviewer', 'coordinator', 'recruiter', 'referrer', 'reference'),
  talkedAbout: anything,
  describedMe: anything,
});
const orders = fc
  .record({
    company: anything,
    role: fc.option(anything),
    people: fc.array(someone, { maxLength: 5 }),
    forgot: anything,
    skills: fc.array(anything, { maxLength: 3 }),
    kind: fc.constantFrom(...LETTER_KINDS),
    language: fc.constantFrom('en', 'de', 'fr-FR', 'es', 'xx', ''),
    name: anything,
    phone: fc.option(anything),
    tone: fc.constantFrom('warm', 'plain', 'formal'),
    line: anything,
    days: fc.integer({ min: -400, max: 400 }),
    noContact: fc.boolean(),
    decision: fc.option(fc.constantFrom('2026-05-22', '2026-02-31', '', '9999-12-31', 'x')),
  })
  .map((r) => {
    const decisionBy = r.decision === null ? null : { date: r.decision, words: '' };
    const given = { company: r.company, role: r.role, people: r.people as never, forgot: r.forgot, skills: r.skills };
    return order(
      { ...given, application: { language: r.language, noContact: r.noContact, decisionBy } },
      {
        now: NOW + r.days * 86_400_000,
        line: r.line,
        profile: { ...PROFILE, name: r.name, phone: r.phone, tone: r.tone as 'warm' },
      },
      r.kind,
    );
  });

describe('whatever the record holds', () => {
  test('a letter is clean text and safe HTML', () => {
    fc.assert(
      fc.property(orders, (asked) => {
        const { text, html, subject, prompts } = write(asked);
        expect(text).not.toMatch(/ {2}|\n{3}|[ \t]\n|\n[ \t]|undefined|NaN|[\uE000\uE001]/);
        expect(text).not.toMatch(/(?:^|\n)[,.;:!?]| at [,.;:!?)]/);
        expect(text.split('\n\n').every((paragraph) => paragraph.trim() !== '')).toBe(true);
        expect(subject.length).toBeGreaterThan(0);
        expect(subject.length).toBeLessThanOrEqual(60);
        expect(subject).not.toMatch(/\n/);
        for (const { start, end, words } of prompts) expect(text.slice(start, end)).toBe(words);
        expect(html.replace(/<\/?div>|<br>/g, '')).not.toMatch(/[<>"]/);
        expect(html).toBe(toHtml(text));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
  test('the same order gives the same letter', () => {
    fc.assert(
      fc.property(orders, (asked) => {
        expect(write(asked)).toEqual(write(asked));
      }),
      { numRuns: 50 },
    );
  }, 60_000);
  test('nothing of it is too long to read, whatever was noted', () => {
    fc.assert(
      fc.property(orders, (asked) => {
        const { text, kind } = write(asked);
        expect(wordsIn(text).length).toBeLessThan(kind === 'pass-on' ? 700 : 420);
        expect(text.length).toBeLessThan(4_000);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
  test('the checks read it without a fault of their own', () => {
    fc.assert(
      fc.property(orders, anything, (asked, text) => {
        check({ to: [text], cc: [{ name: text, email: null }], subject: text, text }, asked);
        const draft = write(asked);
        const remarks = check({ to: [], cc: [], subject: draft.subject, text: draft.text }, asked);
        for (const { span } of remarks) if (span) expect(draft.text.slice(span.start, span.end)).not.toBe('');
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
