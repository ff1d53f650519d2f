import { dateToken, say } from '../../records/phrase';
import { dateAt } from '../dates';
import type { Check } from '../scene';

const WEEK = 7 * 86_400_000;
const ASKING = ['timeline', 'follow-up-1', 'follow-up-2'];

/** A second message within a week of the last one: guides agree that more than one a week presses. */
export default {
  rank: 66,
  find: ({ order }) => {
    if (!ASKING.includes(order.kind)) return [];
    const sent = order.records.letters
      .filter(
        ({ state, kind, at }) => state === 'sent' && kind !== 'referrer' && kind !== 'reference' && at <= order.now,
      )
      .map(({ at }) => at);
    const last = Math.max(...sent);
    if (sent.length === 0 || order.now - last >= WEEK) return [];
    return [{ level: 'remark', text: say('checkTooOften', dateToken(dateAt(last, order.timeZone))), span: null }];
  },
} satisfies Check;
