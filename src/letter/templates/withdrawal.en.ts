import type { Template } from '../kit';
import { atCompany, companyOr, theRole, theTalk } from '../phrases/en';

/** Stepping back: early, clear, without reasons that nobody asked for. */
export default {
  promises: false,
  subject: (f) => [f.role && `${f.role}: I withdraw my application`, 'I withdraw my application'],
  structures: [
    {
      name: 'step-back',
      body: (f) => [
        [
          `After some thought I have decided to withdraw my application for ${theRole(f)}${atCompany(f)}.`,
          'I wanted to tell you as soon as I knew, so that you can plan without me.',
        ],
        [
          `It was not an easy choice, and it has nothing to do with how I was received: I enjoyed ${theTalk(f)}.`,
          'Thank you for the time you gave me.',
        ],
        [`I hope ${companyOr(f, 'you')} will find the right person soon, and that our paths cross again.`],
      ],
    },
  ],
} satisfies Template as Template;
