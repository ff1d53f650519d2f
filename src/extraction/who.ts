import { everyMatch, pattern } from '../languages';
import { fold } from '../languages/fold';
import type { Reading } from '../reading';
import { coordinatorOf } from './coordinator';
import { isPersonsName } from './firstNames';
import type { Label } from './labels';
import { mailAddressesIn } from './mailbox';
import { mentioned } from './mentioned';
import { namesIn } from './nameList';
import { type NamedPerson, nameAt } from './names';
import { beforeTimes, beforeVerbs, fromProse, fromRows, withHonorific } from './peopleInText';
import type { ProposedPerson } from './shape';
import { inFull, writer } from './writer';

export type People = { interviewers: ProposedPerson[]; coordinator: ProposedPerson | null };

/** The name the greeting calls, folded. */
const greeted = (reading: Reading): string[] =>
  reading.languages.flatMap((language) => {
    const greeting = pattern(`(?:${language.fields.greeting})`).exec(reading.folded.slice(0, 400));
    if (greeting === null) return [];
    const after = reading.text.slice(greeting.index + greeting[0].length, greeting.index + greeting[0].length + 60);
    const named = nameAt(after.replace(/^[\s,!]+/, ' '), reading, false);
    return named === null ? [] : [fold(named.person.name)];
  });

/** The reader's own name, as the greeting and the recipient tell it, folded. Interviewers may be among the recipients. */
const readerNames = (reading: Reading): string[] => {
  const { to, key } = reading.email;
  const own = to.length === 1 ? to : to.filter(({ email }) => email !== null && email === key.account);
  return [...own.map(({ name }) => fold(name)).filter((name) => name !== ''), ...greeted(reading)];
};

const isReader = (name: string, readers: readonly string[]): boolean => {
  const own = fold(name);
  return readers.some(
    (reader) => reader === own || (reader.includes(' ') ? reader.split(' ')[0] === own : own.split(' ')[0] === reader),
  );
};

const ORGANIZER = /\s?[-–—(]\s?(?:organi[sz]er|host|gastgeber\w*|organisat\w*|organizador\w*|anfitri[oó]n)\b.*$/i;
const GUEST = /\b(?:guest|invitee|gast|invitado|convidado|ospite|invite)\b/i;

/**
 * "Rina Cole - Organizer / rina@… / Sam Reyes - Guest": one person a line. Who set the meeting up interviews only where
 * nobody else but the reader is there.
 */
const fromLines = (label: Label, reading: Reading, readers: readonly string[]): NamedPerson[] => {
  const lines = label.value.split(/\n|;\s/).filter((line) => !GUEST.test(line));
  const of = (some: readonly string[]): NamedPerson[] =>
    some.flatMap((line) => namesIn(line.replace(ORGANIZER, '').replace(/^\s{0,4}\d{1,2}[.)]\s/, ''), reading));
  const others = of(lines.filter((line) => !ORGANIZER.test(line)));
  return others.some(({ person }) => !isReader(person.name, readers)) ? others : of(lines);
};

const squash = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');

const unique = (people: readonly ProposedPerson[]): ProposedPerson[] => {
  const kept: ProposedPerson[] = [];
  for (const one of people) {
    const same = kept.find((k) => fold(k.name) === fold(one.name));
    if (same === undefined) kept.push(one);
    else {
      same.title ??= one.title;
      same.email ??= one.email;
    }
  }
  // "Rhian" is Rhian Bevan where both are named.
  const whole = kept.filter((one) => !kept.some((k) => k !== one && fold(k.name).startsWith(`${fold(one.name)} `)));
  return whole.slice(0, 30);
};

