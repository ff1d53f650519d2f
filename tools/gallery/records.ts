import type { Debrief, Interview, Letter, Person, Records } from '../../src/records/shape';

/** Made-up records for looking at, set around `NOW` in words.ts. */

const person = (id: string, name: string, title: string | null, change: Partial<Person> = {}): Person => ({
  id,
  companyId: 'c1',
  name,
  honorific: null,
  title,
  email: `${name.split(' ')[0]?.toLowerCase()}@acme.example`,
  phone: null,
  postal: null,
  part: 'interviewer',
  usual: null,
  note: '',
  ...change,
});

export const people = [
  person('p1', 'Dana Ito', 'Head of Design'),
  person('p2', 'Rob Lindqvist', 'Lead engineer'),
  person('p3', 'Mei Tan', 'Product manager'),
  person('p4', 'Jo Park', 'People partner', { part: 'coordinator' }),
];

export const interview = (start: string, change: Partial<Interview> = {}): Interview => ({
  id: 'i1',
  applicationId: 'a1',
  status: 'planned',
  stage: 'Second round',
  mode: 'video',
  start,
  end: `${start.slice(0, 11)}${String(Number(start.slice(11, 13)) + 1).padStart(2, '0')}:00`,
  timeZone: 'Europe/London',
  timeZoneStated: 'BST',
  startAt: Date.parse(`${start}+01:00`),
  location: null,
  meetingUrl: 'https://meet.example.com/abc-defg-hij',
  dialIn: null,
  sessions: [{ id: 's1', start, end: null, title: '', personIds: ['p1', 'p2', 'p3'] }],
  asks: [],
  mails: [
    { key: { host: 'gmail', account: 'jane@example.com', thread: 't1', message: 'm1' }, kind: 'confirmed', at: 0 },
  ],
  createdAt: 0,
  updatedAt: 0,
  ...change,
});

export const debrief: Debrief = {
  id: 'i1',
  lines: { p1: { talkedAbout: 'how the design system survived two rebrandings', describedMe: '' } },
  forgot: 'the accessibility audit of last year',
  nextStep: 'round',
  skills: ['Figma', 'SQL'],
  payDiscussed: false,
  usual: 'email',
  note: '',
  doneAt: null,
  updatedAt: 0,
};

export const thanked = (personId: string, at: string): Letter => ({
  id: `l-${personId}`,
  kind: 'thank-you',
  applicationId: 'a1',
  interviewId: 'i1',
  personIds: [personId],
  channel: 'email',
  state: 'sent',
  thread: { host: 'gmail', account: null, thread: 't2', message: null },
  promised: null,
  structure: null,
  at: Date.parse(at),
});

export const records = (start: string, change: Partial<Records> = {}): Records => ({
  company: { id: 'c1', name: 'Acme', kind: 'employer', domain: 'acme.example', note: '' },
  agency: null,
  application: {
    id: 'a1',
    companyId: 'c1',
    agencyId: null,
    role: 'Product designer',
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
  interviews: [interview(start)],
  people,
  debriefs: [],
  letters: [],
  checklist: [],
  snoozes: [],
  replies: [],
  ...change,
});

/** A second company, so that lists have more than one. */
export const other = (start: string): Records => {
  const acme = records(start);
  return {
    ...acme,
    company: { ...acme.company, id: 'c2', name: 'Northwind Logistics' },
    application: { ...acme.application, id: 'a2', companyId: 'c2', role: 'Interaction designer' },
    interviews: [
      interview(start, {
        id: 'i2',
        applicationId: 'a2',
        stage: 'Phone screen',
        mode: 'phone',
        meetingUrl: null,
        sessions: [{ id: 's2', start, end: null, title: '', personIds: ['p9'] }],
      }),
    ],
    people: [person('p9', 'Ada Kowalski', 'Recruiter', { companyId: 'c2' })],
  };
};
