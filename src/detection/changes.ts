import type { Evidence, Hit } from './evidence';
import { aboutInterview, type Case, finding, onlyIf, type Rule } from './rule';

/** Interviews that no longer take place, or at another time. */

/** Links and buttons below an invitation: "Reschedule or cancel", "to cancel, click here". */
const LINK_WORDS =
  /\b(?:to|can|may|link|click|button|policy|please|without|or|and)\b[^.]{0,20}\b(?:cancel|reschedule)\b|^[^a-z]{0,4}(?:reschedule|cancel|change|modify)\b.{0,60}$/;
const WE_MUST = /\b(?:need|have|like|want|had|request|wish) to (?:\w+ ){0,2}(?:cancel|reschedule)/;
const YOU_MAY =
  /\b(?:you|u|je|usted|tu) (?:need|wish|want|would like|have to|must|are unable|can|may|could|cannot|can't)\b/;

/** "Interviews that are cancelled late": a rule, not news. */
const IN_GENERAL = /\b(?:that|which|who|any|all) (?:are|is|have been|has been|interviews?)\s*$/;

/** A change that is announced, and not one that is offered or spoken of as a possibility. */
const meant = (evidence: Evidence, hit: Hit): boolean => {
  if (onlyIf(evidence, hit)) return false;
  const sentence = evidence.sentence(hit);
  if (/\?\s*$/.test(sentence) && !/\b(?:we|i|wir|ich|nous|je|wij)\b/.test(sentence)) return false;
  if (YOU_MAY.test(sentence) || IN_GENERAL.test(evidence.before(hit))) return false;
  return hit.part === 'subject' || !LINK_WORDS.test(sentence) || WE_MUST.test(sentence);
};

const interviewNear = (evidence: Evidence, hit: Hit): boolean => {
  const sentence = evidence.sentence(hit);
  return hit.part === 'subject' ? true : evidence.within('interview', sentence) || evidence.within('meeting', sentence);
};

const changed = (signal: 'cancelled' | 'moved', message: Case): Hit | undefined =>
  message.evidence.all(signal).find((hit) => meant(message.evidence, hit) && interviewNear(message.evidence, hit));

export const cancelled: Rule = (message) => {
  if (!aboutInterview(message)) return null;
  const { event } = message.evidence.reading;
  const hit = changed('cancelled', message);
  if (hit === undefined && event?.cancelled !== true) return null;
  // Cancelled and replaced by a new slot is a move.
  const moved = changed('moved', message);
  if (moved !== undefined && message.slots.fixed.length > 0) return null;
  return finding('interview_cancelled', 0.9, 'reasonCancelled', message.evidence, hit);
};

export const moved: Rule = (message) => {
  if (!aboutInterview(message)) return null;
  const hit = changed('moved', message);
  return hit === undefined ? null : finding('interview_rescheduled', 0.88, 'reasonMoved', message.evidence, hit);
};
