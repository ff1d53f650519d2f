import type { Phrase } from '../detection/shape';
import { dueItems } from '../etiquette';
import type { Context, DueItem } from '../etiquette/shape';
import { toWall } from '../records/instant';
import { isOnItsWay, peopleOf } from '../records/people';
import { dateToken, plain } from '../records/phrase';
import type { Letter, LetterKind, Person, Records } from '../records/shape';
import { whoIs } from '../records/whoIs';

/** Which letters the recipients of a compose are owed. */

export type Recipient = { readonly name: string; readonly email: string | null };

export type Offer = {
  applicationId: string;
  interviewId: string | null;
  letter: LetterKind;
  personIds: string[];
  /** Whom it is to. */
  toId: string;
  name: string;
  email: string | null;
  company: string;
  /** The button is named after it; what is not owed yet waits in the menu. */
  owed: boolean;
  needsLine: boolean;
  already: Phrase | null;
};

export type Queue = { number: number; of: number; next: Offer | null };
export type Offers = {
  offers: Offer[];
  notice: Phrase | null;
  queue: Queue | null;
  /** Several of the recipients get a letter each: in mails of their own, never in this one. */
  apart: boolean;
};

const THANKS: readonly string[] = ['thank-you', 'phone-screen', 'late-thank-you', 'pass-on'];
const WITH_A_LINE: readonly string[] = ['thank-you', 'phone-screen', 'late-thank-you'];

/** Mailboxes that nobody reads, in the ways senders name them. */
const NOBODY =
  /^(?:no|do[._-]?not|donot|ne[._-]?pas)[._-]?(?:reply|repondre|respond)|^(?:noreply|mailer-daemon|bounce|notifications?)\b/i;

const isLetter = (item: DueItem): item is DueItem & { what: LetterKind } =>
  item.what !== 'debrief' && item.what !== 'call';

const hasLine = (records: Records, interviewId: string | null, personId: string): boolean => {
  const debrief = records.debriefs.find(({ id }) => id === interviewId);
  return (debrief?.lines[personId]?.talkedAbout ?? '').trim() !== '';
};

type About = { letter: LetterKind; interviewId: string | null; personIds: string[]; owed: boolean };

const offer = (records: Records, to: Person, about: About, already: Phrase | null = null): Offer => ({
  applicationId: records.application.id,
  company: records.company.name,
  toId: to.id,
  name: to.name,
  email: to.email,
  needsLine: WITH_A_LINE.includes(about.letter) && !hasLine(records, about.interviewId, to.id),
  already,
  ...about,
});

/** A thank-you may be written as soon as the talk is over: its window delays the badge, never the button. */
const offerOf = (records: Records, item: DueItem & { what: LetterKind }, to: Person): Offer =>
  offer(records, to, {
    letter: item.what,
    interviewId: item.interviewId,
    personIds: item.personIds,
    owed: item.isDue || THANKS.includes(item.what),
  });

const addresseeOf = (records: Records, item: DueItem): Person | null =>
  records.people.find(({ id }) => id === (item.viaId ?? item.personIds[0])) ?? null;

/** Everything owed for one application, soonest first. */
const owedOf = (records: Records, now: number, context: Context): Offer[] =>
  dueItems(records, now, context)
    .filter(isLetter)
    .sort((a, b) => a.from - b.from)
    .flatMap((item) => {
      const to = addresseeOf(records, item);
      return to ? [offerOf(records, item, to)] : [];
    });

/** The note this person got already: writing again wants a second click. */
const sentTo = (records: Records, personId: string): Letter | undefined =>
  records.letters
    .filter(({ kind }) => THANKS.includes(kind))
    .filter((letter) => isOnItsWay(letter) && letter.personIds.includes(personId))
    .sort((a, b) => b.at - a.at)[0];

const againTo = (records: Records, person: Person, context: Context): Offer[] => {
  const letter = sentTo(records, person.id);
  if (!letter) return [];
  const date = dateToken(toWall(letter.at, context.timeZone).slice(0, 10));
  const about = { letter: letter.kind, interviewId: letter.interviewId, personIds: letter.personIds, owed: false };
  return [offer(records, person, about, { id: 'offerAlready', args: [plain(person.name), date] })];
};

