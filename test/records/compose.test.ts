import { describe, expect, test } from 'vitest';
import type { EmailKey } from '../../src/email/shape';
import { type Around, compose } from '../../src/records/compose';
import type { DraftPerson, InterviewDraft } from '../../src/records/draft';
import { changed, fillUp, moved, whatIsNew, withMail } from '../../src/records/follow';
import type { Records } from '../../src/records/shape';

const who = (name: string, email: string | null = null, part: DraftPerson['part'] = 'interviewer'): DraftPerson => ({
  name,
  honorific: null,
  email,
  title: null,
  phone: null,
  part,
});

const draft = (change: Partial<InterviewDraft> = {}): InterviewDraft => ({
  company: 'Acme',
  agency: null,
  role: 'Data Engineer',
  language: 'en',
  stage: null,
  mode: 'video',
  start: '2026-05-14T14:00',
  end: '2026-05-14T15:00',
  timeZone: 'Europe/Berlin',
  timeZoneStated: 'CEST',
  location: null,
  meetingUrl: null,
  dialIn: null,
  people: [who('Dana Ito', 'dana@acme.example')],
  sessions: [],
  asks: [],
  decisionBy: null,
  ...change,
});

const key: EmailKey = { host: 'gmail', account: null, thread: 't', message: 'm' };

const around = (candidates: Records[] = []): Around => {
  let n = 0;
  return {
    candidates,
    companies: candidates.map(({ company }) => company),
    now: 1_000,
    newId: () => `id-${++n}`,
  };
};

/** What is in the store after recording. */
const recorded = (given: InterviewDraft): Records => {
  const rows = compose(given, key, null, around());
  const [company] = rows.companies;
  if (!company) throw new Error('no company');
  return {
    company,
    agency: null,
    application: rows.application,
    interviews: [rows.interview],
    people: rows.people,
    debriefs: [],
    letters: [],
    checklist: [],
    snoozes: [],
    replies: [],
  };
};

describe('recording', () => {
  test('a new company makes an application, an interview with its instant, a session and its people', () => {
    const rows = compose(draft(), key, null, around());
    expect(rows.interview.startAt).toBe(Date.parse('2026-05-14T12:00:00Z'));
    expect(rows.interview.sessions).toHaveLength(1);
    expect(rows.interview.sessions[0]?.personIds).toEqual([rows.people[0]?.id]);
    expect(rows.interview.mails).toEqual([{ key, kind: 'confirmed', at: 1_000 }]);
    expect(rows.application).toMatchObject({ companyId: rows.companies[0]?.id, open: 'yes', language: 'en' });
  });

  test('a second role at the company is another application of the same company', () => {
    const known = recorded(draft());
    const rows = compose(draft({ company: 'ACME, Inc.', role: 'Team Lead' }), null, null, around([known]));
    expect(rows.companies[0]?.id).toBe(known.company.id);
    expect(rows.application.id).not.toBe(known.application.id);
  });

  test('another slot for the same role is the next round, with its people known', () => {
    const known = recorded(draft());
    const again = draft({ start: '2026-05-21T10:00', people: [who('dana  ITO'), who('Rob Lee')] });
    const rows = compose(again, null, null, around([known]));
    expect(rows.application.id).toBe(known.application.id);
    expect(rows.people[0]).toMatchObject({ id: known.people[0]?.id, email: 'dana@acme.example' });
    expect(rows.people[1]?.id).not.toBe(rows.people[0]?.id);
  });

  test('the same slot is not recorded twice', () => {
    const known = recorded(draft());
    expect(compose(draft(), null, null, around([known])).interview.id).toBe(known.interviews[0]?.id);
  });

  test('a closed application is not continued', () => {
    const known = recorded(draft());
    const closed = { ...known, application: { ...known.application, open: 'no' as const } };
    expect(compose(draft(), null, null, around([closed])).application.id).not.toBe(known.application.id);
  });

  test('with an agency between, its recruiter belongs to the agency', () => {
    const given = draft({
      agency: 'Northbeam',
      people: [who('Dana Ito'), who('Lee Park', 'lee@northbeam.example', 'recruiter')],
    });
    const rows = compose(given, key, null, around());
    const [company, agency] = rows.companies;
    expect(agency).toMatchObject({ name: 'Northbeam', kind: 'agency' });
    expect(rows.application.agencyId).toBe(agency?.id);
    expect(rows.people.map(({ companyId }) => companyId)).toEqual([company?.id, agency?.id]);
  });

  test('an agenda keeps its sessions, and somebody in two of them is one person', () => {
    const sessions = [
      { start: '2026-05-14T14:00', end: null, title: 'Design', people: ['Dana Ito'] },
      { start: '2026-05-14T15:00', end: null, title: 'Values', people: ['Dana Ito', 'Nobody Known'] },
    ];
    const rows = compose(draft({ sessions }), key, null, around());
    expect(rows.people).toHaveLength(1);
    expect(rows.interview.sessions.map(({ title, personIds }) => [title, personIds])).toEqual([
      ['Design', [rows.people[0]?.id]],
      ['Values', [rows.people[0]?.id]],
    ]);
  });

  test('hidden characters of a mail do not get into names', () => {
    const given = draft({ company: 'Ac\u200bme\u202e', people: [who(' Da\u2066na\u2069  Ito\u{e0041}')] });
    const rows = compose(given, key, null, around());
    expect(rows.companies[0]?.name).toBe('Acme');
    expect(rows.people[0]?.name).toBe('Dana Ito');
  });
});

