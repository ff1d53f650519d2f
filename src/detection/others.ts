import type { Moment } from '../reading/shape';
import { bound, isOver } from './bound';
import { moved } from './changes';
import { directly, directlyAt } from './confirmed';
import { type Evidence, type Hit, sentenceAround } from './evidence';
import { sidesOf } from './likely';
import { type Case, finding, hasSlot, onlyIf, type Rule } from './rule';
import { asksForTime } from './toSchedule';

/** What is no interview of the reader's, and what comes after one. */

export const survey: Rule = (message) => {
  const { evidence } = message;
  if (!evidence.has('survey') || hasSlot(message) || evidence.has('rejection')) return null;
  // "Thanks for the questionnaire. Please choose a time for a call": done already.
  if (asksForTime(message) !== undefined && !evidence.inSubject('survey')) return null;
  return finding('feedback_survey', 0.75, 'reasonSurvey', evidence, evidence.all('survey')[0]);
};

/** A thank-you note or an application that somebody wrote to the reader or that the reader wrote. */
export const byCandidate: Rule = (message) => {
  const { evidence } = message;
  const signs = evidence.variety('byCandidate');
  // Those who invite may leave their number as well.
  const isAnswered = (hasSlot(message) && evidence.has('confirmed')) || evidence.has('invites');
  if (signs === 0 || (signs === 1 && isAnswered)) return null;
  return finding('other', 0.7, 'reasonByCandidate', evidence, evidence.all('byCandidate')[0]);
};

/** Good wishes for an interview come from home: the reader is the candidate, but nobody here fixes a slot. */
export const personal: Rule = ({ evidence }) =>
  evidence.variety('personal') < 2 &&
  (!evidence.has('personal') ||
    // "Beijos" and "bises" close letters of some offices, too.
    ((evidence.has('application') || evidence.has('job')) &&
      (['confirmed', 'toSchedule', 'offer', 'received'] as const).some((signal) => evidence.has(signal))) ||
    evidence.variety('rejection') > 1)
    ? null
    : finding('other', 0.7, 'reasonPersonal', evidence, evidence.all('personal')[0]);

/** "Unfortunately neither works for Tom. How about Friday?": regrets a time, and asks for another in a sentence of its own. */
const asksElsewhere = (message: Case, regrets: readonly Hit[]): boolean => {
  const ask = asksForTime(message);
  const { evidence } = message;
  return ask !== undefined && !regrets.some((hit) => evidence.sentence(hit) === evidence.sentence(ask));
};

export const rejection: Rule = (message) => {
  const { evidence } = message;
  const hits = evidence.all('rejection').filter((hit) => !onlyIf(evidence, hit));
  // One such word beside a slot that holds regrets something else: "travel costs cannot be paid, we are sorry".
  const variety = new Set(hits.map((hit) => hit.words)).size;
  const isLikely = sidesOf(evidence, 'rejection') >= 2;
  const looksBack = evidence.has('past') && isOver(message);
  const isInvited =
    !looksBack && bound(message) !== null && ((variety < 2 && !isLikely) || directly(evidence) !== undefined);
  if ((variety === 0 && !isLikely) || isInvited) return null;
  if (variety === 1 && !isLikely && asksElsewhere(message, hits)) return null;
  const signs = ['job', 'application', 'received', 'interview', 'meeting'] as const;
  if (!signs.some((signal) => evidence.has(signal))) return null;
  // "Sorry, Monday is off, I moved our talk to Wednesday at 9:30": of no job, and a slot holds.
  const ofJob = signs.some((signal) => signal !== 'meeting' && evidence.has(signal));
  if (!ofJob && variety === 1 && message.slots.fixed.length > 0) return null;
  return finding('rejection', Math.min(0.95, 0.7 + 0.1 * variety), 'reasonRejection', evidence, hits[0]);
};

const sentenceOfSlot = (evidence: Evidence, slot: Moment): string =>
  evidence.sentenceAt(slot.time?.start ?? slot.start);

/** How far into the slot's sentence an offer stands before the slot: "After your interviews we offer you the job, from Monday". */
const offerIn = (evidence: Evidence, slot: Moment, { part, start, end }: Hit): number => {
  const from = sentenceAround(evidence.reading.folded, slot.time?.start ?? slot.start).start;
  return part === 'text' && start >= from && end <= slot.start ? start - from : 0;
};

/** "We would like to offer you the position. I'll walk you through it on Tuesday at 1": made, and the slot is for it. */
const made = (evidence: Evidence, slot: Moment | null): Hit | undefined =>
  evidence.all('offered').find((hit) => {
    if (onlyIf(evidence, hit) || evidence.within('conditional', evidence.before(hit))) return false;
    if (slot === null) return true;
    const before = hit.part === 'subject' || hit.start < slot.start;
    return before && !evidence.within('interview', sentenceOfSlot(evidence, slot).slice(offerIn(evidence, slot, hit)));
  });

/** The slot's own sentence speaks of no interview: "your onboarding starts on 1 June at 9". */
const apart = (evidence: Evidence, slot: Moment): boolean => {
  const words = sentenceOfSlot(evidence, slot);
  return !evidence.within('interview', words) && !evidence.within('meeting', words);
};

