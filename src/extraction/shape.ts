import * as z from 'zod/mini';
import { Span } from '../email/shape';

/** What was read out of an Email. A field is null when the mail does not say it: null is better than wrong. */

const field = <Value extends z.ZodMiniType>(value: Value) =>
  z.nullable(
    z.object({
      value,
      /** True when the mail says it; false when it was concluded (year, zone, length), which the card marks. */
      stated: z.boolean(),
      /** Where it stood, or null for what has no place of its own. */
      span: z.nullable(Span),
    }),
  );

const words = () => z.string().check(z.maxLength(4_000));

/** Wall clock as the mail words it, `2026-05-14T14:00`, to be read together with the time zone. */
export const WallClock = z.lazy(() => z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)));

export const ProposedPerson = z.lazy(() =>
  z.object({
    name: words(),
    honorific: z.nullable(words()),
    email: z.nullable(words()),
    title: z.nullable(words()),
    phone: z.nullable(words()),
  }),
);
export type ProposedPerson = z.infer<typeof ProposedPerson>;

/** One slot of an interview day, with the names of its people. */
export const ProposedSession = z.lazy(() =>
  z.object({ start: WallClock, end: z.nullable(WallClock), title: z.nullable(words()), people: z.array(words()) }),
);
export type ProposedSession = z.infer<typeof ProposedSession>;

export const Mode = z.lazy(() => z.enum(['phone', 'video', 'onsite']));
export type Mode = z.infer<typeof Mode>;

export const Proposal = z.lazy(() =>
  z.object({
    company: field(words()),
    agency: field(words()),
    role: field(words()),
    interviewers: z.array(ProposedPerson),
    /** Coordinator or recruiter: arranges, does not interview. */
    coordinator: z.nullable(ProposedPerson),
    start: field(WallClock),
    end: field(WallClock),
    /** IANA id, `Europe/London`. */
    timeZone: field(words()),
    /** The zone in the mail's own words, `BST`. */
    timeZoneStated: z.nullable(words()),
    mode: field(Mode),
    location: field(words()),
    meetingUrl: field(words()),
    dialIn: field(words()),
    stage: field(words()),
    /** More than one when the mail holds an agenda. */
    sessions: z.array(ProposedSession),
    /** What the mail asks the person to do or bring, in its own words. */
    asks: z.array(z.object({ text: words(), by: z.nullable(z.string()) })),
    /** `2026-05-22` and the wording it was read from. */
    decisionBy: z.nullable(z.object({ date: z.string(), words: words() })),
    /** For moved and cancelled interviews: the slot that no longer holds. */
    oldStart: field(WallClock),
    /** Language of the message, `en`, or null when it is none that we read. */
    language: z.nullable(z.string()),
  }),
);
export type Proposal = z.infer<typeof Proposal>;
