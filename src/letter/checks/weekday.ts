import { dateToken, say } from '../../records/phrase';
import type { Check } from '../scene';

/** Weekday and date of the promised day do not belong together, as after changing only one of them. */
export default {
  rank: 62,
  find: ({ checkIn: found }) => {
    if (!found?.clash) return [];
    const { date, start, end } = found;
    return [{ level: 'remark', text: say('checkWeekday', dateToken(date)), span: { start, end } }];
  },
} satisfies Check;
