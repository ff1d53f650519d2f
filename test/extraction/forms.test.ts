import { expect, test } from 'vitest';
import { detect } from '../../src/detection';
import { extract } from '../../src/extraction';
import { plain } from '../email/plain';
import forms from './forms.json';

test.each(forms)('company and job, however the interview is confirmed: $text', ({ text, company, role }) => {
  // Neither sender nor subject helps.
  const email = plain(text, { date: { raw: null, iso: '2026-10-12T09:00' } });
  const verdict = detect(email);
  const proposal = extract(email, verdict);
  expect(verdict.label).toBe('interview_confirmed');
  expect(proposal.start?.value).toBe('2026-10-15T10:00');
  expect(proposal.company?.value).toBe(company);
  expect(proposal.role?.value).toBe(role);
});
