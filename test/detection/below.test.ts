import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detection';
import { extract } from '../../src/extraction';
import { plain } from '../email/plain';
import mails from './below.json';

const known = {
  from: { name: 'Larkspur Recruiting', email: 'jobs@larkspur.example' },
  to: [{ name: 'Nora Lind', email: 'nora@mail.example' }],
  date: { raw: null, iso: '2026-10-12T09:00' },
};

const read = (subject: string, text: string, sentence: string) => {
  const email = plain(text.replace('{}', sentence), { ...known, subject });
  const verdict = detect(email);
  return { label: verdict.label, proposal: extract(email, verdict) };
};

/** Each sentence below the same slot; what it says, or only seems to say, is all that may change. */
describe.each(Object.entries(mails))('below a confirmed slot, %s', (_code, mail) => {
  const below = (sentence: string) => read(mail.subject, mail.text, sentence);

  // In case the reader cannot come: a possibility, and no news. Taken for news it would move an interview that stands.
  test.each(mail.footers)('a way out: %s', (footer) => {
    const { label, proposal } = below(footer);
    expect(label).toBe('interview_confirmed');
    expect(proposal.start?.value).toBe('2026-10-15T10:00');
  });

  test.each(mail.beside)('what else there is to know: %s', (sentence) => {
    const { label, proposal } = below(sentence);
    expect(label).toBe('interview_confirmed');
    expect(proposal.start?.value).toBe('2026-10-15T10:00');
    expect(proposal.end).toBeNull();
    expect(proposal.sessions).toEqual([]);
    expect(proposal.company?.value).toBe('Larkspur');
    expect(proposal.interviewers).toEqual([]);
  });

  test.each(mail.people)('who is met: %s', (sentence, names) => {
    const { label, proposal } = below(sentence as string);
    expect(label).toBe('interview_confirmed');
    expect(proposal.interviewers.map(({ name }) => name)).toEqual(names);
  });

  test.each(mail.asides)('who is named and not met: %s', (sentence) => {
    const { label, proposal } = below(sentence);
    expect(label).toBe('interview_confirmed');
    expect(proposal.interviewers).toEqual([]);
  });

  test.each(mail.places)('where: %s', (sentence, place) => {
    const { proposal } = below(sentence);
    expect(proposal.location?.value).toBe(place);
    expect(proposal.mode?.value).toBe('onsite');
  });
});
