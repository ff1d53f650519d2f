import { peopleOf } from '../records/people';
import { interviewOf } from './facts';
import { customsFor } from './gathered';
import type { Known } from './hold';
import type { Addressee, Customs } from './kit';
import { knownFor, peopleIn } from './known';
import { addressee } from './names';
import { checkInOf, type FoundPromise } from './promisedIn';
import type { Draft, LetterOrder, Remark, Writing } from './shape';
import { type Stretch, sentencesOf, wordsIn } from './words';
import { write } from './write';

/** What every check is given: the letter as it stands, the record behind it, and what Afterview would have written. */
export type Scene = {
  writing: Writing;
  text: string;
  order: LetterOrder;
  customs: Customs;
  /** People of the record among the recipients; those of the order where the compose names nobody known. */
  recipients: Addressee[];
  /** Everybody else of the record who might be confused with them. */
  others: Addressee[];
  known: Known;
  /** Where the letter's own words stand: after the greeting, before the closing. */
  body: { start: number; end: number };
  /** Every word of the text. */
  words: Stretch[];
  /** Sentences of the body, each with its place in `text`. */
  sentences: Stretch[];
  /** The draft for these recipients; null when nobody is known. */
  own: Draft | null;
  /** The check-in that the text promises, as it stands. */
  checkIn: FoundPromise | null;
  /** Drafts of the other notes of this round, made when a check asks. */
  notes: () => Draft[];
};

/** One check: what it is called and what it has to say. A file `checks/<name>.ts`. */
export type Check = {
  /** Order of importance: the first two remarks are shown. */
  rank: number;
  find: (scene: Scene) => Omit<Remark, 'check'>[];
};

/** The other notes of this round as Afterview writes them: what this one must not repeat. */
const notesOf = (order: LetterOrder, own: readonly string[]): Draft[] => {
  const interview = interviewOf(order);
  if (!interview) return [];
  return peopleOf(interview, order.records)
    .filter(({ id, part }) => part === 'interviewer' && !own.includes(id))
    .slice(0, 12)
    .map(({ id }) => write({ ...withoutLine(order), personIds: [id], interviewId: interview.id }));
};

const withoutLine = ({ line: _line, ...order }: LetterOrder): LetterOrder => order;

const isGreeting = (line: string, next: string) =>
  line.length <= 80 && (/[,:!]$/.test(line) || (line.split(' ').length <= 5 && next === '' && !/[.?]$/.test(line)));

/** After the greeting and before the closing: the last short line that ends in a comma, with a name below. */
const bodyOf = (text: string, { closingLine }: Customs): { start: number; end: number } => {
  const raw = text.split('\n');
  const lines = raw.map((line) => line.trim());
  const starts = [0];
  for (const line of raw) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex(
    (line, index) => index > first && line.length <= 40 && (line.endsWith(',') || closingLine.test(line)),
  );
  const closes = last > first && lines.slice(last).filter((line) => line !== '').length <= 6;
  const greets = first >= 0 && isGreeting(lines[first] ?? '', lines[first + 1] ?? '');
  return {
    start: greets ? (starts[first + 1] ?? text.length) : 0,
    end: closes ? (starts[last] ?? text.length) : text.length,
  };
};

/** Everything the checks look at, put together once. */
export const sceneOf = (writing: Writing, order: LetterOrder): Scene => {
  const text = writing.text.slice(0, 20_000);
  const found = peopleIn({ ...writing, cc: [] }, order);
  const ids = found.length > 0 ? found.map(({ id }) => id) : order.personIds;
  const recipients = order.records.people.filter(({ id }) => ids.includes(id)).map(addressee);
  const others = order.records.people.filter(({ id }) => !ids.includes(id)).map(addressee);
  const own =
    recipients.length > 0 ? write({ ...order, personIds: order.kind === 'pass-on' ? order.personIds : ids }) : null;
  const customs = customsFor(order.records.application.language);
  const body = bodyOf(text, customs);
  let notes: Draft[] | null = null;
  return {
    writing,
    text,
    order,
    customs,
    recipients,
    others,
    known: knownFor(order, ids, own?.prompts.map(({ words }) => words) ?? []),
    body,
    words: wordsIn(text),
    checkIn: checkInOf(text, customs.language, order.now, order.timeZone),
    sentences: sentencesOf(text, body.start, body.end),
    own,
    notes: () => {
      notes ??= notesOf(order, ids);
      return notes;
    },
  };
};
