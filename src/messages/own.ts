import * as z from 'zod/mini';
import { id, line } from '../records/fields';
import { LETTER_KINDS } from '../records/shape';

/**
 * A question about a message of the person's own: was it the letter that is owed? What is asked is what a Yes notes down,
 * whatever became of the records meanwhile.
 */
export const OwnLetter = z.lazy(() =>
  z.object({
    applicationId: id(),
    letter: z.enum(LETTER_KINDS),
    /** Whom it went to. */
    toIds: z.array(id()).check(z.minLength(1), z.maxLength(200)),
    /** One for each letter that it was: a mail to several interviewers thanks each of them. */
    notes: z
      .array(z.object({ interviewId: z.nullable(id()), personIds: z.array(id()).check(z.maxLength(200)) }))
      .check(z.minLength(1), z.maxLength(200)),
    /** When it was sent, epoch ms. */
    at: z.number(),
    /** The check-in that it promises, as it was read. */
    promised: z.nullable(z.object({ date: line(), how: z.enum(['write', 'call']) })),
  }),
);
export type OwnLetter = z.infer<typeof OwnLetter>;
