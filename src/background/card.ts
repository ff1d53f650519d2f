import type { Email } from '../email/shape';
import { standing } from '../etiquette';
import type { Context, DueItem } from '../etiquette/shape';
import type { Card, Known } from '../messages/card';
import type { Interview, Person, Records } from '../records/shape';
import { slotOf } from '../records/slots';

/** As little of a recorded interview as a card needs. */
export const knownOf = ({ company, application }: Records, interview: Interview): Known => ({
  interviewId: interview.id,
  applicationId: application.id,
  company: company.name,
  role: application.role,
  start: interview.start,
  end: interview.end,
  timeZone: interview.timeZone,
  meetingUrl: interview.meetingUrl,
  location: interview.location,
});

type Recorded = Extract<Card, { kind: 'recorded' }>;
/** What was just done, and the id that takes it back. */
export type Said = Pick<Recorded, 'said' | 'undo'>;

/** Where one interview is in time; a later round of the same application may be elsewhere. */
function phaseOf(interview: Interview, now: number, context: Context, isOver: boolean): Recorded['phase'] {
  if (isOver || interview.status === 'cancelled') return 'over';
  const slot = slotOf(interview, context.timeZone);
  if (!slot || now < slot.startAt) return 'before';
  return now < slot.endAt ? 'during' : 'after';
}

const sameAddress = (person: Person, sender: string | null) =>
  sender !== null && person.email !== null && person.email.toLowerCase() === sender;

/** Thanks may be written before they are due; asking for news may not. */
const THANKS: ReadonlySet<string> = new Set(['thank-you', 'late-thank-you', 'phone-screen', 'pass-on']);

/** Whom a letter goes to. Where nobody is named an answer to this mail reaches them. */
function readerOf(records: Records, item: DueItem, sender: string | null): Person | undefined {
  const id = item.viaId ?? item.personIds[0];
  return records.people.find((one) => (id === undefined ? sameAddress(one, sender) : one.id === id));
}

/** The letter the card offers: one that is owed to the writer of this mail if there is one, else the first. */
function nextLetter(records: Records, items: readonly DueItem[], sender: string | null): Recorded['next'] {
  const letters = items
    .filter((item) => THANKS.has(item.what) || (item.isDue && item.what !== 'debrief' && item.what !== 'call'))
    .flatMap((item) => {
      const person = readerOf(records, item, sender);
      return person ? [{ item, person }] : [];
    });
  const chosen = letters.find(({ person }) => sameAddress(person, sender)) ?? letters[0];
  if (!chosen) return null;
  return {
    letter: chosen.item.what,
    personId: chosen.person.id,
    name: chosen.person.name,
    email: chosen.person.email,
    reply: sameAddress(chosen.person, sender),
  };
}

/** What a card is drawn from besides the records. */
export type Moment = { readonly now: number; readonly context: Context };

/**
 * Once recorded, the card is the next step.
 * @param email the mail it stands above, null when it was read by hand
 */
export function recordedCard(
  records: Records,
  interview: Interview,
  sender: string | null,
  { now, context }: Moment,
  said: Said = { said: null, undo: null },
): Recorded {
  const place = standing(records, now, context);
  return {
    kind: 'recorded',
    known: knownOf(records, interview),
    ...said,
    phase: phaseOf(interview, now, context, place.phase === 'over'),
    sentence: place.sentence,
    next: nextLetter(records, place.items, sender?.toLowerCase() ?? null),
  };
}

/** The address a *No* for the sender would be kept under; null for senders that serve many employers. */
export const mutableSender = (email: Email, servesMany: boolean): string | null =>
  servesMany ? null : (email.from.email?.toLowerCase() ?? null);
