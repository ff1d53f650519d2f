import { isFamilyFirst } from './names';
import type { Interview, Letter, Person, Records } from './shape';

/** Titles that stand before a name in confirmations; what follows is no first name. */
const TITLES = /^(?:dr|prof|mr|mrs|ms|mx|herr|frau|sir|dame|m|mme|sr|sra)\.?$/i;

/** The whole name; the address of somebody who has none. */
export const fullName = ({ name, email }: Person): string => name.trim() || email || '…';

/**
 * What to call somebody in our own sentences: the first name, where that is plain to see, else the whole name. Letters
 * have their own customs.
 */
export const shortName = (person: Person): string => {
  const name = fullName(person);
  const words = name.split(/\s+/);
  const [first = ''] = words;
  if (isFamilyFirst(name)) return name;
  if (words.length < 2 || person.honorific !== null || TITLES.test(first) || first.endsWith(','))
    return words.join(' ');
  return first;
};

/** Whether a letter needs nothing more: it is on its way, or the person decided against it. */
export const isSettled = (letter: Letter): boolean =>
  letter.state === 'sent' || letter.state === 'scheduled' || letter.state === 'skipped';

/** Whether a letter went, or will go by itself. */
export const isOnItsWay = (letter: Letter): boolean => letter.state === 'sent' || letter.state === 'scheduled';

/** Addresses behind which nobody reads. */
const NO_REPLY = /^(?:no-?_?reply|do-?_?not-?_?reply|notifications?|mailer-daemon)(?:[+@._-]|$)/i;

export const isRead = (email: string): boolean => !NO_REPLY.test(email.trim());

/** Somebody who can be written to without asking anyone. */
export const hasAddress = ({ email, postal }: Person): boolean => (email !== null && isRead(email)) || postal !== null;

const isHelper = (person: Person) => person.part === 'referrer' || person.part === 'reference';

/**
 * Who sat in an interview, each once however many sessions they had, in the order of the day.
 * When no session names anybody and it is the only interview, the application's interviewers are taken.
 */
export const peopleOf = (interview: Interview, records: Records): Person[] => {
  const found: Person[] = [];
  let named = false;
  for (const { personIds } of interview.sessions) {
    for (const id of personIds) {
      named = true;
      const person = records.people.find((one) => one.id === id);
      if (person && !isHelper(person) && !found.includes(person)) found.push(person);
    }
  }
  if (named) return found;
  if (records.interviews.some((other) => other !== interview && other.status !== 'cancelled')) return [];
  return records.people.filter((person) => person.part === 'interviewer');
};
