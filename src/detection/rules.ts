import type { Moment } from '../reading/shape';
import type { Evidence, Hit } from './evidence';
import type { Label, Phrase } from './shape';
import type { Slots } from './slots';

/** What one rule concluded. */
export type Finding = { label: Label; confidence: number; reasons: Phrase[]; matched: string | null };

export type Case = { evidence: Evidence; slots: Slots };

/** A rule looks at a message and concludes, or passes it on. The first conclusion stands: vetoes come first. */
export type Rule = (message: Case) => Finding | null;

const says = (id: string, evidence: Evidence, hit: Hit | undefined): Phrase[] =>
  hit === undefined ? [] : [{ id, args: [evidence.words(hit).slice(0, 160)] }];

const finding = (
  label: Label,
  confidence: number,
  reasonId: string,
  evidence: Evidence,
  hit: Hit | undefined,
): Finding => ({
  label,
  confidence,
  reasons: says(reasonId, evidence, hit),
  matched: hit === undefined ? null : evidence.words(hit).slice(0, 300),
});

/** An interview is named, or a call or meeting about the reader's application. */
export const aboutInterview = ({ evidence }: Case): boolean =>
  evidence.has('interview') || (evidence.has('meeting') && evidence.has('job'));

const hasSlot = ({ slots }: Case): boolean => slots.fixed.length > 0 && !slots.offered && !slots.asked;

/** A hit that is not said of what happens if, nor asked: "need to reschedule?", "if you have to cancel". */
const meant = (evidence: Evidence, hit: Hit): boolean => {
  const sentence = evidence.sentence(hit);
  if (
    /\b(?:if|should you|in case|whether|unless|wenn|falls|sollten sie|si (?:vous|tu|usted|necesita|no|deve|non|desidera)|se (?:voce|precisar|hai|ha|non|devi|desidera|necessario|por)|caso|als u|als je|indien|mocht|qualora|en caso|en cas|in caso)\b/.test(
      sentence,
    )
  )
    return false;
  if (/\?\s*$/.test(sentence) && !/\b(?:we|i|wir|ich|nous|je|wij)\b/.test(sentence)) return false;
  if (
    /\b(?:you|u|je|usted|tu) (?:need|wish|want|would like|have|must|are unable|can|may|could|cannot|can't)\b/.test(
      sentence,
    )
  )
    return false;
  if (
    /\b(?:to|can|may|link|click|button|policy|please|without|or|and)\b[^.]{0,20}\b(?:cancel|reschedule)\b/.test(
      sentence,
    ) &&
    !/\b(?:need|have|like|want|had) to (?:\w+ ){0,2}(?:cancel|reschedule)/.test(sentence)
  )
    return false;
  // "Reschedule or cancel", "Cancel: https://…": links below an invitation.
  return !/^[^a-z]{0,4}(?:reschedule|cancel|change|modify)\b.{0,60}$/.test(sentence) || hit.part === 'subject';
};

const interviewNear = (evidence: Evidence, hit: Hit): boolean => {
  const sentence = evidence.sentence(hit);
  return hit.part === 'subject' ? true : evidence.within('interview', sentence) || evidence.within('meeting', sentence);
};

const changed = (signal: 'cancelled' | 'moved', message: Case): Hit | undefined =>
  message.evidence.all(signal).find((hit) => meant(message.evidence, hit) && interviewNear(message.evidence, hit));

const cancelled: Rule = (message) => {
  if (!aboutInterview(message)) return null;
  const hit = changed('cancelled', message);
  if (hit === undefined) return null;
  // Cancelled and replaced by a new slot is a move.
  const moved = changed('moved', message);
  if (moved !== undefined && message.slots.fixed.length > 0) return null;
  return finding('interview_cancelled', 0.9, 'reasonCancelled', message.evidence, hit);
};

const moved: Rule = (message) => {
  if (!aboutInterview(message)) return null;
  const hit = changed('moved', message);
  return hit === undefined ? null : finding('interview_rescheduled', 0.88, 'reasonMoved', message.evidence, hit);
};

const survey: Rule = (message) => {
  const { evidence } = message;
  if (!evidence.has('survey') || hasSlot(message) || evidence.has('rejection')) return null;
  return finding('feedback_survey', 0.75, 'reasonSurvey', evidence, evidence.all('survey')[0]);
};

