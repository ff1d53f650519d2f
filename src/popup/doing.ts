import type { Phrase } from '../detection/shape';
import type { EmailKey } from '../email/shape';
import type { DueItem, What } from '../etiquette/shape';
import { shortName } from '../records/people';
import { plain, say } from '../records/phrase';
import type { Interview, LetterKind, Person, Records } from '../records/shape';

/** How a due item is done: what its button says and where it leads. Nothing is ever sent from here. */

export type Doing =
  /** Open the debrief of this interview. */
  | { readonly id: 'debrief'; readonly label: Phrase; readonly interviewId: string }
  /** A new mail to somebody, in the webmail and account the interview's mails are in. */
  | {
      readonly id: 'compose';
      readonly label: Phrase;
      readonly host: string;
      readonly account: string | null;
      readonly to: string;
    }
  /** Answer in the thread that is there. */
  | {
      readonly id: 'openMail';
      readonly label: Phrase;
      readonly key: EmailKey;
      /** The letter to begin there. */
      readonly begin?: { readonly applicationId: string; readonly letter: LetterKind; readonly toId: string };
    }
  | { readonly id: 'call'; readonly label: Phrase; readonly number: string }
  /** No address, no thread, no number: the record is where one is filled in. */
  | { readonly id: 'interview'; readonly label: Phrase; readonly interviewId: string | null };

/** Texts of a due item's button; `$1` is the name. What is not here is a letter: "Write to Dana". */
const LABELS: Partial<Record<What, string>> = {
  'pass-on': 'askToPassOn',
  timeline: 'askTimeline',
  'follow-up-1': 'followUpWith',
  'follow-up-2': 'followUpWith',
  call: 'callPerson',
};

/** These belong into the thread in which they were written to before. */
const IN_THREAD: ReadonlySet<What> = new Set(['timeline', 'follow-up-1', 'follow-up-2', 'no-show', 'after-rejection']);

const withThread = (key: EmailKey | null | undefined): EmailKey | null => (key?.thread ? key : null);

/** The mail an interview came with, if it can be opened again. */
export const sourceOf = (interview: Interview | undefined): EmailKey | null =>
  interview?.mails.map((mail) => withThread(mail.key)).find((key) => key !== null) ?? null;

/** The thread in which somebody was written to last. */
const lastThread = (records: Records, personId: string | undefined): EmailKey | null =>
  records.letters
    .filter((letter) => personId !== undefined && letter.personIds.includes(personId) && letter.thread?.thread)
    .sort((a, b) => b.at - a.at)[0]?.thread ?? null;

const interviewOf = (records: Records, id: string | null): Interview | undefined =>
  records.interviews.find((one) => one.id === id) ?? records.interviews.at(-1);

function labelOf(item: DueItem, person: Person | undefined, company: string, count: Count): Phrase {
  const name = plain(person ? shortName(person) : company);
  if (item.what === 'debrief') return say('writeDown');
  const label = LABELS[item.what];
  if (label) return say(label, name);
  return count ? say('writeToCount', name, String(count.number), String(count.of)) : say('writeTo', name);
}

/** "1 of 4", when several notes of a round are owed. */
type Count = { number: number; of: number } | null;

/** What the button of a due item says and does. */
export function doingOf(records: Records, item: DueItem, count: Count): Doing {
  const interview = interviewOf(records, item.interviewId);
  const person = records.people.find((one) => one.id === (item.viaId ?? item.personIds[0]));
  const label = labelOf(item, person, records.company.name, count);
  const source = sourceOf(interview);
  if (item.what === 'debrief' && interview) return { id: 'debrief', label, interviewId: interview.id };
  if (item.what === 'call' && person?.phone) return { id: 'call', label, number: person.phone };
  const thread = IN_THREAD.has(item.what) ? (lastThread(records, person?.id) ?? source) : null;
  if (thread && person) {
    const begin = { applicationId: records.application.id, letter: item.what as LetterKind, toId: person.id };
    return { id: 'openMail', label, key: thread, begin };
  }
  if (thread) return { id: 'openMail', label, key: thread };
  if (person?.email) {
    return { id: 'compose', label, host: source?.host ?? 'gmail', account: source?.account ?? null, to: person.email };
  }
  // Nobody's address is known: the invitation itself can be answered.
  if (source && item.what === 'pass-on') return { id: 'openMail', label, key: source };
  return { id: 'interview', label, interviewId: interview?.id ?? null };
}
