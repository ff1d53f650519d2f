import { plain, say } from '../../records/phrase';
import { SLIPS } from '../common/slips';
import type { Check } from '../scene';

const slips = new Map(Object.entries(SLIPS).map(([language, words]) => [language, new Map(Object.entries(words))]));

/** Names are nobody's slip: a word with a capital is one only where a sentence begins, or when it is a weekday. */
const isName = (text: string, word: string, start: number): boolean =>
  /^\p{Lu}/u.test(word) && !/day$/i.test(word) && !/(?:^|[.!?\n])\s*$/.test(text.slice(Math.max(0, start - 3), start));

/** A common slip of spelling. */
export default {
  rank: 55,
  find: ({ words, text, customs }) =>
    words
      .flatMap(({ words: word, start, end }) => {
        const right = slips.get(customs.language)?.get(word.toLowerCase());
        if (!right || isName(text, word, start)) return [];
        return [{ level: 'remark' as const, text: say('checkSlip', plain(word), plain(right)), span: { start, end } }];
      })
      .slice(0, 3),
} satisfies Check;
