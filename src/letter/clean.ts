/**
 * What comes out of a record, made sayable. Records hold whatever a mail or a person wrote, so nothing here trusts its
 * input: hidden characters go, length is capped before any pattern runs, and what says nothing becomes null.
 */

// Controls, soft hyphen, zero-width and directional marks, private use (our own prompt marks too), tag characters. What
// shapes text stays for now: joiners and the emoji selector.
const HIDDEN = /(?!\t|\n|\r|\u200C|\u200D|\uFE0F)[\p{Cc}\p{Cf}\p{Co}\p{DI}\uFFFC\uFFFD]/gu;
// A joiner shapes letters in Arabic and Indic scripts and emoji; between other letters it only hides.
const IDLE_JOINER =
  /(?<!\p{Script=Arab}|\p{Script=Deva}|\p{Script=Beng}|\p{Script=Taml}|\p{Extended_Pictographic}|\uFE0F)(?:\u200C|\u200D)/gu;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const HAS_WORD = /[\p{L}\p{N}]/u;
/** Braces and other marks of template engines: such a name would look like a letter that was not filled in. */
const TEMPLATE_SYNTAX = /[{}]|<%|%>|\$\(|\[\[|\]\]/;
const NOTHING = /^(?:n\/?a|none|null|undefined|unknown|tbd|tba|nan|test|-+)$/i;

const PLAIN = /^[\x20-\x7E]*$/;

const visible = (value: string, max: number): string => {
  const text = value.slice(0, max);
  if (PLAIN.test(text)) return text;
  return text.replace(LONE_SURROGATE, '').normalize('NFC').replace(HIDDEN, '').replace(IDLE_JOINER, '');
};

/** One line without hidden characters and doubled spaces; null when no letter or digit is left. */
export const oneLine = (value: string | null | undefined, max = 200): string | null => {
  const text = visible(value ?? '', max * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  return HAS_WORD.test(text) ? cut(text, max) : null;
};

/** A name of a company as a letter may say it. "Null" is a name; "{role}" is a template that somebody pasted. */
export const companyName = (value: string | null | undefined): string | null => {
  const name = oneLine(stripMarkup(value ?? ''), 60);
  return name === null || TEMPLATE_SYNTAX.test(name) ? null : name;
};

// "(m/w/d)", "(f/m/x)", "(H/F)", "(all genders)", requisition numbers: said in an advert, never aloud.
const ADVERT =
  /\((?:[mfwdxhia*]\s?[/|]\s?){1,3}[mfwdxhia*]\)|\(all genders\)|\((?:req|job|id|ref)[^)]{0,30}\)|#\w{2,20}/giu;

/** A role as a letter may say it: without what only adverts write, cut at a separator when it is long. */
export const roleName = (value: string | null | undefined): string | null => {
  // What was cut out may leave a space before a comma.
  const bare = stripMarkup(value ?? '')
    .replace(ADVERT, ' ')
    .replace(/(?<!\s)\s{1,9}(?=[,;])/gu, '');
  const plain = oneLine(bare, 120);
  if (plain === null || TEMPLATE_SYNTAX.test(plain) || NOTHING.test(plain)) return null;
  const short = plain.length > 48 ? (plain.split(/ [-–—|] |, | \/ |: /, 1)[0] ?? plain) : plain;
  return short.length > 60 ? null : oneLine(short.replace(/[\s,;:|–—-]+$/u, ''), 60);
};

/** Tags are cut out of names: escaping alone would leave them readable in a greeting. */
export const stripMarkup = (value: string): string =>
  value
    .slice(0, 2_000)
    .replace(/<[^<>]{0,300}>/g, ' ')
    .replace(/[<>]/g, ' ')
    .replace(/\( {0,9}\)|^[\s,.;:!?)\]-]{1,99}/g, ' ');

/** Whole words that stand for "not known", as somebody's name. */
export const saysNothing = (value: string): boolean => NOTHING.test(value) || TEMPLATE_SYNTAX.test(value);

/** A phone number as it was typed, if it can be dialled. */
export const phoneNumber = (value: string | null | undefined): string | null => {
  const text = oneLine(value, 40);
  return text !== null && (text.match(/\d/g)?.length ?? 0) >= 5 && !/[<>{}[\]]/.test(text) ? text : null;
};

const BULLET = /^\s*(?:[-–—•*·▪‣]|\d{1,2}[.)])\s+/u;
const ENDED = /[.!?…。！？؟۔।;:,][\s"'”’»)\]]*$/u;

/**
 * The person's own words as running text: lines joined, list marks gone, otherwise untouched; cut kindly at `max`.
 * Null when there is no letter or digit in them.
 */
export const prose = (value: string | null | undefined, max = 600): string | null => {
  const lines = visible(value ?? '', 20_000)
    .split(/[\r\n]+/)
    .map((line) => line.replace(BULLET, '').replace(/\s+/gu, ' ').trim())
    .filter((line) => HAS_WORD.test(line))
    // Every line has at least a letter and a separator: no more of them than this can show.
    .slice(0, max / 2);
  const joined = (sum: string, line: string) => `${sum}${ENDED.test(sum.slice(-20)) ? '' : ';'} ${line}`;
  const text = lines.reduce((sum, line) => (sum === '' ? line : joined(sum, line)), '');
  return text === '' ? null : cut(text, max);
};

/** Shorten to `max` characters: after a sentence if one ends in the last two thirds, else after a word, with `…`. */
export const cut = (text: string, max: number): string => {
  if (text.length <= max) return text;
  const head = text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');
  const sentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('! '), head.lastIndexOf('? '));
  if (sentence > max / 3) return head.slice(0, sentence + 1);
  const word = head.slice(0, max - 1).lastIndexOf(' ');
  return `${(word > max / 3 ? head.slice(0, word) : head.slice(0, -1)).replace(/[\s,;:–—-]+$/u, '')}…`;
};

const TERMINAL = /(?:[.!?…。！？؟۔।]|\p{Extended_Pictographic}\uFE0F?)["'”’»)\]\uE001]*$/u;

/** End a sentence once: dangling commas go, runs like `!!` or `..` become one, a full stop is added where none is. */
export const finish = (text: string): string => {
  const trimmed = text
    .replace(/[\s,;:–—-]+$/u, '')
    .replace(/([!?])\1+$/, '$1')
    .replace(/(?<!\.)\.\.$/, '.');
  return TERMINAL.test(trimmed) ? trimmed : `${trimmed}.`;
};

/** A sentence of its own: it ends like one, or another sentence begins inside it. */
export const readsWhole = (text: string): boolean =>
  /^["'“‘«(]?[\p{Lu}\p{Lo}\p{N}¿¡]/u.test(text) &&
  (/[.!?…。！？؟۔।]["'”’»)\]]*$/u.test(text) || /[.!?] [\p{Lu}]/u.test(text));
