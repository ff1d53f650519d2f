import { isFamilyFirst } from '../records/names';
import type { Person } from '../records/shape';
import { oneLine, saysNothing, stripMarkup } from './clean';
import type { Addressee } from './kit';

const HONORIFIC =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|herr|frau|mme|mlle|monsieur|madame|sr|sra|srta|señor|señora|dra)\.?|(?:m|fr|hr|ing|mag|dipl)\.)$/iu;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|mba|msc|bsc|esq|cpa|pmp|dds|llm)\.?$/i;
const PARTICLE =
  /^(?:van|von|zu|zum|zur|vom|der|den|de|del|della|di|da|dos|das|du|la|le|el|al|bin|ibn|ter|ten|st\.?)$/i;
const LETTER = /\p{L}/u;

/** `MARY-ANN O'BRIEN` → `Mary-Ann O'Brien`. What is written in both cases is left as its owner writes it. */
const easeCapitals = (name: string): string => {
  const letters = name.replace(/[^\p{L}]/gu, '');
  const whole = letters === letters.toUpperCase() || letters === letters.toLowerCase();
  return name
    .split(' ')
    .map((word) => {
      const shout =
        word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase() && !word.includes('.');
      if (!shout && !(whole && letters.length > 2 && !word.includes('.'))) return word;
      if (PARTICLE.test(word) && name.includes(' ')) return word.toLowerCase();
      return word
        .toLowerCase()
        .replace(/(^|[-'’])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase())
        .replace(/^Mc(\p{L})/u, (_all, letter: string) => `Mc${letter.toUpperCase()}`);
    })
    .join(' ');
};

/** Directory style, `Ito, Dana`, turned round; titles behind a comma are no first names. */
const turnRound = (name: string): string => {
  const [last = '', first = '', ...rest] = name.split(',').map((part) => part.trim());
  if (first === '' || rest.length > 0) return name.replace(/,.*$/, '').trim();
  return first.split(' ').every((word) => SUFFIX.test(word)) ? last : `${first} ${last}`;
};

/** Words of a name: without addresses, pronouns in brackets, departments, suffixes. */
const wordsOf = (raw: string): string[] => {
  const plain = oneLine(
    stripMarkup(raw)
      .replace(/\([^()]{0,200}\)|\[[^[\]]{0,200}\]/g, ' ')
      .replace(/\S{0,200}@\S{0,200}/g, ' ')
      .replace(/ [|–—] .*$| - .*$/u, ''),
    100,
  );
  if (plain === null || saysNothing(plain)) return [];
  return easeCapitals(
    turnRound(plain.replace(/["“”;]/g, ' '))
      .replace(/\s+/gu, ' ')
      .trim(),
  )
    .split(' ')
    .filter((word) => LETTER.test(word));
};

/** Whether a family name of several words begins here: "de la Cruz", "O'Neill-de la Cruz", "Ruiz y Fernández". */
const beginsSurname = (word: string, next: string | undefined): boolean =>
  PARTICLE.test(word) || /\p{L}-(?:de|del|van|von|da|di)$/u.test(word) || /^[yie]$/u.test(next ?? '');

const surnameOf = (words: string[]): string | null => {
  if (words.length < 2) return null;
  if (isFamilyFirst(words.join(' '))) return words.join(' ');
  const first = words.findIndex((word, index) => index > 0 && beginsSurname(word, words[index + 1]));
  return first > 0 && first < words.length - 1 ? words.slice(first).join(' ') : (words.at(-1) ?? null);
};

/** `J. Robert Smith` is called Robert; `J. Smith` has no first name that anybody would say. */
const givenOf = (words: string[]): string | null => {
  if (isFamilyFirst(words.join(' '))) return words.join(' ');
  const candidates = words.length > 1 ? words.slice(0, -1) : words;
  return candidates.find((word) => !/^\p{L}\.?$/u.test(word)) ?? null;
};

/**
 * A person as letters may name them. A title that stands in the name ("Dr. Dana Ito") counts as stated.
 * Never throws; a name in which nothing is sayable gives nulls, and the greeting then does without.
 */
export const addressee = (person: Person): Addressee => {
  const words = wordsOf(person.name);
  const titles: string[] = [];
  while (words.length > 1 && HONORIFIC.test(words[0] ?? '')) titles.push(words.shift() ?? '');
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) words.pop();
  // "Frau Ito": what follows a title alone is a surname.
  const alone = titles.length > 0 && words.length === 1;
  return {
    id: person.id,
    full: words.length > 0 ? words.join(' ') : null,
    given: alone ? null : givenOf(words),
    surname: alone ? (words[0] ?? null) : surnameOf(words),
    honorific: oneLine(stripMarkup(person.honorific ?? ''), 30) ?? (titles.join(' ') || null),
    part: person.part,
  };
};
