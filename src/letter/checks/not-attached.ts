import { plain, say } from '../../records/phrase';
import type { Check } from '../scene';

/** The letter speaks of something attached, and nothing is. Silent where the page does not tell what hangs on it. */
export default {
  rank: 35,
  find: ({ text, writing, customs }) => {
    const found = writing.attachments === 0 ? customs.attached.exec(text) : null;
    if (!found) return [];
    const span = { start: found.index, end: found.index + found[0].length };
    return [{ level: 'remark', text: say('checkNotAttached', plain(found[0])), span }];
  },
} satisfies Check;
