import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { dueItems } from '../../src/etiquette/index';
import { check } from '../../src/letter/check';
import type { Draft, LetterOrder, Remark, Writing } from '../../src/letter/shape';
import { write } from '../../src/letter/write';
import { LETTER_KINDS, type LetterKind } from '../../src/records/shape';
import { whoIs } from '../../src/records/whoIs';
import { type CaseReading, readCase } from './case';
import { english } from './english';
import { parsed } from './notes';

type Wanted = { kind: LetterKind; personIds: string[]; interviewId: string | null };

const isLetter = (what: string): what is LetterKind => LETTER_KINDS.some((kind) => kind === what);
const ONE_EACH: readonly LetterKind[] = ['thank-you', 'phone-screen', 'late-thank-you'];

const idsWith = ({ records }: CaseReading, ...parts: string[]) =>
  records.people.filter(({ part }) => parts.includes(part)).map(({ id }) => id);

/** Whom a kind goes to when nothing but the kind is asked for. */
const askedFor = (reading: CaseReading, kind: LetterKind): Wanted[] => {
  const wanted = (personIds: string[]) => ({ kind, personIds, interviewId: null });
  const interviewers = idsWith(reading, 'interviewer');
  if (ONE_EACH.includes(kind)) {
    const people = interviewers.length > 0 ? interviewers : idsWith(reading, 'recruiter', 'coordinator');
    return people.length > 0 ? people.map((id) => wanted([id])) : [wanted([])];
  }
  if (kind === 'pass-on') return [wanted(interviewers)];
  if (kind === 'referrer' || kind === 'reference') return idsWith(reading, kind).map((id) => wanted([id]));
  const due = dueItems(reading.records, reading.now, reading.context).find(({ what }) => what === kind);
  const [first] = [...(due?.personIds ?? []), ...interviewers, ...idsWith(reading, 'recruiter', 'coordinator')];
  return [wanted(first ? [first] : [])];
};

/** What the case owes, whether its moment has come or not; a thank-you to each when the rules see nothing. */
const owed = (reading: CaseReading): Wanted[] => {
  const items = dueItems(reading.records, reading.now, reading.context).flatMap(
    ({ what, personIds, viaId, interviewId, isDue }) =>
      isLetter(what) && (isDue || ONE_EACH.includes(what) || what === 'pass-on')
        ? [{ kind: what, personIds: viaId ? [...personIds, viaId] : personIds, interviewId }]
        : [],
  );
  return items.length > 0 ? items : askedFor(reading, 'thank-you');
};

const orderOf = (reading: CaseReading, wanted: Wanted): LetterOrder => ({
  records: reading.records,
  ...wanted,
  profile: reading.profile,
  now: reading.now,
  timeZone: reading.timeZone,
  isDayOff: reading.context.isDayOff,
});

const shownTo = ({ records }: CaseReading, ids: string[]): string[] =>
  records.people.filter(({ id }) => ids.includes(id)).map(({ email, name }) => email ?? name);

const shown = (remarks: Remark[]) => remarks.map((remark) => ({ ...remark, text: english(remark.text) }));

const recipient = (one: string | { name?: string | null | undefined; email?: string | null | undefined }) =>
  typeof one === 'string' ? one : { name: one.name ?? '', email: one.email ?? null };

const checksOfDraft = (reading: CaseReading) => {
  const { draft, kind } = reading.case;
  const writing: Writing = {
    to: [draft?.to ?? []].flat().map(recipient),
    cc: [draft?.cc ?? []].flat().map(recipient),
    subject: draft?.subject ?? '',
    text: draft?.text ?? '',
  };
  const named = writing.to.map((one) => (typeof one === 'string' ? { name: one, email: one } : one));
  const found = whoIs(named, [reading.records]).map(({ person }) => person.id);
  const interviewers = idsWith(reading, 'interviewer');
  // A draft without recipients, where only one can be meant.
  const personIds = found.length === 0 && interviewers.length === 1 ? interviewers : found;
  return shown(check(writing, orderOf(reading, { kind: kind ?? 'thank-you', personIds, interviewId: null })));
};

const checksOfLetters = (reading: CaseReading, letters: Draft[], wanted: Wanted[]) =>
  letters.flatMap((letter, index) => {
    const order = orderOf(reading, wanted[index] ?? { kind: letter.kind, personIds: letter.to, interviewId: null });
    const writing = { to: shownTo(reading, letter.to), cc: [], subject: letter.subject, text: letter.text };
    return shown(check(writing, order)).map((remark) => ({ letter: index, ...remark }));
  });

/**
 * The letters of a case, and what the checks say of its draft (or, without a draft, of these letters).
 * @param json a parsed case, see `case.ts`; without a `kind` the letters are those that are owed
 */
export const lettersOf = (json: unknown) => {
  const reading = readCase(json);
  const { kind, draft } = reading.case;
  const wanted = kind ? askedFor(reading, kind) : owed(reading);
  const letters = wanted.map((one) => write(orderOf(reading, one)));
  return {
    letters: letters.map(({ to, about, ...letter }) => ({
      ...letter,
      to: shownTo(reading, to),
      about: shownTo(reading, about),
    })),
    checks: draft ? checksOfDraft(reading) : checksOfLetters(reading, letters, wanted),
  };
};

/** `inspect -- letters CASE.json` (or `-` for the standard input). Exit code 2 when it is no case. */
export default async (args: string[]): Promise<number> => {
  const [file] = args;
  if (file === undefined) {
    console.error('Usage: npm run inspect -- letters CASE.json');
    return 2;
  }
  try {
    const json = parsed(readFileSync(file === '-' ? 0 : file, 'utf8'));
    console.log(JSON.stringify(lettersOf(json), null, 2));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
};
