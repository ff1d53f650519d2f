import type { Template } from '../kit';
import { atCompany, callMe, forgotten, onDay, promise, specific, theRole } from '../phrases/en';

/** Two or three sentences: a screening call is owed a kind line, no more. */
export default {
  promises: true,
  subject: (f) => [f.role && `${f.role}: thank you for the call`, 'Thank you for the call'],
  structures: [
    {
      name: 'call',
      body: (f) => [
        [
          `Thank you for the call${onDay(f)} about ${theRole(f)}${atCompany(f)}.`,
          specific(f, 'What I wrote down first'),
          forgotten(f.forgot, 'One thing I left out'),
        ],
        [
          'I would be glad to go on to the next step, and to send you anything that helps.',
          callMe(f, 'Feel free to call me on # at any time.'),
          promise(
            f,
            (date) => `I'll check in on ${date} unless I hear from you sooner.`,
            (date) => `I'll call you on ${date} unless I hear from you sooner.`,
          ),
        ],
      ],
    },
  ],
} satisfies Template as Template;
