import { type Template, vary } from '../kit';
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
          vary(
            f,
            `Thank you for the call${onDay(f)} about ${theRole(f)}${atCompany(f)}.`,
            `It was good to hear more about ${theRole(f)}${atCompany(f)} when we spoke${onDay(f)}; thank you.`,
            `Thanks for calling me${onDay(f)} and telling me about ${theRole(f)}${atCompany(f)}.`,
          ),
          specific(f, vary(f, 'What I wrote down first', 'This has stayed with me', 'The part I remember best')),
          forgotten(f.forgot, vary(f, 'One thing I left out', 'I might have added this', 'What I did not say')),
        ],
        [
          vary(
            f,
            'I would be glad to go on to the next step, and to send you anything that helps.',
            'It sounds like work for me, and I hope we can go on.',
            'I am looking forward to what comes next.',
          ),
          callMe(
            f,
            vary(
              f,
              'Feel free to call me on # at any time.',
              'If you need anything, feel free to call me on #.',
              'With any question, feel free to call me on #.',
            ),
          ),
          promise(
            f,
            (date) =>
              vary(
                f,
                `I'll check in on ${date} unless I hear from you sooner.`,
                `I'll write again on ${date} if there is no news.`,
                `If I hear nothing, I'll get in touch on ${date}.`,
              ),
            (date) =>
              vary(
                f,
                `I'll call you on ${date} unless I hear from you sooner.`,
                `I'll ring on ${date} if there is no news.`,
                `If I hear nothing, I'll call you on ${date}.`,
              ),
          ),
        ],
      ],
    },
  ],
} satisfies Template as Template;
