import { fold } from './fold';
import type { Language } from './shape';

/** The languages that can be read: every file of this folder that exports one. A further language is one more file. */
const files = import.meta.glob<Record<string, unknown>>(
  ['./*.ts', '!./index.ts', '!./shape.ts', '!./glances.ts', '!./fold.ts'],
  {
    eager: true,
  },
);

const isLanguage = (value: unknown): value is Language =>
  typeof value === 'object' && value !== null && 'code' in value && 'signals' in value;

export const LANGUAGES: readonly Language[] = Object.values(files).flatMap((file) =>
  Object.values(file).filter(isLanguage),
);

export const languageByCode = (code: string | null): Language | null =>
  LANGUAGES.find((language) => language.code === code) ?? null;

/** What a language has no words for. Other than the expression of its source it is not even looked for. */
const NEVER = /(?!)/g;
const NOTHING = '(?!)';

const compiled = new Map<string, Map<string, RegExp>>();

/**
 * A pattern of a language as an expression for folded text, whole words only; compiled once and shared.
 * `flags` as for RegExp; with `g` the caller must only use it with `everyMatch`, `matchAll`, `replace` or `search`, which
 * keep no state. The sources are kilobytes long: they are looked up as they are, since a key made of one would have to
 * be hashed anew each time.
 */
export const pattern = (source: string, flags = ''): RegExp => {
  if (source === NOTHING) return NEVER;
  let known = compiled.get(flags);
  if (known === undefined) {
    known = new Map();
    compiled.set(flags, known);
  }
  let made = known.get(source);
  if (made === undefined) {
    made = new RegExp(`(?<![a-z0-9])(?:${fold(source)})(?![a-z0-9])`, flags);
    known.set(source, made);
  }
  return made;
};

/**
 * Makes something of a language's words once for each language, such as an expression of several of its parts: put
 * together anew it would be hashed anew at each look.
 */
export const onceFor = <Words extends object, Made>(make: (words: Words) => Made): ((words: Words) => Made) => {
  const known = new WeakMap<Words, Made>();
  return (words) => {
    let made = known.get(words);
    if (made === undefined) {
      made = make(words);
      known.set(words, made);
    }
    return made;
  };
};

/**
 * Every place where a pattern with `g` stands in a text, at most `most` of them. As `matchAll`, which copies the
 * expression at each call: for those of a language the copy costs more than the search.
 */
export const everyMatch = (source: RegExp, text: string, most = Number.POSITIVE_INFINITY): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  if (source === NEVER) return found;
  source.lastIndex = 0;
  while (found.length < most) {
    const match = source.exec(text);
    if (match === null) break;
    if (match[0] === '') source.lastIndex++;
    found.push(match);
  }
  source.lastIndex = 0;
  return found;
};

const whole = new Map<string, RegExp>();

/** Whether words are one of a pattern's alternatives from end to end. Anchored, so that it fails at the first letter. */
export const isOneOf = (source: string, words: string): boolean => {
  let made = whole.get(source);
  if (made === undefined) {
    made = new RegExp(`^(?:${fold(source)})$`);
    whole.set(source, made);
  }
  return made.test(words);
};

let commonWords: Map<string, string[]> | null = null;

const wordsOf = (): Map<string, string[]> => {
  if (commonWords !== null) return commonWords;
  commonWords = new Map();
  for (const language of LANGUAGES) {
    for (const word of fold(language.common).split(/\s+/)) {
      const of = commonWords.get(word) ?? [];
      commonWords.set(word, [...of, language.code]);
    }
  }
  return commonWords;
};

const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit > 127 && /\p{L}/u.test(String.fromCharCode(unit)));

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Runs of letters in something that stands between spaces. The "am" of "9am" is not the German one. */
const lettersIn = (piece: string): string[] => {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= piece.length; at++) {
    const isIn = at < piece.length && isLetter(piece.charCodeAt(at));
    if (isIn && start < 0) start = at;
    if (isIn || start < 0) continue;
    if (!isDigit(piece.charCodeAt(start - 1))) words.push(piece.slice(start, at));
    start = -1;
  }
  return words;
};

/** The words of a folded text. Links and mail addresses are words of no language. */
const plainWords = (folded: string): string[] =>
  folded.split(/\s+/).flatMap((piece) => (piece.includes('@') || piece.includes('://') ? [] : lettersIn(piece)));

/** Share of words that must be common ones of a language before a text counts as written in it. */
const ENOUGH = 0.09;

/** Lists and tables hold few short words; there fewer do, where they are many and no other language's. */
const CLEAR = 0.055;
const CLEAR_WORDS = 6;

/**
 * The languages a text is written in, most likely first, by counting short words.
 * @param folded folded text, of any length; the first 4,000 characters decide
 * @returns none for a language that is not read; one, or two for a mixed text
 */
export const languagesOf = (folded: string): Language[] => {
  const common = wordsOf();
  const counts = new Map<string, number>();
  const words = plainWords(folded.slice(0, 4_000));
  for (const word of words) {
    const of = common.get(word) ?? [];
    for (const code of of) counts.set(code, (counts.get(code) ?? 0) + 1 / of.length);
  }
  if (words.length === 0) return [];
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const best = ranked[0]?.[1] ?? 0;
  // Three words are too few to tell: an invitation may hold little more than a title and a date.
  const isClear = best / words.length >= CLEAR && best >= CLEAR_WORDS && best >= 2 * (ranked[1]?.[1] ?? 0);
  if (best / words.length < ENOUGH && words.length > 12 && !isClear) return [];
  return ranked
    .filter(([, count], at) => at === 0 || (at === 1 && count / words.length >= ENOUGH && count > best * 0.4))
    .flatMap(([code]) => LANGUAGES.filter((language) => language.code === code));
};
