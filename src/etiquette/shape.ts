import type { Phrase } from '../detection/shape';
import type { EmailKey } from '../email/shape';
import type { LetterKind, Profile } from '../records/shape';

/** What the rules are told besides the records. Moments are epoch milliseconds, dates `2026-05-22`. */
export type Context = {
  /** Weekends, public holidays of the company's country (`DE`, null when not known), the person's own days off. */
  isDayOff(date: string, country: string | null): boolean;
  /** Where the person is now: used where an interview's own zone is not known, and so that nothing falls on their Sunday. */
  timeZone: string;
  profile: Profile;
  /** Wait five working days longer in August and late December; on unless the person turned it off. */
  quietWeeks?: boolean;
};

/** What is to be done: a letter to write, notes to take, a promised call to make. */
export type What = LetterKind | 'debrief' | 'call';

/**
 * One thing to be done next. How the person is done with it: a letter is stored as sent, scheduled or skipped; a debrief
 * gets its `doneAt`; a `call` is stored as a letter of kind `follow-up-1` with channel `phone`.
 */
export type DueItem = {
  /** Stable while the item lives, also when a thank-you becomes a late one: snoozes refer to it. */
  key: string;
  what: What;
  interviewId: string | null;
  /** Whom it is to; for a pass-on, whom it is for. */
  personIds: string[];
  /** Who is asked to pass a pass-on along; null when nobody's address is known (answer in the invitation's thread). */
  viaId: string | null;
  /** From when it counts on the badge. Never a reason to hide a button: the person may always be earlier. */
  from: number;
  /** When it is best done. */
  target: number;
  /** From when it is late; null for what cannot be late. */
  late: number | null;
  isDue: boolean;
  isLate: boolean;
  /** `late` only while hurrying still helps: a note two days old is late, but nothing to be alarmed about. */
  tone: Tone;
  /** One line that says why now. See `records/phrase.ts` for the tokens among its arguments. */
  why: Phrase;
};

export type Tone = 'calm' | 'late';

export type Badge = {
  count: number;
  tone: Tone;
  /** When count or tone may change next, for the alarm; until then the answer stays. Null: never by itself. */
  nextAt: number | null;
};

export type Phase = 'before' | 'during' | 'debrief' | 'write' | 'waiting' | 'late' | 'over';

/** Where an application stands: the popup's one sentence and what its main button needs. */
export type Standing = {
  /** Everything that is open, as `dueItems` gives it. */
  items: readonly DueItem[];
  phase: Phase;
  sentence: Phrase;
  /** What the main button does; null when there is nothing to do. */
  item: DueItem | null;
  /** The interview it speaks of: the next, the running, the one to write about. */
  interviewId: string | null;
  /** When that interview starts and ends. */
  startAt: number | null;
  endAt: number | null;
  /** Who is next. */
  personIds: string[];
  /** "1 of 4": notes of this round; null when there is but one. */
  count: { number: number; of: number } | null;
  /** While waiting: until when nothing needs to be done. */
  until: number | null;
  /** The date they gave, when it still holds. */
  decisionBy: string | null;
  /** Somebody answered and the person has not said yet what it was. */
  answered: { personId: string | null; at: number } | null;
  /** Why silence is rarely about the person; filled once the application can be taken as closed. */
  reasons: Phrase[];
  /** What is odd in the records, in plain sentences: an impossible date, an unknown zone, a clock that jumped. */
  remarks: Phrase[];
};

/** A message of the person's own, as far as it takes to decide. Not a word of it. */
export type OwnMail = {
  readonly key: EmailKey;
  readonly to: readonly { readonly name: string; readonly email: string | null }[];
  /** When it was sent, epoch ms. */
  readonly at: number;
};

/** What the words of such a message say: thanks for the talk, a question how things stand. */
export type Saying = { readonly thanks: boolean; readonly asks: boolean };

/** "Was this your thank-you to Dana?" */
export type OwnQuestion = {
  applicationId: string;
  letter: LetterKind;
  /** Whom it went to. */
  toIds: string[];
  /** What there is to note down on Yes: a mail to several interviewers thanks each of them. */
  notes: { interviewId: string | null; personIds: string[] }[];
};
