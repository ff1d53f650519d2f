import type { Card, Known } from '../../src/messages/card';
import type { InterviewDraft } from '../../src/records/draft';

/** Made-up interviews for looking at. */

const person = (
  name: string,
  title: string | null,
  part: InterviewDraft['people'][number]['part'] = 'interviewer',
) => ({
  name,
  honorific: null,
  email: `${name.split(' ')[0]?.toLowerCase()}@acme.example`,
  title,
  phone: null,
  part,
});

export const draft: InterviewDraft = {
  company: 'Acme',
  agency: null,
  role: 'Product designer',
  language: 'en',
  stage: 'Second round',
  mode: 'video',
  start: '2026-05-27T14:00',
  end: '2026-05-27T15:00',
  timeZone: 'Europe/Berlin',
  timeZoneStated: 'CEST',
  location: null,
  meetingUrl: 'https://meet.example.com/abc-defg-hij',
  dialIn: null,
  people: [person('Dana Ito', 'Head of Design'), person('Rob Lindqvist', 'Lead engineer')],
  sessions: [],
  asks: [],
  decisionBy: null,
};

const verdict = {
  label: 'interview_confirmed' as const,
  confidence: 0.97,
  reasons: [],
  matched: 'we are pleased to confirm your interview on Wednesday, 27 May at 14:00 CEST',
};

const ask = (change: Partial<Extract<Card, { kind: 'ask' }>>): Card => ({
  kind: 'ask',
  verdict,
  draft,
  assumed: [],
  past: false,
  mutable: 'talent@acme.example',
  applicationId: null,
  ...change,
});

export const known: Known = {
  interviewId: 'i1',
  applicationId: 'a1',
  company: 'Acme',
  role: 'Product designer',
  start: '2026-05-27T14:00',
  end: '2026-05-27T15:00',
  timeZone: 'Europe/Berlin',
  meetingUrl: 'https://meet.example.com/abc-defg-hij',
  location: null,
};

const panel = ['Dana Ito', 'Rob Lindqvist', 'Mei Tan', 'Oluwaseun Adeyemi', 'Carla Núñez', 'Jo Park'];
const long = 'Northwestern Regional Hospital Association of Greater Springfield and Surroundings';
const next = { letter: 'thank-you', personId: 'p1', name: 'Dana Ito', email: 'dana@acme.example', reply: true };

const ownLetter = {
  applicationId: 'a1',
  letter: 'thank-you' as const,
  toIds: ['p1'],
  notes: [{ interviewId: 'i1', personIds: ['p1'] }],
  at: 0,
  promised: null,
};

export const CARDS: Record<string, Card> = {
  ask: ask({}),
  askAssumed: ask({ assumed: ['timeZone', 'end'], mutable: null }),
  askPast: ask({ past: true, draft: { ...draft, start: '2026-05-14T14:00', end: null } }),
  askNoTime: ask({ assumed: ['start', 'timeZone'], draft: { ...draft, start: '', end: null, company: '' } }),
  askLong: ask({
    draft: {
      ...draft,
      company: long,
      role: 'Chief operating officer',
      people: panel.map((name) => person(name, null)),
    },
    verdict: { ...verdict, matched: `${'we look forward to your visit and to showing you around '.repeat(5)}` },
  }),
  before: {
    kind: 'recorded',
    known,
    said: null,
    undo: null,
    phase: 'before',
    sentence: { id: 'standingBefore', args: ['Acme', 'date:2026-05-27', 'time:13:00'] },
    next: null,
  },
  after: {
    kind: 'recorded',
    known,
    said: null,
    undo: null,
    phase: 'after',
    sentence: { id: 'standingWriteCount', args: ['Dana', '1', '4'] },
    next,
  },
  afterOther: {
    kind: 'recorded',
    known,
    said: null,
    undo: null,
    phase: 'after',
    sentence: { id: 'standingWriteCount', args: ['Dana', '1', '4'] },
    next: { ...next, name: 'Rob Lindqvist', reply: false },
  },
  more: {
    kind: 'more',
    known,
    draft,
    adds: [
      { what: 'person', value: 'Rob Lindqvist' },
      { what: 'meetingUrl', value: 'https://meet.example.com/abc' },
    ],
  },
  moved: { kind: 'moved', known, draft: { ...draft, start: '2026-05-29T10:30', end: null } },
  cancelled: { kind: 'cancelled', known },
  recorded: {
    kind: 'recorded',
    known,
    said: { id: 'cardRecorded', args: [] },
    undo: 'x',
    phase: 'before',
    sentence: {
      id: 'standingBeforeWith',
      args: ['Acme', 'date:2026-05-27', 'time:13:00', 'list:Dana Ito\nRob Lindqvist'],
    },
    next: null,
  },
  answered: {
    kind: 'answered',
    known,
    sentence: { id: 'standingAnswered', args: ['Dana', 'date:2026-06-02'] },
    likely: null,
    decision: { date: '2026-06-12', words: 'by the end of next week' },
  },
  answeredNo: {
    kind: 'answered',
    known,
    sentence: { id: 'standingAnswered', args: ['Dana', 'date:2026-06-02'] },
    likely: 'rejection',
    decision: null,
  },
  own: { kind: 'own', question: { id: 'ownThanks', args: ['Dana'] }, promise: null, letter: ownLetter },
  ownPromise: {
    kind: 'own',
    question: { id: 'ownThanks', args: ['list:Dana\nRob\nMei'] },
    promise: { id: 'ownPromise', args: ['date:2026-06-03'] },
    letter: ownLetter,
  },
  done: { kind: 'done', sentence: { id: 'cardNotInterview', args: [] }, undo: 'x' },
};
