import { fold } from '../languages/fold';
import { squash } from './companyNames';

/** Whether a name and a mail domain are of the same company: `baeckerei-ohm` and "Bäckerei Ohm", `lra-wied` and "Landratsamt Wied". */

/** Spelled alike: umlauts are written out in domains, joining words are left out or in. */
export const alike = (letters: string): string =>
  letters.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u').replace(/ss/g, 's');

export const JOINERS = /^(?:and|und|et|y|e|en|the|de|du|des|del|della|di|da|do|van|der|die|das|la|le|il|el)$/;

/** The letters of a domain without hyphens and joining words: `graines-et-fils` is `grainesfils`. */
export const lettersOf = (root: string): string =>
  alike(
    root
      .split('-')
      .filter((part) => !JOINERS.test(part))
      .join(''),
  );

const LEAST_SHARE = 0.55;

/**
 * @param root the part of a domain that companies are named after, `graines-et-fils`
 * @returns true when most letters of the domain come from words of the name, or are its initials
 */
export const isOfDomain = (name: string, root: string | null): boolean => {
  if (root === null) return false;
  const whole = lettersOf(root);
  const words = fold(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !JOINERS.test(word))
    .map(alike);
  if (whole === '' || words.length === 0) return false;
  const joined = alike(squash(name));
  if (
    whole === joined ||
    (joined.length > 3 && whole.startsWith(joined)) ||
    (whole.length > 3 && joined.startsWith(whole))
  )
    return true;
  if (words.length > 1 && words.map((word) => word.charAt(0)).join('') === whole) return true;
  let covered = 0;
  let rest = whole;
  for (const word of words) {
    if (word.length < 3 || !rest.includes(word)) continue;
    covered += word.length;
    rest = rest.replace(word, ' ');
  }
  return covered / whole.length >= LEAST_SHARE;
};
