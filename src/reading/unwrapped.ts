/**
 * Plain text that a program broke at a fixed width: where a line ends only because the next word did not fit, the break is
 * a space. Everything that looks at sentences would otherwise see halves.
 */

/** Programs wrap at 60 to 80; a text with a longer line was not wrapped. */
const WIDEST = 84;
const NARROWEST = 50;

/** A line that begins something of its own: a list mark or other sign, a number in a list, a label or cell, a link. */
const OWN_LINE =
  /^\s*(?:[^\p{L}\d\s("'“„«¿¡]|\d{1,2}[.)]\s|[^\s:]{2,16}(?: [^\s:]{1,12}){0,2}\s?(?:[:?]|(?<= )\|)(?:\s|$)|https?:)/u;

const firstWord = (line: string): number => {
  const end = line.search(/\s/);
  return end < 0 ? line.length : end;
};

/** "Tue 10 Feb", "10:00": rows of a list begin so, and a sentence that goes on there has a small word before it. */
const DATED = /^\s*(?:\p{Lu}\p{L}{1,9}\.?,? )?\d{1,2}(?:[:.]\d\d)?(?:\s|$)/u;
const SMALL_WORD = /\s\p{Ll}{1,5}$/u;

/** Whether a line was broken before the next: it is not closed, and the next word would have passed the width. */
const isBroken = (line: string, next: string, width: number): boolean =>
  line.trim() !== '' &&
  next.trim() !== '' &&
  !line.includes('\t') &&
  !next.includes('\t') &&
  !/:\s*$/.test(line) &&
  !OWN_LINE.test(next) &&
  (!DATED.test(next) || SMALL_WORD.test(line)) &&
  line.length + 1 + firstWord(next) > width;

/**
 * @param text any text
 * @returns the same text, equally long, with a space for every break that is only a program's
 */
export const unwrapped = (text: string): string => {
  const lines = text.split('\n');
  const width = lines.reduce((widest, line) => Math.max(widest, line.startsWith('http') ? 0 : line.length), 0);
  if (width > WIDEST || width < NARROWEST) return text;
  return lines.reduce(
    (joined, line, at) =>
      at === 0 ? line : `${joined}${isBroken(lines[at - 1] ?? '', line, width) ? ' ' : '\n'}${line}`,
    '',
  );
};
