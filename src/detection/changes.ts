import { type Evidence, type Hit, sentenceAround } from './evidence';
import { aboutInterview, type Case, finding, namesJob, onlyIf, type Rule } from './rule';

/** Interviews that no longer take place, or at another time. */

/** "Interviews that are cancelled late": a rule, not news. */
const IN_GENERAL = /\b(?:that|which|who|any|all) (?:are|is|have been|has been|interviews?)\s*$/;

/** "Reschedule | Cancel" on a line of its own: two buttons. */
const isButton = (evidence: Evidence, sentence: string): boolean =>
  sentence.length < 40 && !/\d/.test(sentence) && !evidence.within('interview', sentence);

/** A change that is announced, and not one that is offered or spoken of as a possibility. */
const meant = (evidence: Evidence, hit: Hit): boolean => {
  if (onlyIf(evidence, hit) || IN_GENERAL.test(evidence.before(hit))) return false;
  if (hit.part === 'subject') return true;
  const sentence = evidence.sentence(hit);
  const theirs = evidence.within('us', sentence) || evidence.within('mustChange', sentence);
  if (/\?\s*$/.test(sentence) && !theirs) return false;
  if (isButton(evidence, sentence) && !evidence.within('mustChange', sentence)) return false;
  return !evidence.within('mayChange', sentence) || evidence.within('mustChange', sentence);
};

/** "You won't need to go in on Monday at 2": the sentence names the slot, though not what it was for. */
const hasTime = (evidence: Evidence, hit: Hit): boolean => {
  const { folded, found } = evidence.reading;
  const { start, end } = sentenceAround(folded, hit.start);
  return found.moments.some((moment) => moment.time !== null && moment.start >= start && moment.end <= end);
};

const FEW_LINES = 300;

const interviewNear = (evidence: Evidence, hit: Hit): boolean => {
  const sentence = evidence.sentence(hit);
  if (hit.part === 'subject' || (evidence.inSubject('interview') && evidence.has('mustChange'))) return true;
  // A few lines are about one thing: "Monday does not work after all. Would Tuesday do for our interview?"
  const { text } = evidence.reading;
  if (text.length < FEW_LINES && evidence.has('interview') && evidence.within('mustChange', sentence)) return true;
  return evidence.within('interview', sentence) || evidence.within('meeting', sentence) || hasTime(evidence, hit);
};

/** Letters of news, and what candidates ask for themselves: "I am not available then, could we move the interview?" */
const isOthers = (evidence: Evidence): boolean =>
  evidence.variety('newsletter') >= 2 || evidence.variety('byCandidate') >= 2;

const changed = (signal: 'cancelled' | 'moved', message: Case): Hit | undefined =>
  isOthers(message.evidence)
    ? undefined
    : message.evidence.all(signal).find((hit) => meant(message.evidence, hit) && interviewNear(message.evidence, hit));

/** A slot that stands elsewhere than in the sentence that cancels. */
const hasOtherSlot = ({ evidence, slots }: Case, hit: Hit | undefined): boolean => {
  const { folded, found } = evidence.reading;
  if (hit === undefined || hit.part === 'subject') return slots.fixed.length > 0;
  const { start, end } = sentenceAround(folded, hit.start);
  return slots.fixed.some((slot) => !found.moments.includes(slot) || slot.start < start || slot.end > end);
};

/** "Cancelled: interview at 3" above "I'll let you know about a new date": put off, with no new slot. */
const isPut = ({ evidence, slots }: Case, hit: Hit | undefined, other: Hit): boolean =>
  hit?.part === 'subject' && other.part === 'text' && slots.fixed.length < 2 && !hasTime(evidence, other);

export const cancelled: Rule = (message) => {
  const { event } = message.evidence.reading;
  const hit = changed('cancelled', message);
  const isJobs = hit !== undefined && namesJob(message.evidence) && hasTime(message.evidence, hit);
  if (!isJobs && !aboutInterview(message)) return null;
  if (hit === undefined && event?.cancelled !== true) return null;
  // Cancelled and replaced by a new slot is a move.
  const other = changed('moved', message);
  if (other !== undefined && hasOtherSlot(message, hit) && !isPut(message, hit, other)) return null;
  return finding('interview_cancelled', 0.9, 'reasonCancelled', message.evidence, hit);
};

/** Two slots, one of them told not to hold any more: moved, whatever verb says so. */
const replaces = ({ evidence, slots }: Case): boolean => {
  const old = evidence.reading.found.moments.find((moment) => moment.role === 'old' && moment.at !== null);
  return old !== undefined && slots.fixed.length === 1 && slots.fixed[0]?.at !== old.at;
};

export const moved: Rule = (message) => {
  if (!aboutInterview(message)) return null;
  const hit = changed('moved', message) ?? (replaces(message) ? message.evidence.all('interview')[0] : undefined);
  return hit === undefined ? null : finding('interview_rescheduled', 0.88, 'reasonMoved', message.evidence, hit);
};
