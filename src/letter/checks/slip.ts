import { plain, say } from '../../records/phrase';
import { SLIPS } from '../common/slips';
import type { Check } from '../scene';

/** A common slip of spelling. Names are nobody's slip: a word written with a capital inside a sentence is left alone. */
export default {
  rank: 55,
  find: ({ words, text, customs }) => {
    const slips = new Map(Object.entries(SLIPS[customs.language] ?? {}));
    return words
      .filter(
        ({ words: word, start }) =>
          /^\p{Ll}/u.test(word) ||
          /(?:^|[.!?\n])\s*$/.test(text.slice(Math.max(0, start - 3), start)) ||
          /day$/i.test(word),
      )
      .flatMap(({ words: word, start, end }) => {
        const right = slips.get(word.toLowerCase());
        return right
          ? [{ level: 'remark' as const, text: say('checkSlip', plain(word), plain(right)), span: { start, end } }]
          : [];
      })
      .slice(0, 3);
  },
} satisfies Check;
