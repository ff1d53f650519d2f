import { pattern } from '../languages';
import type { Reading } from '../reading';
import { clientIn, employerBehind, isAgency } from './agency';
import { type Candidate, COMPANY, cleanCompany, domainRoot, isCompany, squash, TAIL } from './companyNames';
import { withoutDepartment } from './department';
import { isOfDomain } from './domain';
import { isFirstName, isPersonsName } from './firstNames';
import { type Label, labelOf } from './labels';
import { isTitle } from './names';
import { fromSender, guessFromDomain } from './sender';
import type { Proposal } from './shape';
import { signatureOf } from './signature';
import { companyInTitle } from './title';

type Field = Proposal['company'];

const NAME_BEGINS = /^(?:[\p{Lu}\d]|(?:the|das|die|la|le|el|o)\s\p{Lu})/u;

/** A job or an interview is spoken of shortly before: "interview … with X", "candidatura … na X". */
const isBoundAt = (reading: Reading, folded: string, at: number): boolean => {
  const before =
    folded
      .slice(Math.max(0, at - 60), at)
      .split(/[.!?\n]\s/)
      .at(-1) ?? '';
  return reading.languages.some(
    ({ signals }) => pattern(signals.interview).test(before) || pattern(signals.application).test(before),
  );
};

/** "on Monday at 10 at Apple Park": what stands right behind a slot is where, not who. */
const isBehindSlot = (reading: Reading, at: number): boolean =>
  reading.found.moments.some((m) => m.time !== null && at >= m.end && at - m.end < 4);

/** "The post of Receptionist": a job follows. */
const JOB_NOUN =
  /\b(?:post|position|role|job|puesto|cargo|vaga|poste|posizione|ruolo|functie|rol|stelle|vacante|plaza|funcao|vacature|posto|lugar|figura) $/;

const afterWords = (reading: Reading, part: 'text' | 'subject', weight: number): Candidate[] => {
  const text = part === 'text' ? reading.text : reading.subject;
  const folded = part === 'text' ? reading.folded : reading.subjectFolded;
  const found: Candidate[] = [];
  for (const { fields } of reading.languages) {
    for (const match of folded.slice(0, 6_000).matchAll(pattern(`${fields.companyAt}|${fields.companyAfter}`, 'g'))) {
      const from = match.index + match[0].length;
      if (text.charAt(from) !== ' ' && text.charAt(from) !== '\n') continue;
      if (!NAME_BEGINS.test(text.slice(from + 1, from + 8))) continue;
      if (JOB_NOUN.test(folded.slice(Math.max(0, match.index - 12), match.index))) continue;
      COMPANY.lastIndex = from + 1;
      const words = cleanCompany(COMPANY.exec(text)?.[0] ?? '');
      // A name with a title in brackets is a person's.
      const titled = /^\s?\(/.test(text.slice(from + 1 + words.length));
      if (!isCompany(words) || titled || isPersonsName(words)) continue;
      const at = pattern(`^(?:${fields.companyAt})$`).test(match[0]);
      const place = part === 'text' && isBehindSlot(reading, match.index);
      const share = place
        ? 0.4
        : isBoundAt(reading, folded, match.index)
          ? 1
          : at
            ? match[0] === 'at'
              ? 0.9
              : 1
            : 0.4;
      found.push({ value: words, weight: weight * share, start: from + 1, part, stated: true });
    }
  }
  return found;
};

const NAME_BEFORE =
  /((?:\p{Lu}|\d)[\p{L}\p{N}'’.&+-]*(?:\s(?:(?:de|des|du|del|della|di|da|do|van|der|&|y|e|et|und|en|and|of|la|le)\s){0,2}(?:\p{Lu}|\d)[\p{L}\p{N}'’.&+-]*){0,5})\s$/u;

