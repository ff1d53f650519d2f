import { everyMatch } from '../languages';
import { fold } from '../languages/fold';
import type { Reading } from '../reading';
import { domainRoot, squash } from './companyNames';
import { isDepartment, withoutDepartment } from './department';
import { isOfDomain } from './domain';
import { isFirstName } from './firstNames';
import { isTitle } from './jobTitles';
import type { Label } from './labels';
import { mailAddressesIn } from './mailbox';
import { namesIn } from './nameList';
import { isName, nameAt } from './names';
import { isTrade } from './organisations';
import { phoneIn } from './phone';
import type { ProposedPerson } from './shape';
import { signatureOf } from './signature';

/** The one who arranges: named as contact, or who signs, with the title and the number of the closing lines. */

const SCHEDULER_NAME =
  /(?:no-?reply|recruit|talent|careers?|team|hr\b|calendar|calendly|cal\.com|system|notification|zoom|people|hiring|jobs|support|info|rrhh|rh\b|personal|gmbh|inc\b|ltd|llc)/i;

/** Whether the sender is called like a mailbox and not like somebody. */
export const isMailbox = (name: string): boolean => SCHEDULER_NAME.test(name);

/** "Bäckerei Ziegler", "P&O Gemeente Veldwijk", "Risorse umane": a sender, and nobody. */
const isHouse = (name: string, companyName: string | null): boolean =>
  (companyName !== null && squash(companyName).includes(squash(name))) ||
  isDepartment(name) ||
  withoutDepartment(name) !== name ||
  isTrade(name);

/** "Sato, Keiko" is how directories write Keiko Sato; "Dana Ito at Acme", "Dana Ito (she/her)" are Dana Ito. */
export const personsName = (name: string, root: string | null = null): string => {
  const [first = '', of = ''] = name.split(/\s(?:de|d['’])\s?(?=\p{Lu})/u);
  // "Ophélie de Lumina Santé" of lumina-sante is no family's name.
  if (of !== '' && isFirstName(first) && isOfDomain(of, root)) return first;
  const bare = name
    .replace(/\s(?:at|from|von|bei|chez|de chez|@|via|\|)\s.*$/, '')
    .replace(/\s?\([^)]{0,40}\)\s?$/, '')
    .trim();
  const turned = /^(\p{Lu}[\p{L}'’ -]{1,30}),\s(\p{Lu}[\p{L}'’-]{1,20}(?:\s\p{Lu}\.?)?)$/u.exec(bare);
  return turned === null || isTitle(turned[2] ?? '') ? bare : `${turned[2]} ${turned[1]}`;
};

const nobody = (name: string): ProposedPerson => ({ name, honorific: null, email: null, title: null, phone: null });

/** "contact Leila Frost at (312) 555-0190", "Rückfragen an Frau Kern". */
const CONTACT =
  /(?:contact|reach(?: out to)?|get in touch with|speak to|questions?,? (?:please )?(?:call|email|ask)|(?:call|email|e-mail|text) (?=\p{Lu}\p{Ll}+ \p{Lu})|wenden sie sich (?:bitte )?an|(?:rück)?fragen (?:bitte )?an|contacter|joindre|contactar (?:con|a)|contate|contactar|fale com|neem contact op met|contact opnemen met|contattare|rivolgersi a)\s/giu;

const inText = (reading: Reading): ProposedPerson | null => {
  for (const match of everyMatch(CONTACT, reading.text.slice(0, 12_000))) {
    const from = match.index + match[0].length;
    const found = nameAt(reading.text.slice(from, from + 160), reading, true);
    if (found === null || !(found.person.name.includes(' ') || found.person.honorific !== null)) continue;
    const rest =
      reading.text.slice(from + found.end, from + found.end + 140).split(/\n\n|[!?]|\.\s\p{Lu}/u, 1)[0] ?? '';
    const email = mailAddressesIn(rest)[0]?.replace(/\.$/, '') ?? null;
    return { ...found.person, email: found.person.email ?? email, phone: phoneIn(rest) };
  }
  return null;
};

const fromSender = (reading: Reading, companyName: string | null): ProposedPerson | null => {
  const { name, email } = reading.own.from;
  const bare = personsName(name, domainRoot(email));
  if (!isName(bare) || isHouse(bare, companyName) || SCHEDULER_NAME.test(bare) || !bare.includes(' ')) return null;
  return { ...nobody(bare), email };
};

/** Who signs where the mailbox is nobody's: the first closing line, if it is a person's name with a title below. */
const fromClosing = (reading: Reading, companyName: string | null): ProposedPerson | null => {
  const [first = '', second = ''] = signatureOf(reading).lines;
  const found = nameAt(first, reading, true);
  if (found === null || !found.person.name.includes(' ') || isHouse(found.person.name, companyName)) return null;
  const sure = isFirstName(found.person.name.split(' ')[0] ?? '') || found.person.title !== null || isTitle(second);
  return sure && found.end > first.trim().length * 0.6 ? found.person : null;
};

/** "Talent Coordinator | Alder Bank" without the company; null for a line that is no title. */
const titleIn = (line: string, name: string, companyName: string | null): string | null => {
  const own = line.startsWith(name) ? line.slice(name.length).replace(/^[\s,|–—-]{1,4}/, '') : line;
  const piece =
    own.split(/\s?[|•·]\s?|\s[-–—]\s|,\s(?=\p{Lu})|\s(?:at|@|bei|chez|en|presso|bij)\s(?=\p{Lu})/u)[0]?.trim() ?? '';
  const isOne = isTitle(piece) && piece.length < 60 && !/[@:]|\d{3}|[.!?]$/.test(piece);
  return isOne && squash(piece) !== squash(companyName ?? '') ? piece : null;
};

/** Title and number stand below the name that signs. */
const withClosing = (one: ProposedPerson, reading: Reading, companyName: string | null): ProposedPerson => {
  const { lines } = signatureOf(reading);
  const at = lines.findIndex((line) => fold(line).startsWith(fold(one.name).split(' ')[0] ?? ' '));
  if (at < 0) return one;
  const below = lines.slice(at, at + 6);
  const title = below
    .slice(0, 3)
    .map((line) => titleIn(line, one.name, companyName))
    .find((words) => words !== null);
  const phone = below.map(phoneIn).find((number) => number !== null);
  return { ...one, title: one.title ?? title ?? null, phone: one.phone ?? phone ?? null };
};

/**
 * @param companyName what is known to be the company, and nobody
 * @returns who arranges the interview, or null when the mail names nobody
 */
export const coordinatorOf = (
  reading: Reading,
  labels: readonly Label[],
  companyName: string | null,
): ProposedPerson | null => {
  const label = labels.find((l) => l.kind === 'contact');
  const labelled = label === undefined ? undefined : namesIn(label.value, reading)[0]?.person;
  if (label !== undefined && labelled !== undefined && !isHouse(labelled.name, companyName))
    return { ...labelled, phone: labelled.phone ?? phoneIn(label.value) };
  const one = fromSender(reading, companyName) ?? inText(reading) ?? fromClosing(reading, companyName);
  return one === null ? null : withClosing(one, reading, companyName);
};
