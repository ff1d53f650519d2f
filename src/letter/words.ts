/** A stretch of a text: `text.slice(start, end) === words`. */
export type Stretch = { words: string; start: number; end: number };

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

/** Every word with its place, as it is written. */
export const wordsIn = (text: string, start = 0): Stretch[] =>
  [...text.matchAll(WORD)].map(({ 0: words, index }) => ({
    words,
    start: start + index,
    end: start + index + words.length,
  }));

const MAX = 400;
// A new line, or the space after a full stop; not after "e.g.", and not in "18. Juni".
const END =
  /\n|(?<=[^\s.]{2}[.!?…]["”’»)\]]?)(?<!\d\.(?=\s(?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)))\s/g;

/** Sentences with their places; the full stop of a date ("18. Juni") or a title ("Dr. Ito") ends none. */
export const sentencesOf = (text: string, from = 0, to = text.length): Stretch[] => {
  const found: Stretch[] = [];
  let start = from;
  const push = (end: number) => {
    const raw = text.slice(start, end);
    const words = raw.trim();
    const lead = start + (raw.length - raw.trimStart().length);
    if (words !== '' && found.length < MAX) found.push({ words, start: lead, end: lead + words.length });
    start = end;
  };
  for (const { 0: mark, index } of text.slice(0, to).matchAll(END)) {
    if (
      index >= from &&
      !/(?:^|\s)(?:Dr|Mr|Mrs|Ms|Prof|Sr|Sra|Mme|M|Fr|Hr)\.$/u.test(text.slice(Math.max(from, index - 6), index))
    ) {
      push(index + mark.length);
    }
  }
  push(to);
  return found;
};

/** Runs of `length` words, in lower case: what two notes share of these, a reader would notice. */
export const runs = (text: string, length = 5): Set<string> => {
  const words = text.toLowerCase().match(WORD) ?? [];
  const found = new Set<string>();
  for (let at = 0; at + length <= words.length; at++) found.add(words.slice(at, at + length).join(' '));
  return found;
};

/** How much of the shorter of two texts stands in the other too, 0 to 1. */
export const likeness = (one: Set<string>, other: Set<string>): number => {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const run of small) if (large.has(run)) shared++;
  return shared / small.size;
};

/** Letters to change, add, drop or swap to come from one word to the other; never counts past `max` + 1. */
export const distance = (one: string, other: string, max = 2): number => {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > max || one.length > 60) return max + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const change = (last[column - 1] ?? 0) + (same ? 0 : 1);
      const cost = Math.min(change, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
      next.push(swapped ? Math.min(cost, (before[column - 2] ?? 0) + 1) : cost);
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? max + 1;
};
