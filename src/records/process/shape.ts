import * as z from 'zod/mini';
import { EmailKey } from '../../email/shape';
import { date, id, line, moment, prose, wallClock } from '../fields';

/**
 * What Afterview keeps. Ids are random UUIDs. Moments (`…At`) are epoch milliseconds; what a mail or a person says of a
 * calendar is kept as said: wall clock `2026-05-14T14:00` with its IANA zone beside it, dates as `2026-05-22`.
 * Only JSON types: a record crosses `runtime.sendMessage`, which in Chromium turns a Date into a string.
 */

/** The employer, or the agency between; several applications may share one. */
export const Company = z.lazy(() =>
  z.object({
    id: id(),
    name: line(),
    kind: z.enum(['employer', 'agency']),
    /** Mail domain, when it is the company's own. */
    domain: z.nullable(line()),
    note: prose(),
  }),
);
export type Company = z.infer<typeof Company>;

export const APPLICATION_STATUSES = ['interviewing', 'waiting', 'offer', 'rejected', 'withdrawn', 'closed'] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

/** What they outlined as the next step. */
export const NEXT_STEPS = ['round', 'references', 'task', 'decision', 'other'] as const;

/** One role at one company that the person is pursuing. */
export const Application = z.lazy(() =>
  z.object({
    id: id(),
    companyId: id(),
    /** The agency between, when there is one: thanks go to its recruiter. */
    agencyId: z.nullable(id()),
    role: z.nullable(line()),
    status: z.enum(APPLICATION_STATUSES),
    /** 1 while something may still be due: the index that keeps badge and popup independent of the archive's size. */
    open: z.enum(['yes', 'no']),
    /** Language of its letters, `en`. */
    language: line(),
    /** When they decide: the date and the words it came from. */
    decisionBy: z.nullable(z.object({ date: date(), words: line() })),
    /** Country of the company for public holidays, `DE`. */
    country: z.nullable(line()),
    /** How slowly such employers decide. */
    preset: z.nullable(z.enum(['campus', 'large', 'government'])),
    /** They asked not to be contacted. */
    noContact: z.boolean(),
    /** When an offer wants its answer. */
    replyBy: z.nullable(date()),
    /** When the present status began: a rejection's kind answer waits a day from here. */
    statusAt: moment(),
    note: prose(),
    createdAt: moment(),
    updatedAt: moment(),
  }),
);
export type Application = z.infer<typeof Application>;

export const MODES = ['phone', 'video', 'onsite'] as const;

/** One slot of an interview day, with its people; the same person may sit in two. */
export const Session = z.lazy(() =>
  z.object({
    id: id(),
    start: z.nullable(wallClock()),
    end: z.nullable(wallClock()),
    title: line(),
    personIds: z.array(id()).check(z.maxLength(200)),
  }),
);
export type Session = z.infer<typeof Session>;

/** A mail that speaks of an interview: how to open it again, and what it was. */
export const SourceMail = z.lazy(() =>
  z.object({ key: EmailKey, kind: z.enum(['confirmed', 'moved', 'cancelled', 'more', 'byHand']), at: moment() }),
);
export type SourceMail = z.infer<typeof SourceMail>;

/** One round of an application. */
export const Interview = z.lazy(() =>
  z.object({
    id: id(),
    applicationId: id(),
    status: z.enum(['planned', 'cancelled', 'noShow']),
    /** In the mail's words: "phone screen", "final round". */
    stage: z.nullable(line()),
    mode: z.nullable(z.enum(MODES)),
    start: wallClock(),
    /** Null when nobody said: rules then take an hour (the most common length). */
    end: z.nullable(wallClock()),
    /** IANA id the wall clock belongs to. */
    timeZone: line(),
    /** The zone as the mail words it, for showing. */
    timeZoneStated: z.nullable(line()),
    /** Start as an instant, derived on every write: sorting and matching without calendar arithmetic. */
    startAt: moment(),
    location: z.nullable(line()),
    meetingUrl: z.nullable(line()),
    dialIn: z.nullable(line()),
    /** At least one. */
    sessions: z.array(Session).check(z.minLength(1), z.maxLength(60)),
    /** What the mail asked to do or bring. */
    asks: z.array(z.object({ text: line(), by: z.nullable(z.string()), done: z.boolean() })),
    /** Newest last; the first is where it came from. */
    mails: z.array(SourceMail).check(z.maxLength(100)),
    createdAt: moment(),
    updatedAt: moment(),
  }),
);
export type Interview = z.infer<typeof Interview>;

export const PARTS = ['interviewer', 'coordinator', 'recruiter', 'referrer', 'reference'] as const;

/** Somebody in the process, known once per company however often they appear. */
export const Person = z.lazy(() =>
  z.object({
    id: id(),
    companyId: id(),
    name: line(),
    /** "Dr.", "Frau": from the mail or the person, never guessed from a first name. */
    honorific: z.nullable(line()),
    /** Job title. */
    title: z.nullable(line()),
    email: z.nullable(line()),
    phone: z.nullable(line()),
    postal: z.nullable(line()),
    part: z.enum(PARTS),
    /** How they usually communicated, when they differ from the rest. */
    usual: z.nullable(z.enum(['email', 'phone', 'post'])),
    note: prose(),
  }),
);
export type Person = z.infer<typeof Person>;

/** What the person wrote down after the interview. One for each interview, made by the first keystroke. */
export const Debrief = z.lazy(() =>
  z.object({
    /** The interview's id. */
    id: id(),
    /** One line for each person: what they talked about. */
    lines: z.record(z.string(), z.object({ talkedAbout: prose(), describedMe: prose() })),
    /** What I forgot to say. */
    forgot: prose(),
    nextStep: z.nullable(z.enum(NEXT_STEPS)),
    /** Skills that came up. */
    skills: z.array(line()).check(z.maxLength(50)),
    payDiscussed: z.nullable(z.boolean()),
    /** How they usually communicated. */
    usual: z.nullable(z.enum(['email', 'phone', 'post'])),
    note: prose(),
    /** Set by *Done*: nothing is asked again. */
    doneAt: z.nullable(moment()),
    updatedAt: moment(),
  }),
);
export type Debrief = z.infer<typeof Debrief>;
