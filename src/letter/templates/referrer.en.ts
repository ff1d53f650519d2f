import { type Facts, prompt, type Template } from '../kit';
import { atCompany, list, longDate, onDay, theRole } from '../phrases/en';

const met = ({ colleagues }: Facts): string => {
  const names = colleagues.flatMap(({ full }) => full ?? []);
  return names.length > 0 && names.length <= 4 ? ` with ${list(names)}` : '';
};

/** To whoever put in a word: what happened, thanks, and nothing to do. */
export default {
  promises: false,
  subject: (f) => [f.company && `My interview at ${f.company}, thanks to you`, 'My interview, thanks to you'],
  structures: [
    {
      name: 'news',
      body: (f) =>
        f.ahead && f.day
          ? [
              [
                `Good news: I have an interview for ${theRole(f)}${atCompany(f)} on ${longDate(f, f.day)}${met(f)}.`,
                'Thank you for putting in a word for me; I doubt it would have happened without you.',
              ],
              ['Is there anything you would want to know in my place? And I will tell you how it went.'],
            ]
          : [
              [
                `I had the interview for ${theRole(f)}${atCompany(f)}${onDay(f)}${met(f)}, and I wanted you to hear it from me: ${prompt('how it went, in a few words')}.`,
                'Thank you for putting in a word for me. I doubt it would have happened without you.',
              ],
              [
                'You need not do anything more. If you hear how they decide, or know something about the team that I should, I would love to hear it.',
                'I will tell you how it ends.',
              ],
            ],
    },
  ],
} satisfies Template as Template;