const rejection: Rule = (message) => {
  const { evidence } = message;
  if (!evidence.has('rejection') || (hasSlot(message) && evidence.has('confirmed') && aboutInterview(message)))
    return null;
  if (!evidence.has('job') && !evidence.has('received') && !evidence.has('interview')) return null;
  return finding(
    'rejection',
    Math.min(0.95, 0.7 + 0.1 * evidence.variety('rejection')),
    'reasonRejection',
    evidence,
    evidence.all('rejection')[0],
  );
};

const offer: Rule = (message) => {
  const { evidence } = message;
  if (!evidence.has('offer') || (hasSlot(message) && aboutInterview(message))) return null;
  if (evidence.variety('offer') < 2 && !evidence.inSubject('offer')) return null;
  return finding('offer', 0.8, 'reasonOffer', evidence, evidence.all('offer')[0]);
};

const elsewhere: Rule = (message) => {
  const { evidence } = message;
  if (!evidence.has('interview') || !evidence.has('elsewhere') || evidence.variety('job') > 0) return null;
  return finding('other_interview', 0.8, 'reasonElsewhere', evidence, evidence.all('elsewhere')[0]);
};

const interviewer: Rule = (message) => {
  const { evidence } = message;
  if (!evidence.has('interview') || !evidence.has('interviewer')) return null;
  return finding('other_interview', 0.8, 'reasonInterviewer', evidence, evidence.all('interviewer')[0]);
};

const past: Rule = (message) => {
  const { evidence } = message;
  if (!evidence.has('past') || hasSlot(message)) return null;
  return finding('other', 0.7, 'reasonPast', evidence, evidence.all('past')[0]);
};

/** The words around a slot make it depend on something: "if selected, interviews are on 5 May at 10". */
const depends = (evidence: Evidence, slot: Moment): boolean => {
  const { folded } = evidence.reading;
  const line =
    folded
      .slice(Math.max(0, slot.start - 160), slot.start)
      .split(/[.!?\n]/)
      .at(-1) ?? '';
  return evidence.within('conditional', line) && !evidence.within('confirmed', line);
};

const confirmed: Rule = (message) => {
  const { evidence, slots } = message;
  const slot = slots.fixed[0];
  if (slot === undefined || slots.offered || slots.asked || !aboutInterview(message) || depends(evidence, slot))
    return null;
  if (evidence.variety('newsletter') >= 2 && !evidence.has('job')) return null;
  const hit = evidence.all('confirmed')[0] ?? evidence.all('interview')[0] ?? evidence.all('meeting')[0];
  const strong = evidence.has('confirmed') && evidence.has('interview');
  const found = finding('interview_confirmed', strong ? 0.92 : 0.7, 'reasonConfirmed', evidence, hit);
  const when =
    slot.time === null
      ? ''
      : evidence.reading.found.moments.includes(slot)
        ? evidence.reading.text.slice(slot.start, slot.end)
        : evidence.reading.subject.slice(slot.start, slot.end);
  if (when !== '') found.reasons.push({ id: 'reasonSlot', args: [when.replace(/\s+/g, ' ').slice(0, 120)] });
  if (/\b(?:you|your)\b/.test(evidence.reading.folded)) found.reasons.push({ id: 'reasonToYou', args: [] });
  return found;
};

const toSchedule: Rule = (message) => {
  const { evidence } = message;
  if (!aboutInterview(message) || !(evidence.has('toSchedule') || message.slots.offered)) return null;
  if (evidence.variety('alert') >= 2) return null;
  return finding(
    'interview_invite_to_schedule',
    0.75,
    'reasonToSchedule',
    evidence,
    evidence.all('toSchedule')[0] ?? evidence.all('options')[0],
  );
};

const oneWay: Rule = (message) => {
  const { evidence } = message;
  if (!evidence.has('oneWay') || hasSlot(message)) return null;
  return finding('other', 0.7, 'reasonOneWay', evidence, evidence.all('oneWay')[0]);
};

const simple =
  (signal: 'received' | 'alert' | 'outreach' | 'newsletter', label: Label, least: number, id: string): Rule =>
  ({ evidence }) =>
    evidence.variety(signal) < least ? null : finding(label, 0.7, id, evidence, evidence.all(signal)[0]);

export const RULES: readonly Rule[] = [
  cancelled,
  elsewhere,
  interviewer,
  rejection,
  offer,
  survey,
  moved,
  confirmed,
  oneWay,
  past,
  toSchedule,
  simple('received', 'application_received', 1, 'reasonReceived'),
  simple('alert', 'job_alert', 2, 'reasonAlert'),
  simple('outreach', 'recruiter_outreach', 2, 'reasonOutreach'),
  simple('newsletter', 'newsletter', 1, 'reasonNewsletter'),
];
