import { peopleOf } from './people';
import type { Interview, Person, Records } from './shape';

export type Known = { person: Person; records: Records; interview: Interview | null };

const address = (email: string | null) => (email === null ? '' : email.trim().toLowerCase());

/** "Ito, Dana (she/her)" and "dana  ITO" are the same name. */
const plainName = (name: string): string => {
  const words = name
    .slice(0, 300)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\([^()]{0,80}\)|["']/g, ' ')
    .trim();
  const comma = words.split(',');
  const turned = comma.length === 2 ? `${comma[1]} ${comma[0]}` : words;
  return turned.replace(/\s+/g, ' ').trim().toLowerCase();
};

/** The round that a letter to this person would speak of: the latest they sat in, else the next one. */
const interviewWith = (person: Person, records: Records): Interview | null => {
  const theirs = records.interviews
    .filter((interview) => interview.status !== 'cancelled')
    .sort((a, b) => b.startAt - a.startAt);
  const sat = theirs.find((interview) => peopleOf(interview, records).some(({ id }) => id === person.id));
  return sat ?? theirs[0] ?? null;
};

/**
 * Whom a compose is addressed to.
 * @param recipients as the webmail shows them; Outlook hides addresses inside one organisation
 * @param all the open applications
 * @returns everybody who fits: by address, else (for a recipient whose address nobody here has) by display name. Two
 * people alike, or one person in two applications, are both returned, the most recently interviewed first; the caller asks.
 */
export const whoIs = (
  recipients: readonly { name: string; email: string | null }[],
  all: readonly Records[],
): Known[] => {
  const everybody = all.flatMap((records) => records.people.map((person) => ({ person, records })));
  const found = recipients.slice(0, 200).flatMap((recipient) => {
    const wanted = address(recipient.email);
    const byAddress = wanted === '' ? [] : everybody.filter(({ person }) => address(person.email) === wanted);
    if (byAddress.length > 0) return byAddress;
    const name = plainName(recipient.name);
    return name === '' ? [] : everybody.filter(({ person }) => plainName(person.name) === name);
  });
  return [...new Set(found)]
    .map(({ person, records }) => ({ person, records, interview: interviewWith(person, records) }))
    .sort((a, b) => (b.interview?.startAt ?? 0) - (a.interview?.startAt ?? 0));
};
