import { hasAddress } from '../records/people';
import type { Person } from '../records/shape';
import { presentIn } from './rounds';
import type { Situation } from './situation';

const first = (people: readonly Person[]): Person | null => people.find(hasAddress) ?? people[0] ?? null;

/**
 * Whom a follow-up goes to: the person a promise was given to; the recruiter of the agency between; whoever was thanked
 * for the last round; an interviewer of it; who arranged it. Somebody with an address before somebody without.
 */
export const contactOf = (situation: Situation, promisedTo: readonly string[] = []): Person | null => {
  const { people, agency, letters } = situation.records;
  const promised = people.filter(({ id }) => promisedTo.includes(id));
  if (promised.length > 0) return first(promised);
  const recruiter = agency === null ? undefined : people.find((person) => person.companyId === agency.id);
  if (recruiter) return recruiter;
  const latest = situation.held.at(-1);
  const present = latest ? presentIn(latest).map(({ person }) => person) : [];
  const wasThanked = ({ id }: Person) =>
    letters.some(({ state, personIds }) => state === 'sent' && personIds.includes(id));
  const thanked = present.find((person) => hasAddress(person) && wasThanked(person));
  return thanked ?? first([...present, ...people.filter(({ part }) => part === 'coordinator' || part === 'recruiter')]);
};
