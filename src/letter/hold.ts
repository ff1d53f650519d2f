/** What the page knows of a compose since the last pause: computed by the background, never here. */
export type Known = {
  /** The prompts that Afterview itself put into this letter, exactly as inserted. */
  prompts: string[];
  /** Names that are right for these recipients. */
  expected: string[];
  /** Names of the others of that round. */
  wrong: string[];
};
export type Hold = { why: 'prompt' | 'name'; words: string; start: number };

const plain = (words: string) =>
  words
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .toLowerCase();

const GREETING =
  /^(h(i|ello|ey|allo|ola)|dear|(good|guten|buen[oa]s) \w+|sehr geehrte[rs]?|lieber?|bonjour|chere?|estimad[oa]|querid[oa]) /;

/** One letter too many, too few, different, or two swapped. A name cut short ("Rob") is a short name. */
const near = (typed: string, name: string) => {
  if (name.startsWith(typed) || typed.length < 3) return false;
  let at = 0;
  while (typed[at] === name[at]) at++;
  const [one, other] = [typed.slice(at), name.slice(at)];
  const [after, beyond] = [one.slice(1), other.slice(1)];
  const swapped = one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2);
  return after === beyond || after === other || one === beyond || swapped;
};

/**
 * Why this Send should wait once: a prompt of ours still stands in `text`, or its greeting names somebody else of the
 * round or misspells the recipient. Null lets it pass, also for anything odd. It runs in the page on the way of a click:
 * small, linear, without imports.
 */
export const hold = (text: string, known: Known): Hold | null => {
  try {
    for (const words of known.prompts) {
      const start = words ? text.indexOf(words) : -1;
      if (start >= 0) return { why: 'prompt', words, start };
    }
    const lead = text.slice(0, 500).search(/\S/);
    // The greeting ends at its comma or line; "Rob told me …" is none.
    const [shown = ''] = text.slice(lead, lead + 80).split(/[,:;!\n]| [-–—] |\.\s*\n/, 1);
    const said = plain(shown);
    const name = said.replace(GREETING, '');
    const right = known.expected.map(plain);
    if (right.some((one) => one && ` ${name} `.includes(` ${one} `))) return null;
    const greets = name !== said;
    const last = name.split(' ').pop() ?? '';
    const off = greets && right.some((one) => near(last, one));
    const other = known.wrong.map(plain).some((one) => one && (name === one || (greets && name.endsWith(` ${one}`))));
    const words = shown.trim().split(/\s/).pop() ?? '';
    return off || other ? { why: 'name', words, start: text.lastIndexOf(words, lead + shown.length) } : null;
  } catch {
    return null;
  }
};
