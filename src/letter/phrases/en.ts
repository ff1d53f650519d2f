import customs, { call, list } from '../customs/en';
import { dateWords, daysBetween } from '../dates';
import { alternate, type Facts, type Words } from '../kit';
import { specificIn } from '../specific';

/** Parts of sentences that several English templates share. */

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

/** "Globex" or the words given. */
export const companyOr = ({ company }: Facts, words: string): string => company ?? words;

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
  alternate(
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
  const words = facts.promised.how === 'call' ? phone(date) : write(date);
  return facts.tone === 'formal' ? words.replaceAll("I'll", 'I will') : words;
};

/** "our conversation" with who sat there, "the interview" with everybody else. */
export const theTalk = ({ to }: Facts): string =>
  to[0]?.part === 'interviewer' ? 'our conversation' : 'the interview';

/** "14:00", or "2:00 pm" where people say so. */
export const clock = (facts: Facts): string | null => {
  if (facts.startTime === null) return null;
  if (!american(facts)) return facts.startTime;
  const hour = Number(facts.startTime.slice(0, 2));
  return `${hour % 12 || 12}${facts.startTime.slice(2)} ${hour < 12 ? 'am' : 'pm'}`;
};

/** The specific sentence, see `specific.ts`. */
export const specific = specificIn(customs);

export { callMe } from './shared';
export { list };
