import * as z from 'zod/mini';
import { PARTS } from './shape';

/**
 * An interview as the card, the popup and the box for typing show it before it is recorded: everything correctable,
 * nothing stored. It is what *Record interview* sends.
 */

const line = () => z.string().check(z.maxLength(1_000));

export const DraftPerson = z.lazy(() =>
  z.object({
    name: line(),
    honorific: z.nullable(line()),
    email: z.nullable(line()),
    title: z.nullable(line()),
    phone: z.nullable(line()),
    part: z.enum(PARTS),
  }),
);
export type DraftPerson = z.infer<typeof DraftPerson>;

/** A session before its people are known records: they are named. */
export const DraftSession = z.lazy(() =>
  z.object({ start: z.nullable(line()), end: z.nullable(line()), title: line(), people: z.array(line()) }),
);

export const InterviewDraft = z.lazy(() =>
  z.object({
    company: line(),
    agency: z.nullable(line()),
    role: z.nullable(line()),
    /** Language of the mail: the language of the letters. */
    language: line(),
    stage: z.nullable(line()),
    mode: z.nullable(z.enum(['phone', 'video', 'onsite'])),
    /** Empty while nobody knows: then it is asked for and cannot be recorded yet. */
    start: z.string().check(z.regex(/^(?:\d{4}-\d\d-\d\dT\d\d:\d\d)?$/)),
    end: z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/))),
    timeZone: line(),
    timeZoneStated: z.nullable(line()),
    location: z.nullable(line()),
    meetingUrl: z.nullable(line()),
    dialIn: z.nullable(line()),
    people: z.array(DraftPerson).check(z.maxLength(200)),
    sessions: z.array(DraftSession).check(z.maxLength(60)),
    asks: z.array(z.object({ text: line(), by: z.nullable(line()) })).check(z.maxLength(50)),
    decisionBy: z.nullable(z.object({ date: line(), words: line() })),
  }),
);
export type InterviewDraft = z.infer<typeof InterviewDraft>;

/** Fields of an interview that a person edits one by one. */
export const InterviewChange = z.lazy(() =>
  z.partial(
    z.object({
      status: z.enum(['planned', 'cancelled', 'noShow']),
      stage: z.nullable(line()),
      mode: z.nullable(z.enum(['phone', 'video', 'onsite'])),
      start: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)),
      end: z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/))),
      timeZone: line(),
      timeZoneStated: z.nullable(line()),
      location: z.nullable(line()),
      meetingUrl: z.nullable(line()),
      dialIn: z.nullable(line()),
    }),
  ),
);
export type InterviewChange = z.infer<typeof InterviewChange>;
