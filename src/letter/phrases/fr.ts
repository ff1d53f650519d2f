import customs, { list } from '../customs/fr';
import { dateWords } from '../dates';
import { alternate, type Facts, type Words } from '../kit';
import { specificIn } from '../specific';
import { daysAgo, isFar, promiseWith } from './shared';

/** Parts of sentences that several French templates share. Marks of two parts stand after a space that never breaks. */

const dayWords = (day: string): string => (day === '1' ? '1er' : day);

/** "jeudi 18 juin". */
export const longDate = (facts: Facts, date: string): string => {
  const { weekday, day, month, year } = dateWords(date, 'fr');
  return `${weekday} ${dayWords(day)} ${month}${isFar(facts, date) ? ` ${year}` : ''}`;
};

/** " de jeudi", " du 7 mai" when that is longer ago, or nothing: "notre entretien de jeudi". */
export const onDay = (facts: Facts): string => {
  const ago = daysAgo(facts);
  if (ago === null || facts.day === null) return '';
  const { weekday, day, month } = dateWords(facts.day, 'fr');
  return ago <= 6 ? ` de ${weekday}` : ` du ${dayWords(day)} ${month}`;
};

const asRole = ({ role, company }: Facts): string => {
  const elided = role && /^[aeiouyàâäéèêëîïôöùûü]/i.test(role);
  return `${role ? (elided ? ` d’${role}` : ` de ${role}`) : ''}${company ? ` chez ${company}` : ''}`;
};

/** "le poste d’Analyste chez Globex", whatever of it is known. */
export const theRole = (facts: Facts): string => `le poste${asRole(facts)}`;
/** "du poste …" */
export const ofRole = (facts: Facts): string => `du poste${asRole(facts)}`;
/** "au poste …" */
export const toRole = (facts: Facts): string => `au poste${asRole(facts)}`;

/** The check-in; `#` is the day. */
export const promise = (facts: Facts, write: string, call: string): string | null =>
  promiseWith(facts, (date) => longDate(facts, date), write, call);

/** What was forgotten; a sentence that already says so needs no start. */
export const forgotten = (forgot: Words | null, start: string): string | null => {
  if (forgot === null) return null;
  return /^J[’']ai oublié/i.test(forgot.text) ? forgot.text : `${start}\u00A0: ${forgot.text}`;
};

/** How they described the person, in their own words; nothing here agrees with the person's gender. */
export const described = (facts: Facts): string | null =>
  facts.describedMe &&
  alternate(
    facts,
    `Vous avez parlé de moi avec ces mots, «\u00A0${facts.describedMe}\u00A0», et je compte m’en montrer digne.`,
    `Votre mot à mon sujet, «\u00A0${facts.describedMe}\u00A0», m’a fait plaisir.`,
    `Je garde en tête ce que vous avez dit de moi, «\u00A0${facts.describedMe}\u00A0», et je vous en remercie.`,
  );

/** "vous et Rob Chen" when the round was small enough to name, else null. */
export const youAndOthers = (facts: Facts): string | null => {
  const names = facts.colleagues.map((person) => customs.call(person, facts));
  return names.length > 0 && names.length <= 2 && names.every((name) => name !== '') ? list(['vous', ...names]) : null;
};

/** The specific sentence, see `specific.ts`. */
export const specific = specificIn(customs);

export const { call } = customs;
export { list };
