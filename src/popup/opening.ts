import type { Phrase } from '../detection/shape';
import type { EmailKey } from '../email/shape';
import type { Context } from '../etiquette/shape';
import type { Card } from '../messages/card';
import { say } from '../records/phrase';
import type { Interview, Records } from '../records/shape';
import { type Doing, doingOf, sourceOf } from './doing';
import { foremost, type Place, placesOf, roleAmong } from './place';

/** What the main button does. */
export type Main =
  | Doing
  /** The card of the mail that is open in this tab has the button: *Record interview*, *Add*, *Move it*. */
  | { readonly id: 'card'; readonly label: Phrase }
  /** The webmail's own search. */
  | { readonly id: 'find'; readonly label: Phrase }
  | { readonly id: 'join'; readonly label: Phrase; readonly href: string }
  | { readonly id: 'dial'; readonly label: Phrase; readonly number: string }
  /** What did they say? Four buttons in place of one. */
  | { readonly id: 'answered'; readonly label: Phrase; readonly applicationId: string }
  /** To the checklist below. */
  | { readonly id: 'checklist'; readonly label: Phrase }
  /** Nothing more will come of it: put it aside. */
  | { readonly id: 'putAside'; readonly label: Phrase };

/** The one sentence and the one main button the popup opens with. */
export type Opening = {
  readonly sentence: Phrase;
  readonly main: Main;
  /** A softer line: why, or what it is about. */
  readonly why: Phrase | null;
  /** Which of several applications at one company it speaks of; null where there is but one. */
  readonly role: string | null;
  /** The application it speaks of, and the interview that is chosen below. */
  readonly place: Place | null;
  readonly interviewId: string | null;
};

const ASKING: ReadonlySet<Card['kind']> = new Set(['ask', 'more', 'moved', 'cancelled']);

/** Labels of a card's own main button. */
const CARD_LABELS = { ask: 'recordInterview', more: 'add', moved: 'moveRecord', cancelled: 'cancelRecord' } as const;

/** Whether the mail that is open in this tab asks for something; then the popup opens with its card. */
export const asks = (card: Card | null): card is Extract<Card, { kind: keyof typeof CARD_LABELS }> =>
  card !== null && ASKING.has(card.kind);

const open = (key: EmailKey | null): Main | null => key && { id: 'openMail', label: say('openMail'), key };

/** They, or the person, have said how it ended. */
const DECIDED: ReadonlySet<string> = new Set(['rejected', 'withdrawn', 'closed']);

/** Before and during an interview: the way in. */
function wayIn(interview: Interview | undefined): Main {
  if (interview?.meetingUrl) return { id: 'join', label: say('join'), href: interview.meetingUrl };
  if (interview?.dialIn) return { id: 'dial', label: say('dial'), number: interview.dialIn };
  return (
    open(sourceOf(interview)) ?? { id: 'interview', label: say('seeInterview'), interviewId: interview?.id ?? null }
  );
}

function mainOf({ records, standing }: Place, interview: Interview | undefined): Main {
  const { phase, item, count, answered } = standing;
  if (phase === 'before' || phase === 'during') return wayIn(interview);
  if (item) return doingOf(records, item, count);
  if (answered) return { id: 'answered', label: say('sayWhatTheySaid'), applicationId: records.application.id };
  if (phase === 'over' && !DECIDED.has(records.application.status)) return { id: 'putAside', label: say('putAside') };
  return { id: 'checklist', label: say('seeChecklist') };
}

/** A due letter is named by its button; above it stands why now. */
function sentenceOf({ standing }: Place): { sentence: Phrase; why: Phrase | null } {
  const { item, sentence, phase } = standing;
  const named = phase === 'write' || phase === 'late';
  if (item && named) return { sentence: item.why, why: null };
  return { sentence, why: item && phase === 'debrief' ? item.why : null };
}

function openingFor(place: Place, places: readonly Place[]): Opening {
  const interview =
    place.records.interviews.find((one) => one.id === place.standing.interviewId) ?? place.records.interviews.at(-1);
  return {
    ...sentenceOf(place),
    main: mainOf(place, interview),
    role: roleAmong(places, place),
    place,
    interviewId: interview?.id ?? null,
  };
}

/**
 * What the popup opens with.
 * @param card of the mail that is open in this tab, null when there is none or it gives no reason
 * @param records the open applications
 * @param now epoch ms
 */
export const openingOf = (card: Card | null, records: readonly Records[], now: number, context: Context): Opening =>
  openingAmong(card, placesOf(records, now, context), now, records.length > 0);

/**
 * The same when the rules have been asked already.
 * @param recorded whether there is any interview at all, be it of a closed application
 */
export function openingAmong(card: Card | null, places: readonly Place[], now: number, recorded: boolean): Opening {
  if (asks(card)) {
    const place = 'known' in card ? places.find((one) => isOf(one, card.known.applicationId)) : undefined;
    return {
      sentence: say('mailOpen'),
      main: { id: 'card', label: say(CARD_LABELS[card.kind]) },
      why: null,
      role: null,
      place: place ?? null,
      interviewId: 'known' in card ? card.known.interviewId : null,
    };
  }
  const isOfRecord = card?.kind === 'recorded' || card?.kind === 'answered';
  const ofMail = isOfRecord ? places.find((one) => isOf(one, card.known.applicationId)) : undefined;
  const place = ofMail ?? foremost(places, now);
  if (place) return openingFor(place, places);
  const main: Main = { id: 'find', label: say('findMails') };
  const sentence = say(recorded ? 'nothingOpen' : 'nothingRecorded');
  const why = say(recorded ? 'nothingOpenWhy' : 'nothingRecordedWhy');
  return { sentence, main, why, role: null, place: null, interviewId: null };
}

const isOf = (place: Place, applicationId: string): boolean => place.records.application.id === applicationId;
