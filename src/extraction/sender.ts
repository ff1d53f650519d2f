import { fold } from '../languages/fold';
import type { Reading } from '../reading';
import { LEGAL_FORM } from '../records/legalForms';
import { type Candidate, domainRoot, isCompany, squash } from './companyNames';
import { isDepartment, withoutDepartment } from './department';
import { alike, isOfDomain } from './domain';
import { isFirstName, isPersonsName } from './firstNames';
import { isTitle } from './jobTitles';
import { IMPERSONAL, MACHINE } from './mailbox';
import { INSTITUTION, isOrganisation, isTrade } from './organisations';
import { otherDomain, shortened, spelled } from './senderDomain';
import { signatureOf } from './signature';

/** What the sender's name tells of the company. */

const PLATFORM =
  /greenhouse|lever|ashby|workday|icims|smartrecruiters|calendly|cal\.com|calendar|modernloop|prelude|jobvite|recruitee|bamboohr|zoom|goodtime|hirevue|linkedin|indeed|workable|teamtailor|personio|scheduler|interview|notification|welcome to the jungle|infojobs|gupy|join\.com|softgarden|homerun|stepstone|hellowork|jobteaser|factorial|pandap|seek|reed\.co/i;

/** The letters of a mailbox before its domain. */
const localOf = (box: string): string => squash(box.split('@')[0] ?? '');

/** "d.egli@…" is the mailbox of Daniela Egli, whatever the domain is called. */
const isBoxOf = (name: string, box: string): boolean => {
  const local = localOf(box);
  const parts = fold(name).split(' ');
  return (
    parts.length > 1 &&
    parts.length < 5 &&
    parts.some((part) => part.length > 2 && local.includes(squash(part))) &&
    !/^(?:hr|rh|rrhh|jobs|talent|recruit|career|people|personal|bewerb|karriere|seleccion|selezione|recrut|vacature|werving|candidat)/.test(
      local,
    )
  );
};

/** "Bev Carrigan" of carrigan@ or bcarrigan@: mailboxes end in surnames. */
const isSurnameOf = (name: string, box: string): boolean => {
  const local = localOf(box);
  const [, surname, ...more] = name.split(' ');
  return surname !== undefined && more.length === 0 && local !== squash(name) && local.endsWith(squash(surname));
};

/** "Moira Kane, Fernhill Care", "Dana Ito (Acme)", "Dana | Acme Recruiting": a person, and whom they write for. */
const behindPerson = (name: string, root: string | null): string | null => {
  const match = /^(\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2})(?:,\s|\s[|·–—-]\s|\s\()([^)]{2,50})\)?$/u.exec(
    name,
  );
  const [, person = '', words = ''] = match ?? [];
  if (match === null || !(isPersonsName(person) || isFirstName(person))) return null;
  const company = withoutDepartment(words.replace(/,?\s(?:Inc|LLC|Ltd)\.?$/, ''));
  const isOther =
    company === '' ||
    isFirstName(company) ||
    isTitle(company) ||
    !isCompany(company) ||
    /^(?:she|he|they)\b/i.test(company);
  return isOther && !isOfDomain(company, root) ? null : company;
};

/** "jansmafietsen" of "Fietsenmaker Jansma". */
const sharesWord = (name: string, root: string | null): boolean =>
  root !== null &&
  fold(name)
    .split(/[^a-z0-9]+/)
    .some((word) => word.length > 4 && alike(squash(root)).includes(alike(word)));

/** "Gertrud Hollerbusch" signs "G. Hollerbusch" or "Gertrud", of whatever domain: a person. */
const signsAs = (reading: Reading, name: string): boolean => {
  const [, first = '', last = ''] = /^(\p{Lu}[\p{L}'’-]+)\s(\p{Lu}[\p{L}'’-]+)$/u.exec(name) ?? [];
  const [line = ''] = signatureOf(reading).lines;
  return first !== '' && !isOrganisation(name) && (line === first || line === `${first.charAt(0)}. ${last}`);
};

/** The closing lines say the same name. */
const isInTail = (reading: Reading, name: string): boolean =>
  signatureOf(reading).lines.some((line) => squash(line).includes(squash(name)));

const CARRIES = /(?:\bvia|powered by|sent (?:by|from|with)|propulse par|con tecnologia de|com tecnologia) $/;

/** "Sent via Homerun on behalf of …": who carries the mail is not who wrote it. */
const isCarrier = ({ folded }: Reading, name: string): boolean => {
  const own = fold(name);
  for (let at = folded.indexOf(own); at >= 0; at = folded.indexOf(own, at + 1)) {
    const isWhole = !/[a-z0-9]/.test(folded.charAt(at + own.length));
    if (isWhole && CARRIES.test(folded.slice(Math.max(0, at - 24), at))) return true;
  }
  return false;
};

/** "Contoso AG": an employer writes its whole name, whatever the mailbox; a platform leaves the form away. */
const REGISTERED = new RegExp(`\\s${LEGAL_FORM}$`);

/** "City of Marlow": no platform is called so. */
const isPublic = (name: string): boolean => INSTITUTION.test(name.slice(0, name.lastIndexOf(' ') + 1));

/**
 * The name of a platform stands in its sender and nowhere in what the employer says. A platform is called like its own
 * domain, too.
 */
const isPlatforms = (bare: string, told: boolean, reading: Reading, root: string | null): boolean => {
  const box = (reading.own.from.email ?? '').toLowerCase();
  const house = (!MACHINE.test(box) || REGISTERED.test(bare)) && (isOfDomain(bare, root) || sharesWord(bare, root));
  const known = told || house || isPublic(bare);
  return (IMPERSONAL.test(box) && root !== null && !known) || isCarrier(reading, bare);
};

