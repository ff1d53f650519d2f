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

export const finding = (
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

/** "Perfect, Wednesday at 11 then!": the interview is named in what is answered, and nothing there makes it another's. */
export const answersInterview = ({ evidence }: Case): boolean =>
  (evidence.answers('interview') || (evidence.answers('application') && evidence.answers('meeting'))) &&
  !(['elsewhere', 'elsewhereSure', 'interviewer', 'everyday'] as const).some((signal) => evidence.answers(signal));

/** A job the reader is after is named, be it only as the subject: "Platform Engineer - times". */
export const namesJob = (evidence: Evidence): boolean => evidence.has('application') || evidence.inSubject('title');

/** "Your application as receptionist" above a day and an hour: what else could it be. */
export const answersApplication = ({ evidence, slots }: Case): boolean =>
  evidence.inSubject('application') && slots.fixed.length === 1 && !evidence.has('alert') && !evidence.has('oneWay');

const appliedFor = (message: Case): boolean =>
  (namesJob(message.evidence) && (message.evidence.has('meeting') || message.evidence.has('confirmed'))) ||
  answersApplication(message);

/**
 * An interview is named, or a call or meeting about the reader's application; small firms name neither ("it is set, then:
 * tomorrow at two, here with us") and answer the application all the same.
 */
export const aboutInterview = (message: Case): boolean =>
  message.evidence.has('interview') || answersInterview(message) || appliedFor(message);

export const hasSlot = ({ slots }: Case): boolean => slots.fixed.length > 0 && !slots.offered && !slots.asked;

/** The sentence up to a hit opens a condition: "if you have to cancel", "if you are not selected". */
export const onlyIf = (evidence: Evidence, hit: Hit): boolean => evidence.within('ifWord', evidence.before(hit));
