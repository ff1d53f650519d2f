import { expect, test } from 'vitest';
import { detect } from '../../src/detection';
import { extract } from '../../src/extraction';
import { plain } from '../email/plain';
import replies from './replies.json';

const known = {
  from: { name: 'Lena Fox', email: 'lena.fox@larkspur.example' },
  to: [{ name: 'Nora Lind', email: 'nora@mail.example' }],
  date: { raw: null, iso: '2026-10-12T09:00' },
};

/** The reader offered two slots; the answer takes one of them, neither, waits, or takes the invitation back. */
test.each(replies)('$language, $label, an answer above what it answers: $text', ({ label, subject, text, start }) => {
  const email = plain(text, { ...known, subject });
  const verdict = detect(email);
  expect(verdict.label).toBe(label);
  if (start !== null) expect(extract(email, verdict).start?.value).toBe(start);
});
