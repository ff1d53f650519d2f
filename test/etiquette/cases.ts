/** Worked cases: what is written down, and line by line what is due, from when, until when, and why. */

const interview = { stage: 'panel', mode: 'video', start: '2026-05-12T13:00', end: '2026-05-12T14:30' };
const dana = { name: 'Dana Ito', email: 'dana@acme.example', phone: '+1 555 0100' };
const rob = { name: 'Rob Hale', email: 'rob@acme.example' };
const kim = { name: 'Kim Adler', email: 'kim@acme.example', part: 'coordinator' };
const acme = { company: 'Acme', role: 'Analyst' };
const thanked = { kind: 'thank-you', to: 'Dana Ito', state: 'sent', at: '2026-05-12T19:00' };
/** Tuesday's talk, Dana thanked, debrief done. */
const waiting = { application: acme, interviews: [interview], people: [dana], letters: [thanked] };
const given = { ...acme, decisionBy: '2026-05-22' };

export type WorkedCase = {
  name: string;
  given: Record<string, unknown>;
  badge: number;
  items: string[];
  says: string;
  /** Why silence is rarely about the person, where it can be taken as closed. */
  reasons?: string[];
};

export const CASES: WorkedCase[] = [
  {
    name: 'before the interview',
    given: { now: '2026-05-12T10:00', application: acme, interviews: [interview], people: [dana] },
    badge: 0,
    items: [],
    says: 'before: Acme: Tue 12 May, 13:00, with Dana Ito.',
  },
  {
    name: 'while it runs',
    given: { now: '2026-05-12T13:40', application: acme, interviews: [interview], people: [dana] },
    badge: 0,
    items: [],
    says: 'during: Your interview with Acme is on. All is quiet until it is over.',
  },
  {
    name: 'ten minutes after its end the badge is still dark',
    given: { now: '2026-05-12T14:40', application: acme, interviews: [interview], people: [dana] },
    badge: 0,
    items: [
      'debrief: 2026-05-12T14:30 → 2026-05-12T15:00, never late; due. It ended at 14:30. What you write down now is what your notes are made of.',
      'thank-you Dana Ito: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; to come. You talked with Dana on Tue 12 May. A note within a day is read while they still remember you.',
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'debrief: Who was there, what stuck?',
  },
  {
    name: 'an hour after its end',
    given: { now: '2026-05-12T15:30', application: acme, interviews: [interview], people: [dana, rob] },
    badge: 1,
    items: [
      'debrief: 2026-05-12T14:30 → 2026-05-12T15:00, never late; due. It ended at 14:30. What you write down now is what your notes are made of.',
      'thank-you Dana Ito: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; to come. You talked with Dana on Tue 12 May. A note within a day is read while they still remember you.',
      'thank-you Rob Hale: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; to come. You talked with Rob on Tue 12 May. A note within a day is read while they still remember you.',
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'debrief: Who was there, what stuck?',
  },
  {
    name: 'the window is open',
    given: {
      now: '2026-05-12T17:00',
      application: acme,
      interviews: [interview],
      people: [dana, rob],
      debriefDone: true,
    },
    badge: 2,
    items: [
      'thank-you Dana Ito: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; due. You talked with Dana on Tue 12 May. A note within a day is read while they still remember you.',
      'thank-you Rob Hale: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; due. You talked with Rob on Tue 12 May. A note within a day is read while they still remember you.',
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Dana (1 of 2).',
  },
  {
    name: 'one of two is thanked',
    given: {
      now: '2026-05-12T20:00',
      application: acme,
      interviews: [interview],
      people: [dana, rob],
      letters: [thanked],
      debriefDone: true,
    },
    badge: 1,
    items: [
      'thank-you Rob Hale: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; due. You talked with Rob on Tue 12 May. A note within a day is read while they still remember you.',
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Rob (2 of 2).',
  },
  {
    name: 'a scheduled note is done',
    given: {
      now: '2026-05-12T20:00',
      application: acme,
      interviews: [interview],
      people: [dana],
      letters: [{ ...thanked, state: 'scheduled' }],
    },
    badge: 0,
    items: [
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'waiting: Nothing to do for Acme until Tue 19 May. Silence until then is normal.',
  },
  {
    name: 'a skipped note is done',
    given: {
      now: '2026-05-12T20:00',
      application: acme,
      interviews: [interview],
      people: [dana],
      letters: [{ ...thanked, state: 'skipped' }],
    },
    badge: 0,
    items: [
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'waiting: Nothing to do for Acme until Tue 19 May. Silence until then is normal.',
  },
  {
    name: 'after 15:00 the note may wait for the morning',
    given: {
      now: '2026-05-12T18:00',
      application: acme,
      interviews: [{ ...interview, start: '2026-05-12T14:30', end: '2026-05-12T15:00' }],
      people: [dana],
      debriefDone: true,
    },
    badge: 1,
    items: [
      'thank-you Dana Ito: 2026-05-12T17:00 → 2026-05-13T09:30, late 2026-05-14T15:00; due. You talked with Dana on Tue 12 May. A note within a day is read while they still remember you.',
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Dana.',
  },
  {
    name: 'after two days it is a late note',
    given: { now: '2026-05-14T15:00', application: acme, interviews: [interview], people: [dana], debriefDone: true },
    badge: 1,
    items: [
      'late-thank-you Dana Ito: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; LATE. You talked with Dana on Tue 12 May. A late note is better than none: short, and straight to what stuck.',
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Dana.',
  },
  {
    name: 'they decide the same day',
    given: {
      now: '2026-05-12T15:45',
      application: { ...acme, decisionBy: '2026-05-12' },
      interviews: [interview],
      people: [dana],
      debriefDone: true,
    },
    badge: 1,
    items: [
      'thank-you Dana Ito: 2026-05-12T15:30 → 2026-05-12T16:30, late 2026-05-14T14:30; due. They decide today: a short note to Dana within two hours still counts.',
      'follow-up-1 Dana Ito: 2026-05-14T09:30 → 2026-05-14T09:30, late 2026-05-18T09:30; to come. They said Tue 12 May; two business days after.',
    ],
    says: 'write: Write to Dana.',
  },
  {
    name: "a Friday's interview: Saturday changes nothing",
    given: {
      now: '2026-05-16T12:00',
      application: acme,
      interviews: [{ ...interview, start: '2026-05-15T15:00', end: '2026-05-15T16:00' }],
      people: [dana],
      debriefDone: true,
    },
    badge: 1,
    items: [
      'thank-you Dana Ito: 2026-05-15T18:00 → 2026-05-18T09:30, late 2026-05-19T16:00; due. You talked with Dana on Fri 15 May. On a Friday, this evening or the next working morning is fine.',
      'timeline Dana Ito: 2026-05-22T09:30 → 2026-05-22T09:30, late 2026-05-26T09:30; to come. No date was given. A week after Fri 15 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Dana.',
  },
  {
    name: "a Saturday's interview waits for Monday",
    given: {
      now: '2026-05-16T18:00',
      application: acme,
      interviews: [{ ...interview, start: '2026-05-16T10:00', end: '2026-05-16T11:00' }],
      people: [dana],
      debriefDone: true,
    },
    badge: 0,
    items: [
      'thank-you Dana Ito: 2026-05-18T09:30 → 2026-05-18T09:30, late 2026-05-19T15:30; to come. You talked with Dana on Sat 16 May. Days off lie between: the next working morning is soon enough.',
      'timeline Dana Ito: 2026-05-25T09:30 → 2026-05-25T09:30, late 2026-05-27T09:30; to come. No date was given. A week after Sat 16 May, asking when they expect to decide is fair.',
    ],
    says: 'waiting: A note to Dana is best written from Mon 18 May, 09:30.',
  },
  {
    name: 'a phone screen: one note, never late',
    given: {
      now: '2026-05-14T18:00',
      application: acme,
      interviews: [{ ...interview, stage: 'phone screen', mode: 'phone' }],
      people: [dana, { ...kim, part: 'recruiter' }],
      debriefDone: true,
    },
    badge: 1,
    items: [
      'phone-screen Dana Ito: 2026-05-12T16:30 → 2026-05-12T20:00, never late; due. A first call with Dana on Tue 12 May: two or three sentences are optional, but kind.',
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Dana.',
  },
  {
    name: 'recorded answers: a line to the recruiter only',
    given: {
      now: '2026-05-12T18:00',
      application: acme,
      interviews: [{ ...interview, stage: 'one-way video interview' }],
      people: [{ ...kim, part: 'recruiter' }],
      debriefDone: true,
    },
    badge: 1,
    items: [
      'phone-screen Kim Adler: 2026-05-12T16:30 → 2026-05-12T20:00, never late; due. Your answers of Tue 12 May were recorded. A system needs no thanks; a line to Kim is optional.',
      'timeline Kim Adler: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Kim.',
  },
  {
    name: 'a recorded task and a first call on one day: the recruiter gets one line',
    given: {
      now: '2026-05-12T20:00',
      application: acme,
      interviews: [
        { ...interview, stage: 'one-way video', start: '2026-05-12T09:00', end: '2026-05-12T09:30' },
        { ...interview, stage: 'phone screen', people: ['Lee Park'] },
      ],
      people: [{ name: 'Lee Park', email: 'lee@acme.example', part: 'recruiter' }],
      debriefDone: true,
    },
    badge: 2,
    items: [
      'debrief: 2026-05-12T09:30 → 2026-05-12T10:00, never late; due. It ended at 09:30. What you write down now is what your notes are made of.',
      'phone-screen Lee Park: 2026-05-12T11:30 → 2026-05-12T20:00, never late; due. Your answers of Tue 12 May were recorded. A system needs no thanks; a line to Lee is optional.',
      'timeline Lee Park: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'debrief: Who was there, what stuck?',
  },
  {
    name: 'recorded answers and nobody known',
    given: {
      now: '2026-05-12T18:00',
      application: acme,
      interviews: [{ ...interview, stage: 'One-way video' }],
      debriefDone: true,
    },
    badge: 0,
    items: [
      'timeline: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'waiting: Nothing to do for Acme until Tue 19 May. Silence until then is normal.',
  },
  {
    name: 'where notes are less usual nothing turns red',
    given: {
      now: '2026-05-13T16:00',
      application: { ...acme, country: 'GB' },
      interviews: [interview],
      people: [dana],
      debriefDone: true,
    },
    badge: 1,
    items: [
      'thank-you Dana Ito: 2026-05-12T16:30 → 2026-05-12T20:00, never late; due. You talked with Dana on Tue 12 May. Notes are less usual there; a short one is still welcome.',
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Dana.',
  },
  {
    name: 'nine interviewers: one note through the coordinator',
    given: {
      now: '2026-05-12T18:00',
      application: acme,
      interviews: [interview],
      people: [
        ...Array.from({ length: 9 }, (_, at) => ({ name: `Person ${at + 1}`, email: `p${at}@acme.example` })),
        kim,
      ],
      debriefDone: true,
    },
    badge: 1,
    items: [
      'pass-on Person 1, Person 2, Person 3, Person 4, Person 5, Person 6, Person 7, Person 8, Person 9: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; due. 9 people interviewed you: one note through Kim that names them all is enough.',
      'timeline Person 1: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Ask Kim to pass your thanks on.',
  },
  {
    name: 'no address for Rob',
    given: {
      now: '2026-05-12T18:00',
      application: acme,
      interviews: [interview],
      people: [dana, { name: 'Rob Hale' }, kim],
      debriefDone: true,
    },
    badge: 2,
    items: [
      'thank-you Dana Ito: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; due. You talked with Dana on Tue 12 May. A note within a day is read while they still remember you.',
      'pass-on Rob Hale: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; due. No address is known for Rob. Ask Kim to pass your thanks on.',
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Dana (1 of 2).',
  },
  {
    name: 'no address for anybody: read, edit and copy',
    given: {
      now: '2026-05-12T18:00',
      application: acme,
      interviews: [interview],
      people: [{ name: 'Dana Ito' }],
      debriefDone: true,
    },
    badge: 1,
    items: [
      'thank-you Dana Ito: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; due. You talked with Dana on Tue 12 May. A note within a day is read while they still remember you.',
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Dana.',
  },
  {
    name: 'nobody is named',
    given: { now: '2026-05-12T18:00', application: acme, interviews: [interview], debriefDone: true },
    badge: 1,
    items: [
      'thank-you: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; due. You talked with Acme on Tue 12 May and nobody is named yet: an answer to the invitation reaches them, too.',
      'timeline: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Acme.',
  },
  {
    name: 'an agency between',
    given: {
      now: '2026-05-12T18:00',
      application: { ...acme, agency: 'Hays' },
      interviews: [interview],
      people: [dana, rob, { name: 'Lee Park', email: 'lee@hays.example', part: 'recruiter' }],
      debriefDone: true,
    },
    badge: 1,
    items: [
      'pass-on Dana Ito, Rob Hale: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; due. The agency stands between: Lee passes your thanks on to Dana and Rob.',
      'timeline Lee Park: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Ask Lee to pass your thanks on.',
  },
  {
    name: 'the same person in two sessions is owed one note',
    given: {
      now: '2026-05-12T18:00',
      application: acme,
      interviews: [{ ...interview, sessions: [{ people: ['Dana Ito', 'Rob Hale'] }, { people: ['Dana Ito'] }] }],
      people: [dana, rob],
      debriefDone: true,
    },
    badge: 2,
    items: [
      'thank-you Dana Ito: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; due. You talked with Dana on Tue 12 May. A note within a day is read while they still remember you.',
      'thank-you Rob Hale: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; due. You talked with Rob on Tue 12 May. A note within a day is read while they still remember you.',
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Dana (1 of 2).',
  },
  {
    name: 'the same person in two interviews of one day is owed one note, after the second',
    given: {
      now: '2026-05-12T18:00',
      application: acme,
      interviews: [
        { ...interview, start: '2026-05-12T09:00', end: '2026-05-12T10:00' },
        { ...interview, start: '2026-05-12T16:30', end: '2026-05-12T17:00' },
      ],
      people: [dana],
      debriefDone: true,
    },
    badge: 1,
    items: [
      'debrief: 2026-05-12T10:00 → 2026-05-12T10:30, never late; due. It ended at 10:00. What you write down now is what your notes are made of.',
      'thank-you Dana Ito: 2026-05-12T19:00 → 2026-05-13T09:30, late 2026-05-14T17:00; to come. You talked with Dana on Tue 12 May. A note within a day is read while they still remember you.',
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'debrief: Who was there, what stuck?',
  },
  {
    name: 'two business days after the date they gave',
    given: { now: '2026-05-20T18:00', ...waiting, application: given },
    badge: 0,
    items: [
      'follow-up-1 Dana Ito: 2026-05-26T09:30 → 2026-05-26T09:30, late 2026-05-28T09:30; to come. They said Fri 22 May; two business days after.',
    ],
    says: 'waiting: Nothing to do for Acme until Tue 26 May. They said Fri 22 May. Silence until then is normal.',
  },
  {
    name: 'it is due',
    given: { now: '2026-05-26T10:00', ...waiting, application: given },
    badge: 1,
    items: [
      'follow-up-1 Dana Ito: 2026-05-26T09:30 → 2026-05-26T09:30, late 2026-05-28T09:30; due. They said Fri 22 May; two business days after.',
    ],
    says: 'late: Follow up with Dana.',
  },
  {
    name: 'and late',
    given: { now: '2026-05-28T10:00', ...waiting, application: given },
    badge: 1,
    items: [
      'follow-up-1 Dana Ito: 2026-05-26T09:30 → 2026-05-26T09:30, late 2026-05-28T09:30; LATE. They said Fri 22 May; two business days after.',
    ],
    says: 'late: Follow up with Dana.',
  },
  {
    name: 'a public holiday of their country is stepped over',
    given: { now: '2026-05-20T18:00', ...waiting, application: { ...given, country: 'US' } },
    badge: 0,
    items: [
      'follow-up-1 Dana Ito: 2026-05-27T09:30 → 2026-05-27T09:30, late 2026-05-29T09:30; to come. They said Fri 22 May; two business days after.',
    ],
    says: 'waiting: Nothing to do for Acme until Wed 27 May. They said Fri 22 May. Silence until then is normal.',
  },
  {
    name: "the person's own days off are stepped over",
    given: {
      now: '2026-05-20T18:00',
      ...waiting,
      application: given,
      profile: { daysOff: ['2026-05-26', '2026-05-27'] },
    },
    badge: 0,
    items: [
      'follow-up-1 Dana Ito: 2026-05-28T09:30 → 2026-05-28T09:30, late 2026-06-01T09:30; to come. They said Fri 22 May; two business days after.',
    ],
    says: 'waiting: Nothing to do for Acme until Thu 28 May. They said Fri 22 May. Silence until then is normal.',
  },
  {
    name: 'a large employer',
    given: { now: '2026-05-20T18:00', ...waiting, application: { ...given, preset: 'large' } },
    badge: 0,
    items: [
      'follow-up-1 Dana Ito: 2026-05-29T09:30 → 2026-05-29T09:30, late 2026-06-02T09:30; to come. They said Fri 22 May; five business days after, for large employers take longer.',
    ],
    says: 'waiting: Nothing to do for Acme until Fri 29 May. They said Fri 22 May. Silence until then is normal.',
  },
  {
    name: 'a campus round',
    given: { now: '2026-05-20T18:00', ...waiting, application: { ...given, preset: 'campus' } },
    badge: 0,
    items: [
      'follow-up-1 Dana Ito: 2026-05-29T09:30 → 2026-05-29T09:30, late 2026-06-02T09:30; to come. They said Fri 22 May; five business days after, for campus rounds take longer.',
    ],
    says: 'waiting: Nothing to do for Acme until Fri 29 May. They said Fri 22 May. Silence until then is normal.',
  },
  {
    name: 'a public office',
    given: { now: '2026-05-20T18:00', ...waiting, application: { ...given, preset: 'government' } },
    badge: 0,
    items: [
      'follow-up-1 Dana Ito: 2026-06-05T09:30 → 2026-06-05T09:30, late 2026-06-09T09:30; to come. They said Fri 22 May; ten business days after, for public offices take longer.',
    ],
    says: 'waiting: Nothing to do for Acme until Fri 5 Jun. They said Fri 22 May. Silence until then is normal.',
  },
  {
    name: 'August is quiet',
    given: {
      now: '2026-08-03T18:00',
      application: { ...acme, decisionBy: '2026-08-14' },
      interviews: [{ ...interview, start: '2026-07-29T13:00', end: '2026-07-29T14:00' }],
      people: [dana],
      letters: [{ ...thanked, at: '2026-07-29T19:00' }],
    },
    badge: 0,
    items: [
      'follow-up-1 Dana Ito: 2026-08-25T09:30 → 2026-08-25T09:30, late 2026-08-27T09:30; to come. They said Fri 14 Aug; a week more than usual after, for it is the quiet season.',
    ],
    says: 'waiting: Nothing to do for Acme until Tue 25 Aug. They said Fri 14 Aug. Silence until then is normal.',
  },
  {
    name: 'unless the person says otherwise',
    given: {
      now: '2026-08-03T18:00',
      application: { ...acme, decisionBy: '2026-08-14' },
      interviews: [{ ...interview, start: '2026-07-29T13:00', end: '2026-07-29T14:00' }],
      people: [dana],
      letters: [{ ...thanked, at: '2026-07-29T19:00' }],
      profile: { quietWeeks: false },
    },
    badge: 0,
    items: [
      'follow-up-1 Dana Ito: 2026-08-18T09:30 → 2026-08-18T09:30, late 2026-08-20T09:30; to come. They said Fri 14 Aug; two business days after.',
    ],
    says: 'waiting: Nothing to do for Acme until Tue 18 Aug. They said Fri 14 Aug. Silence until then is normal.',
  },
  {
    name: 'no date was given: ask after a week',
    given: { now: '2026-05-15T18:00', ...waiting },
    badge: 0,
    items: [
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'waiting: Nothing to do for Acme until Tue 19 May. Silence until then is normal.',
  },
  {
    name: 'a quick decision does not make two messages in a week',
    given: { now: '2026-05-13T18:00', ...waiting, application: { ...acme, decisionBy: '2026-05-13' } },
    badge: 0,
    items: [
      'follow-up-1 Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. They said Wed 13 May. One message a week: your last went on Tue 12 May.',
    ],
    says: 'waiting: Nothing to do for Acme until Tue 19 May. They said Wed 13 May. Silence until then is normal.',
  },
  {
    name: 'a promised check-in',
    given: { now: '2026-05-15T18:00', ...waiting, letters: [{ ...thanked, promised: '2026-05-21' }] },
    badge: 0,
    items: [
      'follow-up-1 Dana Ito: 2026-05-21T09:30 → 2026-05-21T09:30, late 2026-05-25T09:30; to come. You promised to check in on Thu 21 May.',
    ],
    says: 'waiting: Nothing to do for Acme until Thu 21 May: you said that you would check in then. Silence until then is normal.',
  },
  {
    name: 'a promised call',
    given: {
      now: '2026-05-18T10:00',
      ...waiting,
      letters: [{ ...thanked, promised: { date: '2026-05-18', how: 'call' } }],
    },
    badge: 1,
    items: [
      'call Dana Ito: 2026-05-18T09:30 → 2026-05-18T09:30, late 2026-05-20T09:30; due. You promised to call on Mon 18 May: +1 555 0100',
    ],
    says: 'late: Call Dana.',
  },
  {
    name: 'what was promised too early waits for the date they gave',
    given: {
      now: '2026-05-20T10:00',
      ...waiting,
      application: given,
      letters: [{ ...thanked, promised: '2026-05-20' }],
    },
    badge: 0,
    items: [
      'follow-up-1 Dana Ito: 2026-05-26T09:30 → 2026-05-26T09:30, late 2026-05-28T09:30; to come. They said Fri 22 May; two business days after.',
    ],
    says: 'waiting: Nothing to do for Acme until Tue 26 May. They said Fri 22 May. Silence until then is normal.',
  },
  {
    name: 'the first reminder went: one more, a week later',
    given: {
      now: '2026-05-27T18:00',
      ...waiting,
      application: given,
      letters: [thanked, { kind: 'follow-up-1', to: 'Dana Ito', at: '2026-05-26T10:00' }],
    },
    badge: 0,
    items: [
      'follow-up-2 Dana Ito: 2026-06-02T09:30 → 2026-06-02T09:30, late 2026-06-04T09:30; to come. You wrote on Tue 26 May and heard nothing. A second and last reminder, with something new in it.',
    ],
    says: 'waiting: Nothing to do for Acme until Tue 2 Jun. They said Fri 22 May. Silence until then is normal.',
  },
  {
    name: 'two reminders went: never a third',
    given: {
      now: '2026-06-05T18:00',
      ...waiting,
      application: given,
      letters: [
        thanked,
        { kind: 'follow-up-1', to: 'Dana Ito', at: '2026-05-26T10:00' },
        { kind: 'follow-up-2', to: 'Dana Ito', at: '2026-06-02T10:00' },
      ],
    },
    badge: 0,
    items: [],
    says: 'waiting: You have done what can be done for Acme. If nothing comes until Tue 16 Jun, take it as closed.',
  },
  {
    name: 'two weeks later it can be taken as closed',
    given: {
      now: '2026-06-17T18:00',
      ...waiting,
      application: given,
      letters: [
        thanked,
        { kind: 'follow-up-1', to: 'Dana Ito', at: '2026-05-26T10:00' },
        { kind: 'follow-up-2', to: 'Dana Ito', at: '2026-06-02T10:00' },
      ],
    },
    badge: 0,
    items: [],
    says: 'over: Assume that Acme is closed. One kind last line is fine; then keep applying.',
  },
  {
    name: 'they answered',
    given: {
      now: '2026-05-27T18:00',
      ...waiting,
      application: given,
      replies: [{ from: 'dana@acme.example', at: '2026-05-26T09:00' }],
    },
    badge: 0,
    items: [],
    says: 'waiting: Dana answered on Tue 26 May. What did they say?',
  },
  {
    name: 'they answered, and the person said: still waiting, decision on the 5th',
    given: {
      now: '2026-05-27T18:00',
      ...waiting,
      application: { ...acme, decisionBy: '2026-06-05', statusAt: '2026-05-26T12:00' },
      replies: [{ from: 'dana@acme.example', at: '2026-05-26T09:00' }],
    },
    badge: 0,
    items: [
      'follow-up-1 Dana Ito: 2026-06-09T09:30 → 2026-06-09T09:30, late 2026-06-11T09:30; to come. They said Fri 5 Jun; two business days after.',
    ],
    says: 'waiting: Nothing to do for Acme until Tue 9 Jun. They said Fri 5 Jun. Silence until then is normal.',
  },
  {
    name: 'they asked not to be contacted',
    given: { now: '2026-05-27T18:00', ...waiting, application: { ...given, noContact: true }, letters: [] },
    badge: 0,
    items: [],
    says: 'waiting: Nothing to do for Acme.',
  },
  {
    name: 'a rejection: not at once',
    given: {
      now: '2026-05-20T15:00',
      ...waiting,
      application: { ...acme, status: 'rejected' },
      replies: [{ from: 'dana@acme.example', at: '2026-05-20T11:00' }],
    },
    badge: 0,
    items: [
      'after-rejection Dana Ito: 2026-05-21T11:00 → 2026-05-22T11:00, never late; to come. A day has passed since their no. Thanks and good wishes keep the door open.',
    ],
    says: 'over: Acme decided for somebody else.',
  },
  {
    name: 'a rejection: the day after',
    given: {
      now: '2026-05-21T12:00',
      ...waiting,
      application: { ...acme, status: 'rejected' },
      replies: [{ from: 'dana@acme.example', at: '2026-05-20T11:00' }],
    },
    badge: 1,
    items: [
      'after-rejection Dana Ito: 2026-05-21T11:00 → 2026-05-22T11:00, never late; due. A day has passed since their no. Thanks and good wishes keep the door open.',
    ],
    says: 'write: A kind answer to Dana.',
  },
  {
    name: 'a rejection from an address nobody reads',
    given: {
      now: '2026-05-21T12:00',
      ...waiting,
      people: [{ name: 'Talent Team', email: 'no-reply@acme.example' }],
      letters: [],
      application: { ...acme, status: 'rejected' },
      replies: [{ at: '2026-05-20T11:00' }],
    },
    badge: 0,
    items: [],
    says: 'over: Acme decided for somebody else.',
  },
  {
    name: 'an offer that wants its answer',
    given: {
      now: '2026-05-21T12:00',
      ...waiting,
      application: { ...acme, status: 'offer', statusAt: '2026-05-20T11:00', replyBy: '2026-05-27' },
    },
    badge: 1,
    items: [
      'more-time Dana Ito: 2026-05-20T11:00 → 2026-05-26T12:00, late 2026-05-28T00:00; due. They want your answer to the offer by Wed 27 May. Answer, or ask for more time while there is some.',
    ],
    says: 'write: Acme wants your answer by Wed 27 May.',
  },
  {
    name: 'withdrawn',
    given: { now: '2026-05-27T18:00', ...waiting, application: { ...given, status: 'withdrawn' } },
    badge: 0,
    items: [],
    says: 'over: You withdrew from Acme.',
  },
  {
    name: 'the next round is fixed: nobody is reminded',
    given: {
      now: '2026-05-27T18:00',
      ...waiting,
      application: given,
      interviews: [interview, { ...interview, stage: 'final', start: '2026-06-02T13:00', end: '2026-06-02T14:00' }],
    },
    badge: 0,
    items: [],
    says: 'before: Acme: Tue 2 Jun, 13:00, with Dana Ito.',
  },
  {
    name: 'after the next round they are thanked again',
    given: {
      now: '2026-06-02T18:00',
      ...waiting,
      application: given,
      interviews: [interview, { ...interview, stage: 'final', start: '2026-06-02T13:00', end: '2026-06-02T14:00' }],
      debriefDone: true,
    },
    badge: 1,
    items: [
      'thank-you Dana Ito: 2026-06-02T16:00 → 2026-06-02T20:00, late 2026-06-04T14:00; due. You talked with Dana on Tue 2 Jun. A note within a day is read while they still remember you.',
      'timeline Dana Ito: 2026-06-09T09:30 → 2026-06-09T09:30, late 2026-06-11T09:30; to come. No date was given. A week after Tue 2 Jun, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Dana.',
  },
  {
    name: 'nobody came',
    given: {
      now: '2026-05-12T14:00',
      application: acme,
      interviews: [{ ...interview, status: 'noShow' }],
      people: [dana, kim],
    },
    badge: 1,
    items: [
      'no-show Kim Adler: 2026-05-12T13:30 → 2026-05-12T15:00, never late; due. Nobody came on Tue 12 May. A neutral line with two other times often saves the talk.',
    ],
    says: 'write: They did not come. Offer Kim another time.',
  },
  {
    name: 'referrer and reference',
    given: {
      now: '2026-05-13T18:00',
      ...waiting,
      people: [
        dana,
        { name: 'Maria Sol', email: 'maria@x.example', part: 'referrer' },
        { name: 'Dr. Lee', email: 'lee@x.example', part: 'reference' },
      ],
    },
    badge: 2,
    items: [
      'reference Dr. Lee: 2026-05-05T13:00 → 2026-05-07T13:00, never late; due. Dr. Lee may be called about you: say so first, and send your current résumé.',
      'referrer Maria Sol: 2026-05-13T14:30 → 2026-05-14T14:30, never late; due. Maria opened the door: tell them how it went and ask what they hear.',
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Tell Dr. Lee that they may be called.',
  },
  {
    name: 'they named references as the next step',
    given: {
      now: '2026-05-12T15:30',
      application: acme,
      interviews: [interview],
      people: [dana, { name: 'Dr. Lee', email: 'lee@x.example', part: 'reference' }],
      nextStep: 'references',
      letters: [{ kind: 'reference', to: 'Dr. Lee', at: '2026-05-01T10:00' }],
    },
    badge: 1,
    items: [
      'reference Dr. Lee: 2026-05-05T13:00 → 2026-05-07T13:00, never late; due. They said that references come next: tell Dr. Lee today who may call, and send your current résumé.',
      'thank-you Dana Ito: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; to come. You talked with Dana on Tue 12 May. A note within a day is read while they still remember you.',
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Tell Dr. Lee that they may be called.',
  },
  {
    name: 'put off until Friday',
    given: {
      now: '2026-05-26T18:00',
      ...waiting,
      application: given,
      snoozes: [{ key: 'follow-up-1:interview-1', until: '2026-05-29T09:00' }],
    },
    badge: 0,
    items: [
      'follow-up-1 Dana Ito: 2026-05-29T09:00 → 2026-05-29T09:00, late 2026-05-30T09:00; to come. They said Fri 22 May; two business days after.',
    ],
    says: 'waiting: Nothing to do for Acme until Fri 29 May. They said Fri 22 May. Silence until then is normal.',
  },
  {
    name: 'the interview was in New York, the person is in Berlin',
    given: {
      now: '2026-05-12T23:00',
      timeZone: 'Europe/Berlin',
      application: acme,
      interviews: [{ ...interview, timeZone: 'America/New_York' }],
      people: [dana],
      debriefDone: true,
    },
    badge: 1,
    items: [
      'thank-you Dana Ito: 2026-05-12T22:30 → 2026-05-13T09:30, late 2026-05-14T20:30; due. You talked with Dana on Tue 12 May. A note within a day is read while they still remember you.',
      'timeline Dana Ito: 2026-05-19T15:30 → 2026-05-19T15:30, late 2026-05-21T15:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Dana.',
  },
  {
    name: 'Monday morning in Tokyo is Sunday in Los Angeles',
    given: {
      now: '2026-05-18T18:00',
      timeZone: 'America/Los_Angeles',
      application: { ...acme, decisionBy: '2026-05-21' },
      interviews: [{ ...interview, timeZone: 'Asia/Tokyo' }],
      people: [dana],
      letters: [{ ...thanked, at: '2026-05-12T05:00' }],
    },
    badge: 0,
    items: [
      'follow-up-1 Dana Ito: 2026-05-25T17:30 → 2026-05-25T17:30, late 2026-05-27T17:30; to come. They said Thu 21 May; two business days after.',
    ],
    says: 'waiting: Nothing to do for Acme until Mon 25 May. They said Thu 21 May. Silence until then is normal.',
  },
  {
    name: 'over the change of clocks',
    given: {
      now: '2026-03-28T18:00',
      timeZone: 'Europe/Berlin',
      application: acme,
      interviews: [{ ...interview, start: '2026-03-28T10:00', end: '2026-03-28T11:00' }],
      people: [dana],
      debriefDone: true,
    },
    badge: 0,
    items: [
      'thank-you Dana Ito: 2026-03-30T09:30 → 2026-03-30T09:30, late 2026-03-31T15:30; to come. You talked with Dana on Sat 28 Mar. Days off lie between: the next working morning is soon enough.',
      'timeline Dana Ito: 2026-04-06T09:30 → 2026-04-06T09:30, late 2026-04-08T09:30; to come. No date was given. A week after Sat 28 Mar, asking when they expect to decide is fair.',
    ],
    says: 'waiting: A note to Dana is best written from Mon 30 Mar, 09:30.',
  },
  {
    name: 'an hour that the clocks left out',
    given: {
      now: '2026-03-29T08:00',
      timeZone: 'Europe/Berlin',
      application: acme,
      interviews: [{ ...interview, start: '2026-03-29T02:30', end: null }],
      people: [dana],
      debriefDone: true,
    },
    badge: 0,
    items: [
      'thank-you Dana Ito: 2026-03-30T09:30 → 2026-03-30T09:30, late 2026-03-31T15:30; to come. You talked with Dana on Sun 29 Mar. A note within a day is read while they still remember you.',
      'timeline Dana Ito: 2026-04-06T09:30 → 2026-04-06T09:30, late 2026-04-08T09:30; to come. No date was given. A week after Sun 29 Mar, asking when they expect to decide is fair.',
    ],
    says: 'waiting: A note to Dana is best written from Mon 30 Mar, 09:30. (The clocks are put forward in that hour, so it does not exist; an hour later is meant here.)',
  },
  {
    name: 'an hour that came twice',
    given: {
      now: '2026-10-25T08:00',
      timeZone: 'Europe/Berlin',
      application: acme,
      interviews: [{ ...interview, start: '2026-10-25T02:30', end: null }],
      people: [dana],
      debriefDone: true,
    },
    badge: 0,
    items: [
      'thank-you Dana Ito: 2026-10-26T09:30 → 2026-10-26T09:30, late 2026-10-27T15:30; to come. You talked with Dana on Sun 25 Oct. A note within a day is read while they still remember you.',
      'timeline Dana Ito: 2026-11-02T09:30 → 2026-11-02T09:30, late 2026-11-04T09:30; to come. No date was given. A week after Sun 25 Oct, asking when they expect to decide is fair.',
    ],
    says: 'waiting: A note to Dana is best written from Mon 26 Oct, 09:30. (The clocks are put back in that hour, so it comes twice; the first one is meant here.)',
  },
  {
    name: 'it ends before it starts',
    given: {
      now: '2026-05-12T14:30',
      application: acme,
      interviews: [{ ...interview, end: '2026-05-12T09:00' }],
      people: [dana],
    },
    badge: 1,
    items: [
      'debrief: 2026-05-12T14:00 → 2026-05-12T14:30, never late; due. It ended at 14:00. What you write down now is what your notes are made of.',
      'thank-you Dana Ito: 2026-05-12T16:00 → 2026-05-12T20:00, late 2026-05-14T14:00; to come. You talked with Dana on Tue 12 May. A note within a day is read while they still remember you.',
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'debrief: Who was there, what stuck? (The interview ends before it starts; an hour is assumed. Correct it in the interview.)',
  },
  {
    name: 'a date that does not exist',
    given: {
      now: '2026-05-12T14:30',
      application: acme,
      interviews: [{ ...interview, start: '2026-02-30T13:00' }],
      people: [dana],
    },
    badge: 0,
    items: [],
    says: 'waiting: No interview with Acme is planned. (“2026-02-30 13:00” is no real date. Correct it in the interview, so that reminders can be counted.)',
  },
  {
    name: 'a zone that nobody knows',
    given: {
      now: '2026-05-12T17:00',
      timeZone: 'Europe/Berlin',
      application: acme,
      interviews: [{ ...interview, timeZone: 'Mars/Base' }],
      people: [dana],
      debriefDone: true,
    },
    badge: 1,
    items: [
      'thank-you Dana Ito: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; due. You talked with Dana on Tue 12 May. A note within a day is read while they still remember you.',
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Dana. (The time zone “Mars/Base” is not known; times are read as Europe/Berlin. Correct it in the interview.)',
  },
];
