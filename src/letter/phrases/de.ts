import customs, { callDative, list } from '../customs/de';
import { dateWords } from '../dates';
import { alternate, type Facts, type Words } from '../kit';
import { specificIn } from '../specific';
import { daysAgo, isFar, promiseWith } from './shared';

/** Parts of sentences that several German templates share. */

/** "Donnerstag, 18. Juni"; before more words the caller sets the second comma. */
export const longDate = (facts: Facts, date: string): string => {
  const { weekday, day, month, year } = dateWords(date, 'de');
  return `${weekday}, ${day}. ${month}${isFar(facts, date) ? ` ${year}` : ''}`;
};

/** " am Donnerstag", " am 7. Mai" when that is longer ago, or nothing. */
export const onDay = (facts: Facts): string => {
  const ago = daysAgo(facts);
  if (ago === null || facts.day === null) return '';
  const { weekday, day, month } = dateWords(facts.day, 'de');
  return ago <= 6 ? ` am ${weekday}` : ` am ${day}. ${month}`;
};

const asRole = ({ role, company }: Facts): string => `${role ? ` als ${role}` : ''}${company ? ` bei ${company}` : ''}`;

/** "die Stelle als Datenanalyst bei Globex", whatever of it is known. */
export const theRole = (facts: Facts): string => `die Stelle${asRole(facts)}`;

/** "der Stelle als …", after "von", "in", "mit" and "zu". */
export const ofRole = (facts: Facts): string => `der Stelle${asRole(facts)}`;

/** The check-in; `#` is the day. */
export const promise = (facts: Facts, write: string, call: string): string | null =>
  promiseWith(facts, (date) => longDate(facts, date), write, call);

/** What was forgotten; a sentence that already says so needs no start. */
export const forgotten = (forgot: Words | null, start: string): string | null => {
  if (forgot === null) return null;
  return /^Ich (?:habe|hatte) (?:noch )?vergessen\b/i.test(forgot.text) ? forgot.text : `${start}: ${forgot.text}`;
};

/** How they described the person, in their own words. */
export const described = (facts: Facts): string | null =>
  facts.describedMe &&
  alternate(
    facts,
    `Sie haben mich „${facts.describedMe}“ genannt, und das nehme ich gern als Auftrag.`,
    `Dass Sie mich als „${facts.describedMe}“ beschrieben haben, hat mich gefreut.`,
    `Ihr Wort „${facts.describedMe}“ habe ich mir gemerkt; danke dafür.`,
  );

/** "Ihnen und Rob Chen" when the round was small enough to name, else null. */
export const youAndOthers = ({ colleagues }: Facts): string | null => {
  const names = colleagues.map(callDative);
  return names.length > 0 && names.length <= 2 && names.every((name) => name !== '') ? list(['Ihnen', ...names]) : null;
};

/** The specific sentence, see `specific.ts`. */
export const specific = specificIn(customs);

export { callDative, list };
