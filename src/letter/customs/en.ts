import { finish } from '../clean';
import { dateWords, daysBetween } from '../dates';
import type { Addressee, Customs, Facts, Words } from '../kit';
import { prompt, vary } from '../kit';

/** Titles of other languages have their plain counterpart; all others stay as they were written. */
const TITLES: Record<string, string> = {
  frau: 'Ms.',
  fr: 'Ms.',
  mme: 'Ms.',
  madame: 'Ms.',
  mlle: 'Ms.',
  sra: 'Ms.',
  srta: 'Ms.',
  señora: 'Ms.',
  herr: 'Mr.',
  hr: 'Mr.',
  m: 'Mr.',
  monsieur: 'Mr.',
  sr: 'Mr.',
  señor: 'Mr.',
};

const title = (honorific: string): string =>
  honorific
    .split(' ')
    .map((word) => TITLES[word.replace(/\.$/, '').toLowerCase()] ?? word)
    .join(' ');

const withTitle = ({ honorific, surname }: Addressee): string | null =>
  honorific && surname ? `${title(honorific)} ${surname}` : null;

/** "Dana", or "Dr. Ito" where the mail was that formal. */
const call = (person: Addressee): string => withTitle(person) ?? person.given ?? person.full ?? '';

/** Names in a row, as English says them: "Dana, Rob and Mia". */
export const list = (names: string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');

const greeting = ({ to, tone }: Facts): string => {
  const names = to.map(call).filter((name) => name !== '');
  if (names.length === 0 || names.length < to.length) return to.length > 1 ? 'Hello all,' : 'Hello,';
  if (names.length > 3) return 'Hello all,';
  const [one] = to;
  const titled = to.some((person) => withTitle(person) !== null);
  if (to.length === 1 && one && !titled && (tone === 'formal' || !one.given)) return `Dear ${one.full},`;
  return `${titled || tone === 'formal' ? 'Dear' : 'Hi'} ${list(names)},`;
};

const AMERICAN = ['US', 'CA', 'PH'];

const american = ({ country, timeZone }: Facts): boolean =>
  country ? AMERICAN.includes(country.toUpperCase()) : /^America\//.test(timeZone);

/** "Thursday 18 June", or "Thursday, June 18" where people write so; the year only when it is far off. */
export const longDate = (facts: Facts, date: string): string => {
  const { weekday, day, month, year } = dateWords(date, 'en');
  const tail = Math.abs(daysBetween(facts.today, date)) > 300 ? ` ${year}` : '';
  return american(facts) ? `${weekday}, ${month} ${day}${tail && `,${tail}`}` : `${weekday} ${day} ${month}${tail}`;
};

/**
 * " on Thursday", " on 7 May" when that is longer ago, or nothing. Never "today": a note is often read the next morning.
 */
export const onDay = (facts: Facts): string => {
  if (facts.day === null || facts.ahead) return '';
  const ago = daysBetween(facts.day, facts.today);
  if (ago <= 6) return ` on ${dateWords(facts.day, 'en').weekday}`;
  return ` on ${longDate(facts, facts.day).replace(/^\p{L}+,? /u, '')}`;
};

/** "the Data Analyst role", "the role" when its name is not known. */
export const theRole = ({ role }: Facts): string => {
  if (role === null) return 'the role';
  const bare = role.replace(/^the /i, '');
  return /\b(?:role|position|job|internship|apprenticeship|fellowship)$/i.test(bare)
    ? `the ${bare}`
    : `the ${bare} role`;
};

/** " at Globex" or nothing. */
export const atCompany = ({ company }: Facts): string => (company ? ` at ${company}` : '');

/** " with Globex" or nothing. */
export const withCompany = ({ company }: Facts): string => (company ? ` with ${company}` : '');

/** "Globex" or the words given. */
export const companyOr = ({ company }: Facts, words: string): string => company ?? words;

const talkedAbout = (name: string | null): string =>
  name ? `what you and ${name} talked about` : 'what you talked about';

/** The prompt that stands where nothing was noted. */
export const talkedAboutPrompt = (facts: Facts): string => {
  const [one] = facts.to;
  return prompt(talkedAbout(facts.to.length === 1 && one ? call(one) || null : null));
};

/**
 * The specific sentence. A whole sentence of the person stands alone after `before`; anything else continues `start`,
 * which ends in a colon so that every fragment fits.
 */
export const specific = (facts: Facts, start: string, before = ''): string => {
  const { said } = facts;
  if (said === null) return `${start}: ${talkedAboutPrompt(facts)}.`;
  if (said.whole) return `${before} ${finish(said.text)}`.trim();
  const lead = customs.leads.find(({ when }) => when.test(said.text));
  return lead
    ? `${before} ${vary(facts, ...lead.words)} ${finish(said.text)}`.trim()
    : `${start}: ${finish(said.text)}`;
};

/** What was forgotten; a sentence that already says so needs no start. */
export const forgotten = (forgot: Words | null, start: string): string | null => {
  if (forgot === null) return null;
  return /^I (?:also )?(?:forgot|should have|didn['’]t)\b/i.test(forgot.text)
    ? forgot.text
    : `${start}: ${forgot.text}`;
};

/** How they described the person, in their own words. */
export const described = (facts: Facts): string | null =>
  facts.describedMe &&
  vary(
    facts,
    `You called me “${facts.describedMe}”, and I mean to live up to it.`,
    `It meant something to me that you described me as “${facts.describedMe}”.`,
    `I have not forgotten that you called me “${facts.describedMe}”; thank you for that.`,
  );

/** "you and Rob" when the round was small enough to name, else null. */
export const youAndOthers = ({ colleagues }: Facts): string | null => {
  const names = colleagues.map(call);
  return names.length > 0 && names.length <= 2 && names.every((name) => name !== '') ? list(['you', ...names]) : null;
};

/** The check-in, written as a letter or as a call; null when nothing may be promised. */
export const promise = (facts: Facts, write: (date: string) => string, phone: (date: string) => string) => {
  if (facts.promised === null) return null;
  const date = longDate(facts, facts.promised.date);
  return facts.promised.how === 'call' ? phone(date) : write(date);
};

/** "our conversation" with who sat there, "the interview" with everybody else. */
export const theTalk = ({ to }: Facts): string =>
  to[0]?.part === 'interviewer' ? 'our conversation' : 'the interview';

/** "Feel free to call me", only where there is a number; `#` is where it goes. */
export const callMe = (facts: Facts, words: string): string | null =>
  facts.phone && words.replace('#', () => facts.phone ?? '');

/** "14:00", or "2:00 pm" where people say so. */
export const clock = (facts: Facts): string | null => {
  if (facts.startTime === null) return null;
  if (!american(facts)) return facts.startTime;
  const hour = Number(facts.startTime.slice(0, 2));
  return `${hour % 12 || 12}${facts.startTime.slice(2)} ${hour < 12 ? 'am' : 'pm'}`;
};

/** "Best wishes," by tone. */
const closing = ({ tone }: Facts): string =>
  ({ warm: 'Best wishes,', plain: 'Best regards,', formal: 'Kind regards,' })[tone];

const customs = {
  language: 'en',
  greeting,
  closing,
  call,
  prompts: { talkedAbout, yourName: 'your name' },
  leads: [
    { when: /^about\s/iu, words: ['It was good to talk', 'I enjoyed talking', 'I was glad that we talked'] },
    { when: /^that\s\S+\s\S/iu, words: ['You said', 'You told me', 'I remember you saying'] },
    {
      when: /^(?:how|why|what|where|whether)\s\S+\s\S/iu,
      words: ['I keep thinking about', 'I have been thinking about', 'I have come back more than once to'],
    },
  ],
  startsSentence: /^(?:I|We|You|It|There|They)(?:['’]\p{L}{1,3})?\s\S+\s\S/u,
  checkIn: {
    promise:
      /\b(?:I['’]ll|I will|I am going to|I['’]m going to|I plan to|I intend to|let me|I['’]d like to|I would like to)\b.{0,80}?\b(?:check|call|ring|phone|follow|write|get back|get in touch|be in touch|come back|reach out|drop you|ask|contact|email|e-mail)\b/iu,
    call: /\b(?:call|ring|phone)\b(?! me)/iu,
    tomorrow: /\btomorrow\b/iu,
    joins: `(?:st|nd|rd|th)?,?(?: of| the)?`,
    dayFirst: false,
  },
} satisfies Customs as Customs;

export default customs;
