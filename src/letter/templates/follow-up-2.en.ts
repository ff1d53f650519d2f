import { prompt, type Template } from '../kit';
import { atCompany, onDay, theRole, theTalk } from '../phrases/en';

/** The last one: short, something new, and an easy way to say no. */
export default {
  promises: false,
  subject: (f) => [f.role && `${f.role}: one more thought`, 'One more thought'],
  structures: [
    {
      name: 'easy-out',
      body: (f) => [
        [
          `One more thought since ${theTalk(f)}${onDay(f)}: ${prompt('a link, a result or an idea that fits what you talked about')}.`,
        ],
        [
          `I am still interested in ${theRole(f)}${atCompany(f)}.`,
          'I also know that plans change. If it has gone to somebody else or is on hold, one line saying so is all I need.',
        ],
        ['Either way I enjoyed getting to know you, and I will leave it with you from here.'],
      ],
    },
  ],
} satisfies Template as Template;
