import { pattern } from '../languages';
import { fold } from '../languages/fold';
import type { Reading } from '../reading';
import { isDepartment, isTrade, withoutDepartment } from './department';
import type { Label } from './labels';
import { isName, type NamedPerson, nameAt, namesIn } from './names';
import { beforeTimes, beforeVerbs, fromProse, fromRows, withHonorific } from './peopleInText';
import type { ProposedPerson } from './shape';
import { signatureOf } from './signature';

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

/** "Rina Cole - Organizer / rina@… / Sam Reyes - Guest": one person a line. */
const fromLines = (label: Label, reading: Reading): NamedPerson[] =>
  label.value.split('\n').flatMap((line) => {
    if (/\b(?:guest|invitee|gast|invitado|convidado|ospite|invite)\b/i.test(line)) return [];
    return namesIn(
      line.replace(/\s[-–—]\s(?:organi[sz]er|host|gastgeber\w*|organisat\w*|organizador\w*|anfitri[oó]n)\b.*$/i, ''),
      reading,
    );
  });

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
  const addresses = [
    ...reading.text.slice(0, 20_000).matchAll(/[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g),
  ].map((m) => m[0]);
  const { email, name } = reading.own.from;
  for (const one of people) {
    const parts = fold(one.name).split(' ');
    if (one.email === null && email !== null && fold(name) === fold(one.name)) one.email = email;
    one.email ??= reading.email.to.find((to) => fold(to.name) === fold(one.name))?.email ?? null;
    one.email ??=
      addresses.find(
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

const SCHEDULER_NAME =
  /(?:no-?reply|recruit|talent|careers?|team|hr\b|calendar|calendly|cal\.com|system|notification|zoom|people|hiring|jobs|support|info|rrhh|rh\b|personal|gmbh|inc\b|ltd|llc)/i;

/** "Bäckerei Ziegler", "P&O Gemeente Veldwijk", "Risorse umane": a sender, and nobody. */
const isOrganisation = (name: string, companyName: string | null): boolean =>
  (companyName !== null && squash(companyName).includes(squash(name))) ||
  isDepartment(name) ||
  withoutDepartment(name) !== name ||
  isTrade(name);

const coordinatorOf = (
  reading: Reading,
  labels: readonly Label[],
  companyName: string | null,
): ProposedPerson | null => {
  const labelled = labels.find((l) => l.kind === 'contact');
  const named = labelled === undefined ? undefined : namesIn(labelled.value, reading)[0];
  if (named !== undefined && !isOrganisation(named.person.name, companyName)) return named.person;
  const { name, email } = reading.own.from;
  if (!isName(name) || SCHEDULER_NAME.test(name) || !name.includes(' ') || isOrganisation(name, companyName))
    return null;
  return { name, honorific: null, email, title: null, phone: null };
};

/** The writer, where they say that they are the one: "I will call you", "with Theo and me". */
const writer = (reading: Reading): NamedPerson[] => {
  const { name } = reading.own.from;
  const bare = name.replace(/\s(?:at|from|von|bei|chez|de|@)\s.*$/, '');
  const body = reading.folded.slice(0, signatureOf(reading).start);
  const says = reading.languages.some(({ fields }) => pattern(fields.withMe).test(body));
  const person = says ? nameAt(bare, reading, false) : null;
  return person === null || SCHEDULER_NAME.test(bare) ? [] : [person];
};

/** Interviewers and the one who arranges; the reader is never among them. */
export const peopleIn = (reading: Reading, labels: readonly Label[], companyName: string | null): People => {
  const readers = readerNames(reading);
  const labelled = labels.filter((l) => l.kind === 'who').flatMap((l) => fromLines(l, reading));
  const told =
    labelled.length > 0
      ? labelled
      : [...fromRows(reading), ...beforeTimes(reading), ...fromProse(reading), ...beforeVerbs(reading)];
  const others = told.length > 0 ? told : withHonorific(reading);
  const named = [...others, ...writer(reading)];
  const company = squash(companyName ?? '');
  const isCompany = (name: string): boolean =>
    company !== '' && (squash(name) === company || (name.includes(' ') && company.startsWith(squash(name))));
  const interviewers = unique(
    named.map((n) => n.person).filter((p) => !isReader(p.name, readers) && !isCompany(p.name)),
  );
  return {
    interviewers: withAddresses(interviewers, reading),
    coordinator: coordinatorOf(reading, labels, companyName),
  };
};
