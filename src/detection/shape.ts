import * as z from 'zod/mini';

/** The thirteen things a message can be; only the first four concern a slot of the reader's own. */
export const LABELS = [
  'interview_confirmed',
  'interview_invite_to_schedule',
  'interview_rescheduled',
  'interview_cancelled',
  'application_received',
  'rejection',
  'offer',
  'job_alert',
  'newsletter',
  'recruiter_outreach',
  'feedback_survey',
  'other_interview',
  'other',
] as const;
export type Label = (typeof LABELS)[number];

/** A text of `_locales` with its arguments: pure code names the sentence, the edge renders it. */
export const Phrase = z.lazy(() => z.object({ id: z.string(), args: z.array(z.string()) }));
export type Phrase = z.infer<typeof Phrase>;

export const Verdict = z.lazy(() =>
  z.object({
    label: z.enum(LABELS),
    /** 0 to 1; below .5 nothing is shown. */
    confidence: z.number(),
    /** Why, strongest first, in words for people; arguments quote the mail. */
    reasons: z.array(Phrase),
    /** The sentence or line of the mail that decided, for the card's one line of why. */
    matched: z.nullable(z.string()),
  }),
);
export type Verdict = z.infer<typeof Verdict>;
