import type { Moment } from '../reading/shape';
import { bound, isOver } from './bound';
import type { Evidence } from './evidence';
import { finding, type Rule } from './rule';

const whenWords = (evidence: Evidence, slot: Moment): string => {
  const { reading } = evidence;
  const own = reading.found.moments.includes(slot) ? reading.text : reading.subject;
  const text = reading.inQuote.moments.includes(slot) ? reading.email.quote : own;
  return text.slice(slot.start, slot.end).replace(/\s+/g, ' ').slice(0, 120);
};

export const confirmed: Rule = (message) => {
  const { evidence } = message;
  const slot = bound(message);
  if (slot === null || (evidence.has('past') && isOver(message))) return null;
  // A call or meeting that is no interview by name has to be of a job more than of anything else.
  if (!evidence.has('interview') && evidence.variety('everyday') > evidence.variety('application')) return null;
  const said = evidence.all('confirmed');
  // A slot of the quoted message holds only where the answer accepts it.
  const accepted = evidence.reading.inQuote.moments.includes(slot);
  if (
    accepted &&
    (!said.some((h) => h.part === 'text') ||
      evidence.reading.folded.includes('?') ||
      evidence.all('toSchedule').some((h) => h.part === 'text'))
  )
    return null;
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
