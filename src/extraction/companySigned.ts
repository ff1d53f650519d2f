import type { Reading } from '../reading';
import { LEGAL_FORM } from '../records/legalForms';
import { type Candidate, isCompany, squash, TAIL } from './companyNames';
import { isDepartment, withoutDepartment } from './department';
import { isOfDomain } from './domain';
import { isFirstName, isPersonsName } from './firstNames';
import { isTitle } from './jobTitles';
import { isOrganisation, SMALL_KIND } from './organisations';
import { signatureOf } from './signature';

/** Companies in the closing lines of a mail. */

/** Lines that hold something else than a name: numbers, addresses, links. */
const NO_NAME = /:(?:\s|$)|@|https?:|www\.|\d{3}|\d\s?$|^\d|^(?:tel|fon|phone|mob|fax|m:|t:|e:)/i;

const AFTER_COMMA = new RegExp(`,\\s${LEGAL_FORM}$`, 'i');

const piecesOf = (line: string): string[] =>
  line
    .split(/\s?[|•·]\s?|\s[-–—@]\s/u)
    .flatMap((part) => (AFTER_COMMA.test(part) ? [part] : part.split(/,\s(?=\p{Lu})/u)));

/** "Jess @ Stackwell": where they sit. */
const isSeat = (line: string, piece: string): boolean =>
  /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}\s@\s/u.test(line) && line.endsWith(`@ ${piece}`);

/** "Hanafin's Bar & Kitchen, Listowel": the town behind the house. */
const isTown = (line: string, piece: string): boolean => {
  const before = line.slice(0, Math.max(0, line.lastIndexOf(piece)));
  return /(?:,|\s[-–—|])\s$/.test(before) && !isOrganisation(piece) && isOrganisation(before);
};

/** A name, maybe behind what it is in small letters: "gemeente Waarwijk". */
const NAMED = new RegExp(`^(?:\\p{Lu}|${SMALL_KIND}\\s\\p{Lu})`, 'u');
const STARTS = new RegExp(`^(?:[\\p{Lu}"“]|${SMALL_KIND}\\s\\p{Lu})`, 'u');

/** Three small words in a row are a sentence. */
const SENTENCE = /(?:\s\p{Ll}{2,}){3}/u;

/** "Head of Design at Quillwork", "People en Brújula": what stands behind the title. */
const behindTitle = (piece: string): string => {
  const match = /^(.{2,60}?)\s(?:at|@|bei|chez|en|na|no|bij|presso|for|with|von)\s(\p{Lu}.{1,50})$/u.exec(piece);
  const [, title = '', company = ''] = match ?? [];
  return isTitle(title) || isDepartment(title) ? company : '';
};

/** "Sent from Calendly": how the mail was sent. */
const CARRIED = /^(?:sent|verstuurd|verzonden|envoyé|enviado|inviato|gesendet|powered|scheduled|gestuurd)\s/i;

/** "Join interview room": what to press. */
const BUTTON = /\b(?:join|click|view|add to|download|open)\b/i;

const TRADE =
  /^\p{L}*(?:meister|meisterin|inhaber|inhaberin|titolare|gérant|gérante|patron|patronne|eigenaar|dueño|dueña)$/iu;

/** "HR-adviseur gemeente Waarwijk", "Recruiter Zorggroep De Luwte": the title stands before the house. */
const withoutTitle = (words: string): string => {
  const parts = words.split(' ');
  for (let at = parts.length - 1; at > 0; at--) {
    const [title, house] = [parts.slice(0, at).join(' '), parts.slice(at).join(' ')];
    const named = isOrganisation(house) && NAMED.test(house);
    if (named && isTitle(title) && !isTitle(house) && isTitle(parts[at - 1] ?? '')) return house;
  }
  return words;
};

/** A team signs for whoever is called like the sender: "Talent Acquisition" above or beside the name. */
const isCalled = (reading: Reading, value: string): boolean =>
  reading.own.from.name !== '' &&
  !isPersonsName(value) &&
  signatureOf(reading).lines.some((line) => line !== withoutDepartment(line) || (line !== value && isFirstName(line)));

/** What of a closing line may name a company; empty where it names a person, a title, a number. */
const nameInLine = (piece: string, writer: string, root: string | null, reading: Reading): string => {
  const value = withoutTitle(withoutDepartment(piece))
    .replace(/,?\s(?:seit|since|depuis|desde|sinds|dal)\s\d{4}.*$/i, '')
    .replace(/\s(?:\([^)]{2,30}\)|x{1,3})$/, '')
    // The last stop of "S.p.A." is part of it.
    .replace(/(?:[,;!]|(?<!\.\p{L})\.)+$/u, '')
    .trim();
  if (value.length < 2 || value.length > 50 || NO_NAME.test(value) || !STARTS.test(value)) return '';
  if (/\s(?:de|of|der|van|von|di|da|do|du)$/.test(value)) return '';
  if (/[.!?]\s|\?$/.test(value) || !isCompany(value) || SENTENCE.test(value)) return '';
  // "Javi" below a mail of Javi Torres.
  if (
    (squash(value) === writer && !isOrganisation(value) && !isCalled(reading, value)) ||
    (!value.includes(' ') && writer.startsWith(squash(value)) && writer !== '') ||
    isFirstName(value.split(' ')[0] ?? '')
  )
    return '';
  if (TRADE.test(value) || CARRIED.test(value) || BUTTON.test(piece)) return '';
  return (isTitle(value) || (isTitle(piece) && value === piece)) && !isOfDomain(value, root) ? '' : value;
};

/**
 * The names of companies among the closing lines. The person comes first, their title next, the company last: below
 * somebody's name the last line that could be one is taken for it.
 */
export const fromSignature = (reading: Reading, root: string | null): Candidate[] => {
  const found: Candidate[] = [];
  const writer = squash(reading.own.from.name);
  for (const [at, line] of signatureOf(reading).lines.slice(0, 7).entries()) {
    for (const piece of piecesOf(line)) {
      const employer = nameInLine(behindTitle(piece), writer, root, reading);
      if (employer !== '') {
        found.push({ value: employer, weight: 4, start: null, part: 'text', stated: true });
        continue;
      }
      const value = nameInLine(
        piece.replace(/^(?:gr(?:u|ü)(?:ß|ss)e?|lg|vg|mfg|groet(?:en)?|saludos|abraços?|saluti)[,:]?\s/i, ''),
        writer,
        root,
        reading,
      );
      if (value === '' || (isTown(line, piece) && !isOfDomain(value, root))) continue;
      const team = at > 0 || piece !== withoutDepartment(piece) || TAIL.test(piece) || value.includes(' ');
      // The first line is the writer's name, unless it says what only organisations are called.
      const person =
        at === 0 && value === piece.trim() && !isOrganisation(value) && /^\p{L}+(?: \p{L}+){1,3}$/u.test(value);
      const weight = isOfDomain(value, root) ? 3 : isSeat(line, piece) ? 2 : team && !person ? 0.9 : 0.5;
      found.push({ value, weight, start: null, part: 'text', stated: true });
    }
  }
  const last = found.at(-1);
  if (last !== undefined && last.weight === 0.9) last.weight = 1.7;
  return found;
};
