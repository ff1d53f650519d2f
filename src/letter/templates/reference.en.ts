import { type Facts, prompt, type Template } from '../kit';
import { companyOr, list, longDate, onDay, theRole } from '../phrases/en';

const who = (f: Facts): string => {
  const names = f.colleagues.flatMap(({ full }) => full ?? []).slice(0, 3);
  const others = companyOr(f, 'the company');
  return names.length > 0 ? `${list(names).replace(/ and /, ' or ')} of ${others}` : `Somebody from ${others}`;
};

/** To whoever speaks for the person: who may call, what helps, and a word if they do. */
export default {
  promises: false,
  subject: (f) => [
    f.company && `A call from ${f.company}? You are my reference`,
    'You may get a call: you are my reference',
  ],
  structures: [
    {
      name: 'heads-up',
      body: (f) => [
        [
          f.ahead && f.day
            ? `I have an interview for ${theRole(f)} with ${companyOr(f, 'a company I like')} on ${longDate(f, f.day)}, and I would like to name you as a reference.`
            : `I had an interview for ${theRole(f)} with ${companyOr(f, 'a company I like')}${onDay(f)}, and I would like to name you as a reference.`,
          `${who(f)} may get in touch with you. Is that still all right?`,
        ],
        [
          f.skill && `They care about ${f.skill} in particular.`,
          `Two things would help me most: ${prompt(`one thing ${f.to[0]?.given ?? 'they'} could say about you`)} and ${prompt('another one')}.`,
          'My current résumé is attached, so that we tell the same story.',
        ],
        [
          'Would you tell me if they contact you?',
          'I will let you know how it ends. Thank you for standing behind me.',
        ],
      ],
    },
  ],
} satisfies Template as Template;
