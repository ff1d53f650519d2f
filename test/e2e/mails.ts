import 'temporal-polyfill/global';
import type { InterviewDraft } from '../../src/records/draft';
import { hour24, longDay, type Moment, zoneName } from '../../tools/practice/mails/days';
import type { MailRow, Person } from '../../tools/practice/row';

/** Mails for one test each, around any moment. */

const OWNER = 'Sam Rivera <sam.rivera@example.com>';

export const person = (name: string, domain: string): Person => ({
  name,
  email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@${domain}`,
});

export type Talk = {
  /** Name of the conversation. */
  thread: string;
  company: string;
  domain: string;
  role: string;
  at: Moment;
  from: Person;
  /** Who will be there, with their titles. */
  panel: { name: string; title: string }[];
  link?: string;
};

/** The talk that most tests of the popup are about: two interviewers at Lindgren Optics. */
export const lindgren = (at: Moment, rest: Partial<Talk> = {}): Talk => ({
  thread: 'talk',
  company: 'Lindgren Optics',
  domain: 'lindgrenoptics.example',
  role: 'Test Engineer',
  at,
  from: person('Dana Ito', 'lindgrenoptics.example'),
  panel: [
    { name: 'Dana Ito', title: 'Engineering Manager' },
    { name: 'Rob Weiss', title: 'Senior Engineer' },
  ],
  ...rest,
});

const row = (talk: Talk, number: number, rest: Pick<MailRow, 'subject' | 'text'> & Partial<MailRow>): MailRow => ({
  id: `${talk.thread}-${number}`,
  thread: talk.thread,
  lang: 'en',
  from: talk.from,
  to: OWNER,
  date: talk.at
    .subtract({ days: 5 })
    .add({ hours: number - 1 })
    .toInstant()
    .toString(),
  ...rest,
});

const whenOf = (at: Moment): string =>
  `${longDay(at)}, ${hour24(at)} to ${hour24(at.add({ minutes: 60 }))} ${zoneName(at)}`;

/** The mail that fixes a talk. */
export const confirmation = (talk: Talk): MailRow =>
  row(talk, 1, {
    subject: `Your interview at ${talk.company}: ${talk.role}`,
    text: `Hi Sam,

I am happy to confirm your interview for the ${talk.role} role at ${talk.company}:

${whenOf(talk.at)}
${talk.link ? `Video call: ${talk.link}\n` : ''}
You will speak with:

${talk.panel.map(({ name, title }) => `${name}, ${title}`).join('\n')}

Best,
${talk.from.name}
${talk.company}`,
  });

/** One's own short answer, as the newest message. */
export const ownAnswer = (talk: Talk): MailRow =>
  row(talk, 2, {
    from: null,
    own: true,
    to: [talk.from],
    subject: `Re: Your interview at ${talk.company}: ${talk.role}`,
    text: 'Thank you, see you there!\n\nSam',
  });

/** A second mail of the same talk, with a link and one more person. */
export const addition = (talk: Talk, more: { name: string; title: string; link: string }): MailRow =>
  row(talk, 2, {
    subject: `Re: Your interview at ${talk.company}: ${talk.role}`,
    text: `Hi Sam,

One more thing for your interview on ${whenOf(talk.at)}. Here is the link for the video call: ${more.link}

You will also speak with:

${more.name}, ${more.title}

See you then,
${talk.from.name}`,
  });

/** The talk is called off. */
export const cancellation = (talk: Talk): MailRow =>
  row(talk, 2, {
    subject: `Cancelled: your interview at ${talk.company}: ${talk.role}`,
    text: `Hi Sam,

Unfortunately we have to cancel your interview on ${longDay(talk.at)} at ${hour24(talk.at)} ${zoneName(talk.at)}. The position has been put on hold.

I am sorry for the short notice,
${talk.from.name}`,
  });

/** The talk has another time. */
export const move = (talk: Talk, to: Moment): MailRow =>
  row(talk, 2, {
    subject: `Re: Your interview at ${talk.company}: ${talk.role}`,
    text: `Hi Sam,

I am sorry, but we have to move your interview. The new time is ${whenOf(to)}. Everything else stays as it is.

Best,
${talk.from.name}`,
  });

/** What recording that talk by its mail would store, for tests of what comes after. */
export const draftOf = (talk: Talk): InterviewDraft => {
  const wall = (at: Moment) => at.toPlainDateTime().toString({ smallestUnit: 'minute' });
  return {
    company: talk.company,
    agency: null,
    role: talk.role,
    language: 'en',
    stage: null,
    mode: 'video',
    start: wall(talk.at),
    end: wall(talk.at.add({ hours: 1 })),
    timeZone: talk.at.timeZoneId,
    timeZoneStated: null,
    location: null,
    meetingUrl: talk.link ?? null,
    dialIn: null,
    people: talk.panel.map(({ name, title }) => ({
      ...person(name, talk.domain),
      title,
      honorific: null,
      phone: null,
      part: 'interviewer',
    })),
    sessions: [],
    asks: [],
    decisionBy: null,
  };
};
