import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detection';
import { glance } from '../../src/detection/glance';
import type { Email } from '../../src/email/shape';
import { extract } from '../../src/extraction';
import { readTyped } from '../../src/extraction/typed';
import { LANGUAGES, pattern } from '../../src/languages';
import { fold } from '../../src/languages/fold';
import { plain } from '../email/plain';

/** Mails that nobody writes in good faith. None may throw, and none may take time that grows faster than its length. */

const emailOf = (text: string, subject = 'Interview'): Email =>
  plain(text, {
    subject,
    from: { name: 'Dana Ito', email: 'dana@acme.example' },
    to: Array.from({ length: 100 }, (_, at) => ({ name: `<b>${at}</b>\u202E`, email: `${at}@mail.example` })),
    date: { raw: null, iso: '2026-05-11T08:00' },
    invite: text.slice(0, 40_000),
  });

const seeds = [
  'a',
  ' ',
  '\n',
  '1',
  '1:',
  '10:00 ',
  '10:00-',
  '- ',
  'Date: ',
  'Where:\n',
  'your interview is ',
  'interview with A',
  'A ',
  'Aa Bb, ',
  '(',
  '[',
  '@',
  'a@a.',
  'https://',
  'https://zoom.us/j/',
  'Thursday, ',
  'May 14 ',
  'May ',
  '14 ',
  'on ',
  'at ',
  'to ',
  'we regret to inform you that ',
  'would you be available ',
  'thank you for ',
  'for the position of ',
  'the role ',
  'with ',
  'Dear ',
  'Mr. ',
  '\u200B',
  'é',
  '日本',
  '👋',
  '&nbsp;',
  'BEGIN:VEVENT\n',
  'DTSTART;',
  'On Mon, ',
  '> ',
  'From: a\n',
  '_',
  '*',
  '|',
  '\t',
  "'",
  'not moving ',
  'a b c d e f g h ',
  'wir freuen uns ',
  "l'entretien ",
  'la entrevista ',
  'het gesprek ',
  'il colloquio ',
  'a vaga ',
];

describe('hostile text', () => {
  it.each(seeds.map((seed) => [JSON.stringify(seed), seed]))('%s, five million characters of it', (_, seed) => {
    const text = `Your interview is on Thursday at 10:00. ${seed.repeat(Math.ceil(5_000_000 / seed.length))}`;
    const began = performance.now();
    const email = emailOf(text);
    glance(email.subject, email.from, email.text);
    expect(() => extract(email, detect(email))).not.toThrow();
    // Generous, for slow machines: what is not linear takes minutes.
    expect(performance.now() - began).toBeLessThan(4_000);
  });

  it('every pattern of every language is linear', { timeout: 120_000 }, () => {
    const slow: string[] = [];
    for (const language of LANGUAGES) {
      const groups: [string, Record<string, unknown>][] = [
        ['signals', language.signals],
        ['fields', language.fields],
        ['labels', language.labels],
        ['dates', language.dates],
      ];
      for (const [group, patterns] of groups) {
        for (const [name, source] of Object.entries(patterns)) {
          if (typeof source !== 'string') continue;
          const expression = pattern(source, 'g');
          for (const seed of [
            'a ',
            'aaaaaaaa ',
            'your the a ',
            'not be ',
            `${fold(language.common).split(' ').slice(0, 4).join(' ')} `,
          ]) {
            const text = seed.repeat(Math.ceil(20_000 / seed.length));
            const began = performance.now();
            text.replace(expression, '');
            const took = performance.now() - began;
            if (took > 400)
              slow.push(`${language.code} ${group} ${name} ${JSON.stringify(seed)} ${Math.round(took)} ms`);
          }
        }
      }
    }
    expect(slow).toEqual([]);
  });
});

describe('odd messages', () => {
  it.each([
    ['nothing at all', emailOf('', '')],
    ['only a subject', emailOf('', 'Interview on Thursday at 10:00')],
    ['a subject of 4,000 characters', emailOf('Hello', 'interview '.repeat(400))],
    ['a date that does not exist', emailOf('Your interview is on 31 February 2026 at 25:99.')],
    [
      'a sender without address',
      { ...emailOf('Your interview is on Thursday at 10:00.'), from: { name: '', email: null } },
    ],
    [
      'a message date that is none',
      { ...emailOf('Your interview is on Thursday at 10:00.'), date: { raw: 'gestern', iso: 'gestern' } },
    ],
    [
      'an address that is none',
      { ...emailOf('Your interview is on Thursday at 10:00.'), from: { name: '@', email: '@@' } },
    ],
  ])('%s', (_, email) => {
    const verdict = detect(email);
    expect(() => extract(email, verdict)).not.toThrow();
    expect(verdict.confidence).toBeGreaterThanOrEqual(0);
    expect(verdict.confidence).toBeLessThanOrEqual(1);
  });

  it('own messages and drafts are nobody’s interview', () => {
    const email = { ...emailOf('Your interview is confirmed for Thursday at 10:00.'), invite: null };
    expect(detect(email).label).toBe('interview_confirmed');
    expect(detect({ ...email, own: true }).label).toBe('other');
    expect(detect({ ...email, draft: true }).label).toBe('other');
  });

  it('anything may be typed', () => {
    for (const text of ['', '\u0000', 'x'.repeat(5_000_000), 'BEGIN:VCALENDAR', '@@@@', ',,,,', '10:00'])
      expect(() => readTyped(text, '2026-05-11T09:00')).not.toThrow();
  });
});
