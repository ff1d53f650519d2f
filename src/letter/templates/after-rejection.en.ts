import type { Template } from '../kit';
import { specific, theRole, theTalk } from '../phrases/en';

/** After a no: thanks, one good thing, the door left open, and at most one light question. */
export default {
  promises: false,
  subject: (f) => [f.role && `${f.role}: thank you for letting me know`, 'Thank you for letting me know'],
  structures: [
    {
      name: 'open-door',
      body: (f) => [
        [
          `Thank you for letting me know about ${theRole(f)}, and for the time you gave me.`,
          'I had hoped for a different answer, of course, but I am glad that we talked.',
          f.said && specific(f, `What I will keep from ${theTalk(f)}`, `I will remember ${theTalk(f)}.`),
        ],
        [
          'If there is one thing you would suggest I do differently next time, I would be grateful to hear it; if not, that is fine too.',
          'And should something open up that fits better, please do think of me.',
        ],
        ['I wish you and your team all the best.'],
      ],
    },
  ],
} satisfies Template as Template;
