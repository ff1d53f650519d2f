import { shortName } from '../../records/people';
import { namesToken, say } from '../../records/phrase';
import { peopleIn } from '../known';
import type { Check } from '../scene';

/** Two interviewers in To and Cc of one note: each would rather have their own. */
export default {
  rank: 30,
  find: ({ writing, order }) => {
    const people = peopleIn(writing, order).filter(({ part }) => part === 'interviewer');
    if (people.length < 2) return [];
    return [{ level: 'remark', text: say('checkTwoInterviewers', namesToken(people.map(shortName))), span: null }];
  },
} satisfies Check;
