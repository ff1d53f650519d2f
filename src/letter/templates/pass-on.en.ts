import type { Facts, Template } from '../kit';
import { atCompany, callMe, list, onDay, promise, theRole } from '../phrases/en';

/** To whoever arranged it, when the interviewers' addresses are not known or there were too many of them. */
const whom = ({ about }: Facts): string => {
  const names = about.flatMap(({ full }) => full ?? []);
  return names.length > 0 && names.length === about.length ? list(names) : 'everybody I spoke with';
};

const several = ({ about }: Facts): boolean => about.length !== 1;

export default {
  promises: true,
  subject: (f) => [
    f.role && `Thank you from the ${f.role} interview`,
    f.company && `Thank you from the interview at ${f.company}`,
    'Thank you from the interview',
  ],
  structures: [
    {
      name: 'pass-on',
      body: (f) => [
        [
          `Thank you for arranging the ${several(f) ? 'interviews' : 'interview'}${onDay(f)} for ${theRole(f)}${atCompany(f)}.`,
          `I would like to thank ${whom(f)} too. Could you pass my thanks on, or tell me how best to reach ${several(f) ? 'each of them' : 'them'}?`,
        ],
        // A line for each turns one note to the coordinator into what each of them would have received.
        ...f.about.flatMap(({ given, full, line }) => (line ? [[`For ${given ?? full}: ${line}`]] : [])),
        [
          `I enjoyed ${several(f) ? 'the conversations' : 'the conversation'} and remain very interested in the work.`,
          callMe(f, 'If you need anything more from me, feel free to call me on #.'),
          promise(
            f,
            (date) => `I'll check in with you on ${date} about the next step.`,
            (date) => `I'll call you on ${date} about the next step.`,
          ),
        ],
      ],
    },
  ],
} satisfies Template as Template;
