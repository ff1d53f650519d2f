import { describe, expect, it } from 'vitest';
import type { Label } from '../../src/detection/shape';
import type { Email } from '../../src/email/shape';
import { match } from '../../src/extraction/match';
import type { Proposal } from '../../src/extraction/shape';
import { readTyped } from '../../src/extraction/typed';
import type { Records } from '../../src/records/shape';

const NOW = '2026-05-11T09:00';

const records = (
  id: string,
  company: string,
  start: string,
  extra: { thread?: string; role?: string; person?: string; stage?: string } = {},
): Records => ({
  company: { id: `c-${id}`, name: company, kind: 'employer', domain: `${company.toLowerCase()}.example`, note: '' },
  agency: null,
  application: {
    id,
    companyId: `c-${id}`,
    agencyId: null,
    role: extra.role ?? null,
    status: 'interviewing',
    open: 'yes',
    language: 'en',
    decisionBy: null,
    country: null,
    preset: null,
    noContact: false,
    replyBy: null,
    statusAt: 0,
    note: '',
    createdAt: 0,
    updatedAt: 0,
  },
  interviews: [
    {
      id: `i-${id}`,
      applicationId: id,
      status: 'planned',
      stage: extra.stage ?? null,
      mode: null,
      start,
      end: null,
      timeZone: 'Europe/London',
      timeZoneStated: null,
      startAt: Date.parse(`${start}Z`),
      location: null,
      meetingUrl: null,
      dialIn: null,
      sessions: [{ id: 's', start: null, end: null, title: '', personIds: [] }],
      asks: [],
      mails:
        extra.thread === undefined
          ? []
          : [{ key: { host: 'gmail', account: null, thread: extra.thread, message: null }, kind: 'confirmed', at: 0 }],
      createdAt: 0,
      updatedAt: 0,
    },
  ],
  people:
    extra.person === undefined
      ? []
      : [
          {
            id: 'p',
            companyId: `c-${id}`,
            name: extra.person,
            honorific: null,
            title: null,
            email: null,
            phone: null,
            postal: null,
            part: 'interviewer',
            usual: null,
            note: '',
          },
        ],
  debriefs: [],
  letters: [],
  checklist: [],
  snoozes: [],
  replies: [],
});

const mail = (text: string, over: Partial<Email> = {}): { email: Email; proposal: Proposal } => {
  const { email, proposal } = readTyped(text, NOW);
  return { email: { ...email, ...over }, proposal };
};
const verdict = (label: Label) => ({ label, confidence: 0.9, reasons: [], matched: null });

const acme = records('a', 'Acme', '2026-05-14T10:00', { thread: 't1' });
const other = records('b', 'Lumen', '2026-05-14T10:00');

describe('match', () => {
  it('knows the same slot of the same company', () => {
    const { email, proposal } = mail('Acme, Thu 14 May 10:00');
    expect(match(email, verdict('interview_confirmed'), proposal, [other, acme])).toEqual({
      applicationId: 'a',
      interviewId: 'i-a',
      kind: 'same',
    });
  });
  it('knows the thread even when the company is not named', () => {
    const { email, proposal } = mail('Hi Sam,\n\nour interview is moved to Friday 15 May at 11:00.\n\nDana', {
      key: { host: 'gmail', account: null, thread: 't1', message: null },
    });
    expect(match(email, verdict('interview_rescheduled'), proposal, [other, acme])?.kind).toBe('moved');
  });
  it('gives a cancelled interview by its old slot', () => {
    const { email, proposal } = mail('Acme, Thu 14 May 10:00');
    const gone = { ...proposal, oldStart: proposal.start, start: null };
    expect(match(email, verdict('interview_cancelled'), gone, [acme])?.kind).toBe('cancelled');
  });
  it('another slot before the interview is a move, after it another round', () => {
    const { email, proposal } = mail('Acme, Fri 15 May 11:00');
    expect(match(email, verdict('interview_confirmed'), proposal, [acme])?.kind).toBe('moved');
    const later = mail('Acme, Mon 25 May 11:00', { date: { raw: null, iso: '2026-05-20T09:00' } });
    expect(match(later.email, verdict('interview_confirmed'), later.proposal, [acme])?.kind).toBe('nextRound');
  });
  it('an interview of another company is none of them', () => {
    const { email, proposal } = mail('Zephyr, Thu 14 May 10:00');
    expect(match(email, verdict('interview_confirmed'), proposal, [other, acme])).toBeNull();
  });
  it('two roles at one company are told apart by the role, or not at all', () => {
    const one = records('x', 'Acme', '2026-05-20T10:00', { role: 'Baker' });
    const two = records('y', 'Acme', '2026-05-20T10:00', { role: 'Driver' });
    const { email, proposal } = mail('Acme, Wed 20 May 10:00');
    expect(match(email, verdict('interview_confirmed'), proposal, [one, two])).toBeNull();
    const named = { ...proposal, role: { value: 'Driver', stated: true, span: null } };
    expect(match(email, verdict('interview_confirmed'), named, [one, two])?.applicationId).toBe('y');
  });
  it('legal forms and capitals of a company do not matter', () => {
    const { email, proposal } = mail('ACME GmbH, Thu 14 May 10:00');
    expect(match(email, verdict('interview_confirmed'), proposal, [acme])?.applicationId).toBe('a');
  });

  it('nor do spaces in its name', () => {
    const { email, proposal } = mail('x');
    const named = {
      ...proposal,
      company: { value: 'Lake Side Labs, Inc.', stated: true, span: null },
      start: { value: '2026-05-14T10:00', stated: true, span: null },
    };
    const lakeside = records('l', 'LakeSideLabs', '2026-05-14T10:00');
    expect(match(email, verdict('interview_confirmed'), named, [lakeside])?.applicationId).toBe('l');
  });
});
