import { pattern } from '../languages';
import { fold } from '../languages/fold';
import type { Reading } from '../reading';
import { ianaOf } from '../reading/iana';
import { addressesIn } from './address';
import { isSurelyPerson, listAfter } from './announced';
import { isFirstName } from './firstNames';
import type { Label } from './labels';
import { isName, type NamedPerson, nameAt, namesIn } from './names';
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

/** "Soraya Haidari - Organizer / soraya@… / Erik Lund - Guest": one person a line. */
const fromLines = (label: Label, reading: Reading): NamedPerson[] =>
  label.value.split('\n').flatMap((line) => {
    if (/\b(?:guest|invitee|gast|invitado|convidado|ospite|invite)\b/i.test(line)) return [];
    return namesIn(
      line.replace(/\s[-–—]\s(?:organi[sz]er|host|gastgeber\w*|organisat\w*|organizador\w*|anfitri[oó]n)\b.*$/i, ''),
      reading,
    );
  });

const BEFORE_VERB =
  /([\p{Lu}][\p{L}'’-]+(?:\s(?:\p{Lu}\.|[\p{Lu}][\p{L}'’-]+|de|van|von|der)){0,3})(?:,\s([^,\n.]{2,60}),|\s\(([^)\n]{2,60})\)|\s(?:from|of|van|von|vom|aus|de|du|del|dal|da|di|do)\s[^,.\n]{2,40})?\s$/u;

/** "Dana Ito, Head of Design, will call you": names in front of what they do. */
const beforeVerbs = (reading: Reading): NamedPerson[] => {
  const found: NamedPerson[] = [];
  for (const language of reading.languages) {
    for (const match of reading.folded.matchAll(pattern(language.fields.peopleBefore, 'g'))) {
      const before = BEFORE_VERB.exec(reading.text.slice(Math.max(0, match.index - 140), match.index));
      if (before === null || found.length > 10) continue;
      const [, name = '', afterComma, inBrackets] = before;
      const first = nameAt(name.replace(/^(?:[A-Z]{2,4}\s)+(?=\p{Lu}\p{Ll})/u, ''), reading, true);
      if (first === null || !(name.includes(' ') || isFirstName(name))) continue;
      found.push({ ...first, person: { ...first.person, title: afterComma ?? inBrackets ?? first.person.title } });
    }
  }
  return found;
};

const fromProse = (reading: Reading): NamedPerson[] => {
  const found: NamedPerson[] = [];
  for (const language of reading.languages) {
    for (const match of reading.folded.matchAll(pattern(language.fields.peopleAfter, 'g'))) {
      const after = reading.text.slice(match.index + match[0].length, match.index + match[0].length + 400);
      if (!/^[ \u00A0:]/.test(after)) continue;
      found.push(...namesIn(listAfter(after), reading, !isSurelyPerson(match[0], after)));
      if (found.length > 30) return found;
    }
  }
  return found;
};

/** Agenda rows: "9:00 - 9:45 | System design | Chen Yu | https://…": the cells that are names. */
const fromRows = (reading: Reading): NamedPerson[] => {
  const found: NamedPerson[] = [];
  for (const { time } of reading.found.moments) {
    if (time === null) continue;
    const [own = '', below = ''] = reading.text.slice(time.end, time.end + 300).split('\n');
    // The row may stand below its time.
    const row = /\p{L}{2}/u.test(own) ? own : below;
    // A row of an agenda holds cells, not sentences.
    if (/[.?!]\s/.test(row)) continue;
    const cells = row.split(/\s?[|\t·•]\s?|\s[-–—]\s|:\s/);
    for (const [at, cell] of cells.entries()) {
      // "Eastern Time - New York" stands below times as well.
      if (ianaOf(cell.trim()) !== null) continue;
      const names = namesIn(cell.trim(), reading, true);
      // Behind the time may stand the topic as well: there only a name with its title counts.
      const sure = at > 0 || names.every((n) => n.person.title !== null);
      if (names.length > 0 && sure && (names.at(-1)?.end ?? 0) > cell.trim().length * 0.6) found.push(...names);
    }
  }
  return found;
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

const coordinatorOf = (reading: Reading, labels: readonly Label[]): ProposedPerson | null => {
  const labelled = labels.find((l) => l.kind === 'contact');
  const named = labelled === undefined ? undefined : namesIn(labelled.value, reading)[0];
  if (named !== undefined) return named.person;
  const { name, email } = reading.own.from;
  if (!isName(name) || SCHEDULER_NAME.test(name) || !name.includes(' ')) return null;
  return { name, honorific: null, email, title: null, phone: null };
};

/** "Rina Cole      9:00 - 10:00": the name before the time of its row. */
const beforeTimes = (reading: Reading): NamedPerson[] =>
  reading.found.times.flatMap((time) => {
    const before = reading.text.slice(Math.max(0, time.start - 60), time.start);
    const line = before.split('\n').at(-1) ?? '';
    const name = /^\s{0,4}(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,2})(?:\s{2,}|\t|\s[|–-]\s|:\s)$/u.exec(
      line,
    )?.[1];
    const found = name === undefined ? null : nameAt(name, reading, true);
    return found === null ? [] : [found];
  });

/** People called by their title in the body, where nothing else says who is there: "Madame Fabre, cadre de santé, …". */
const withHonorific = (reading: Reading): NamedPerson[] => {
  const found: NamedPerson[] = [];
  const { start } = signatureOf(reading);
  const skip = Math.max(reading.text.indexOf('\n'), reading.text.slice(0, 200).indexOf('\n\n'));
  const streets = addressesIn(reading.text.slice(0, start));
  for (const { fields } of reading.languages) {
    for (const match of reading.folded.slice(0, start).matchAll(pattern(`(?:${fields.honorific})\\.?(?= )`, 'g'))) {
      if (streets.some((street) => match.index >= street.start && match.index < street.end)) continue;
      if (match.index < skip || found.length > 6 || !/^\p{Lu}|^sig/u.test(reading.text.slice(match.index))) continue;
      const one = nameAt(reading.text.slice(match.index, match.index + 80), reading, true);
      if (one?.person.honorific != null) found.push(one);
    }
  }
  return found;
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
  return { interviewers: withAddresses(interviewers, reading), coordinator: coordinatorOf(reading, labels) };
};
