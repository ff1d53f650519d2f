import { expect, test } from 'vitest';
import { detect } from '../../src/detection';
import { plain } from '../email/plain';
import kinds from './kinds.json';

const known = {
  from: { name: 'Larkspur', email: 'post@larkspur.example' },
  to: [{ name: 'Nora Lind', email: 'nora@mail.example' }],
  date: { raw: null, iso: '2026-10-12T09:00' },
};

/** The mails around an interview, each with a day and an hour that are no slot: every one is told for what it is. */
test.each(kinds)('$language, $label: $text', ({ label, subject, text }) => {
  expect(detect(plain(text, { ...known, subject })).label).toBe(label);
});
