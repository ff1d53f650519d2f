import type { Reading } from '../reading';
import { type Candidate, cleanCompany, companyRun, domainRoot, isCompany, squash } from './companyNames';
import { isOfDomain } from './domain';

/** Agencies write for the employer: "our client, Marlowe Textiles", or a domain that lives of placing people. */

const CLIENT =
  /(?:[Oo]ur|[Mm]y|[Uu]nser(?:e[mnr])?|[Nn]otre|[Nn]uestro|[Nn]osso|[Oo]nze|[Ii]l nostro)\s(?:client|Kunden?|[Mm]andanten?|cliente|klant|opdrachtgever)(?:,|:)?\s(?:(?:the|die|der|das|la|le|il|a|o|de)\s)?/u;

/** What domains of those are called who place people with others. */
const PLACES_PEOPLE =
  /recruit|personal|interim|staff|talent|headhunt|search|zeitarbeit|uitzend|detacher|lavoro|trabajo|empleo|emprego|emploi|placement|jobs?$|manpower|randstad|adecco|selectie|consult|resourc/;

/** The client that text or subject names as such. */
export const clientIn = (reading: Reading): Candidate | null => {
  for (const part of ['text', 'subject'] as const) {
    const text = part === 'text' ? reading.text : reading.subject;
    const match = CLIENT.exec(text);
    if (match === null) continue;
    const start = match.index + match[0].length;
    const value = cleanCompany(companyRun(text, start));
    if (isCompany(value) && /^\p{Lu}/u.test(value)) return { value, weight: 9, start, part, stated: true };
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
