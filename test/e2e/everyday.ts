import type { MailRow } from '../../tools/practice/row';

/**
 * Plain everyday mails for a mailbox in which nobody has an interview: some speak of interviews in passing, some of times
 * and places, none of an interview of the reader's own. Seeded, so that a failure can be looked at again.
 */

/** Mulberry32: small, and good enough to shuffle words. */
const random = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const NAMES = ['Lena Okafor', 'Marta Ruiz', 'Jon Bell', 'Aiko Mori', 'Piet Vos', 'Ruth Kahn', 'Omar Said', 'Eva Lund'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const CLOCKS = ['9:30', '11:00', '14:15', '16:00', '18:45', '20:00'];
const PLACES = [
  'the library',
  'Larch Street 18',
  'the café by the station',
  'platform 4',
  'the town hall',
  'the garage',
];
const THINGS = ['bicycle', 'washing machine', 'kitchen lamp', 'passport', 'library book', 'winter coat', 'printer'];

type Pick = <T>(list: readonly T[]) => T;
type Written = { subject: string; text: string };

/** Ways of writing about something else. */
const KINDS: readonly ((pick: Pick) => Written)[] = [
  (pick) => ({
    subject: `Your ${pick(THINGS)} is ready`,
    text: `Hello Sam,\n\nyour ${pick(THINGS)} can be picked up at ${pick(PLACES)} from ${pick(DAYS)}, ${pick(CLOCKS)} on.\n\nThe repair shop`,
  }),
  (pick) => ({
    subject: `${pick(DAYS)} evening?`,
    text: `Hey Sam, shall we meet on ${pick(DAYS)} at ${pick(CLOCKS)} at ${pick(PLACES)}? I bring the soup.\n\n${pick(NAMES)}`,
  }),
  (pick) => ({
    subject: `Dentist: your appointment on ${pick(DAYS)}`,
    text: `Dear Sam Rivera,\n\nthis confirms your appointment on ${pick(DAYS)} at ${pick(CLOCKS)}, ${pick(PLACES)}. Please cancel a day ahead if you cannot come.\n\nDr. ${pick(NAMES)}`,
  }),
  (pick) => ({
    subject: 'A podcast for your way to work',
    text: `Hi Sam,\n\nthe interview with the lighthouse keeper in this week's episode is worth an hour. It starts slowly; from minute twenty it is splendid.\n\n${pick(NAMES)}`,
  }),
  (pick) => ({
    subject: 'How did it go?',
    text: `Sam, I heard you had an interview last week, how did it go? Tell me on ${pick(DAYS)}, I am at ${pick(PLACES)} anyway.\n\n${pick(NAMES)}`,
  }),
  (pick) => ({
    subject: `Parents' evening on ${pick(DAYS)}`,
    text: `Dear parents,\n\nthe parents' evening begins on ${pick(DAYS)} at ${pick(CLOCKS)} in ${pick(PLACES)}. Every talk with a teacher takes ten minutes.\n\nThe school`,
  }),
  (pick) => ({
    subject: `Receipt for your ${pick(THINGS)}`,
    text: `Thank you for your order of one ${pick(THINGS)}. It will arrive on ${pick(DAYS)} between ${pick(CLOCKS)} and ${pick(CLOCKS)}.\n\nTotal: 84.20`,
  }),
  (pick) => ({
    subject: 'Weekly: ten questions that come up in every interview',
    text: `This week in our letter: ten questions that come up in every interview, and how others answered them. Next ${pick(DAYS)}: what to wear.\n\nTo unsubscribe, click here.`,
  }),
  (pick) => ({
    subject: 'Team meeting notes',
    text: `Notes of ${pick(DAYS)}:\n- ${pick(NAMES)} looks for two interview partners for the user study\n- the ${pick(THINGS)} in ${pick(PLACES)} is broken again\n- next meeting ${pick(DAYS)}, ${pick(CLOCKS)}`,
  }),
  (pick) => ({
    subject: `Your train to ${pick(['Hamburg', 'Graz', 'Lyon', 'Ghent'])}`,
    text: `Your seat is reserved: ${pick(DAYS)}, departure ${pick(CLOCKS)}, ${pick(PLACES)}. Video calls are allowed in the quiet-free zone only.`,
  }),
  (pick) => ({
    subject: 'Security code',
    text: `Your code is ${pick(['481 223', '902 114', '377 650'])}. It is valid until ${pick(CLOCKS)}. Never tell it to anybody.`,
  }),
  (pick) => ({
    subject: 'Thank you for your application',
    text: `Dear Sam,\n\nthank you for your application for the allotment at ${pick(PLACES)}. The committee sits on ${pick(DAYS)}; you will hear from us.\n\n${pick(NAMES)}`,
  }),
];

/** @returns that many mails, each in a conversation of its own named `everyday-1`, `everyday-2` … */
export const everydayMails = (count: number, seed: number): MailRow[] => {
  const next = random(seed);
  const pick: Pick = (list) => list[Math.floor(next() * list.length)] as (typeof list)[number];
  return Array.from({ length: count }, (_, index) => {
    const { subject, text } = (KINDS[index % KINDS.length] ?? pick(KINDS))(pick);
    const name = pick(NAMES);
    return {
      id: `everyday-${index + 1}-a`,
      thread: `everyday-${index + 1}`,
      lang: 'en',
      from: { name, email: `${name.toLowerCase().replace(' ', '.')}@everyday-${index % 9}.example` },
      to: 'Sam Rivera <sam.rivera@example.com>',
      subject,
      date: new Date(Date.now() - (index + 1) * 3_600_000).toISOString(),
      text,
    };
  });
};
