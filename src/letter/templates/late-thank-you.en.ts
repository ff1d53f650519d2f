import { type Facts, type Template, vary } from '../kit';
import { atCompany, callMe, described, forgotten, onDay, promise, specific, theRole } from '../phrases/en';

/** One clause about being late, then straight to what was said. */
const date = (f: Facts, writing: readonly [string, string, string], calling: readonly [string, string, string]) =>
  promise(
    f,
    (day) => vary(f, ...writing).replace('#', day),
    (day) => vary(f, ...calling).replace('#', day),
  );

const lateFirst = (f: Facts) => [
  [
    vary(
      f,
      `This comes later than I meant it to, and it is no less sincere: thank you for talking with me${onDay(f)} about ${theRole(f)}${atCompany(f)}.`,
      `I ought to have written before now. Thank you for the conversation${onDay(f)} about ${theRole(f)}${atCompany(f)}.`,
      `These are late thanks for the time you took${onDay(f)} to tell me about ${theRole(f)}${atCompany(f)}.`,
    ),
    specific(f, vary(f, 'One part is still on my mind', 'I have not forgotten this', 'What has stayed with me since')),
  ],
  [
    described(f),
    forgotten(f.forgot, vary(f, 'What I did not mention', 'One addition to what I told you', 'I left something out')),
    vary(
      f,
      'I would be very glad to do this work.',
      'My interest has only grown since then.',
      'I hope that we will go on talking.',
    ),
  ],
  [
    callMe(
      f,
      vary(
        f,
        'Feel free to call me on # with any question.',
        'If you have questions, feel free to call me on #.',
        'You can always call me on #.',
      ),
    ),
    date(
      f,
      [
        `I'll check in on # unless I hear from you first.`,
        `I'll write again on # to ask about the next step.`,
        `On # I'll be in touch once more.`,
      ],
      [
        `I'll call you on # unless I hear from you first.`,
        `I'll ring on # to ask about the next step.`,
        `On # I'll give you a call.`,
      ],
    ),
  ],
];

const momentFirst = (f: Facts) => [
  [
    specific(
      f,
      vary(
        f,
        `Our talk${onDay(f)} is still with me, one point above all`,
        `There is something from our talk${onDay(f)} that I keep returning to`,
        `Days after our talk${onDay(f)} this is what remains`,
      ),
      vary(
        f,
        `Our talk${onDay(f)} is still with me.`,
        `I keep returning to our talk${onDay(f)}.`,
        `I still think of our talk${onDay(f)}.`,
      ),
    ),
    vary(
      f,
      'I should have thanked you sooner, and I do it gladly now.',
      'My thanks for it are overdue, and warm.',
      'Thank you for it, late as this is.',
    ),
  ],
  [
    vary(
      f,
      `It made ${theRole(f)}${atCompany(f)} more real to me, and I would like to do it.`,
      `I could picture myself in ${theRole(f)}${atCompany(f)} after talking with you.`,
      `I came out of it wanting ${theRole(f)}${atCompany(f)} more than when we began.`,
    ),
    forgotten(
      f.forgot,
      vary(f, 'Something I wish I had said', 'I never got to tell you this', 'My answer lacked one point'),
    ),
    described(f),
  ],
  [
    date(
      f,
      [
        `I plan to ask about the next step on #.`,
        `If all stays quiet, I'll send you a line on #.`,
        `I'll come back to you on # to hear where you are.`,
      ],
      [
        `I plan to call about the next step on #.`,
        `If all stays quiet, I'll phone you on #.`,
        `I'll call you on # to hear where you are.`,
      ],
    ),
    callMe(
      f,
      vary(
        f,
        'Any time before that, feel free to call me on #.',
        'And feel free to call me if talking is easier: #.',
        'My number for any question is #.',
      ),
    ),
  ],
];

const interestFirst = (f: Facts) => [
  [
    vary(
      f,
      `I am still thinking about ${theRole(f)}${atCompany(f)}, and I realise I never thanked you for our conversation${onDay(f)}. Thank you.`,
      `The longer I think about ${theRole(f)}${atCompany(f)}, the more I want it. Thank you, later than I should have said it, for the talk we had${onDay(f)}.`,
      `You helped me see what ${theRole(f)}${atCompany(f)} is really about, and I have been slow to say so. Many thanks for meeting me${onDay(f)}.`,
    ),
  ],
  [
    specific(f, vary(f, 'Most of all I remember this', 'The best part, to my mind', 'I noted this down right away')),
    forgotten(
      f.forgot,
      vary(f, 'And there is one point I missed', 'May I add what I left unsaid', 'I also want to add this'),
    ),
    described(f),
  ],
  [
    callMe(
      f,
      vary(
        f,
        'I am easy to reach on # if anything is open; do feel free to call me.',
        'Feel free to call me whenever it suits you, on #.',
        'If something is unclear, feel free to call me on #.',
      ),
    ),
    date(
      f,
      [
        `I'll follow up on # if I have not heard from you.`,
        `I'll get back in touch on #.`,
        `May I check back with you on #? I'll do so unless you write first.`,
      ],
      [
        `I'll call on # if I have not heard from you.`,
        `I'll try you by phone on #.`,
        `May I call you on #? I'll do so unless you write first.`,
      ],
    ),
  ],
];

export default {
  promises: true,
  warms: true,
  subject: (f) => [f.role && `Thank you for the ${f.role} interview`, 'Thank you for the interview'],
  structures: [
    { name: 'late-first', body: lateFirst },
    { name: 'moment-first', body: momentFirst },
    { name: 'interest-first', body: interestFirst },
  ],
} satisfies Template as Template;
