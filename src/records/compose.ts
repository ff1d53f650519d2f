import type { EmailKey } from '../email/shape';
import type { DraftPerson, InterviewDraft } from './draft';
import { foldCompany, foldPerson, samePerson, visibleName } from './names';
import type { Application, Company, Interview, Person, Records, Session, SourceMail } from './shape';
import { startAtOf } from './startAt';

/** What composing needs from outside, so that it stays the same for the same input. */
export type Around = {
  /** Records the draft may belong to: of the same mail, thread, sender or company. */
  readonly candidates: readonly Records[];
  /** The person's own companies by folded name, for a company that has no open application. */
  readonly companies: readonly Company[];
  readonly now: number;
  readonly newId: () => string;
};

/** The rows that recording a draft writes. */
export type Composed = {
  readonly companies: Company[];
  readonly application: Application;
  readonly interview: Interview;
  readonly people: Person[];
};

const sameRole = (a: string | null, b: string | null): boolean => !a || !b || foldPerson(a) === foldPerson(b);

/** The application a draft is a further round of: the one named, or an open one of that company and role. */
function applicationFor(draft: InterviewDraft, applicationId: string | null, around: Around): Records | null {
  const named = around.candidates.find((records) => records.application.id === applicationId);
  if (named) return named;
  const company = foldCompany(draft.company);
  return (
    around.candidates.find(
      ({ company: of, application }) =>
        application.open === 'yes' && foldCompany(of.name) === company && sameRole(application.role, draft.role),
    ) ?? null
  );
}

function companyFor(name: string, kind: Company['kind'], around: Around): Company {
  const known = around.companies.find((company) => foldCompany(company.name) === foldCompany(name));
  return known ?? { id: around.newId(), name: name.trim(), kind, domain: null, note: '' };
}

/** A known person keeps what is known and learns what is new; nothing that a person corrected is overwritten. */
function personFor(drafted: DraftPerson, companyId: string, known: readonly Person[], newId: () => string): Person {
  const same = known.find((person) => samePerson(person, drafted));
  if (!same) return { id: newId(), companyId, postal: null, usual: null, note: '', ...drafted };
  return {
    ...same,
    honorific: same.honorific ?? drafted.honorific,
    title: same.title ?? drafted.title,
    email: same.email ?? drafted.email,
    phone: same.phone ?? drafted.phone,
  };
}

/** Sessions of the draft with its people by id; a draft without an agenda is one session with every interviewer. */
function sessionsFor(draft: InterviewDraft, people: readonly Person[], newId: () => string): Session[] {
  const idsOf = (names: readonly string[]) =>
    names.flatMap((name) => people.find((person) => foldPerson(person.name) === foldPerson(name))?.id ?? []);
  const whole = people.filter((person) => person.part === 'interviewer').map((person) => person.id);
  if (draft.sessions.length === 0) {
    return [{ id: newId(), start: draft.start, end: draft.end, title: '', personIds: whole }];
  }
  const wallClock = (value: string | null) => (value && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value) ? value : null);
  return draft.sessions.map((session) => ({
    id: newId(),
    start: wallClock(session.start),
    end: wallClock(session.end),
    title: session.title,
    personIds: idsOf(session.people),
  }));
}

function newApplication(
  draft: InterviewDraft,
  companyId: string,
  agencyId: string | null,
  around: Around,
): Application {
  return {
    id: around.newId(),
    companyId,
    agencyId,
    role: draft.role,
    status: 'interviewing',
    open: 'yes',
    language: draft.language,
    decisionBy: null,
    country: null,
    preset: null,
    noContact: false,
    replyBy: null,
    statusAt: around.now,
    note: '',
    createdAt: around.now,
    updatedAt: around.now,
  };
}

const isDate = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value);

const sourceOf = (key: EmailKey | null, now: number): SourceMail[] =>
  key ? [{ key, kind: 'confirmed', at: now }] : [];

function interviewFor(draft: InterviewDraft, applicationId: string, sessions: Session[], around: Around): Interview {
  return {
    id: around.newId(),
    applicationId,
    status: 'planned',
    stage: draft.stage,
    mode: draft.mode,
    start: draft.start,
    end: draft.end,
    timeZone: draft.timeZone,
    timeZoneStated: draft.timeZoneStated,
    startAt: startAtOf(draft.start, draft.timeZone),
    location: draft.location,
    meetingUrl: draft.meetingUrl,
    dialIn: draft.dialIn,
    sessions,
    asks: draft.asks.map((ask) => ({ ...ask, done: false })),
    mails: [],
    createdAt: around.now,
    updatedAt: around.now,
  };
}

/** Mails may hide characters in names; what is kept is what a person saw. */
const withVisibleNames = (draft: InterviewDraft): InterviewDraft => ({
  ...draft,
  company: visibleName(draft.company),
  agency: draft.agency && visibleName(draft.agency),
  role: draft.role && visibleName(draft.role),
  people: draft.people.map((person) => ({
    ...person,
    name: visibleName(person.name),
    title: person.title && visibleName(person.title),
  })),
  sessions: draft.sessions.map((session) => ({ ...session, people: session.people.map(visibleName) })),
});

/**
 * The rows that recording a draft writes: a new application or a further round of one, with its people known once.
 * The same slot of the same application is not recorded twice: the interview that is there is returned, filled up.
 * @param drafted with a start; the caller refuses one without.
 */
export function compose(
  drafted: InterviewDraft,
  mail: EmailKey | null,
  applicationId: string | null,
  around: Around,
): Composed {
  const draft = withVisibleNames(drafted);
  const of = applicationFor(draft, applicationId, around);
  const company = of?.company ?? companyFor(draft.company, 'employer', around);
  const agency = draft.agency ? (of?.agency ?? companyFor(draft.agency, 'agency', around)) : (of?.agency ?? null);
  const base = of?.application ?? newApplication(draft, company.id, agency?.id ?? null, around);
  const people = draft.people.map((person) =>
    personFor(person, person.part === 'recruiter' && agency ? agency.id : company.id, of?.people ?? [], around.newId),
  );
  const sessions = sessionsFor(draft, people, around.newId);
  const already = of?.interviews.find((one) => one.start === draft.start && one.status === 'planned');
  const interview = already ?? interviewFor(draft, base.id, sessions, around);
  const decisionBy = draft.decisionBy && isDate(draft.decisionBy.date) ? draft.decisionBy : base.decisionBy;
  return {
    companies: agency ? [company, agency] : [company],
    application: {
      ...base,
      agencyId: base.agencyId ?? agency?.id ?? null,
      role: base.role ?? draft.role,
      // A new round while waiting for the answer to the last one: the application is being interviewed for again.
      status: base.status === 'waiting' ? 'interviewing' : base.status,
      decisionBy,
      updatedAt: around.now,
    },
    interview: { ...interview, mails: [...interview.mails, ...sourceOf(mail, around.now)] },
    people,
  };
}
