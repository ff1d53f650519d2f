import type { Email } from '../../../src/email/shape';
import { fold } from '../../../src/languages/fold';
import type { Case } from '../cases';
import { characters } from './characters';
import { canReformat, FORMATS, reformatted } from './dates';
import { layouts } from './layouts';
import { surroundings } from './surroundings';

/**
 * The same mails in other clothes: what is expected of a variant follows from what is expected of the mail, so that some
 * hundred mails give thousands of answers that are known.
 */
export type Shapes = Record<string, (email: Email) => Email>;

export type Variant = {
  name: string;
  kind: string;
  email: Email;
  label: string;
  start: string | null;
  end: string | null;
};

/** Years with the same calendar as 2026. */
const YEARS = [2026, 2037, 2015];

const shift = (text: string, by: number): string =>
  text.replace(/\b20(2[5-9])\b/g, (year) => String(Number(year) + by));

const inYear = (email: Email, by: number): Email => ({
  ...email,
  subject: shift(email.subject, by),
  text: shift(email.text, by),
  quote: shift(email.quote, by),
  date: { raw: null, iso: email.date.iso === null ? null : shift(email.date.iso, by) },
});

/** Changes of form that leave the meaning alone; each is tried on the mail as it is, the commonest with every date. */
const COMMON: Shapes = { ...surroundings, wrapped: layouts.wrapped, paragraphs: layouts.paragraphs };
const ALL: Shapes = { ...surroundings, ...layouts, ...characters };

const shapesFor = (year: number, format: string): Shapes =>
  (year === YEARS[0] && format === 'as is') || (year === YEARS[1] && format === 'long') ? ALL : COMMON;

/**
 * The variants of a mail, without those that came out alike.
 * @param isWanted asked before each is made: making all of them costs as much as reading some
 */
export const variantsOf = (one: Case, isWanted: () => boolean = () => true): Variant[] => {
  const { email, expected } = one;
  // A bare forward has its words in the quote, which no change of the text reaches, and a short answer is about its quote.
  if (
    email.text === '' ||
    (email.text.length < 300 && email.quote !== '') ||
    expected.label === undefined ||
    expected.start === null ||
    expected.start === undefined ||
    email.invite !== null
  )
    return [];
  const variants: Variant[] = [];
  const seen = new Set<string>();
  const formats = canReformat(email) ? ['as is', ...Object.keys(FORMATS)] : ['as is'];
  for (const year of YEARS) {
    const by = year - 2026;
    for (const format of formats) {
      const make = FORMATS[format];
      const start = shift(expected.start, by);
      const moved = inYear(email, by);
      const dressed =
        make === undefined
          ? moved
          : {
              ...moved,
              subject: reformatted(moved.subject, make, Number(start.slice(0, 4))),
              text: reformatted(moved.text, make, Number(start.slice(0, 4))),
            };
      for (const [name, shape] of Object.entries(shapesFor(year, format))) {
        if (!isWanted()) continue;
        const made = shape(dressed);
        const key = `${made.subject}|${made.from.email}|${made.text}|${made.quote}`;
        if (seen.has(key)) continue;
        seen.add(key);
        variants.push({
          kind: name,
          name: `${one.name} ${year} ${format} ${name}`,
          email: made,
          label: expected.label,
          start,
          end: expected.end == null ? null : shift(expected.end, by),
        });
      }
    }
  }
  return variants;
};

/** Names and companies swapped for others; what is expected is swapped with them. */
export const swapped = (
  one: Case,
  company: string,
  person: string,
): { email: Email; company: string | null; people: string[] } => {
  const { expected, email } = one;
  const change = (text: string): string => {
    let out = text;
    if (expected.company) out = out.replaceAll(expected.company, company);
    for (const [at, name] of (expected.interviewers ?? []).entries())
      out = out.replaceAll(name, `${person}${at === 0 ? '' : String.fromCharCode(64 + at).toLowerCase()}`);
    return out;
  };
  const domain = fold(company).replace(/[^a-z0-9]/g, '');
  const own = expected.company ? fold(expected.company).replace(/[^a-z0-9]/g, '') : null;
  const before = email.from.email ?? '';
  const address =
    own === null || /no-?reply|hire\.lever|myworkday|icims|smartrecruiters|ashbyhq|greenhouse/.test(before)
      ? before
      : before.replace(/@.*$/, `@${domain}.example`);
  return {
    email: {
      ...email,
      subject: change(email.subject),
      text: change(email.text),
      quote: change(email.quote),
      from: { name: change(email.from.name), email: address === '' ? null : address },
    },
    company: expected.company ? company : null,
    people: (expected.interviewers ?? []).map(
      (_, at) => `${person}${at === 0 ? '' : String.fromCharCode(64 + at).toLowerCase()}`,
    ),
  };
};
