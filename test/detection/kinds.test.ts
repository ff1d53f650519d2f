import { expect, test } from 'vitest';
import { detect } from '../../src/detection';
import { fromText } from '../../src/email/fromText';
import type { Email } from '../../src/email/shape';
import kinds from './kinds.json';

const emailOf = (subject: string, text: string): Email => ({
  key: { host: 'gmail', account: null, thread: null, message: null },
  subject,
  from: { name: 'Larkspur', email: 'post@larkspur.example' },
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

/** The mails around an interview, each with a day and an hour that are no slot: every one is told for what it is. */
test.each(kinds)('$language, $label: $text', ({ label, subject, text }) => {
  expect(detect(emailOf(subject, text)).label).toBe(label);
});
