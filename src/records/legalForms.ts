/**
 * The forms in which companies are registered, as their names carry them. "Acme" and "Acme, Inc." are one company, and
 * "GmbH" tells that a company is spoken of.
 */

/** English ones are left away in speech, and in a letter: "Acme, Inc." is Acme to everybody. */
const ENGLISH = 'LLC|LLP|PLC|Inc|Ltd|Limited|Corp(?:oration)?';

const OTHERS = [
  'g?GmbH(?: & Co\\.? ?KG)?|AG|SE|KG|OHG|UG|e\\.\\s?V',
  'S\\.A\\. de C\\.V|S(?:\\.\\s?)?A(?:(?:\\.\\s?)?S)?|SARL|S(?:\\.\\s?)?L(?:(?:\\.\\s?)?U)?|Ltda|Lda',
  'S(?:\\.\\s?)?p(?:\\.\\s?)?A|S(?:\\.\\s?)?r(?:\\.\\s?)?l|B(?:\\.\\s?)?V|N(?:\\.\\s?)?V',
].join('|');

/** Source of an expression for such a form as it is written, with its last dot: "GmbH", "S.p.A.", "Inc.". */
export const LEGAL_FORM = `(?:${ENGLISH}|${OTHERS})\\.?`;

/** The same for those that belong to a name wherever it is said in full: "Plukt B.V.". */
export const KEPT_LEGAL_FORM = `(?:${OTHERS})\\.?`;

const FOLDED =
  /(?<![a-z0-9])(?:gmbh (?:&|and) co kg|s ?a de c ?v|inc|llc|llp|ltd|limited|g?gmbh|ag|kg|se|ug|ohg|s ?a(?: ?s)?|sarl|s ?l(?: ?u)?|s ?p ?a|s ?r ?l|b ?v|n ?v|e ?v|ltda|lda|plc|corp|corporation|company|co|group)(?![a-z0-9])/g;

/** Whether words, folded, are nothing but such a form. */
export const isLegalForm = (folded: string): boolean => folded.replace(FOLDED, '').trim() === '';

/**
 * @param folded a name in small letters, its dots replaced by spaces or gone
 * @returns the name without what it is registered as, spaces single; the name itself where nothing else is left
 */
export const withoutLegalForm = (folded: string): string =>
  folded.replace(FOLDED, ' ').replace(/ +/g, ' ').trim() || folded;
