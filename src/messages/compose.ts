import * as z from 'zod/mini';
import { Phrase } from '../detection/shape';
import { EmailKey } from '../email/shape';
import { LETTER_KINDS } from '../records/shape';

/** What the button in a compose needs to know: decided by the background, drawn by `ui/compose`. */

const line = () => z.string().check(z.maxLength(1_000));

export const Recipient = z.lazy(() => z.object({ name: line(), email: z.nullable(line()) }));
export type Recipient = z.infer<typeof Recipient>;

/** A compose as the background is told of it: who and where, not a word of what is written. */
export const ComposePlace = z.lazy(() =>
  z.object({
    to: z.array(Recipient).check(z.maxLength(200)),
    cc: z.array(Recipient).check(z.maxLength(200)),
    thread: EmailKey,
    isNew: z.boolean(),
  }),
);
export type ComposePlace = z.infer<typeof ComposePlace>;

/** One letter that could be written in this compose. */
export const Offer = z.lazy(() =>
  z.object({
    applicationId: z.string(),
    interviewId: z.nullable(z.string()),
    letter: z.enum(LETTER_KINDS),
    /** Whom it speaks for; for a pass-on all whom it thanks. */
    personIds: z.array(z.string()),
    /** Whom it is to. */
    toId: z.string(),
    name: z.string(),
    email: z.nullable(z.string()),
    company: z.string(),
    /** Owed now: the button is named after it. What is not waits in the menu. */
    owed: z.boolean(),
    /** Nothing is recorded that they talked about: ask for one line. */
    needsLine: z.boolean(),
    /** Already written to: asks for a second click and says when. */
    already: z.nullable(Phrase),
  }),
);
export type Offer = z.infer<typeof Offer>;

/** The next note of a round, for the strip: "2 of 4 · next: Rob". */
export const Queue = z.lazy(() => z.object({ number: z.number(), of: z.number(), next: z.nullable(Offer) }));
export type Queue = z.infer<typeof Queue>;

export const Owed = z.lazy(() =>
  z.object({
    /** Before the first interview is recorded there is no button at all. */
    recorded: z.boolean(),
    offers: z.array(Offer),
    /** Something to say about these recipients: nobody reads a no-reply address; one mail each. */
    notice: z.nullable(Phrase),
    queue: z.nullable(Queue),
    /** Each of these letters goes into a mail of its own, not into this compose. */
    apart: z.boolean(),
  }),
);
export type Owed = z.infer<typeof Owed>;

/** A finished letter and what the page needs to hold a Send that would be a mistake. */
export const Written = z.lazy(() =>
  z.object({
    letterId: z.string(),
    subject: z.string(),
    text: z.string(),
    html: z.string(),
    /** The `[…]` places in the text, exactly. */
    prompts: z.array(z.string()),
    /** Names that are right in this letter, and names of others of that panel. */
    expected: z.array(z.string()),
    wrong: z.array(z.string()),
  }),
);
export type Written = z.infer<typeof Written>;

/** What is said after Send. */
export const AfterSend = z.lazy(() =>
  z.object({
    sentence: Phrase,
    undo: z.nullable(z.string()),
    queue: z.nullable(Queue),
    /** The person changed the promised date in the text: follow it? */
    changed: z.nullable(z.object({ date: z.string(), question: Phrase })),
  }),
);
export type AfterSend = z.infer<typeof AfterSend>;
