import { fold } from '../languages/fold';
import type { Reading } from '../reading';
import { type Candidate, cleanCompany, companyRun, domainRoot, isCompany, squash } from './companyNames';
import { withoutDepartment } from './department';
import { isOfDomain } from './domain';
import { isPersonsName } from './firstNames';
import { isTitle } from './jobTitles';
import { isImpersonal } from './mailbox';
import { isOrganisation, SMALL_KIND } from './organisations';
import { signatureOf } from './signature';

/** Agencies write for the employer: "our client, Marlowe Textiles", or a domain that lives of placing people. */

const CLIENT_WORD = /client|kund|mandant|auftraggeb|klant|opdracht/i;

const CLIENT = new RegExp(
  `(?<!\\p{L})(?:(?:[Oo]ur|[Mm]y|[Uu]nser(?:e[mnr]?)?|[Mm]ein(?:e[mnr]?)?|[Nn]otre|[Mm]on|[Nn]uestr[oa]|[Mm]i|[Nn]oss[oa]|[Mm]eu|[Oo]nze|[Mm]ijn|[Ii]l (?:nostro|mio))\\s(?:end )?(?:client|Kund(?:en?|in)|[Mm]andant(?:en|in)?|Auftraggeber(?:s|in)?|cliente|klant|opdrachtgever)|(?:[Ll]['’]azienda|[Ll]a empresa|[Aa] empresa|[Ll]['’]entreprise) client?e)(?:,|:)?\\s(?:(?:the|die|der|das|dem|den|la|le|les|los|las|il|i|gli|a|o|os|as|de|het|el)\\s|l['’])?(?=(?:${SMALL_KIND} )?\\p{Lu})`,
  'u',
);

const KIND = new RegExp(`^${SMALL_KIND} (?=\\p{Lu})`, 'u');

/** What domains of those are called who place people with others. */
const PLACES_PEOPLE =
  /recruit|personal|interim|staff|talent|headhunt|search|zeitarbeit|uitzend|detacher|lavoro|trabajo|empleo|emprego|emploi|placement|jobs?$|manpower|randstad|adecco|selectie|consult|resourc/;

/** The client that text or subject names as such. */
export const clientIn = (reading: Reading): Candidate | null => {
  for (const part of ['text', 'subject'] as const) {
    const text = part === 'text' ? reading.text : reading.subject;
    // Most mails hold no such word at all.
    const match = CLIENT_WORD.test(text) ? CLIENT.exec(text) : null;
    if (match === null) continue;
    const start = match.index + match[0].length;
    const kind = KIND.exec(text.slice(start, start + 60))?.[0] ?? '';
    const value = kind + cleanCompany(companyRun(text, start + kind.length));
    if (isCompany(value) && value !== kind) return { value, weight: 9, start, part, stated: true };
  }
  return null;
};

/** Whether the sender lives of placing people with others. */
export const isAgency = (reading: Reading): boolean => {
  const root = domainRoot(reading.own.from.email);
  return root !== null && PLACES_PEOPLE.test(root);
};

/**
 * Where the sender is an agency, the one of the candidates that is not its own name, if the mail surely names one.
 * @param least what a candidate must weigh to count
 */
export const employerBehind = (reading: Reading, all: readonly Candidate[], least: number): Candidate | null => {
  const root = domainRoot(reading.own.from.email);
  const others = all.filter((c) => c.weight >= least && c.start !== null && !isOfDomain(c.value, root));
  const best = [...others].sort((a, b) => b.weight - a.weight)[0];
  return best === undefined || squash(best.value) === squash(reading.own.from.name) ? null : best;
};

/** What an agency's people write below their names. */
const PLACES =
  /recruit(?:ment|ing|ers?)?\b|recrutamento|recrutement|reclutamiento|selezione|selecci[oó]n|werving|selectie|personalberatung|personaldienst|personalvermittlung|headhunt|hunters|executive search|\bsearch\b|staffing|interim|uitzend|consultants?\b|resourcing|talent (?:partners|solutions)/i;

/** What nobody else is called than who places people. */
const LIVES_OF_PLACING =
  /uitzendbureau|detachering|zeitarbeit|personaldienst|personalvermittlung|personalberatung|arbeitsvermittlung|interim\b|intérim|staffing|headhunt|executive search|agenzia per il lavoro|trabajo temporal|\bETT\b|travail temporaire|recursos humanos e terceiriza/i;

/** "The Junior Accountant position at Hartley & Sons": whose job it is. */
const OF_JOB =
  /(?:position|role|job|post|vacancy|stelle|poste|emploi|puesto|cargo|vacante|vaga|posizione|ruolo|functie|vacature) (?:at|with|bei|chez|en|na|no|bij|presso) (?:the |der |la |l'|de |het )?$/;

const isOfJob = ({ folded }: Reading, { start, part }: Candidate): boolean =>
  part === 'text' && start !== null && OF_JOB.test(folded.slice(Math.max(0, start - 40), start));

/** The closing lines hold the name: it is the house's own. */
const isInLines = (reading: Reading, name: string): boolean =>
  signatureOf(reading).lines.some((line) => squash(line).includes(squash(name)));

/**
 * Another employer than the sender: where a mailbox that nobody answers, or somebody who lives of placing people, speaks
 * of an interview at another company. A name that only people have in common with companies is none.
 */
export const employerElsewhere = (
  reading: Reading,
  all: readonly Candidate[],
  root: string | null,
): Candidate | null => {
  const { name, email } = reading.own.from;
  const own = squash(name);
  const isOther = (c: Candidate): boolean =>
    c.start !== null &&
    c.weight >= 1.4 &&
    !isTitle(c.value) &&
    !isOfDomain(c.value, root) &&
    !own.includes(squash(c.value));
  const others = all.filter(isOther);
  const inBoth = (c: Candidate): boolean =>
    !isPersonsName(c.value) &&
    all.some((o) => o !== c && squash(o.value) === squash(c.value) && (o.part !== c.part || o.start === null));
  const isMachine = isImpersonal(email);
  const places = isMachine || PLACES.test(`${name}\n${signatureOf(reading).lines.join('\n')}`);
  if (!places) return null;
  // "Bureau Uitzendwerk" signs: whoever is named beside the job is the employer.
  const lives = LIVES_OF_PLACING.test(signatureOf(reading).lines.join('\n'));
  const bound = lives
    ? others.find(
        (c) => c.part === 'text' && c.value.includes(' ') && !isPersonsName(c.value) && !isInLines(reading, c.value),
      )
    : undefined;
  if (bound !== undefined) return bound;
  const told = others.find((c) => isOrganisation(c.value) || (isMachine && (inBoth(c) || isOfJob(reading, c))));
  if (told !== undefined || !isMachine || reading.folded.includes(fold(name))) return told ?? null;
  // "Nimbus Recruitment Team" below what a platform sent that the text never names.
  const teams = signatureOf(reading).lines.filter((line) => withoutDepartment(line) !== line);
  const isTeam = (c: Candidate): boolean => teams.some((line) => squash(withoutDepartment(line)) === squash(c.value));
  const signed = all.filter((c) => c.start === null && c.part === 'text' && isTeam(c));
  return (
    signed.find((c) => c.value.includes(' ') && !own.includes(squash(c.value)) && !isOfDomain(c.value, root)) ?? null
  );
};