describe('a later mail', () => {
  const known = recorded(draft());
  const [interview] = known.interviews;
  if (!interview) throw new Error('no interview');

  test('adds what the record lacks, and overwrites nothing', () => {
    const more = draft({ end: '2026-05-14T16:00', meetingUrl: 'https://meet.example/a', people: [who('Rob Lee')] });
    expect(whatIsNew(known, interview, more)).toEqual([
      { what: 'person', value: 'Rob Lee' },
      { what: 'meetingUrl', value: 'https://meet.example/a' },
    ]);
    const filled = fillUp(known, interview, more, () => 'rob');
    expect(filled.interview).toMatchObject({ end: '2026-05-14T15:00', meetingUrl: 'https://meet.example/a' });
    expect(filled.interview.sessions[0]?.personIds).toContain('rob');
  });

  test('moves the slot with its end and its agenda', () => {
    const later = moved(interview, draft({ start: '2026-05-15T09:30', end: null }));
    expect(later).toMatchObject({ start: '2026-05-15T09:30', end: '2026-05-15T10:30', status: 'planned' });
    expect(later.sessions[0]).toMatchObject({ start: '2026-05-15T09:30', end: '2026-05-15T10:30' });
    expect(later.startAt).toBe(Date.parse('2026-05-15T07:30:00Z'));
  });

  test('by hand: an agenda moves along with its start, a lone session is the slot itself', () => {
    expect(changed(interview, { start: '2026-05-15T09:30', end: '2026-05-15T11:00' })).toMatchObject({
      start: '2026-05-15T09:30',
      startAt: Date.parse('2026-05-15T07:30:00Z'),
      sessions: [{ start: '2026-05-15T09:30', end: '2026-05-15T11:00' }],
    });
    const session = (id: string, start: string | null) => ({ id, start, end: null, title: '', personIds: [] });
    const day = {
      ...interview,
      sessions: [session('a', '2026-05-14T14:00'), session('b', null), session('c', '2026-05-14T16:15')],
    };
    const starts = (change: Parameters<typeof changed>[1]) => changed(day, change).sessions.map(({ start }) => start);
    expect(starts({ start: '2026-05-15T09:30' })).toEqual(['2026-05-15T09:30', null, '2026-05-15T11:45']);
    expect(starts({ location: 'Room 4' })).toEqual(['2026-05-14T14:00', null, '2026-05-14T16:15']);
    expect(starts({ start: '2026-13-99T09:30' })).toEqual(['2026-05-14T14:00', null, '2026-05-14T16:15']);
    // While a year is typed it is the year 2, and then again this one.
    const typed = changed(day, { start: '0002-05-14T14:00' });
    expect(changed(typed, { start: '2026-05-14T14:00' }).sessions).toEqual(day.sessions);
  });

  test('is kept once, however often it is opened', () => {
    const other = { ...key, message: 'm2' };
    const once = withMail(interview, other, 'more', 5);
    expect(once.mails.map((mail) => mail.key.message)).toEqual(['m', 'm2']);
    expect(withMail(once, other, 'more', 6)).toBe(once);
    expect(withMail(interview, null, 'more', 5)).toBe(interview);
  });
});
