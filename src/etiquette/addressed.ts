import type { Person, Records } from '../records/shape';
import { whoIs } from '../records/whoIs';

type Recipient = { readonly name: string; readonly email: string | null };

const address = (email: string | null) => email?.trim().toLowerCase() ?? '';

/** By name alone only where no address is known of them: a friend may be called the same. */
const isMeant = ({ email }: Person, recipients: readonly Recipient[]): boolean =>
  email === null || recipients.some((one) => address(one.email) === address(email));

const isHelper = ({ part }: Person) => part === 'referrer' || part === 'reference';

/**
 * The applications that a mail's recipients take part in, with the ids of those people; the most recently interviewed
 * first. Referrers and references are no part of the interviews.
 */
export function addressed(
  recipients: readonly Recipient[],
  all: readonly Records[],
): { records: Records; ids: ReadonlySet<string> }[] {
  const found = new Map<Records, Set<string>>();
  for (const { person, records } of whoIs(recipients, all)) {
    if (isHelper(person) || !isMeant(person, recipients)) continue;
    found.set(records, (found.get(records) ?? new Set<string>()).add(person.id));
  }
  return [...found].map(([records, ids]) => ({ records, ids }));
}
