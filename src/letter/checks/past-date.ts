import { dateToken, say } from '../../records/phrase';
import { dateAt } from '../dates';
import type { Check } from '../scene';

/** The day they are promised a word is over, as happens when a draft lies for a week. */
export default {
  rank: 60,
  find: ({ checkIn: found, order }) => {
    if (!found || found.date >= dateAt(order.now, order.timeZone)) return [];
    const { start, end } = found;
    return [{ level: 'remark', text: say('checkPastDate', dateToken(found.date)), span: { start, end } }];
  },
} satisfies Check;
