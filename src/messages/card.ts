import * as z from 'zod/mini';
import { Phrase, Verdict } from '../detection/shape';
import { EmailKey } from '../email/shape';
import { ANSWERS } from '../records/answered';
import { InterviewDraft } from '../records/draft';
import { date, line } from '../records/fields';
import { Offer } from './compose';
import { OwnLetter } from './own';

/**
 * What the card above a message shows, and the popup for the mail that is open in the tab: decided by the background,
 * drawn by `ui/card`. It holds what this one mail needs and nothing of other companies.
 */

/** A recorded interview, as little of it as a card needs. */
const Known = z.object({
  interviewId: z.string(),
  applicationId: z.string(),
  company: z.string(),
  role: z.nullable(z.string()),
  start: z.string(),
  end: z.nullable(z.string()),
  timeZone: z.string(),
  meetingUrl: z.nullable(z.string()),
  location: z.nullable(z.string()),
});

/** A date they gave, with the words it came from. */
export const Decision = z.object({ date: date(), words: line() });

export const Card = z.lazy(() =>
  z.discriminatedUnion('kind', [
    /** Not recorded yet: shall it be? */
    z.object({
      kind: z.literal('ask'),
      verdict: Verdict,
      draft: InterviewDraft,
      /** Names of draft fields that were concluded, not read: marked and correctable. */
      assumed: z.array(z.string()),
      /** A slot that is over: a late note is welcome. */
      past: z.boolean(),
      /** Null for senders that serve many employers: *Never for this sender* is not offered. */
      mutable: z.nullable(z.string()),
      /** The application this would be a further round of. */
      applicationId: z.nullable(z.string()),
    }),
    /** Recorded: the next step. */
    z.object({
      kind: z.literal('recorded'),
      known: Known,
      /** What was just done in this tab ("Recorded."), with the id that takes it back. */
      said: z.nullable(Phrase),
      undo: z.nullable(z.string()),
      phase: z.enum(['before', 'during', 'after', 'over']),
      /** One sentence on where things stand. */
      sentence: Phrase,
      /** The letter that is owed next, and whether this mail's sender is its reader. */
      next: z.nullable(
        z.object({
          letter: z.string(),
          personId: z.string(),
          name: z.string(),
          email: z.nullable(z.string()),
          reply: z.boolean(),
        }),
      ),
    }),
    /** A second mail of a recorded interview that says more. */
    z.object({
      kind: z.literal('more'),
      known: Known,
      adds: z.array(z.object({ what: z.string(), value: z.string() })),
      draft: InterviewDraft,
    }),
    /** The slot was moved: shall the record follow? */
    z.object({ kind: z.literal('moved'), known: Known, draft: InterviewDraft }),
    z.object({ kind: z.literal('cancelled'), known: Known }),
    /** Their answer: what is due for them waits until the person has said what it was. */
    z.object({
      kind: z.literal('answered'),
      known: Known,
      sentence: Phrase,
      /** What its words say, where that is plain. */
      likely: z.nullable(z.enum(ANSWERS)),
      /** The date it gives for their decision. */
      decision: z.nullable(Decision),
    }),
    /** A message of the person's own that was not seen being sent: was it the letter that is owed? */
    z.object({ kind: z.literal('own'), question: Phrase, promise: z.nullable(Phrase), letter: OwnLetter }),
    /** Nothing more to show than what was just done: a *No*, with Undo. */
    z.object({ kind: z.literal('done'), sentence: Phrase, undo: z.nullable(z.string()) }),
  ]),
);
export type Card = z.infer<typeof Card>;
export type Known = z.infer<typeof Known>;

/** What the background answers when it was told that a message is open. */
export const KnockReply = z.lazy(() =>
  z.object({
    /** `ask-glance`: send the Email if the glance says so; `read`: send it in any case; `nothing`: leave it alone. */
    next: z.enum(['nothing', 'ask-glance', 'read']),
    card: z.nullable(Card),
    /** The person chose this letter a moment ago, for the conversation that has now opened: to be begun as a reply in it. */
    begin: z.optional(Offer),
  }),
);
export type KnockReply = z.infer<typeof KnockReply>;

/** Which mail a *No* or a record is about. */
export const MailRef = z.lazy(() =>
  z.object({
    key: EmailKey,
    sender: z.nullable(z.string()),
    /** The mailbox owner's name as the page shows it: signs letters until the person says otherwise. */
    owner: z.optional(z.nullable(z.string().check(z.maxLength(200)))),
  }),
);
export type MailRef = z.infer<typeof MailRef>;
