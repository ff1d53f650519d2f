import { withoutLegalForm } from './legalForms';

/** Comparing names of companies and people as a person would: case, accents and legal forms make no difference. */

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

/** `ACME, Inc.` and `Acme` are one company. A name that is nothing but a legal form stays as it is. */
export function foldCompany(name: string): string {
  return withoutLegalForm(plain(name));
}

/** `Dana  ITO` and `Dana Ito` are one person. */
export const foldPerson = (name: string): string => plain(name);

/** Same person: by address when both have one, else by name. */
export function samePerson(
  a: { name: string; email: string | null },
  b: { name: string; email: string | null },
): boolean {
  if (a.email && b.email) return a.email.toLowerCase() === b.email.toLowerCase();
  return foldPerson(a.name) === foldPerson(b.name) && foldPerson(a.name) !== '';
}

/** First word of a name, for texts that speak to or of somebody informally; the whole name when it is one word. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? '';

/** Direction marks, zero-width and tag characters: nothing of a name that anybody sees, and good for disguise only. */
const HIDDEN = /[\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|[\u{E0000}-\u{E007F}]/gu;

/** A name or a line as it is kept: what is hidden in it is gone, white space is single. */
export const visibleName = (text: string): string => text.replace(HIDDEN, '').replace(/\s+/g, ' ').trim();

const FAMILY_FIRST = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/**
 * Whether a name begins with the family's: Chinese, Japanese and Korean ones in their own script. Nobody is called by half
 * of one. Once written in Latin letters nobody can tell any more.
 */
export const isFamilyFirst = (name: string): boolean => FAMILY_FIRST.test(name);
