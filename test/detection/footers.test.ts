import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detection';
import { fromText } from '../../src/email/fromText';
import type { Email } from '../../src/email/shape';
import { extract } from '../../src/extraction';
import mails from './footers.json';

const emailOf = (subject: string, text: string): Email => ({
  key: { host: 'gmail', account: null, thread: null, message: null },
  subject,
  from: { name: 'Larkspur Recruiting', email: 'jobs@larkspur.example' },
  to: [{ name: 'Nora Lind', email: 'nora@mail.example' }],
  toComplete: true,
  date: { raw: null, iso: '2026-10-12T09:00' },
  ...fromText(text),
  clipped: false,
  own: false,
  draft: false,
  attachments: [],
  invite: null,
});

/**
 * What companies write below a confirmed slot, in case the reader cannot come: a possibility, and no news. Taken for news
 * it would turn an interview that stands into one that is moved or off.
 */
describe.each(Object.entries(mails))('below a confirmed slot, %s', (_code, { subject, text, footers }) => {
  test.each(footers)('%s', (footer) => {
    const email = emailOf(subject, text.replace('{}', footer));
    const verdict = detect(email);
    expect(verdict.label).toBe('interview_confirmed');
    expect(extract(email, verdict).start?.value).toContain('2026-10-15T10:00');
  });
});