export const offer: Rule = (message) => {
  const { evidence } = message;
  const slot = bound(message);
  const sure = made(evidence, slot);
  if (sure !== undefined && (slot === null || offerIn(evidence, slot, sure) > 0 || !directlyAt(evidence, slot)))
    return finding('offer', 0.85, 'reasonOffer', evidence, sure);
  if (!evidence.has('offer') || (slot !== null && !(evidence.variety('offer') >= 2 && apart(evidence, slot))))
    return null;
  // A formal letter says both: "Further to your interview … I am delighted to offer you", and its subject says which counts.
  if (slot !== null && directly(evidence) !== undefined && !evidence.inSubject('offer')) return null;
  if (evidence.variety('offer') < 2 && !evidence.inSubject('offer')) return null;
  // "Congratulations, choose a slot for your interview".
  if (evidence.variety('offer') < 3 && evidence.has('interview') && asksForTime(message) !== undefined) return null;
  return finding('offer', 0.8, 'reasonOffer', evidence, evidence.all('offer')[0]);
};

/** Press, research, admission, benefits: an interview, but for no job of the reader's. */
export const elsewhere: Rule = (message) => {
  const { evidence } = message;
  const sure = evidence.all('elsewhereSure')[0];
  if (sure !== undefined) return finding('other_interview', 0.85, 'reasonElsewhere', evidence, sure);
  const signs = evidence.variety('elsewhere') + evidence.variety('elsewhereMaybe') / 2;
  if (signs < 1 || !(evidence.has('interview') || (signs > 1 && evidence.has('meeting')))) return null;
  // The reader's own interview is moved: the press or an editor is then the employer's trade.
  if (evidence.variety('elsewhere') === 0 && moved(message) !== null) return null;
  const job = evidence.variety('application');
  if (job > 0 && (signs < 2 || signs <= job)) return null;
  if (evidence.variety('newsletter') > signs) return null;
  const hit = evidence.all('elsewhere')[0] ?? evidence.all('elsewhereMaybe')[0];
  return finding('other_interview', 0.8, 'reasonElsewhere', evidence, hit);
};

/** With a teacher, about a boiler: called an interview in some languages, and none anywhere. */
export const everydayTalk: Rule = ({ evidence }) => {
  const hit = evidence.all('everydaySure')[0];
  return hit === undefined || evidence.has('application')
    ? null
    : finding('other', 0.8, 'reasonElsewhere', evidence, hit);
};

/** A greeting to a group: candidates are written to one by one. */
const TO_GROUP =
  /^\s{0,4}(?:(?:hi|hello|dear|hey|good (?:morning|afternoon)) )?(?:all|team|everyone|everybody|folks|colleagues|interviewers|panel(?:ists)?|hiring team|liebe kolleg\w{1,6}|hallo zusammen|bonjour a (?:tous|toutes)|hola (?:equipo|a todos)|ola (?:time|pessoal)|ciao a tutti|beste (?:collega's|allen))\b/;

export const interviewer: Rule = ({ evidence }) => {
  if (!evidence.has('interview')) return null;
  const hit = evidence.all('interviewer')[0];
  // "Applicant: Sam Rivers" in a form that tells the applicant.
  if (hit?.words.endsWith(':') === true && evidence.has('chosen')) return null;
  // "We have received your application. We will invite around 120 candidates": how it goes for all.
  if (hit?.part === 'text' && evidence.variety('received') > 1) return null;
  if (hit === undefined && !TO_GROUP.test(evidence.reading.folded.slice(0, 80))) return null;
  return finding('other_interview', 0.8, 'reasonInterviewer', evidence, hit ?? evidence.all('interview')[0]);
};

export const past: Rule = (message) => {
  const { evidence } = message;
  if (!evidence.has('past') || (hasSlot(message) && !isOver(message)) || asksForTime(message) !== undefined)
    return null;
  return finding('other', 0.7, 'reasonPast', evidence, evidence.all('past')[0]);
};

export const oneWay: Rule = (message) => {
  const { evidence } = message;
  if (!evidence.has('oneWay') || hasSlot(message) || message.slots.offered) return null;
  // "Thanks for applying. What happens next: a call, a take-home, a final round".
  if (evidence.has('received') && evidence.variety('oneWay') < 2 && !evidence.inSubject('oneWay')) return null;
  // "Thanks for the take-home. Can you grab a slot here?": done already, and a call is what follows.
  if (asksForTime(message) !== undefined && evidence.variety('oneWay') < 2 && !evidence.inSubject('oneWay'))
    return null;
  return finding('other', 0.7, 'reasonOneWay', evidence, evidence.all('oneWay')[0]);
};

export const received: Rule = ({ evidence }) => {
  if (!evidence.has('received') || (evidence.variety('newsletter') > 1 && evidence.has('alert'))) return null;
  const everyday = evidence.has('everyday') && !evidence.has('application');
  if (!evidence.has('job') && (evidence.has('elsewhere') || everyday)) return null;
  if (evidence.variety('outreach') >= 2 && evidence.variety('outreach') > evidence.variety('received')) return null;
  return finding('application_received', 0.75, 'reasonReceived', evidence, evidence.all('received')[0]);
};
