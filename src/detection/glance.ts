import { fold } from '../email/fold';
import type { Address } from '../email/shape';
import { glances } from '../languages/glances';

/** Only the beginning is looked at: a confirmation says what it is in its first lines. */
const LOOKED_AT = 6_000;

/** Senders through whom employers schedule; their mails may hold little more than a title and a time. */
const SCHEDULERS =
  /(?:greenhouse|lever\.co|ashbyhq|goodtime|myworkday|smartrecruiters|icims|calendly|cal\.com|jobvite|workable|bamboohr|teamtailor|personio|recruitee|breezy|taleo|successfactors|modernloop|prelude)/;

/**
 * The cheap first look in the page: could this message be about an interview of the reader's? A yes only means that the
 * background is asked; a no keeps the message where it is.
 * @returns true for about one everyday mail in thirty, and for every confirmation we know of
 */
export const glance = (subject: string, from: Address, text: string): boolean => {
  const { interview, meeting, job, slot } = glances();
  const folded = fold(`${subject}\n${text.slice(0, LOOKED_AT)}`);
  if (!slot.test(folded) && !/\d[:.h]\d\d/.test(folded)) return false;
  if (interview.test(folded)) return true;
  return meeting.test(folded) && (job.test(folded) || SCHEDULERS.test(from.email ?? ''));
};
