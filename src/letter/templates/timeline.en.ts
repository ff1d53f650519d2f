import type { Template } from '../kit';
import { atCompany, callMe, onDay, theRole, theTalk } from '../phrases/en';

/** Nobody said when they decide: one friendly question. */
export default {
  promises: false,
  subject: (f) => [f.role && `${f.role} interview: the next step`, 'The interview: the next step'],
  structures: [
    {
      name: 'question',
      body: (f) => [
        [`Thank you again for ${theTalk(f)}${onDay(f)} about ${theRole(f)}${atCompany(f)}.`],
        [
          'There is one thing I should have asked: what is the next step, and when do you expect to decide?',
          'A rough date is all I need to plan around.',
        ],
        [
          'I am still very interested, and happy to send anything that would help you.',
          callMe(f, 'If a call is easier, my number is #.'),
        ],
      ],
    },
  ],
} satisfies Template as Template;
