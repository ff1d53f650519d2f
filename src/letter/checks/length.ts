import { say } from '../../records/phrase';
import { SUBJECT_MAX } from '../compose';
import type { Check, Scene } from '../scene';

/** Guides put a good note between 60 and 180 words; short kinds may be half of that. */
const LIMITS = { thin: 40, long: 200 };
const SHORT = ['phone-screen', 'follow-up-2', 'timeline', 'withdrawal', 'no-show', 'more-time', 'pass-on'];

const ofText = ({ words, sentences, order }: Scene) => {
  const count = words.length;
  const thin = SHORT.includes(order.kind) ? LIMITS.thin / 2 : LIMITS.thin;
  // A pass-on carries a line for each of them.
  const long = order.kind === 'pass-on' ? LIMITS.long * 2 : LIMITS.long;
  if (sentences.length === 0) return [];
  if (count < thin) return [say('checkThin', String(count))];
  return count > long ? [say('checkLong', String(count))] : [];
};

/** Too little to be worth opening, or too much to be read at once. */
export default {
  rank: 70,
  find: (scene) => {
    const long = scene.writing.subject.trim().length > SUBJECT_MAX;
    const subject = long ? [say('checkSubjectLong', String(SUBJECT_MAX))] : [];
    return [...ofText(scene), ...subject].map((text) => ({ level: 'remark', text, span: null }));
  },
} satisfies Check;
