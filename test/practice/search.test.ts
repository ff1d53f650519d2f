import { describe, expect, it } from 'vitest';
import { toThreads } from '../../tools/practice/mailbox';
import { practiceMails } from '../../tools/practice/mails';
import { matches } from '../../tools/practice/pages/search';

const now = new Date('2026-05-14T10:00:00Z');
const threads = toThreads(practiceMails(now), now);
const found = (words: string): string[] =>
  threads
    .filter((thread) => matches(thread, words, now))
    .map((thread) => thread.name)
    .sort();

describe("the webmail's search", () => {
  it('wants every word, in any case and without accents', () => {
    expect(found('KESTREL frontend')).toEqual(['kestrel']);
    expect(found('vorstellungsgesprach')).toEqual(['german']);
    expect(found('kestrel hamburg')).toEqual([]);
  });

  it('knows OR, braces, phrases and what shall not be there', () => {
    expect(found('kestrel OR hamburg')).toEqual(['german', 'kestrel']);
    expect(found('{kestrel hamburg}')).toEqual(['german', 'kestrel']);
    expect(found('"book club"')).toEqual(['book-club']);
    expect(found('"club book"')).toEqual([]);
    expect(found('(kestrel OR hamburg) -from:dana')).toEqual(['german']);
  });

  it('knows subject, sender, age and attachments', () => {
    expect(found('subject:(interview OR Vorstellungsgespräch)')).toContain('german');
    expect(found('subject:interview')).not.toContain('phone-screen');
    expect(found('from:greenhouse-mail')).toEqual(['panel-day']);
    expect(found('has:attachment')).toEqual(['calendar-invitation']);
    expect(found('subject:interview newer_than:7d')).not.toContain('six-days-ago');
    expect(found('subject:interview newer_than:1m')).toContain('six-days-ago');
  });

  it('is not confused by what it does not know', () => {
    expect(found('in:inbox category:primary kestrel')).toEqual(['kestrel']);
    expect(found('')).toHaveLength(threads.length);
    expect(() => found('"(((:-OR OR subject: newer_than:x {{')).not.toThrow();
  });
});