/** Addresses in the mail that plainly belong to a name: dana.ito@acme.example for Dana Ito. */
const withAddresses = (people: ProposedPerson[], reading: Reading): ProposedPerson[] => {
  // Looked for once somebody lacks one: most mails name nobody, or everybody with theirs.
  let found: string[] | null = null;
  const addresses = (): string[] => {
    found ??= mailAddressesIn(reading.text.slice(0, 20_000));
    return found;
  };
  const { email, name } = reading.own.from;
  for (const one of people) {
    const parts = fold(one.name).split(' ');
    if (one.email === null && email !== null && fold(name) === fold(one.name)) one.email = email;
    one.email ??= reading.email.to.find((to) => fold(to.name) === fold(one.name))?.email ?? null;
    one.email ??=
      addresses().find(
        (a) =>
          parts.length > 1 &&
          [
            `${parts[0]}.${parts.at(-1)}`,
            `${parts[0]}_${parts.at(-1)}`,
            `${parts[0]}${parts.at(-1)}`,
            `${parts[0]?.[0]}${parts.at(-1)}`,
            `${parts[0]?.[0]}.${parts.at(-1)}`,
          ].includes(fold(a.split('@')[0] ?? '')),
      ) ?? null;
  }
  return people;
};

/** "Confirmed: Product Manager interview with Marcus Webb": in a subject only what is surely a person's name. */
const inSubject = (reading: Reading): NamedPerson[] =>
  reading.languages.flatMap(({ fields }) =>
    everyMatch(pattern(fields.peopleAfter, 'g'), reading.subjectFolded).flatMap((match) =>
      namesIn(reading.subject.slice(match.index + match[0].length), reading, true).filter(
        ({ person }) => isPersonsName(person.name) || person.honorific !== null,
      ),
    ),
  );

type Source = NamedPerson[] | ((reading: Reading) => NamedPerson[]);

/** The first of several places that names anybody; later ones are not even looked at. */
const firstOf = (sources: readonly Source[], reading: Reading): NamedPerson[] => {
  for (const source of sources) {
    const found = typeof source === 'function' ? source(reading) : source;
    if (found.length > 0) return found;
  }
  return [];
};

/** In the order of the mail; who stands nowhere in it comes last. "Frau Keller" may sign below as Anna Keller. */
const placeOf = ({ name, honorific }: ProposedPerson, { text }: Reading): number => {
  const called = honorific === null ? -1 : text.indexOf(`${honorific} ${name.split(' ').at(-1)}`);
  const at = called < 0 ? text.indexOf(name) : called;
  return at < 0 ? text.length : at;
};

/** Whoever lets the reader in is not whom they meet. */
const AT_THE_DOOR =
  /^(?:(?:at |am |an der |à l'|a la |na |in )?(?:front desk|reception|receptionist|security|empfang|pforte|portier|accueil|recepcion|recepcionista|porteria|portaria|recepcao|receptie|portineria|reception desk))$/;

/** Interviewers and the one who arranges; the reader is never among them. */
export const peopleIn = (reading: Reading, labels: readonly Label[], companyName: string | null): People => {
  const readers = readerNames(reading);
  const labelled = labels.filter((l) => l.kind === 'who').flatMap((l) => fromLines(l, reading, readers));
  const told =
    labelled.length > 0
      ? labelled
      : [...fromRows(reading), ...beforeTimes(reading), ...fromProse(reading), ...beforeVerbs(reading)];
  // Who is named as the one to ask is not whom one meets.
  const asked = labels.filter((l) => l.kind === 'contact');
  const called = (): NamedPerson[] =>
    withHonorific(reading).filter(({ person }) => !asked.some(({ value }) => value.includes(person.name)));
  const others = firstOf([told, called, inSubject, mentioned], reading);
  const named = [...others, ...writer(reading, others.length === 0)];
  const company = squash(companyName ?? '');
  const isCompany = (name: string): boolean =>
    company !== '' && (squash(name) === company || (name.includes(' ') && company.startsWith(squash(name))));
  const interviewers = unique(
    named
      .map((n) => inFull(n.person, reading))
      .filter((p) => !isReader(p.name, readers) && !isCompany(p.name) && !AT_THE_DOOR.test(fold(p.title ?? ''))),
  ).sort((a, b) => placeOf(a, reading) - placeOf(b, reading));
  const coordinator = coordinatorOf(reading, labels, companyName);
  return { interviewers: withAddresses(interviewers, reading), coordinator };
};
