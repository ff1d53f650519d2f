import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detection';
import { glance } from '../../src/detection/glance';
import type { Email } from '../../src/email/shape';
import { plain } from '../email/plain';

type Mail = { from: string; subject: string; text: string };

const mails = JSON.parse(readFileSync(new URL('./everyday.json', import.meta.url), 'utf8')) as Mail[];

const emailOf = ({ from, subject, text }: Mail): Email =>
  plain(text, {
    subject,
    from: { name: from.replace(/ <.*/, ''), email: /<(.*)>/.exec(from)?.[1] ?? null },
    date: { raw: null, iso: '2026-05-11T08:00' },
  });

describe('everyday mail', () => {
  it('is at least 200 messages of orders, family, school, bills, travel, meetings and doctors', () => {
    expect(mails.length).toBeGreaterThanOrEqual(200);
  });

  it('the glance lets at most one in twenty through', () => {
    const through = mails.map(emailOf).filter((email) => glance(email.subject, email.from, email.text));
    expect(through.length / mails.length).toBeLessThanOrEqual(1 / 20);
  });

  it('no message is taken for an interview of the reader’s, whatever the glance says', () => {
    const labels = new Set(['interview_confirmed', 'interview_rescheduled', 'interview_cancelled']);
    const taken = mails.map(emailOf).filter((email) => labels.has(detect(email).label));
    expect(taken.map((email) => email.subject)).toEqual([]);
  });
});

describe('the glance', () => {
  const pass = (subject: string, text: string, email: string | null = null) =>
    glance(subject, { name: '', email }, text);

  it('wants a time of day', () => {
    expect(pass('Hello', 'I will write about your interview one of these days.')).toBe(false);
    expect(pass('Hello', 'Your interview is on Thursday at 14:30.')).toBe(true);
  });

  it('wants something of a job beside a call or meeting', () => {
    expect(pass('Call', 'Our call is at 14:30.')).toBe(false);
    expect(pass('Call', 'Our call about the Analyst position is at 14:30.')).toBe(true);
    expect(pass('Call', 'Our call is at 14:30.', 'no-reply@ashbyhq.com')).toBe(true);
  });

  it('keeps newsletters that speak of interviews, and lets through what is sent to many but speaks of yours', () => {
    expect(pass('Tips', 'How to shine in an interview. Live at 18:00. Unsubscribe')).toBe(false);
    expect(pass('Booked', 'Your phone interview is at 18:00. Unsubscribe')).toBe(true);
  });
});
