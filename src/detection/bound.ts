import type { Moment } from '../reading/shape';
import type { Evidence } from './evidence';
import { aboutInterview, answersApplication, answersInterview, type Case, namesJob } from './rule';

/** The slot that a message binds to an interview of the reader's. */

/**
 * In a mail that looks back: the slot is of the message's own day, or stands in the very sentence that looks back
 * ("thank you for meeting us on Monday at 10").
 */
export const isOver = ({ evidence, slots }: Case): boolean => {
  const { own, found } = evidence.reading;
  const today = own.date?.slice(0, 10);
  if (today !== undefined && slots.fixed.every((slot) => slot.date.iso === today))
    return !evidence.inSubject('confirmed');
  return slots.fixed.every((slot) => {
    if (!found.moments.includes(slot)) return false;
    // "Following our talk I confirm that they see you on Monday at 10" looks back and on; the last words decide.
    const [, after] = evidence.split('past', evidence.sentenceAt(slot.start));
    return after !== null && !evidence.within('confirmed', after);
  });
};

/** The words around a slot make it depend on something: "if selected, interviews are on 5 May at 10". */
const depends = (evidence: Evidence, slot: Moment): boolean => {
  const { folded } = evidence.reading;
  const line =
    folded
      .slice(Math.max(0, slot.start - 160), slot.start)
      .split(/[.!?\n]/)
      .at(-1) ?? '';
  // "Starting on Monday at 9": of the job itself.
  if (evidence.within('offer', line) && !evidence.within('interview', line)) return true;
  return (
    (evidence.within('ifWord', line) || evidence.within('conditional', line)) && !evidence.within('confirmed', line)
  );
};

/** "Your application came in on 1 June at 08:12": a day that is here or over, in the sentence that acknowledges. */
const isReceipt = (evidence: Evidence, slot: Moment): boolean => {
  const { own, found } = evidence.reading;
  const today = own.date?.slice(0, 10);
  if (today === undefined || slot.date.iso === null || slot.date.iso > today || !found.moments.includes(slot))
    return false;
  const words = evidence.sentenceAt(slot.start);
  return evidence.within('received', words) && !evidence.within('confirmed', words);
};

/** How far an interview may be named from its slot; a label block with an introduction fits, an article does not. */
const NEAR = 450;

/** The slot that belongs to the interview the message names; null when there is none, several to choose from, or asked. */
export const bound = (message: Case): Moment | null => {
  const { evidence, slots } = message;
  if (slots.offered || slots.asked || !aboutInterview(message)) return null;
  const inSubject =
    answersInterview(message) ||
    answersApplication(message) ||
    evidence.inSubject('interview') ||
    (evidence.inSubject('meeting') && namesJob(evidence)) ||
    evidence.inSubject('title');
  const applied = namesJob(evidence) ? [...evidence.all('meeting'), ...evidence.all('confirmed')] : [];
  const cues = [...evidence.all('interview'), ...applied].filter((hit) => hit.part === 'text');
  const near = (slot: Moment): boolean =>
    cues.some((hit) => hit.start < slot.end + NEAR && hit.end > slot.start - NEAR);
  return (
    slots.fixed.find(
      (slot) =>
        !depends(evidence, slot) &&
        !isReceipt(evidence, slot) &&
        (inSubject || !evidence.reading.found.moments.includes(slot) || near(slot)),
    ) ?? null
  );
};