const nameOfSender = (reading: Reading, root: string | null): string | null => {
  const { name } = reading.own.from;
  const via = /^(.{2,60}?)\svia\s(.{2,40})$/.exec(name);
  // "Acme via Greenhouse" is Acme; "Dana via Acme" is Acme as well.
  if (via !== null && PLATFORM.test(via[2] ?? '')) {
    const who = via[1] ?? '';
    return isFirstName(who) || isPersonsName(who) ? null : withoutDepartment(who);
  }
  if (via !== null) return (via[2] ?? '').trim();
  const at = /^.{2,40}?\s(?:at|@|from|von|bei|chez|bij)\s(.{2,60})$/.exec(name)?.[1];
  if (at !== undefined) return withoutDepartment(at.trim());
  const [, first = '', of = ''] = /^(\p{Lu}[\p{L}-]+)\sd(?:e\s|['’])(.{2,60})$/u.exec(name) ?? [];
  if (isFirstName(first) && isOfDomain(of, root)) return of.trim();
  const behind = behindPerson(name, root);
  if (behind !== null) return behind;
  if (
    /\b(?:jobs|job ?(?:board|portal|market|search)|jobb(?:ö|oe)rse|platform|ats)$/i.test(name) ||
    (root === null && PLATFORM.test(name))
  )
    return null;
  const bare = withoutDepartment(name).replace(/^Amt der (?=Markt|Stadt|Gemeinde)/, '');
  // "Trattoria da Gino" of trattoriadagino.example, whoever's mailbox it is.
  if (root !== null && name.includes(' ') && squash(name) === squash(root)) return bare.length > 1 ? bare : name;
  if (root !== null && isTrade(name)) return bare;
  const last = name.split(' ').slice(1).join(' ');
  if (root !== null && squash(last) === squash(root) && isDepartment(name.split(' ')[0] ?? ''))
    return last.replace(/^[-–—|:]\s/, '');
  const box = (reading.own.from.email ?? '').toLowerCase();
  // "Padaria Sol" of padariasol@gmail.com has the mailbox of a house.
  const isBox = isBoxOf(name, box) && !(root === null && isOrganisation(name));
  if (isPersonsName(name) || isFirstName(bare) || isBox || signsAs(reading, name)) return null;
  const ofDomain = (isOfDomain(name, root) || (isOrganisation(name) && sharesWord(name, root))) && name.includes(' ');
  const same = root !== null && squash(name) === squash(root);
  const byPlatform =
    !PLATFORM.test(name) &&
    (root === null
      ? IMPERSONAL.test(box) || (isOrganisation(name) && !isTitle(name))
      : IMPERSONAL.test(box) && (isPublic(name) || sharesWord(name, root) || isInTail(reading, bare)));
  if (!isCompany(bare) || !(bare !== name || ofDomain || same || byPlatform)) return null;
  // "Solévia Recrutement" of recrute-solevia.example: what else the name or the domain holds is of an employer.
  const more = bare !== name || (root !== null && squash(root) !== squash(bare));
  const ofRoot = root !== null && more && squash(bare).length > 3 && squash(root).includes(squash(bare));
  const told = ofRoot || reading.folded.includes(fold(bare));
  return isPlatforms(bare, told, reading, root) ? null : bare.replace(/\s\([^)]{2,30}\)$/, '');
};

const namesItself = ({ own, folded, subjectFolded }: Reading): boolean => {
  const { name } = own.from;
  const isOne =
    name.length > 2 &&
    (name.includes(' ') || /\p{Ll}\p{Lu}|^\p{Lu}{3,}$/u.test(name)) &&
    isCompany(name) &&
    !isDepartment(name) &&
    !isPersonsName(name) &&
    !isFirstName(name) &&
    !isSurnameOf(name, own.from.email ?? '') &&
    !isTitle(name);
  return (
    isOne && !PLATFORM.test(name) && /^[\p{Lu}\d]/u.test(name) && `${subjectFolded}\n${folded}`.includes(fold(name))
  );
};

/** "CEB" of "Communauté Électrique du Bénin". */
const areInitials = (letters: string, name: string): boolean =>
  letters.length > 1 && letters === [...name.matchAll(/(?<![\p{L}])\p{Lu}/gu)].map(([letter]) => fold(letter)).join('');

export const fromSender = (reading: Reading): Candidate[] => {
  const email = reading.own.from.email;
  const root = domainRoot(email);
  const found: Candidate[] = [];
  const name = nameOfSender(reading, root);
  if (name !== null) found.push({ value: name, weight: 4, start: null, part: 'from', stated: true });
  else if (namesItself(reading)) {
    // Of another domain than its name, and the mail calls itself so: enough where nothing else names anybody.
    found.push({ value: reading.own.from.name, weight: 1.6, start: null, part: 'from', stated: true });
  }
  const other = root === null ? otherDomain(reading) : null;
  const used = root ?? other;
  if (used === null) return found;
  const written = spelled(reading, used) ?? shortened(reading, used);
  // "El Cóndor" of elcondor.example is "Distribuidora El Cóndor" where the sender is called so.
  const longer =
    written !== null &&
    name !== null &&
    name.length < 50 &&
    (squash(name).includes(squash(written.value)) || areInitials(squash(written.value), name));
  if (written !== null) found.push(longer ? { ...written, value: name, start: null, part: 'from' } : written);
  return found;
};
