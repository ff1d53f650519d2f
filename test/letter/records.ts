import type { LetterOrder } from '../../src/letter/shape';
import type { Interview, LetterKind, Person, Profile, Records } from '../../src/records/shape';

/** Thursday 14 May 2026, 18:00 in Berlin. */
export const NOW = Date.parse('2026-05-14T16:00Z');

type Someone = Partial<Person> & { talkedAbout?: string; describedMe?: string };
type Given = {
  company?: string;
  role?: string | null;
  application?: Partial<Records['application']>;
  interview?: Partial<Interview> | null;
  people?: Someone[];
  forgot?: string;
  skills?: string[];
  nextStep?: 'round' | 'references' | 'task' | 'decision' | 'other' | null;
  letters?: Records['letters'];
  agency?: string;
};

export const person = (index: number, given: Someone): Person => ({
  id: `p${index}`,
  companyId: 'c',
  name: '',
  honorific: null,
  title: null,
  email: null,
  phone: null,
  postal: null,
  part: 'interviewer',
  usual: null,
  note: '',
  ...(({ talkedAbout: _t, describedMe: _d, ...rest }) => rest)(given),
});

const company = (id: string, name: string, kind: 'employer' | 'agency') => ({ id, name, kind, domain: null, note: '' });

/** One application with one interview on Thursday 14 May 2026 at two o'clock, whose people are `people`. */
export const records = (given: Given): Records => {
  const people = (given.people ?? []).map((someone, index) => person(index, someone));
  const seated = people.filter(({ part }) => part === 'interviewer').map(({ id }) => id);
  const interview: Interview = {
    id: 'i',
    applicationId: 'a',
    status: 'planned',
    stage: null,
    mode: 'video',
    start: '2026-05-14T14:00',
    end: '2026-05-14T15:00',
    timeZone: 'Europe/Berlin',
    timeZoneStated: null,
    startAt: Date.parse('2026-05-14T12:00Z'),
    location: null,
    meetingUrl: null,
    dialIn: null,
    sessions: [{ id: 's', start: null, end: null, title: '', personIds: seated }],
    asks: [],
    mails: [],
    createdAt: 0,
    updatedAt: 0,
    ...given.interview,
  };
  const lines = Object.fromEntries(
    (given.people ?? []).map(({ talkedAbout = '', describedMe = '' }, index) => [
      `p${index}`,
      { talkedAbout, describedMe },
    ]),
  );
  return {
    company: company('c', given.company ?? '', 'employer'),
    agency: given.agency ? company('g', given.agency, 'agency') : null,
    application: {
      id: 'a',
      companyId: 'c',
      agencyId: given.agency ? 'g' : null,
      role: given.role ?? null,
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
      ...given.application,
    },
    interviews: given.interview === null ? [] : [interview],
    people,
    debriefs: [
      {
        id: 'i',
        lines,
        forgot: given.forgot ?? '',
        nextStep: given.nextStep ?? null,
        skills: given.skills ?? [],
        payDiscussed: null,
        usual: null,
        note: '',
        doneAt: null,
        updatedAt: 0,
      },
    ],
    letters: given.letters ?? [],
    checklist: [],
    snoozes: [],
    replies: [],
  };
};

export const PROFILE: Profile = {
  name: 'Alex Moreau',
  phone: '+49 170 5550123',
  language: 'en',
  tone: 'plain',
  employer: null,
  timeZone: null,
  daysOff: [],
};

export const order = (given: Given, more: Partial<LetterOrder> = {}, kind: LetterKind = 'thank-you'): LetterOrder => ({
  records: records(given),
  kind,
  personIds: ['p0'],
  interviewId: given.interview === null ? null : 'i',
  profile: PROFILE,
  now: NOW,
  timeZone: 'Europe/Berlin',
  ...more,
});

/** A round of seven, each with something of their own. */
export const PANEL: Someone[] = [
  {
    name: 'Dana Ito',
    talkedAbout: 'You said that churn in the first ninety days is the number you look at every morning.',
  },
  { name: 'Rob Chen', talkedAbout: 'how you moved the warehouse to dbt without a freeze' },
  { name: 'Mia Lopez', talkedAbout: 'the dashboard nobody opens' },
  { name: 'Sam Okafor', talkedAbout: 'about the on-call rota and why it is voluntary' },
  { name: 'Priya Nair', talkedAbout: 'I liked your example of the pricing test that failed' },
  { name: 'Tom Becker', talkedAbout: 'that the team of four will be a team of nine next spring' },
  { name: 'Lena Fischer', talkedAbout: 'your plan for the Lisbon office' },
];
