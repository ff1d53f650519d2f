import { plain, say } from '../../records/phrase';
import type { Check } from '../scene';

/** A phrase that stands in every letter and is read in none. */
export default {
  rank: 80,
  find: ({ text, body, customs }) => {
    const found = customs.stock.exec(text.slice(body.start, body.end));
    if (!found) return [];
    const start = body.start + found.index;
    return [
      {
        level: 'remark',
        text: say('checkStockPhrase', plain(found[0])),
        span: { start, end: start + found[0].length },
      },
    ];
  },
} satisfies Check;
