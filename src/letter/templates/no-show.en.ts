import { prompt, type Template } from '../kit';
import { callMe, clock, longDate, theRole } from '../phrases/en';

/** They did not come: what was agreed, no reproach, two new times. */
export default {
  promises: false,
  subject: (f) => [f.role && `Our interview for ${f.role}: a new time?`, 'Our interview: a new time?'],
  structures: [
    {
      name: 'new-time',
      body: (f) => [
        [
          f.day
            ? `We had an interview${f.role ? ` for ${theRole(f)}` : ''} planned for ${longDate(f, f.day)}${clock(f) ? ` at ${clock(f)}` : ''}, and I could not reach anybody.`
            : `We had an interview${f.role ? ` for ${theRole(f)}` : ''} planned, and I could not reach anybody.`,
          'I expect something came up on your side; it happens.',
        ],
        [
          `I would be glad to find another time. These would suit me: ${prompt('two times that suit you')}.`,
          'If another day is better for you, tell me and I will do my best.',
          callMe(f, 'You can also simply call me on #.'),
        ],
      ],
    },
  ],
} satisfies Template as Template;
