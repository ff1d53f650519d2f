import * as z from 'zod/mini';
import { Phrase } from '../detection/shape';
import { Email, EmailKey, Knock } from '../email/shape';
import { ANSWERS } from '../records/answered';
import { InterviewChange, InterviewDraft } from '../records/draft';
import { id, line, prose } from '../records/fields';
import { NotificationChange } from '../records/notification';
import { Application, Company, Debrief, LETTER_KINDS, NEXT_STEPS, PARTS, Person, Profile } from '../records/shape';
import { Card, Decision, KnockReply, MailRef } from './card';
import { BOTH, command, nothing, PAGE, WEBMAIL, written } from './command';
import { LETTER_COMMANDS } from './letterCommands';
import { TAB_PARTS } from './shape';

/**
 * Every command there is: who may send it, what it carries, what comes back. Both are checked on arrival.
 * Commands that write are carried out once for each id and answer with the id by which `undo` takes them back.
 */

export const COMMANDS = {
  /** Opens the store, upgrading it if needed; a page asks before it opens the store itself. */
  ready: command(BOTH, nothing, () => z.object({ version: z.number(), readOnly: z.boolean() })),

  /**
   * May this webmail be read (null: the one of the tab that asks; `host` is the answer's, null for none that we know), and is
   * there anything recorded (before that no compose gets a button)?
   */
  consent: command(
    BOTH,
    () => z.object({ host: z.nullable(line()) }),
    () => z.object({ host: z.nullable(line()), on: z.boolean(), recorded: z.boolean() }),
  ),
  /** The person's click on the first-run page. */
  turnOn: command(PAGE, () => z.object({ host: line(), on: z.boolean() }), nothing),

  /** Brings a part of the content script into this tab, the first time it is needed. */
  bring: command(WEBMAIL, () => z.object({ part: z.enum(TAB_PARTS) }), nothing),

  /** A message was opened: is it of somebody or something known? */
  knock: command(
    WEBMAIL,
    () => Knock,
    () => KnockReply,
  ),
  /** Read this mail; null when there is no reason for a card. */
  read: command(
    BOTH,
    () => z.object({ email: Email }),
    () => z.object({ card: z.nullable(Card) }),
  ),
  /** Read what a person pasted or typed: a mail, calendar text or a line. */
  readTyped: command(
    PAGE,
    () => z.object({ text: z.string().check(z.maxLength(200_000)) }),
    () => z.object({ card: z.nullable(Card) }),
  ),

  /** *Record interview*. `applicationId` null: a further round of a matching open application, or a new one. */
  record: command(
    BOTH,
    () => z.object({ draft: InterviewDraft, mail: z.nullable(MailRef), applicationId: z.nullable(id()) }),
    () => z.object({ undo: z.nullable(id()), applicationId: id(), interviewId: id(), card: Card }),
  ),
  /** *Not an interview* or *Never for this sender*: the only thing kept without *Record*. */
  no: command(BOTH, () => z.object({ mail: MailRef, what: z.enum(['message', 'sender']) }), written),
  /** A second mail says more, or the slot was moved: what it says goes into the record. */
  follow: command(
    BOTH,
    () =>
      z.object({
        interviewId: id(),
        kind: z.enum(['more', 'moved', 'cancelled']),
        draft: z.nullable(InterviewDraft),
        mail: z.nullable(MailRef),
      }),
    () => z.object({ undo: z.nullable(id()), card: Card }),
  ),

  /** What was written down after the interview, field by field as it is typed. */
  debrief: command(
    BOTH,
    () =>
      z.object({
        interviewId: id(),
        change: z.partial(
          z.object({
            line: z.object({ personId: id(), talkedAbout: z.optional(prose()), describedMe: z.optional(prose()) }),
            forgot: prose(),
            nextStep: z.nullable(z.enum(NEXT_STEPS)),
            skills: z.array(line()),
            payDiscussed: z.nullable(z.boolean()),
            usual: z.nullable(z.enum(['email', 'phone', 'post'])),
            note: prose(),
            done: z.boolean(),
          }),
        ),
      }),
    () => z.object({ debrief: Debrief }),
  ),
  /** Somebody who was there, by name; in the interview's sessions from then on. */
  addPerson: command(
    BOTH,
    () => z.object({ applicationId: id(), interviewId: z.nullable(id()), name: line(), part: z.enum(PARTS) }),
    () => z.object({ undo: z.nullable(id()), person: Person }),
  ),
  editPerson: command(PAGE, () => z.object({ person: Person }), written),
  /** Out of this interview; gone altogether when no other interview has them. */
  removePerson: command(PAGE, () => z.object({ personId: id(), interviewId: id() }), written),
  editInterview: command(PAGE, () => z.object({ interviewId: id(), change: InterviewChange }), written),
  deleteInterview: command(PAGE, () => z.object({ interviewId: id() }), written),
  editApplication: command(PAGE, () => z.object({ application: Application }), written),
  /** What an answer of theirs was. */
  answered: command(
    BOTH,
    () =>
      z.object({
        applicationId: id(),
        what: z.enum(ANSWERS),
        decision: z.nullable(Decision),
        sender: z.nullable(line()),
      }),
    () => z.object({ undo: z.nullable(id()), card: Card }),
  ),
  editCompany: command(PAGE, () => z.object({ company: Company }), written),
  /** A due item put off, done or dismissed. */
  checklist: command(
    PAGE,
    () =>
      z.object({
        applicationId: id(),
        item: line(),
        state: z.enum(['open', 'done', 'dismissed']),
        note: prose(),
      }),
    written,
  ),
  snooze: command(PAGE, () => z.object({ applicationId: id(), key: line(), until: z.number() }), written),
  /** Take back a command by its id, within thirty days. */
  undo: command(BOTH, () => z.object({ id: id() }), nothing),

  /** What is being typed in a form of our own pages, so that a popup closed in mid-word loses nothing. */
  keep: command(PAGE, () => z.object({ key: line(), text: z.string().check(z.maxLength(300_000)) }), nothing),
  profile: command(PAGE, () => z.object({ profile: Profile }), nothing),
  /** Whether, when and how the person wants to be told that something is due. */
  notification: command(PAGE, () => z.object({ change: NotificationChange }), nothing),

  /** The line of the day for who has not pinned the icon, for the tab that asks first; null for none. */
  pinLine: command(WEBMAIL, nothing, () => z.object({ line: z.nullable(Phrase) })),
  noPinLine: command(WEBMAIL, nothing, nothing),

  ...LETTER_COMMANDS,

  /** Open a mail again, in the tab that has it or in a new one. */
  openMail: command(
    PAGE,
    () =>
      z.object({
        key: EmailKey,
        /** A letter to begin there, as a reply. */
        begin: z.optional(z.object({ applicationId: id(), letter: z.enum(LETTER_KINDS), toId: id() })),
      }),
    nothing,
  ),
} as const;

export type Commands = typeof COMMANDS;
export type CommandName = keyof Commands;
export type Ask<Table, Name extends keyof Table> = Table[Name] extends { ask: infer S extends z.ZodMiniType }
  ? z.infer<S>
  : never;
export type Answer<Table, Name extends keyof Table> = Table[Name] extends { reply: infer S extends z.ZodMiniType }
  ? z.infer<S>
  : never;
