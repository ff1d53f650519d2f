import { pattern } from '../languages';
import { fold } from '../languages/fold';
import type { Reading } from '../reading';
import { domainRoot } from './companyNames';
import { isMailbox, personsName } from './coordinator';
import { isDepartment } from './department';
import { isPersonsName } from './firstNames';
import { isName, type NamedPerson, nameAt } from './names';
import { isOrganisation } from './organisations';
import type { ProposedPerson } from './shape';
import { signatureOf } from './signature';

/** Who writes, where that says who is met. */

/** "Pia" writes, "Pia Holm" signs. */
const signedName = (name: string, reading: Reading): string => {
  if (name.includes(' ')) return name;
  const [first = ''] = signatureOf(reading).lines;
  const signed = nameAt(first, reading, true)?.person.name ?? '';
  return fold(signed).startsWith(`${fold(name)} `) ? signed : name;
};

/** The name in the first closing line; empty where that is no person's. */
const signer = (reading: Reading): string => {
  for (const line of signatureOf(reading).lines.slice(0, 2)) {
    const found = nameAt(line, reading, true);
    const whole = found !== null && found.end > line.length * 0.6;
    if (whole && isPersonsName(found.person.name)) return found.person.name;
  }
  return '';
};

/** "Lamar and I will be on the call": whom else they name there is somebody. */
const besideName = ({ text }: Reading): boolean =>
  [
    ...text
      .slice(0, 12_000)
      .matchAll(
        /(\p{Lu}[\p{L}'’-]+)\s(?:and\sI\s(?:will|are|look)|und\sich\s(?:freuen|werden|sind)|et\smoi|y\syo|e\seu|en\sik|ed?\sio)\b/gu,
      ),
  ].some(([, name = '']) => isName(name));

/**
 * The writer, where they say that they are the one: "I will call you", "with Theo and me".
 * @param isAlone nobody else is named: then whom one asks for is whom one sees
 */
export const writer = (reading: Reading, isAlone: boolean): NamedPerson[] => {
  const sender = signedName(personsName(reading.own.from.name, domainRoot(reading.own.from.email)), reading);
  // A house's mailbox: whoever signs has written.
  const isNobody = sender === '' || isMailbox(sender) || isDepartment(sender) || isOrganisation(sender);
  const bare = isNobody ? signer(reading) : sender;
  const body = reading.folded.slice(0, signatureOf(reading).start);
  const says = reading.languages.some(
    ({ fields }) => pattern(fields.withMe).test(body) || (isAlone && pattern(fields.askForMe).test(body)),
  );
  const person = says || besideName(reading) ? nameAt(bare, reading, false) : null;
  return person === null || isMailbox(bare) ? [] : [person];
};

/** "Ask for Sandrine" or "Frau Keller", and Sandrine Roche or Anna Keller writes or signs. */
export const inFull = (one: ProposedPerson, reading: Reading): ProposedPerson => {
  if (one.name.includes(' ')) return one;
  const { name: from, email } = reading.own.from;
  const writers = [personsName(from, domainRoot(email)), signer(reading)].filter(isPersonsName);
  const own = fold(one.name);
  const name = writers.find(
    (full) => fold(full).startsWith(`${own} `) || (one.honorific !== null && fold(full).endsWith(` ${own}`)),
  );
  return name === undefined ? one : { ...one, name };
};
