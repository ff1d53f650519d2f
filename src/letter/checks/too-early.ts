import { dateToken, say } from '../../records/phrase';
import { dateAt, realDate } from '../dates';
import type { Check } from '../scene';

const ASKING = ['timeline', 'follow-up-1', 'follow-up-2'];

/** Asking, or promising to ask, before the date they gave: it cannot bring an answer and reads as impatience. */
export default {
  rank: 65,
  find: ({ checkIn: found, order }) => {
    const given = realDate(order.records.application.decisionBy?.date);
    const today = dateAt(order.now, order.timeZone);
    if (given === null || given < today) return [];
    if (ASKING.includes(order.kind))
      return [{ level: 'remark', text: say('checkTooEarly', dateToken(given)), span: null }];
    if (!found || found.date >= given || found.date < today) return [];
    return [
      {
        level: 'remark',
        text: say('checkPromiseTooEarly', dateToken(given)),
        span: { start: found.start, end: found.end },
      },
    ];
  },
} satisfies Check;
