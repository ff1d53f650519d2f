import { dateWords } from '../dates';
import { type Facts, type Template, vary } from '../kit';
import {
  atCompany,
  callMe,
  companyOr,
  described,
  forgotten,
  onDay,
  promise,
  specific,
  theRole,
  youAndOthers,
} from '../phrases/en';

/** Thanks, the moment, the addition, the interest, the date. */
const thanksFirst = (f: Facts) => [
  [
    vary(
      f,
      `Thank you for taking the time to talk with me${onDay(f)} about ${theRole(f)}${atCompany(f)}.`,
      `Thank you for a good conversation${onDay(f)}. I have a much clearer picture of ${theRole(f)}${atCompany(f)} now.`,
      `I am grateful for the time you gave me${onDay(f)}, and for everything you told me about ${theRole(f)}${atCompany(f)}.`,
    ),
    specific(
      f,
      vary(f, 'One part of it has stayed with me', 'What I have thought about most since', 'The part I remember best'),
    ),
  ],
  [
    described(f),
    forgotten(
      f.forgot,
      vary(f, 'One thing I forgot to mention', 'I should have told you something else', 'There is a point I left out'),
    ),
  ],
  [
    vary(
      f,
      `I came away more interested in the work than I was before.`,
      `The more I think about this job, the more I would like to do it.`,
      `It all made me want to work with you.`,
    ),
    callMe(
      f,
      vary(
        f,
        'If any questions are left, feel free to call me on #.',
        'Please feel free to call me any time on #.',
        'Should anything be unclear, feel free to call me on #.',
      ),
    ),
    promise(
      f,
      (date) =>
        vary(
          f,
          `I'll check in on ${date} unless I hear from you sooner.`,
          `If we have not spoken by then, I'll write to you again on ${date}.`,
          `I plan to get back in touch on ${date} to hear how things stand.`,
        ),
      (date) =>
        vary(
          f,
          `I'll call you on ${date} unless I hear from you sooner.`,
          `If we have not spoken by then, I'll give you a call on ${date}.`,
          `I plan to call you on ${date} to hear how things stand.`,
        ),
    ),
  ],
];

/** The moment first, the thanks after it. */
const momentFirst = (f: Facts) => [
  [
    specific(
      f,
      vary(
        f,
        `Our conversation${onDay(f)} gave me a lot to think about, one part above all`,
        `Since we spoke${onDay(f)} I keep coming back to this`,
        `Here is what I took with me from our talk${onDay(f)}`,
      ),
      vary(
        f,
        `Our conversation${onDay(f)} is still with me.`,
        `I have gone over what we discussed${onDay(f)} more than once.`,
        `I took a good deal with me from our talk${onDay(f)}.`,
      ),
    ),
    described(f),
  ],
  [
    vary(
      f,
      `Thank you for making time for it. ${capital(theRole(f))}${atCompany(f)} sounds like work I would enjoy and could do well.`,
      `Thanks very much for your time and your questions. I would be glad to take on ${theRole(f)}${atCompany(f)}.`,
      `Thank you for speaking so openly with me. I can see myself in ${theRole(f)}${atCompany(f)}, and I hope you can too.`,
    ),
    forgotten(
      f.forgot,
      vary(f, 'Something I did not get round to saying', 'I would like to add one thing', 'What I left unsaid'),
    ),
  ],
  [
    promise(
      f,
      (date) =>
        vary(
          f,
          `I'll check in with you on ${date} about the next step.`,
          `If there is no news by ${date}, I'll follow up then.`,
          `I'll drop you a line on ${date} in case you have news by then.`,
        ),
      (date) =>
        vary(
          f,
          `I'll call you on ${date} about the next step.`,
          `If there is no news by ${date}, I'll ring you then.`,
          `I'll phone you on ${date} in case you have news by then.`,
        ),
    ),
    callMe(
      f,
      vary(
        f,
        'Until then, feel free to call me on # with any question.',
        'And feel free to call me if something is easier to talk through: #.',
        'If you would rather talk than write, please do call me on #.',
      ),
    ),
  ],
];

/** The interest first: what comes next is what the note is about. */
const interestFirst = (f: Facts) => [
  [
    vary(
      f,
      `After talking with you${onDay(f)} I am even more interested in ${theRole(f)}${atCompany(f)}. Thank you for giving me so much of your time.`,
      `${capital(theRole(f))}${atCompany(f)} appealed to me on paper, and it does so even more now that we have talked. Many thanks for the conversation${onDay(f)}.`,
      `I would like to work with ${companyOr(f, 'you')}, and our talk${onDay(f)} about ${theRole(f)} is a big part of the reason. Thank you for it.`,
    ),
  ],
  [
    specific(
      f,
      vary(
        f,
        'This is what I remember best',
        'It was one thing in particular that did it',
        'There is a moment I keep thinking of',
      ),
    ),
    forgotten(
      f.forgot,
      vary(f, 'One thing came to mind afterwards', 'To complete one of my answers', 'Let me add what I missed'),
    ),
    described(f),
  ],
  [
    youAndOthers(f) &&
      vary(
        f,
        `I would enjoy working with ${youAndOthers(f)}.`,
        `It is easy to picture myself on a team with ${youAndOthers(f)}.`,
        `Meeting ${youAndOthers(f)} made it easy to imagine starting.`,
      ),
    callMe(
      f,
      vary(
        f,
        'If there is anything more you want to know, feel free to call me on #.',
        'Feel free to call me on # if something comes up.',
        'I am happy to talk again at any time; feel free to call me on #.',
      ),
    ),
    promise(
      f,
      (date) =>
        vary(
          f,
          `If I hear nothing before then, I'll be in touch on ${date}.`,
          `I'll come back to you on ${date} to ask where you are with it.`,
          `If it is all right with you, I'll check back on ${date}.`,
        ),
      (date) =>
        vary(
          f,
          `If I hear nothing before then, I'll call you on ${date}.`,
          `I'll call on ${date} to ask where you are with it.`,
          `If it is all right with you, I'll ring on ${date}.`,
        ),
    ),
  ],
];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export default {
  promises: true,
  warms: true,
  subject: (f) => {
    const day = f.day && !f.ahead ? dateWords(f.day, 'en').weekday : null;
    return [
      f.role && day && `Thank you, ${f.role} interview on ${day}`,
      f.role && `Thank you, ${f.role} interview`,
      f.company && day && `Thank you for the interview at ${f.company} on ${day}`,
      day && `Thank you for the interview on ${day}`,
      'Thank you for the interview',
    ];
  },
  structures: [
    { name: 'thanks-first', body: thanksFirst },
    { name: 'moment-first', body: momentFirst },
    { name: 'interest-first', body: interestFirst },
  ],
} satisfies Template as Template;
