import type { Reading } from '../reading';
import { KEPT_LEGAL_FORM } from '../records/legalForms';
import { clientIn, employerBehind, employerElsewhere, isAgency } from './agency';
import { afterWords, beforeWords } from './companyInText';
import { type Candidate, domainRoot, squash } from './companyNames';
import { fromSignature } from './companySigned';
import { isOfDomain } from './domain';
import { isMore } from './isMore';
import { isTitle } from './jobTitles';
import { type Label, labelOf } from './labels';
import { isImpersonal } from './mailbox';
import { isOrganisation } from './organisations';
import { fromSender } from './sender';
import { guessFromDomain } from './senderDomain';
import type { Proposal } from './shape';
import { signatureOf } from './signature';
import { companyInTitle } from './title';

type Field = Proposal['company'];

/** An agency writes for somebody: whom it names beside an interview is that. */
const LEAST_BEHIND = 1.2;

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

const ARTICLE = /^(?:The|Das|Die|Der|La|Le|El|Il|Lo|De|Het|O|A) $/;

/** "Mairie de Brévigny" rather than "Brévigny", where a closing line, the sender or a sure place calls it so. */
const fuller = (best: Candidate, all: readonly Candidate[]): Candidate => {
  const own = ` ${best.value} `;
  const longer = all.filter(
    (c) =>
      c.stated &&
      c.weight >= 0.9 &&
      c.value.length > best.value.length &&
      c.value.length < 45 &&
      // "The Wavelength team".
      (isOrganisation(best.value) || !ARTICLE.test(c.value.slice(0, c.value.indexOf(best.value)))) &&
      // "Siguiente paso en Fluxion": what happens there, and no part of the name.
      !/\s(?:en|at|bei|chez|na|no|presso|bij|in|with|con|mit|avec|met)\s$/i.test(
        c.value.slice(0, c.value.indexOf(best.value)),
      ) &&
      !isMore(c.value.slice(c.value.indexOf(best.value) + best.value.length)) &&
      // "Tandoro Reading" where the sender is called Tandoro: one of its places.
      (isOrganisation(c.value.replace(best.value, '')) ||
        !all.some((o) => o.part === 'from' && o.value === best.value)) &&
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

const PLACE = /^ (?:House|Park|Buildings?|Tower|Street|Road|Centre|Center|Plaza|Floor|Room|Arena)$/;

/** "Westmoor Railway House" is where Westmoor Railway sits, where the mail names both. */
const withoutPlaces = (all: readonly Candidate[]): Candidate[] =>
  all.filter(({ value }) => !all.some((c) => value.startsWith(c.value) && PLACE.test(value.slice(c.value.length))));

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

/** Agencies are called after what they do: "Keystone Recruitment" of keystonerecruitment, not "Keystone" and its department. */
const asSigned = (agency: Candidate | null, reading: Reading, root: string | null): Candidate | null => {
  if (agency === null || root === null) return agency;
  const lines = [...signatureOf(reading).lines, reading.own.from.name].flatMap((line) => line.split(/\s?[|•·]\s?|,\s/));
  const whole = lines.find((line) => line.startsWith(`${agency.value} `) && squash(line) === squash(root));
  return whole === undefined ? agency : { ...agency, value: whole.trim() };
};

const LEGAL_BEHIND = new RegExp(`^,?\\s${KEPT_LEGAL_FORM}(?![\\p{L}])`, 'u');

/** "Plukt B.V." where the mail calls Plukt so anywhere: the form that belongs to its name. */
const withLegalForm = (own: Candidate | null, { text, email }: Reading): Candidate | null => {
  if (own === null || !own.stated) return own;
  const whole = `${text.slice(0, 12_000)}\n${email.signature}`;
  for (let at = whole.indexOf(own.value); at >= 0; at = whole.indexOf(own.value, at + 1)) {
    const form = LEGAL_BEHIND.exec(whole.slice(at + own.value.length, at + own.value.length + 24))?.[0];
    if (form !== undefined)
      return {
        ...own,
        value: own.value + form.trimEnd(),
        start: at < text.length ? at : own.start,
        part: at < text.length ? 'text' : own.part,
      };
  }
  return own;
};

/**
 * Employer and agency: a label first, then a client that is named as one, then what the mail agrees on. The agency is the
 * sender where the employer is somebody else.
 */
export const companiesOf = (reading: Reading, labels: readonly Label[]): { company: Field; agency: Field } => {
  const label = labelOf(labels, 'company');
  const root = domainRoot(reading.own.from.email);
  const all = withoutPlaces(candidatesOf(reading, root));
  const labelled: Candidate | null =
    label === undefined || label.value.length >= 80
      ? null
      : { value: label.value, weight: 9, start: label.start, part: 'text', stated: true };
  const client =
    clientIn(reading) ??
    (isAgency(reading) ? (labelled ?? employerBehind(reading, all, LEAST_BEHIND)) : null) ??
    (labelled === null ? employerElsewhere(reading, all, root) : null);
  if (client === null) {
    const own = withLegalForm(labelled ?? agreed(all, root) ?? guessFromDomain(reading), reading);
    return { company: own === null ? null : fieldOf(reading, own), agency: null };
  }
  const others = all.filter((c) => c.start === null && squash(c.value) !== squash(client.value));
  // A platform is nobody's agency.
  const agency = isImpersonal(reading.own.from.email) ? null : asSigned(agreed(others, root), reading, root);
  return { company: fieldOf(reading, client), agency: agency === null ? null : fieldOf(reading, agency) };
};
