import { fold } from '../languages/fold';
import type { Reading } from '../reading';
import { type Candidate, cleanCompany, companyRun, domainRoot, isCompany, squash, TAIL } from './companyNames';
import { isDepartment, isTrade, withoutDepartment } from './department';
import { alike, isOfDomain, lettersOf } from './domain';
import { isFirstName, isPersonsName } from './firstNames';
import { isTitle } from './jobTitles';
import { isOrganisation } from './organisations';
import { signatureOf } from './signature';

/** What the sender's name and domain tell of the company. */

/** Mailboxes an employer writes to applicants from; a platform's `no-reply` tells nothing of the employer. */
const EMPLOYER_BOX =
  /^(?:hr|talent|recruit|career|people|jobs?$|hiring|schedul|interview|rh|rrhh|seleccion|selezione|personal|bewerb|karriere|gente|candidat|vacatures|werving|staff|humanresources|join|[a-z]{2,}[._-][a-z]{2,}|[a-z]{3,12}$)/;
const IMPERSONAL =
  /^(?:no-?reply|do-?not-?reply|ne-?pas|n[aã]o-?resp|no-?resp|nicht-?antw|geen-?antw|non-?risp|winkel|shop|laden|bar$|restaurant|hotel|praxis|kanzlei|geral|secretar|segreteria|sekretariat|accueil|contato|contacto|kontakt|mairie|direc|notif|info|contact|hello|mail|admin|support|system|alerts?|news|founder|ea|ceo|office|team|service|updates?|automated|mailer|calendar)/;

/** Whether nobody answers at an address: `no-reply@…`, `notifications@…`. */
export const isImpersonal = (email: string | null): boolean =>
  IMPERSONAL.test((email ?? '').split('@')[0]?.toLowerCase() ?? '');

/** Mailboxes that only programs write from. */
const MACHINE =
  /^(?:no-?reply|do-?not-?reply|ne-?pas|n[aã]o-?resp|no-?resp|nicht-?antw|geen-?antw|non-?risp|notif|system|automated|mailer|calendar|alerts?)/;

const PLATFORM =
  /greenhouse|lever|ashby|workday|icims|smartrecruiters|calendly|cal\.com|calendar|modernloop|prelude|jobvite|recruitee|bamboohr|zoom|goodtime|hirevue|linkedin|indeed|workable|teamtailor|personio|scheduler|interview|notification/i;

/** "d.egli@…" is the mailbox of Daniela Egli, whatever the domain is called. */
const isBoxOf = (name: string, box: string): boolean => {
  const local = squash(box.split('@')[0] ?? '');
  const parts = fold(name).split(' ');
  return (
    parts.length > 1 &&
    parts.length < 5 &&
    parts.some((part) => part.length > 2 && local.includes(squash(part))) &&
    !/^(?:hr|rh|rrhh|jobs|talent|recruit|career|people)/.test(local)
  );
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

/** The closing lines say the same name. */
const isInTail = (reading: Reading, name: string): boolean =>
  signatureOf(reading).lines.some((line) => squash(line).includes(squash(name)));

/** "Sent via Homerun on behalf of …": who carries the mail is not who wrote it. */
const isCarrier = (reading: Reading, name: string): boolean =>
  new RegExp(
    `(?:\\bvia|powered by|sent (?:by|from|with)|propulsé par|über|con tecnología de|com tecnologia) ${fold(name).replace(/[^a-z0-9 ]/g, '.')}(?![a-z0-9])`,
  ).test(reading.folded.slice(0, 20_000));

const nameOfSender = (reading: Reading, root: string | null): string | null => {
  const { name } = reading.own.from;
  const via = /^(.{2,60}?)\svia\s(.{2,40})$/.exec(name);
  // "Acme via Greenhouse" is Acme; "Dana via Acme" is Acme as well.
  if (via !== null) return PLATFORM.test(via[2] ?? '') ? withoutDepartment(via[1] ?? '') : (via[2] ?? '').trim();
  const at = /^.{2,40}?\s(?:at|@|from|von|bei|chez|bij)\s(.{2,60})$/.exec(name)?.[1];
  if (at !== undefined) return at.trim();
  const behind = behindPerson(name, root);
  if (behind !== null) return behind;
  if (/\bjobs$/i.test(name) || (root === null && PLATFORM.test(name))) return null;
  const bare = withoutDepartment(name);
  // "Trattoria da Gino" of trattoriadagino.example, whoever's mailbox it is.
  if (root !== null && name.includes(' ') && squash(name) === squash(root)) return bare.length > 1 ? bare : name;
  if (root !== null && isTrade(name)) return bare;
  const last = name.split(' ').slice(1).join(' ');
  if (root !== null && squash(last) === squash(root) && isDepartment(name.split(' ')[0] ?? '')) return last;
  const box = (reading.own.from.email ?? '').toLowerCase();
  if (isPersonsName(name) || isFirstName(bare) || isBoxOf(name, box)) return null;
  const ofDomain = (isOfDomain(name, root) || (isOrganisation(name) && sharesWord(name, root))) && name.includes(' ');
  const same = root !== null && squash(name) === squash(root);
  const byPlatform =
    !PLATFORM.test(name) &&
    (root === null
      ? IMPERSONAL.test(box) || (isOrganisation(name) && !isTitle(name))
      : IMPERSONAL.test(box) && (sharesWord(name, root) || isInTail(reading, bare)));
  if (bare.length < 2 || !(bare !== name || ofDomain || same || byPlatform)) return null;
  // "Solévia Recrutement" of recrute-solevia.example: what else the name or the domain holds is of an employer.
  const more = bare !== name || (root !== null && squash(root) !== squash(bare));
  const ofRoot = root !== null && more && squash(bare).length > 3 && squash(root).includes(squash(bare));
  // The name of a platform stands in its sender and nowhere in what the employer says.
  // A platform is called like its own domain, too.
  const house = !MACHINE.test(box) && (isOfDomain(bare, root) || sharesWord(bare, root));
  const told = reading.folded.includes(fold(bare)) || ofRoot || house;
  const platform = (IMPERSONAL.test(box) && root !== null && !told) || isCarrier(reading, bare);
  return platform ? null : bare.replace(/\s\([^)]{2,30}\)$/, '');
};

