import { prompt, type Template } from '../kit';
import { atCompany, callMe, longDate, theRole } from '../phrases/en';

/** Thanks for the offer, and a plain request. */
export default {
  promises: false,
  subject: (f) => [f.role && `Your offer for ${f.role}: a little more time?`, 'Your offer: a little more time?'],
  structures: [
    {
      name: 'until',
      body: (f) => [
        [
          `Thank you very much for offering me ${theRole(f)}${atCompany(f)}. I was really happy to get the news.`,
          'It is a big decision, and I want to give you an answer I can stand by.',
        ],
        [
          f.replyBy && `You asked for my answer by ${longDate(f, f.replyBy)}.`,
          `Would it be all right if I let you know by ${prompt('the date you would like')}${f.replyBy ? ' instead' : ''}?`,
          'If that makes things difficult on your side, tell me and we will find a way.',
        ],
        [callMe(f, 'If you would like to talk it over, feel free to call me on #.')],
      ],
    },
  ],
} satisfies Template as Template;
