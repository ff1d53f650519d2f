import * as z from 'zod/mini';
import { EmailKey } from '../email/shape';
import { date, id, line, moment, prose } from './fields';
import { Application, Company, Debrief, Interview, Person } from './process/shape';

/** What Afterview keeps: the process itself (process/shape.ts), and here what comes of it. */

export {
  APPLICATION_STATUSES,
  Application,
  type ApplicationStatus,
  Company,
  Debrief,
  Interview,
  MODES,
  NEXT_STEPS,
  PARTS,
  Person,
  Session,
  SourceMail,
} from './process/shape';

export const LETTER_KINDS = [
  'thank-you',
  'phone-screen',
  'late-thank-you',
  'pass-on',
  'timeline',
  'follow-up-1',
  'follow-up-2',
  'after-rejection',
  'referrer',
  'reference',
  'no-show',
  'more-time',
  'other-offer',
  'withdrawal',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Something to be written. It is stored once it is drafted, sent or put aside; until then it is only a due item. */
export const Letter = z.lazy(() =>
  z.object({
    id: id(),
    kind: z.enum(LETTER_KINDS),
    applicationId: id(),
    /** Null for letters about the application as a whole. */
    interviewId: z.nullable(id()),
    /** Usually one; a pass-on names all it is for. */
    personIds: z.array(id()).check(z.maxLength(200)),
    channel: z.enum(['email', 'letter', 'card', 'hand-delivered', 'phone']),
    state: z.enum(['suggested', 'drafted', 'scheduled', 'sent', 'skipped']),
    /** The thread it went to. */
    thread: z.nullable(EmailKey),
    /** The check-in it promises. */
    promised: z.nullable(z.object({ date: date(), how: z.enum(['write', 'call']) })),
    /** Template and opening used, so that the next note of the panel differs. */
    structure: z.nullable(line()),
    /** When it reached its state. */
    at: moment(),
  }),
);
export type Letter = z.infer<typeof Letter>;

/** One step of the checklist that the person touched; untouched steps are not stored. */
export const ChecklistEntry = z.lazy(() =>
  z.object({
    /** `applicationId/item`. */
    id: z.string().check(z.maxLength(200)),
    applicationId: id(),
    item: line(),
    state: z.enum(['open', 'done', 'dismissed']),
    note: prose(),
    updatedAt: moment(),
  }),
);
export type ChecklistEntry = z.infer<typeof ChecklistEntry>;

/** One application with everything that belongs to it: what rules and letters are given. */
export const Records = z.lazy(() =>
  z.object({
    company: Company,
    agency: z.nullable(Company),
    application: Application,
    interviews: z.array(Interview),
    people: z.array(Person),
    debriefs: z.array(Debrief),
    letters: z.array(Letter),
    checklist: z.array(ChecklistEntry),
    /** Due items put off: `key` of the item and until when. */
    snoozes: z.array(z.object({ key: line(), until: moment() })),
    /** Their newest message that was seen: pauses what is due. */
    replies: z.array(z.object({ personId: z.nullable(id()), key: z.nullable(EmailKey), at: moment() })),
  }),
);
export type Records = z.infer<typeof Records>;

/** The person themself, as letters sign and rules count. */
export const Profile = z.lazy(() =>
  z.object({
    name: line(),
    phone: z.nullable(line()),
    language: line(),
    tone: z.enum(['warm', 'plain', 'formal']),
    /** Present employer: its addresses must not be written from. */
    employer: z.nullable(line()),
    timeZone: z.nullable(line()),
    daysOff: z.array(date()).check(z.maxLength(5_000)),
    /** Wait longer in August and late December; not there means yes. */
    quietWeeks: z.optional(z.boolean()),
  }),
);
export type Profile = z.infer<typeof Profile>;
