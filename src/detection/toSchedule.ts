import type { Evidence, Hit } from './evidence';
import { aboutInterview, type Case, finding, namesJob, onlyIf, type Rule } from './rule';

/** An interview or meeting is named in the subject or a few sentences around. */
const closeToInterview = (evidence: Evidence, hit: Hit): boolean => {
  if (hit.part === 'subject' || evidence.inSubject('interview')) return true;
  const around = evidence.reading.folded.slice(Math.max(0, hit.start - 300), hit.end + 200);
  return evidence.within('interview', around) || evidence.within('meeting', around);
};

/** Asks the reader for a time, now: not what somebody will do later. */
export const asksForTime = ({ evidence }: Case): Hit | undefined =>
  evidence.all('toSchedule').find((hit) => {
    const sentence = evidence.sentence(hit);
    // "If you are selected, you'll get a link to book a time": how it goes for some.
    if (onlyIf(evidence, hit) && evidence.within('conditional', evidence.before(hit))) return false;
    return !evidence.within('later', sentence) && closeToInterview(evidence, hit);
  });

/** Somebody who found the reader's profile asks for a call before there is an application. */
const isColdCall = (evidence: Evidence): boolean =>
  evidence.variety('outreach') >= 2 && !evidence.has('received') && !evidence.has('chosen');

/** What is offered, announced or asked for besides: then the invitation is to something else. */
const OTHERS = ['elsewhere', 'elsewhereSure', 'oneWay'] as const;

/** "We would like to invite you to an interview", and when is left open: nothing else than a time can follow. */
export const invited: Rule = (message) => {
  const { evidence, slots } = message;
  const isOther = evidence.variety('newsletter') > 1 || OTHERS.some((signal) => evidence.has(signal));
  if (slots.fixed.length > 0 || slots.offered || isOther || isColdCall(evidence)) return null;
  const hit = evidence.all('invites').find((one) => {
    const before = evidence.before(one);
    // "Votre candidature a été retenue": chosen already, though the word stands in conditions, too.
    const isCondition = evidence.within('conditional', before) && !evidence.within('chosen', before);
    return !onlyIf(evidence, one) && !isCondition;
  });
  if (hit === undefined || !aboutInterview(message) || !namesJob(evidence)) return null;
  return finding('interview_invite_to_schedule', 0.7, 'reasonToSchedule', evidence, hit);
};

export const toSchedule: Rule = (message) => {
  const { evidence, slots } = message;
  const hit = asksForTime(message) ?? (slots.offered ? evidence.all('options')[0] : undefined);
  if (
    !aboutInterview(message) ||
    (hit === undefined && !slots.offered && !slots.asked) ||
    evidence.variety('alert') >= 2
  )
    return null;
  // "We have your application. Interviews are held between 9 and 3 in June": how it goes, not a question.
  if (hit === undefined && evidence.inSubject('received')) return null;
  // A list of sessions one may book a place in.
  const mass = evidence.variety('newsletter');
  if (hit === undefined && mass > Math.max(1, evidence.variety('application'))) return null;
  // A boss, a craftsman, a friend asks for a time, too.
  if (!evidence.has('interview') && evidence.variety('everyday') > Math.min(2, evidence.variety('application')))
    return null;
  if (isColdCall(evidence)) return null;
  return finding('interview_invite_to_schedule', 0.75, 'reasonToSchedule', evidence, hit);
};
