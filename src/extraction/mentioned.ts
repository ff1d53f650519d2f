import { everyMatch, onceFor, pattern } from '../languages';
import type { Fields } from '../languages/shape';
import { type Reading, slotsOf } from '../reading';
import { isPersonsName } from './firstNames';
import { isName, type NamedPerson, nameAt } from './names';
import { sentencesOf } from './sentences';
import { signatureOf } from './signature';

/** People who are named in the body with nothing said that they would be named for otherwise: the last place to look. */

/** Two to four words in capitals, with the small words of names between. */
const CAPITALS =
  /(?<![\p{L}@.])\p{Lu}[\p{L}'’-]{1,20}(?: (?:(?:de|del|della|da|di|dos|van|von|der|den|ter|el|la|le) ){0,2}\p{Lu}[\p{L}'’-]{1,20}){1,3}/gu;

const aside = onceFor(({ helps, introduces, greeting }: Fields) =>
  pattern(`${helps}|(?:${introduces})(?= )|^ ?(?:${greeting})(?= )`),
);

/** A sentence that says why somebody is named: to be asked, to have written, to book the journey, to be greeted. */
const isAside = (reading: Reading, folded: string): boolean =>
  reading.languages.some(({ fields }) => aside(fields).test(folded));

/** "The Rosa Parks Building", "rue Victor Hugo": called after somebody. */
const PLACE_BEFORE =
  /(?:rue|avenue|boulevard|place|quai|salle|calle|avenida|plaza|paseo|sala|rua|praça|via|viale|piazza|corso|saal|zaal)\s$/iu;
const PLACE_BEHIND =
  /^(?:\p{L}*(?:building|house|hall|street|road|room|suite|cent(?:re|er)|tower|park|avenue|square|campus|library|auditorium|theatre|lane|drive|way|school|hospital|airport|station|haus|stra(?:ß|ss)e|platz|weg|allee|ring|saal|straat|laan|plein|gracht|zaal|gebouw)|st|rd|ave)(?![\p{L}])/iu;

const isPlace = (sentence: string, at: number, name: string): boolean =>
  PLACE_BEFORE.test(sentence.slice(Math.max(0, at - 12), at)) ||
  PLACE_BEHIND.test(name.split(' ').at(-1) ?? '') ||
  PLACE_BEHIND.test(sentence.slice(at + name.length).trimStart());

/** A line that holds a name and next to nothing else is a signature, or of a list that is read elsewhere. */
const isAlone = (sentence: string, name: string): boolean =>
  sentence
    .replace(name, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean).length < 2;

/**
 * @returns whoever has a common first name and a family name in a sentence of the body that gives no other reason for it;
 * nobody in a message without a slot
 */
export const mentioned = (reading: Reading): NamedPerson[] => {
  if (slotsOf(reading).length === 0) return [];
  const found: NamedPerson[] = [];
  for (const { start, end } of sentencesOf(reading.text.slice(0, Math.min(signatureOf(reading).start, 12_000)))) {
    const sentence = reading.text.slice(start, end);
    const names = everyMatch(CAPITALS, sentence).filter(([words]) => isPersonsName(words) && isName(words));
    if (names.length === 0 || isAside(reading, reading.folded.slice(start, end))) continue;
    for (const match of names) {
      if (isPlace(sentence, match.index, match[0])) continue;
      const one = isAlone(sentence, match[0]) ? null : nameAt(sentence.slice(match.index), reading, true);
      if (one !== null) found.push({ ...one, start: start + match.index, end: start + match.index + one.end });
    }
  }
  return found.slice(0, 12);
};
