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

/** The sentence up to a hit opens a condition: "if you have to cancel", "if you are not selected". */
const onlyIf = (evidence: Evidence, hit: Hit): boolean => evidence.within('ifWord', evidence.before(hit));

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

const cancelled: Rule = (message) => {
  if (!aboutInterview(message)) return null;
  const { event } = message.evidence.reading;
  const hit = changed('cancelled', message);
  if (hit === undefined && event?.cancelled !== true) return null;
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

/** A thank-you note or an application that somebody wrote to the reader or that the reader wrote. */
const byCandidate: Rule = (message) => {
  const { evidence } = message;
  if (!evidence.has('byCandidate') || (hasSlot(message) && evidence.has('confirmed'))) return null;
  return finding('other', 0.7, 'reasonByCandidate', evidence, evidence.all('byCandidate')[0]);
};

const rejection: Rule = (message) => {
  const { evidence } = message;
  const hits = evidence.all('rejection').filter((hit) => !onlyIf(evidence, hit));
  if (hits.length === 0 || (bound(message) !== null && evidence.has('confirmed'))) return null;
  if (!evidence.has('job') && !evidence.has('received') && !evidence.has('interview')) return null;
  const variety = new Set(hits.map((hit) => hit.words)).size;
  return finding('rejection', Math.min(0.95, 0.7 + 0.1 * variety), 'reasonRejection', evidence, hits[0]);
};

const offer: Rule = (message) => {
  const { evidence } = message;
  if (!evidence.has('offer') || bound(message) !== null) return null;
  if (evidence.variety('offer') < 2 && !evidence.inSubject('offer')) return null;
  return finding('offer', 0.8, 'reasonOffer', evidence, evidence.all('offer')[0]);
};

/** Press, research, admission, benefits: an interview, but for no job of the reader's. */
const elsewhere: Rule = (message) => {
  const { evidence } = message;
  const sure = evidence.all('elsewhereSure')[0];
  if (sure !== undefined) return finding('other_interview', 0.85, 'reasonElsewhere', evidence, sure);
  const signs = evidence.variety('elsewhere') + evidence.variety('elsewhereMaybe') / 2;
  if (signs < 1 || !(evidence.has('interview') || (signs > 1 && evidence.has('meeting')))) return null;
  // The reader's own interview is moved: an editor or the press is then the employer's trade.
  if (evidence.variety('elsewhere') === 0 && changed('moved', message) !== undefined) return null;
  const job = evidence.variety('job');
  if (job > 0 && (signs < 2 || signs <= job)) return null;
  if (evidence.variety('newsletter') > signs) return null;
  const hit = evidence.all('elsewhere')[0] ?? evidence.all('elsewhereMaybe')[0];
  return finding('other_interview', 0.8, 'reasonElsewhere', evidence, hit);
};

/** A greeting to a group: candidates are written to one by one. */
const TO_GROUP =
  /^\s{0,4}(?:(?:hi|hello|dear|hey|good (?:morning|afternoon)) )?(?:all|team|everyone|everybody|folks|colleagues|interviewers|panel(?:ists)?|hiring team|liebe kolleg\w{1,6}|hallo zusammen|bonjour a tous|hola (?:equipo|a todos)|ola (?:time|pessoal)|ciao a tutti|beste (?:collega's|allen))\b/;

const interviewer: Rule = ({ evidence }) => {
  if (!evidence.has('interview')) return null;
  const hit = evidence.all('interviewer')[0];
  if (hit === undefined && !TO_GROUP.test(evidence.reading.folded.slice(0, 80))) return null;
  return finding('other_interview', 0.8, 'reasonInterviewer', evidence, hit ?? evidence.all('interview')[0]);
};

const past: Rule = (message) => {
  const { evidence } = message;
  if (!evidence.has('past') || hasSlot(message) || asksForTime(message) !== undefined) return null;
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
  return (
    (evidence.within('ifWord', line) || evidence.within('conditional', line)) && !evidence.within('confirmed', line)
  );
};

/** How far an interview may be named from its slot; a label block with an introduction fits, an article does not. */
const NEAR = 450;

/** The slot that belongs to the interview the message names; null when there is none, several to choose from, or asked. */
const bound = (message: Case): Moment | null => {
  const { evidence, slots } = message;
  if (slots.offered || slots.asked || !aboutInterview(message)) return null;
  const inSubject = evidence.inSubject('interview') || (evidence.inSubject('meeting') && evidence.has('job'));
  const cues = [...evidence.all('interview'), ...(evidence.has('job') ? evidence.all('meeting') : [])].filter(
    (hit) => hit.part === 'text',
  );
  const near = (slot: Moment): boolean =>
    cues.some((hit) => hit.start < slot.end + NEAR && hit.end > slot.start - NEAR);
  return (
    slots.fixed.find(
      (slot) => !depends(evidence, slot) && (inSubject || !evidence.reading.found.moments.includes(slot) || near(slot)),
    ) ?? null
  );
};

const whenWords = (evidence: Evidence, slot: Moment): string => {
  const { reading } = evidence;
  const text = reading.found.moments.includes(slot) ? reading.text : reading.subject;
  return text.slice(slot.start, slot.end).replace(/\s+/g, ' ').slice(0, 120);
};

const confirmed: Rule = (message) => {
  const { evidence } = message;
  const slot = bound(message);
  if (slot === null) return null;
  if (evidence.has('everyday') && !evidence.has('job') && !evidence.has('interview')) return null;
  const said = evidence.all('confirmed');
  const direct = said.find((h) => evidence.within('interview', evidence.sentence(h)));
  const mass = evidence.variety('newsletter');
  if (mass >= 2 && (direct === undefined || mass >= 4)) return null;
  if (said.length === 0 && (mass > 0 || !(evidence.inSubject('interview') || evidence.has('job')))) return null;
  const hit = direct ?? said[0] ?? evidence.all('interview')[0] ?? evidence.all('meeting')[0];
  const strong = said.length > 0 && evidence.has('interview');
  const found = finding(
    'interview_confirmed',
    (strong ? 0.95 : 0.75) - (slot.date.conflict ? 0.2 : 0),
    'reasonConfirmed',
    evidence,
    hit,
  );
  found.reasons.push({ id: slot.date.conflict ? 'reasonConflict' : 'reasonSlot', args: [whenWords(evidence, slot)] });
  if (
    /\b(?:you|your|sie|ihr|ihre|dich|dir|dein|deine|vous|votre|te|tu|usted|su|voce|sua|u|uw|je|jouw|la|ti|lei)\b/.test(
      evidence.reading.folded,
    )
  )
    found.reasons.push({ id: 'reasonToYou', args: [] });
  return found;
};

/** An interview or meeting is named in the subject or a few sentences around. */
const closeToInterview = (evidence: Evidence, hit: Hit): boolean => {
  if (hit.part === 'subject' || evidence.inSubject('interview')) return true;
  const around = evidence.reading.folded.slice(Math.max(0, hit.start - 300), hit.end + 200);
  return evidence.within('interview', around) || evidence.within('meeting', around);
};

/** Asks the reader for a time, now: not what somebody will do later. */
const asksForTime = ({ evidence }: Case): Hit | undefined =>
  evidence.all('toSchedule').find((hit) => {
    const sentence = evidence.sentence(hit);
    return !evidence.within('later', sentence) && closeToInterview(evidence, hit);
  });

const toSchedule: Rule = (message) => {
  const { evidence, slots } = message;
  const hit = asksForTime(message) ?? (slots.offered ? evidence.all('options')[0] : undefined);
  if (
    !aboutInterview(message) ||
    (hit === undefined && !slots.offered && !slots.asked) ||
    evidence.variety('alert') >= 2
  )
    return null;
  if (evidence.variety('outreach') >= 3 && !evidence.has('interview')) return null;
  return finding('interview_invite_to_schedule', 0.75, 'reasonToSchedule', evidence, hit);
};

const oneWay: Rule = (message) => {
  const { evidence } = message;
  if (!evidence.has('oneWay') || hasSlot(message)) return null;
  return finding('other', 0.7, 'reasonOneWay', evidence, evidence.all('oneWay')[0]);
};

const received: Rule = ({ evidence }) => {
  if (!evidence.has('received') || (evidence.variety('newsletter') > 1 && evidence.has('alert'))) return null;
  if (!evidence.has('job') && (evidence.has('elsewhere') || evidence.has('everyday'))) return null;
  if (evidence.variety('outreach') >= 2 && evidence.variety('outreach') > evidence.variety('received')) return null;
  return finding('application_received', 0.75, 'reasonReceived', evidence, evidence.all('received')[0]);
};

const simple =
  (signal: 'alert' | 'outreach' | 'newsletter', label: Label, least: number, id: string): Rule =>
  ({ evidence }) =>
    evidence.variety(signal) < least ? null : finding(label, 0.7, id, evidence, evidence.all(signal)[0]);

export const RULES: readonly Rule[] = [
  cancelled,
  elsewhere,
  interviewer,
  moved,
  byCandidate,
  rejection,
  offer,
  confirmed,
  simple('alert', 'job_alert', 3, 'reasonAlert'),
  survey,
  oneWay,
  past,
  toSchedule,
  received,
  simple('alert', 'job_alert', 2, 'reasonAlert'),
  simple('outreach', 'recruiter_outreach', 2, 'reasonOutreach'),
  simple('newsletter', 'newsletter', 2, 'reasonNewsletter'),
  simple('alert', 'job_alert', 1, 'reasonAlert'),
  simple('newsletter', 'newsletter', 1, 'reasonNewsletter'),
];
