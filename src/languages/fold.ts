/**
 * The form in which texts and patterns are compared: lower case, no accents, one kind of quote, dash and space.
 * Every character stays one UTF-16 unit, so an offset in the folded text is the same offset in the text itself.
 */

const OTHER: Record<string, string> = {
  ß: 's',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 't',
  ı: 'i',
  º: 'o',
  ª: 'a',
};
const QUOTES = /[‘’‚‛ʼ´`′]/;
const DOUBLE_QUOTES = /[“”„‟«»″]/;
const DASHES = /[‐‑‒–—―−]/;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;

const known = new Map<string, string>();

const foldOne = (character: string): string => {
  const before = known.get(character);
  if (before !== undefined) return before;
  const lower = character.toLowerCase();
  const base = lower.normalize('NFD').charAt(0);
  let folded = OTHER[lower] ?? (base.length === 1 && /[a-z]/.test(base) ? base : lower);
  if (QUOTES.test(character)) folded = "'";
  else if (DOUBLE_QUOTES.test(character)) folded = '"';
  else if (DASHES.test(character)) folded = '-';
  else if (SPACES.test(character)) folded = ' ';
  if (folded.length !== 1) folded = character;
  // Bounded: a hostile mail may hold every character there is.
  if (known.size < 4_000) known.set(character, folded);
  return folded;
};

const BEYOND_ASCII = /[^\n\t\x20-\x7E]/g;
const CAPITALS = /[A-Z]+/g;

/** All at once where that leaves every character its place; few have a small form of another length ("İ"). */
const lower = (text: string): string => {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(CAPITALS, (run) => run.toLowerCase());
};

/** @returns a text of exactly the same length, ready for comparison with folded patterns */
export const fold = (text: string): string => lower(text).replace(BEYOND_ASCII, foldOne);
