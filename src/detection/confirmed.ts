import { fold } from '../languages/fold';
import type { Moment } from '../reading/shape';
import { bound, isOver } from './bound';
import { type Evidence, type Hit, sentenceAround } from './evidence';
import { sidesOf } from './likely';
import { type Case, finding, type Rule } from './rule';

const whenWords = (evidence: Evidence, slot: Moment): string => {
  const { reading } = evidence;
  const own = reading.found.moments.includes(slot) ? reading.text : reading.subject;
  const text = reading.inQuote.moments.includes(slot) ? reading.email.quote : own;
  return text.slice(slot.start, slot.end).replace(/\s+/g, ' ').slice(0, 120);
};

/** A sentence that both names the interview and says that it is fixed; the best that a mail can say. */
export const directly = (evidence: Evidence): Hit | undefined =>
  evidence.all('confirmed').find((hit) => evidence.within('interview', evidence.sentence(hit)));

/** A sentence that says so holds this very slot, or ends with a colon above it. */
export const directlyAt = (evidence: Evidence, slot: Moment): boolean => {
  if (!evidence.reading.found.moments.includes(slot)) return directly(evidence) !== undefined;
  const at = slot.time?.start ?? slot.start;
  const words = evidence.sentenceAt(at);
  if (evidence.within('confirmed', words) && evidence.within('interview', words)) return true;
  return evidence.all('confirmed').some((hit) => {
    const sentence = evidence.sentence(hit);
    return hit.part === 'text' && hit.start < at && sentence.endsWith(':') && evidence.within('interview', sentence);
  });
};

/** The words around the slot name the interview. */
const namedBeside = (evidence: Evidence, slot: Moment): boolean => {
  if (!evidence.reading.found.moments.includes(slot)) return evidence.inSubject('interview');
  return evidence.within('interview', evidence.sentenceAt(slot.start));
};

/** "Your interview is confirmed for Tuesday" as an example of how such mails are written. */
const isQuoted = (evidence: Evidence, slot: Moment): boolean => {
  const { folded } = evidence.reading;
  const { start } = sentenceAround(folded, slot.start);
  return folded.slice(start, slot.start).trimStart().startsWith('"');
};

/** How many signs of everyday life there are beside what the sender is called: a clinic looks for a receptionist, too. */
const everydayBeside = (evidence: Evidence): number => {
  const { name, email } = evidence.reading.own.from;
  const own = fold(`${name} ${email ?? ''}`);
  const signs = new Set(evidence.all('everyday').map(({ words }) => words));
  return [...signs].filter((words) => !own.includes(words)).length;
};

/** What speaks against a slot although an interview is named: one reason each, the first that holds ends it. */
const AGAINST: readonly ((message: Case, slot: Moment) => boolean)[] = [
  (message) => message.evidence.has('past') && isOver(message),
  // A call or meeting that is no interview by name has to be of a job more than of anything else.
  ({ evidence }) =>
    !evidence.has('interview') && everydayBeside(evidence) > Math.min(2, evidence.variety('application')),
  // "Weekly hiring sync": the subject says what it is, and the interviews inside are others'.
  ({ evidence }) =>
    evidence.inSubject('everyday') &&
    !evidence.inSubject('interview') &&
    !evidence.has('received') &&
    directly(evidence) === undefined,
  // A slot of the quoted message holds only where the answer accepts it.
  ({ evidence }, slot) =>
    evidence.reading.inQuote.moments.includes(slot) &&
    (!evidence.all('confirmed').some((h) => h.part === 'text') ||
      evidence.reading.folded.includes('?') ||
      evidence.all('toSchedule').some((h) => h.part === 'text')),
  // Sent to many: one sign may be a footer, and beside a plain word of confirmation two or three.
  ({ evidence }, slot) => {
    const mass = evidence.variety('newsletter');
    if (mass >= 2 && (directly(evidence) === undefined || isQuoted(evidence, slot))) return true;
    return mass >= 4 || (mass > 0 && evidence.inSubject('newsletter'));
  },
  ({ evidence }) => evidence.inSubject('alert') && evidence.variety('alert') >= 2,
  ({ evidence }) => directly(evidence) === undefined && sidesOf(evidence, 'alert') >= 3,
  // Written to whoever may be interested, with the hours at which interviews are held.
  ({ evidence }, slot) =>
    !evidence.has('received') &&
    !evidence.has('chosen') &&
    ((evidence.variety('outreach') >= 3 && directly(evidence) === undefined) ||
      (evidence.variety('outreach') >= 2 && !directlyAt(evidence, slot) && sidesOf(evidence, 'outreach') >= 3)),
  // A test or recording opens and closes at a time of day, too.
  ({ evidence }, slot) =>
    evidence.has('oneWay') &&
    (evidence.variety('oneWay') >= 2 || evidence.inSubject('oneWay')) &&
    !namedBeside(evidence, slot),
];

/** "Ihr Vorstellungsgespräch … ist am Mittwoch um 10": told in one sentence, with no word for telling. */
const isYours = (evidence: Evidence, slot: Moment): boolean => {
  if (!evidence.reading.found.moments.includes(slot)) return false;
  const [before] = evidence.split('interview', evidence.sentenceAt(slot.start));
  return before !== null && evidence.within('you', before.slice(-40));
};

export const confirmed: Rule = (message) => {
  const { evidence } = message;
  const slot = bound(message);
  if (slot === null || AGAINST.some((holds) => holds(message, slot))) return null;
  const said = evidence.all('confirmed');
  const plain =
    evidence.variety('newsletter') === 0 &&
    (evidence.inSubject('interview') || evidence.has('job') || evidence.has('received') || isYours(evidence, slot));
  if (said.length === 0 && !plain) return null;
  const hit = directly(evidence) ?? said[0] ?? evidence.all('interview')[0] ?? evidence.all('meeting')[0];
  const strong = said.length > 0 && evidence.has('interview');
  const found = finding(
    'interview_confirmed',
    (strong ? 0.95 : 0.75) - (slot.date.conflict ? 0.2 : 0),
    'reasonConfirmed',
    evidence,
    hit,
  );
  found.reasons.push({ id: slot.date.conflict ? 'reasonConflict' : 'reasonSlot', args: [whenWords(evidence, slot)] });
  if (evidence.within('you', evidence.reading.folded)) found.reasons.push({ id: 'reasonToYou', args: [] });
  return found;
};