const LEGAL_FORM =
  /^\s(?:GmbH(?: & Co\. KG)?|AG|SE|KG|Inc\.?|LLC|Ltd\.?|Limited|PLC|Corp\.?|S\.?A\.?S?\.?|SARL|B\.?V\.?|N\.?V\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|S\.?L\.?|Ltda\.?|e\.V\.)(?![\p{L}])/u;

/** Words behind a name that make it a place or a person's title: "Acme Park", "Acme Lead Engineer". */
const isMore = (words: string): boolean =>
  isTitle(words) ||
  /\b(?:park|office|offices|building|street|house|campus|tower|center|centre|plaza|headquarters|hq|floor|room|interview|call|meeting|zoom|teams|team)\b/i.test(
    words,
  );

/** What stands in front of a name and belongs to it: "Mairie de Saint-Ouvel", "City of Salem", "Klinikum Elbtal". */
const INSTITUTION =
  /(?<![\p{L}])(?:(?:Mairie|Ville|Commune|Ayuntamiento|Câmara|Prefeitura|Comune|Gemeente|Stadt|Gemeinde|Landkreis|Landratsamt|City|Town|County|University|College|School|Diocese|Université|Universidad|Universidade|Università|Universiteit|Universität|Hochschule|Clinique|Clínica|Clinica|Hôpital|Hospital|Ospedale|Ziekenhuis|Klinikum|Lycée|Collège|Colegio|Colégio|Liceo|Groupe|Grupo|Gruppo|Banque|Banco|Banca|Stadtwerke|Autohaus|Hotel|Hôtel|Basisschool|Gymnasium|Stichting|Fundación|Fundação|Fondation|Fondazione|Laboratorios?|Laboratoires?|Cabinet|Maison|Ateliers?|Boulangerie|Restaurante?|Ristorante|Weingut|Bank)\s(?:(?:of|de|du|des|d['’]|della|di|do|da|der|van|de la)\s?)?)$/u;

/** The sender's domain as the mail itself spells it: "pembrokerail" is "Pembroke Rail" where the text says so. */
const spelled = (reading: Reading, root: string): Candidate | null => {
  const wanted = alike(squash(root));
  const short = lettersOf(root) === wanted ? wanted.replace('and', '') : lettersOf(root);
  const tail = reading.email.signature;
  for (const [part, text] of [
    ['text', `${reading.text}\n${tail}`],
    ['subject', reading.subject],
  ] as const) {
    const words = [...text.slice(0, 12_000).matchAll(/[\p{L}\p{N}&'’.-]+/gu)];
    for (let at = 0; at < words.length; at++) {
      // Most words are not even the beginning: looked at before anything is folded.
      if (fold(words[at]?.[0].charAt(0) ?? '') !== wanted.charAt(0)) continue;
      let joined = '';
      for (let to = at; to < Math.min(words.length, at + 5); to++) {
        joined += alike(squash(words[to]?.[0] ?? ''));
        if (!wanted.startsWith(joined) && !short.startsWith(joined)) break;
        const first = words[at];
        const last = words[to];
        if ((joined !== wanted && joined !== short) || first === undefined || last === undefined) continue;
        const before = text.slice(Math.max(0, first.index - 1), first.index);
        if (/[@/.]/.test(before) || text.slice(last.index + last[0].length).startsWith('.co')) continue;
        const value = text.slice(first.index, last.index + last[0].length).replace(/[.,]$/, '');
        if (!/^[\p{Lu}\p{N}]/u.test(value)) continue;
        const run = cleanCompany(companyRun(text, first.index) || value)
          .replace(TAIL, '')
          .trim();
        const legal = LEGAL_FORM.exec(text.slice(first.index + value.length))?.[0] ?? '';
        const longer =
          run.startsWith(value) && run.length - value.length < 20 && !isMore(run.slice(value.length)) ? run : value;
        const lead = INSTITUTION.exec(text.slice(Math.max(0, first.index - 40), first.index))?.[0] ?? '';
        return {
          value: lead + (legal === '' ? longer : value + legal),
          weight: 8,
          start: first.index < reading.text.length || part === 'subject' ? first.index - lead.length : null,
          part,
          stated: true,
        };
      }
    }
  }
  return null;
};

const BUSINESS =
  /(?<=[a-z]{3})(bakery|cafe|coffee|legal|law|dental|clinic|school|insurance|hotels?|farms?|design|games|press|books|wine|trading|freight|marine|rail|homes|properties|construction|engineering|networks|cloud|data|landscapes|publishing|consulting|technologies|technology|tech|systems|solutions|group|software|labs?|health|foods?|partners|services|logistics|energy|capital|media|digital|studios?|robotics|bank|foundation|retail|analytics|security|pharma|motors|airlines|university|hospital|recruitment|staffing)$/;

/** "quarry-labs": a part that is such a word does not abbreviate. */
const BUSINESS_PART = new RegExp(`-(?=${BUSINESS.source.slice(BUSINESS.source.indexOf(')') + 1)})`);

/**
 * A domain as a name, "skyconsulting-inc" as "Sky Consulting", where nothing else names the company. Parted domains are
 * abbreviations too often ("lra-wied") to be read as names.
 */
export const guessFromDomain = (reading: Reading): Candidate | null => {
  const { email } = reading.own.from;
  const root = domainRoot(email);
  const used = root ?? otherDomain(reading);
  const box = (email ?? '').split('@')[0]?.toLowerCase() ?? '';
  if (used === null || (root !== null && (IMPERSONAL.test(box) || !EMPLOYER_BOX.test(box)))) return null;
  const bare = used.replace(/-(?:inc|gmbh|llc|ltd|corp|ag|hq)$/, '');
  const spaced = bare.replace(BUSINESS_PART, ' ');
  if (spaced.includes('-') || !/[aeiouy]/.test(bare)) return null;
  const value = spaced
    .replace(BUSINESS, ' $1')
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
  return { value, weight: 2, start: null, part: 'from', stated: false };
};

/** Mail domains of others in the text, where they all agree and the sender is a scheduler. */
const otherDomain = (reading: Reading): string | null => {
  const own = new Set(reading.email.to.map((to) => to.email));
  const roots = [...reading.text.slice(0, 8_000).matchAll(/[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g)]
    .filter((m) => !own.has(m[0]))
    .map((m) => domainRoot(m[0]))
    .filter((r) => r !== null);
  return new Set(roots).size === 1 ? (roots[0] ?? null) : null;
};

/** "lakeshoredental" is "Lakeshore Family Dental": the domain is made of the first, the last and maybe other words of a name. */
const shortened = (reading: Reading, root: string): Candidate | null => {
  const wanted = alike(squash(root));
  const text = reading.text.slice(0, 12_000);
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}@./-])\p{Lu}[\p{L}\p{N}'’&-]+(?: \p{Lu}[\p{L}\p{N}'’&-]+){2,3}(?![\p{L}\p{N}@])/gu,
  )) {
    const words = match[0].split(' ').map((word) => alike(squash(word)));
    const left = words.filter((word) => word.length > 2 && wanted.includes(word)).join('');
    if (left === wanted && wanted.startsWith(words[0] ?? '') && wanted.endsWith(words.at(-1) ?? ''))
      return { value: match[0], weight: 3, start: match.index, part: 'text', stated: true };
  }
  return null;
};

export const fromSender = (reading: Reading): Candidate[] => {
  const email = reading.own.from.email;
  const root = domainRoot(email);
  const found: Candidate[] = [];
  const name = nameOfSender(reading, root);
  if (name !== null) found.push({ value: name, weight: 4, start: null, part: 'from', stated: true });
  const other = root === null ? otherDomain(reading) : null;
  const used = root ?? other;
  if (used === null) return found;
  const written = spelled(reading, used) ?? shortened(reading, used);
  // "El Cóndor" of elcondor.example is "Distribuidora El Cóndor" where the sender is called so.
  const longer = written !== null && name !== null && squash(name).includes(squash(written.value)) && name.length < 50;
  if (written !== null) found.push(longer ? { ...written, value: name, start: null, part: 'from' } : written);
  return found;
};