/** "Acme would like to meet you": whoever wants to is the employer, unless it is a person. */
const beforeWords = (reading: Reading): Candidate[] => {
  const found: Candidate[] = [];
  for (const { fields } of reading.languages) {
    for (const match of reading.folded.slice(0, 6_000).matchAll(pattern(fields.companyBefore, 'g'))) {
      const before = reading.text.slice(Math.max(0, match.index - 80), match.index);
      const words = NAME_BEFORE.exec(before.split(/[.!?,;:]\s/).at(-1) ?? '')?.[1] ?? '';
      const value = words.replace(/^(?:The|Das|Die|Der|La|Le|El|Il|O|A|L['’])\s/u, '');
      const honorific = pattern(`^(?:${fields.honorific})`).test(value.toLowerCase());
      const person = honorific || isPersonsName(value) || isFirstName(value) || isTitle(value);
      if (value === '' || person || !isCompany(value)) continue;
      found.push({
        value,
        weight: 5,
        start: match.index - 1 - words.length + (words.length - value.length),
        part: 'text',
        stated: true,
      });
    }
  }
  return found;
};

/** Lines that hold something else than a name: numbers, addresses, links. */
const NO_NAME = /@|https?:|www\.|\d{3}|\d\s?$|^\d|^(?:tel|fon|phone|mob|fax|m:|t:|e:)/i;

const LEGAL = /,\s(?:Inc|LLC|Ltd|Limited|Corp|S\.?A|S\.?L|GmbH|AG|plc)\.?$/i;

const piecesOf = (line: string): string[] =>
  LEGAL.test(line) ? [line] : line.split(/\s?[|•·]\s?|\s[-–—]\s|,\s(?=\p{Lu})/u);

/** Three small words in a row are a sentence. */
const SENTENCE = /(?:\s\p{Ll}{2,}){3}/u;

/** What of a closing line may name a company; empty where it names a person, a title, a number. */
const nameInLine = (piece: string, writer: string, root: string | null): string => {
  const value = withoutDepartment(piece)
    .replace(/,?\s(?:seit|since|depuis|desde|sinds|dal)\s\d{4}.*$/i, '')
    .replace(/[,.;!]+$/, '')
    .trim();
  if (value.length < 2 || value.length > 50 || NO_NAME.test(value) || !/^[\p{Lu}"“]/u.test(value)) return '';
  if (/[.!?]\s/.test(value) || !isCompany(value) || SENTENCE.test(value)) return '';
  if (squash(value) === writer || isFirstName(value.split(' ')[0] ?? '')) return '';
  return (isTitle(value) || isTitle(piece)) && !isOfDomain(value, root) ? '' : value;
};

/**
 * The names of companies among the closing lines. The person comes first, their title next, the company last: below
 * somebody's name the last line that could be one is taken for it.
 */
const fromSignature = (reading: Reading, root: string | null): Candidate[] => {
  const found: Candidate[] = [];
  const writer = squash(reading.own.from.name);
  for (const [at, line] of signatureOf(reading).lines.slice(0, 7).entries()) {
    for (const piece of piecesOf(line)) {
      const value = nameInLine(piece, writer, root);
      if (value === '') continue;
      const team = at > 0 || piece !== withoutDepartment(piece) || TAIL.test(piece) || value.includes(' ');
      const weight = isOfDomain(value, root) ? 3 : team ? 0.9 : 0.5;
      found.push({ value, weight, start: null, part: 'text', stated: true });
    }
  }
  const last = found.at(-1);
  if (last !== undefined && last.weight === 0.9) last.weight = 1.7;
  return found;
};

/** Enough to be named: a weak hint alone stays unsaid. */
const LEAST = 1.5;

const totalOf = (candidate: Candidate, all: readonly Candidate[], root: string | null): number => {
  const own = squash(candidate.value);
  const agrees = all.filter((c) => c !== candidate && squash(c.value) === own);
  return (
    candidate.weight -
    (isTitle(candidate.value) && candidate.start !== null ? 1.2 : 0) +
    agrees.reduce((sum, c) => sum + c.weight * 0.6, 0) +
    (isOfDomain(candidate.value, root) ? 2 : 0) +
    (candidate.stated ? 0.1 : 0)
  );
};

/** "Mairie de Brévigny" rather than "Brévigny", where a closing line, the sender or a sure place calls it so. */
const fuller = (best: Candidate, all: readonly Candidate[]): Candidate => {
  const own = ` ${best.value} `;
  const longer = all.filter(
    (c) =>
      c.stated &&
      c.weight >= 0.9 &&
      c.value.length > best.value.length &&
      c.value.length < 45 &&
      ` ${c.value} `.includes(own),
  );
  return longer.sort((a, b) => b.weight - a.weight)[0] ?? best;
};

const candidatesOf = (reading: Reading, root: string | null): Candidate[] => [
  ...beforeWords(reading),
  ...afterWords(reading, 'subject', 2),
  ...afterWords(reading, 'text', 1.5),
  ...fromSender(reading),
  ...fromSignature(reading, root),
  // A platform's subject is made of company, role and round; a person's own words are not.
  ...companyInTitle(reading, root === null ? 1.6 : 0.9),
];

const fieldOf = (reading: Reading, { value, stated, start, part }: Candidate): Field => {
  const inText = part === 'text';
  const from = start === null ? null : start + (inText ? reading.own.offset : 0);
  return {
    value,
    stated,
    span: from === null ? null : { part: inText ? reading.own.part : part, start: from, end: from + value.length },
  };
};

/** Whatever sender, text and closing lines agree on; null below what is enough. */
const agreed = (all: readonly Candidate[], root: string | null): Candidate | null => {
  let best: Candidate | null = null;
  let most = LEAST;
  for (const candidate of all) {
    const total = totalOf(candidate, all, root);
    if (total > most || (best === null && total >= LEAST)) [best, most] = [candidate, total];
  }
  return best === null ? null : fuller(best, all);
};

/**
 * Employer and agency: a label first, then a client that is named as one, then what the mail agrees on. The agency is the
 * sender where the employer is somebody else.
 */
export const companiesOf = (reading: Reading, labels: readonly Label[]): { company: Field; agency: Field } => {
  const label = labelOf(labels, 'company');
  const root = domainRoot(reading.own.from.email);
  const all = candidatesOf(reading, root);
  const labelled: Candidate | null =
    label === undefined || label.value.length >= 80
      ? null
      : { value: label.value, weight: 9, start: label.start, part: 'text', stated: true };
  const client = clientIn(reading) ?? (isAgency(reading) ? (labelled ?? employerBehind(reading, all, LEAST)) : null);
  if (client === null) {
    const own = labelled ?? agreed(all, root) ?? guessFromDomain(reading);
    return { company: own === null ? null : fieldOf(reading, own), agency: null };
  }
  const others = all.filter((c) => c.start === null && squash(c.value) !== squash(client.value));
  const agency = agreed(others, root);
  return { company: fieldOf(reading, client), agency: agency === null ? null : fieldOf(reading, agency) };
};
