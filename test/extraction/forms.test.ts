import { expect, test } from 'vitest';
import { detect } from '../../src/detection';
import { fromText } from '../../src/email/fromText';
import type { Email } from '../../src/email/shape';
import { extract } from '../../src/extraction';
import forms from './forms.json';

/** Nothing but the text: neither sender nor subject helps. */
const bare = (text: string): Email => ({
  key: { host: 'gmail', account: null, thread: null, message: null },
  subject: '',
  from: { name: '', email: null },
  to: [],
  toComplete: true,
  date: { raw: null, iso: '2026-10-12T09:00' },
  ...fromText(text),
  clipped: false,
  own: false,
  draft: false,
  attachments: [],
  invite: null,
});

test.each(forms)('company and job, however the interview is confirmed: $text', ({ text, company, role }) => {
  const email = bare(text);
  const verdict = detect(email);
  const proposal = extract(email, verdict);
  expect(verdict.label).toBe('interview_confirmed');
  expect(proposal.start?.value).toBe('2026-10-15T10:00');
  expect(proposal.company?.value).toBe(company);
  expect(proposal.role?.value).toBe(role);
});
