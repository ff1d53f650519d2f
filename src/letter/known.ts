import type { Person } from '../records/shape';
import { whoIs } from '../records/whoIs';
import type { Known } from './hold';
import type { Addressee } from './kit';
import { addressee } from './names';
import type { LetterOrder, Writing } from './shape';

const named = (list: Writing['to']) => list.map((one) => (typeof one === 'string' ? { name: one, email: one } : one));

/** People of the record among To and Cc, the most recently interviewed first. */
export const peopleIn = (writing: Pick<Writing, 'to' | 'cc'>, order: LetterOrder): Person[] =>
  whoIs(named([...writing.to, ...writing.cc]), [order.records]).map(({ person }) => person);

const namesOf = ({ full, given, surname }: Addressee): string[] =>
  [given, surname, full].filter((name) => name !== null);

const folded = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * What the page must know to hold a Send (see `hold.ts`).
 * @param recipientIds who in the record this compose is addressed to; with nobody known no name is wrong
 * @param prompts the prompts that were inserted into this compose, as they stand there
 * @returns names that are right here, and those of everybody else; a name that two of them share, or that the person has
 * too, accuses nobody
 */
export const knownFor = (order: LetterOrder, recipientIds: readonly string[], prompts: string[]): Known => {
  const { people } = order.records;
  const expected = people.filter(({ id }) => recipientIds.includes(id)).flatMap((person) => namesOf(addressee(person)));
  const others = people.filter(({ id }) => !recipientIds.includes(id)).flatMap((person) => namesOf(addressee(person)));
  const right = new Set([...expected, ...order.profile.name.split(/\s+/)].map(folded));
  const wrong = others.filter((name) => name.length > 1 && !right.has(folded(name)));
  return { prompts, expected, wrong: expected.length > 0 ? [...new Set(wrong)] : [] };
};