/** To whoever arranged it: the note that asks to pass thanks on to those who got none yet. */
const passOnTo = (records: Records, person: Person, now: number): Offer[] => {
  if (person.part !== 'coordinator' && person.part !== 'recruiter') return [];
  const last = records.interviews.filter(({ startAt, status }) => startAt <= now && status === 'planned').at(-1);
  if (!last) return [];
  const open = peopleOf(last, records).filter(({ id }) => id !== person.id && !sentTo(records, id));
  if (open.length === 0) return [];
  const personIds = open.map(({ id }) => id);
  return [offer(records, person, { letter: 'pass-on', interviewId: last.id, personIds, owed: true })];
};

/** What of a letter tells its place among those of its round. */
type Placed = Pick<Offer, 'letter' | 'interviewId' | 'personIds' | 'toId'>;

/** "2 of 4 · next: Rob": where this note stands among those of its round. */
export const queueOf = (records: Records, current: Placed, now: number, context: Context): Queue | null => {
  const interview = records.interviews.find(({ id }) => id === current.interviewId);
  if (!interview || !THANKS.includes(current.letter)) return null;
  const of = peopleOf(interview, records).length;
  const done = records.letters.filter(
    (letter) => letter.interviewId === interview.id && THANKS.includes(letter.kind) && isOnItsWay(letter),
  );
  const thanked = new Set(done.flatMap(({ personIds }) => personIds));
  const next = owedOf(records, now, context).find(
    ({ letter, toId, personIds }) =>
      THANKS.includes(letter) && toId !== current.toId && !personIds.every((id) => current.personIds.includes(id)),
  );
  if (of < 2) return null;
  const ahead = [...thanked].filter((id) => !current.personIds.includes(id)).length;
  return { number: Math.min(ahead + 1, of), of, next: next ?? null };
};

/** Several of the people in this mail are to get a note, and each one their own. */
const areApart = (everybody: readonly Recipient[], offers: readonly Offer[]): boolean =>
  everybody.length > 1 &&
  new Set(offers.filter(({ letter }) => WITH_A_LINE.includes(letter)).map(({ toId }) => toId)).size > 1;

const noticeFor = (everybody: readonly Recipient[], apart: boolean): Phrase | null => {
  const [only] = everybody;
  if (everybody.length === 1 && only?.email && NOBODY.test(only.email)) return { id: 'composeNobodyReads', args: [] };
  return apart ? { id: 'composeOneEach', args: [] } : null;
};

/**
 * The letters that could be written in a compose.
 * @param place its recipients; without any, everything that is owed is offered
 * @param all the open applications
 * @returns offers, the likeliest first; a notice about the recipients; where the first offer stands in its round
 */
export const offersFor = (
  place: { to: readonly Recipient[]; cc: readonly Recipient[] },
  all: readonly Records[],
  now: number,
  context: Context,
): Offers => {
  const recipients = [...place.to, ...place.cc];
  const offers =
    recipients.length === 0
      ? all.flatMap((records) => owedOf(records, now, context)).filter(({ owed }) => owed)
      : whoIs(recipients, all).flatMap(({ person, records }) => {
          const owed = owedOf(records, now, context).filter(({ toId }) => toId === person.id);
          const passing = owed.some(({ letter }) => letter === 'pass-on') ? [] : passOnTo(records, person, now);
          return [...owed, ...passing, ...(owed.some((one) => one.owed) ? [] : againTo(records, person, context))];
        });
  offers.sort((a, b) => Number(b.owed) - Number(a.owed));
  const [first] = offers;
  const records = all.find(({ application }) => application.id === first?.applicationId);
  const queue = first && records ? queueOf(records, first, now, context) : null;
  const apart = areApart(recipients, offers);
  return { offers: offers.slice(0, 40), notice: noticeFor(recipients, apart), queue, apart };
};
