import { everyMatch } from '../languages';
import { fold } from '../languages/fold';
import type { Reading } from '../reading';
import { LEGAL_FORM } from '../records/legalForms';
import { type Candidate, cleanCompany, companyRun, domainRoot, squash, TAIL } from './companyNames';
import { withoutDepartment } from './department';
import { alike, JOINERS, lettersOf } from './domain';
import { isFirstName } from './firstNames';
import { isMore } from './isMore';
import { isTitle } from './jobTitles';
import { EMPLOYER_BOX, IMPERSONAL, mailAddressesIn } from './mailbox';
import { INSTITUTION, isOrganisation } from './organisations';

/** What the sender's domain tells of the company, alone and beside the text. */

const LEGAL_BEHIND = new RegExp(`^\\s${LEGAL_FORM}(?![\\p{L}])`, 'u');

/** "en nuestras oficinas de Construcciones Almarza", "presso lo Studio Legale Morandi": the capital words between. */
const BESIDE =
  /(?<![\p{L}])(?:de|at|bei|von|van|der|chez|with|presso|en|da|do|di|la|lo|le|el|the|of|im|in)[ \n]((?:\p{Lu}[\p{L}'’-]{3,} ){1,2})$/u;

const leadOf = (before: string): string => {
  const known = INSTITUTION.exec(before)?.[0];
  if (known !== undefined) return known;
  const beside = BESIDE.exec(before)?.[1] ?? '';
  const words = beside.trim();
  const isOther =
    isTitle(words) || isFirstName(words.split(' ')[0] ?? '') || withoutDepartment(`${words} Acme`) !== `${words} Acme`;
  return words === '' || isOther || KIND.test(words) ? '' : beside;
};

/** Words with a capital that say what for and not whose. */
const KIND =
  /^(?:interviews?|onsite|phone|video|final|first|second|team|dear|hello|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|zoom|google|microsoft|please|from|subject|regarding|confirmation|position|role)\b/i;

/** "Tandoro Reading" of Tandoro: the sender is called by the name alone, and what follows is no word for a house. */
const isBranch = (reading: Reading, value: string, more: string): boolean =>
  more !== '' && !isOrganisation(more) && squash(withoutDepartment(reading.own.from.name)) === squash(value);

/** Where the words from one on have spelled a domain: the places of the last one. */
const spelledTo = (words: readonly RegExpExecArray[], at: number, wanted: string, short: string): number[] => {
  const ends: number[] = [];
  let joined = '';
  let bare = '';
  for (let to = at; to < Math.min(words.length, at + 5); to++) {
    const word = words[to]?.[0] ?? '';
    const letters = alike(squash(word));
    const isSmall = JOINERS.test(fold(word));
    joined += letters;
    // "Ateliers de la Loire" of ateliers-loire: domains leave out the small words.
    if (!isSmall) bare += letters;
    if (![wanted, short].some((whole) => whole.startsWith(joined)) && !short.startsWith(bare)) break;
    if (joined === wanted || joined === short || (bare === short && !isSmall)) ends.push(to);
  }
  return ends;
};

/** Whether a word begins with the first letter of folded letters. */
const isInitial = (word: string, letters: string): boolean => {
  const first = word.charAt(0);
  return (first < '\u0080' ? first.toLowerCase() : fold(first)) === letters.charAt(0);
};

const WORDS = /[\p{L}\p{N}&'’.-]+/gu;

/** The sender's domain as the mail itself spells it: "pembrokerail" is "Pembroke Rail" where the text says so. */
export const spelled = (reading: Reading, root: string): Candidate | null => {
  const wanted = alike(squash(root));
  const short = lettersOf(root) === wanted ? wanted.replace('and', '') : lettersOf(root);
  const tail = reading.email.signature;
  for (const [part, text] of [
    ['text', `${reading.text}\n${tail}`],
    ['subject', reading.subject],
  ] as const) {
    const words = everyMatch(WORDS, text.slice(0, 12_000));
    for (let at = 0; at < words.length; at++) {
      // Most words are not even the beginning: looked at before anything is folded.
      if (!isInitial(words[at]?.[0] ?? '', wanted)) continue;
      for (const to of spelledTo(words, at, wanted, short)) {
        const [first, last] = [words[at], words[to]];
        if (first === undefined || last === undefined) continue;
        const before = text.slice(Math.max(0, first.index - 1), first.index);
        if (/[@/.]/.test(before) || text.slice(last.index + last[0].length).startsWith('.co')) continue;
        const value = text.slice(first.index, last.index + last[0].length).replace(/[.,]$/, '');
        if (!/^[\p{Lu}\p{N}]/u.test(value)) continue;
        const run = cleanCompany(companyRun(text, first.index) || value)
          .replace(TAIL, '')
          .trim();
        const legal = LEGAL_BEHIND.exec(text.slice(first.index + value.length))?.[0] ?? '';
        const more = run.startsWith(value) ? run.slice(value.length) : '';
        const longer = more.length < 20 && !isMore(more) && !isBranch(reading, value, more) ? value + more : value;
        // A platform names itself, and nobody's employer.
        if (/^\s(?:platform|ats)\b/i.test(more)) continue;
        const lead = leadOf(text.slice(Math.max(0, first.index - 50), first.index));
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
export const otherDomain = (reading: Reading): string | null => {
  const own = new Set(reading.email.to.map((to) => to.email));
  const roots = mailAddressesIn(reading.text.slice(0, 8_000))
    .filter((address) => !own.has(address))
    .map(domainRoot)
    .filter((r) => r !== null);
  return new Set(roots).size === 1 ? (roots[0] ?? null) : null;
};

/** "lakeshoredental" is "Lakeshore Family Dental": the domain is made of the first, the last and maybe other words of a name. */
export const shortened = (reading: Reading, root: string): Candidate | null => {
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
