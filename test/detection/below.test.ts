import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detection';
import { fromText } from '../../src/email/fromText';
import type { Email } from '../../src/email/shape';
import { extract } from '../../src/extraction';
import mails from './below.json';

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

const read = (subject: string, text: string, footer: string) => {
  const email = emailOf(subject, text.replace('{}', footer));
  const verdict = detect(email);
  return { label: verdict.label, proposal: extract(email, verdict) };
};

describe.each(Object.entries(mails))('below a confirmed slot, %s', (_code, { subject, text, footers, beside, who }) => {
  // In case the reader cannot come: a possibility, and no news. Taken for news it would move an interview that stands.
  test.each(footers)('a way out: %s', (footer) => {
    const { label, proposal } = read(subject, text, footer);
    expect(label).toBe('interview_confirmed');
    expect(proposal.start?.value).toBe('2026-10-15T10:00');
  });

  test.each(beside)('what else there is to know: %s', (footer) => {
    const { label, proposal } = read(subject, text, footer);
    expect(label).toBe('interview_confirmed');
    expect(proposal.start?.value).toBe('2026-10-15T10:00');
    expect(proposal.end).toBeNull();
    expect(proposal.sessions).toEqual([]);
    expect(proposal.company?.value).toBe('Larkspur');
    expect(proposal.interviewers).toEqual([]);
  });

  test(`who is there: ${who.text}`, () => {
    const { label, proposal } = read(subject, text, who.text);
    expect(label).toBe('interview_confirmed');
    expect(proposal.interviewers.map(({ name }) => name)).toEqual(who.names);
  });
});
