import { COMMON } from '../common/en';
import type { Addressee, Customs, Facts } from '../kit';

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
export const call = (person: Addressee): string => withTitle(person) ?? person.given ?? person.full ?? '';

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

const talkedAbout = (name: string | null): string =>
  name ? `what you and ${name} talked about` : 'what you talked about';

/** "Best wishes," by tone. */
const closing = ({ tone }: Facts): string =>
  ({ warm: 'Best wishes,', plain: 'Best regards,', formal: 'Kind regards,' })[tone];

const customs = {
  language: 'en',
  greeting,
  closing,
  call,
  warm: [
    'It was a real pleasure to meet you.',
    'I enjoyed every minute of it.',
    'Talking with you made my week.',
    'Thank you for making me feel so welcome.',
    'I left in a very good mood.',
    'It was lovely to get to know you.',
    'I hope we will talk again soon.',
    'The time flew by.',
    'Thank you again for being so kind.',
  ],
  prompts: { talkedAbout, yourName: 'your name' },
  colon: ':',
  leads: [
    { when: /^about\s/iu, words: ['It was good to talk', 'I enjoyed talking', 'I was glad that we talked'] },
    { when: /^that\s\S+\s\S/iu, words: ['You said', 'You told me', 'I remember you saying'] },
    {
      when: /^(?:how|why|what|where|whether)\s\S+\s\S/iu,
      words: ['I keep thinking about', 'I have been thinking about', 'I have come back more than once to'],
    },
  ],
  startsSentence: /^(?:I|We|You|It|There|They)(?:['’]\p{L}{1,3})?\s\S+\s\S/u,
  closingLine: /^(?:best|regards|thanks|cheers|sincerely|yours|warmly)\b/iu,
  common: COMMON,
  stock:
    /I hope this (?:e-?mail|note|message|letter) finds you|touch(?:ing)? base|just (?:checking|circling|following) (?:in|back|up)|circl(?:e|ing) back|at your earliest convenience|(?:do not|don['’]t) hesitate|hit the ground running|\b(?:thrilled|passionate|synerg(?:y|ies))\b|dream job|perfect fit|to whom it may concern/iu,
  attached: /\b(?:attached|attaching|enclosed)\b/iu,
  thirdPerson: /^(?:she|he)\s\p{Ll}/iu,
  roleWords: ['role', 'position', 'job', 'opening', 'vacancy'],
  checkIn: {
    promise:
      /\b(?:I['’]ll|I will|I am going to|I['’]m going to|I plan to|I intend to|let me|may I)\b.{0,80}?\b(?:check|call|ring|phone|follow|write|get back|get in touch|be in touch|come back|reach out|drop you|send|ask|contact|email|e-mail)\b/iu,
    call: /\b(?:call|ring|phone)\b(?! me)/iu,
    tomorrow: /\btomorrow\b/iu,
    joins: `(?:st|nd|rd|th)?,?(?: of| the)?`,
    dayFirst: false,
  },
} satisfies Customs as Customs;

export default customs;
