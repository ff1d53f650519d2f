import customs, { list } from '../customs/es';
import { dateWords } from '../dates';
import { alternate, type Facts, type Words } from '../kit';
import { specificIn } from '../specific';
import { daysAgo, isFar, promiseWith } from './shared';

/** Parts of sentences that several Spanish templates share. */

/** "jueves 18 de junio". */
export const longDate = (facts: Facts, date: string): string => {
  const { weekday, day, month, year } = dateWords(date, 'es');
  return `${weekday} ${day} de ${month}${isFar(facts, date) ? ` de ${year}` : ''}`;
};

/** " del jueves", " del 7 de mayo" when that is longer ago, or nothing: "la conversación del jueves". */
export const onDay = (facts: Facts): string => {
  const ago = daysAgo(facts);
  if (ago === null || facts.day === null) return '';
  const { weekday, day, month } = dateWords(facts.day, 'es');
  return ago <= 6 ? ` del ${weekday}` : ` del ${day} de ${month}`;
};

const asRole = ({ role, company }: Facts): string => `${role ? ` de ${role}` : ''}${company ? ` en ${company}` : ''}`;

/** "el puesto de Analista en Globex", whatever of it is known. */
export const theRole = (facts: Facts): string => `el puesto${asRole(facts)}`;
/** "del puesto …" */
export const ofRole = (facts: Facts): string => `del puesto${asRole(facts)}`;
/** "al puesto …" */
export const toRole = (facts: Facts): string => `al puesto${asRole(facts)}`;

/** The check-in; `#` is the day. */
export const promise = (facts: Facts, write: string, call: string): string | null =>
  promiseWith(facts, (date) => longDate(facts, date), write, call);

/** What was forgotten; a sentence that already says so needs no start. */
export const forgotten = (forgot: Words | null, start: string): string | null => {
  if (forgot === null) return null;
  return /^(?:Olvidé|Se me olvidó)/i.test(forgot.text) ? forgot.text : `${start}: ${forgot.text}`;
};

/** How they described the person, in their own words; nothing here agrees with the person's gender. */
export const described = (facts: Facts): string | null =>
  facts.describedMe &&
  alternate(
    facts,
    `Usted habló de mí con estas palabras, «${facts.describedMe}», y quiero estar a la altura.`,
    `Me alegró oír cómo me describió: «${facts.describedMe}».`,
    `No olvido lo que dijo de mí, «${facts.describedMe}», y se lo agradezco.`,
  );

/** "usted y Rob Chen" when the round was small enough to name, else null. */
export const youAndOthers = (facts: Facts): string | null => {
  const names = facts.colleagues.map((person) => customs.call(person, facts));
  return names.length > 0 && names.length <= 2 && names.every((name) => name !== '') ? list(['usted', ...names]) : null;
};

/** The specific sentence, see `specific.ts`. */
export const specific = specificIn(customs);

export const { call } = customs;
export { list };
