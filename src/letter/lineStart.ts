import type { LetterOrder } from './shape';
import { sentencesOf } from './words';
import { write } from './write';

/** Stands in for a fragment; no letter of ours contains it. */
const FRAGMENT = 'qzqz';

/**
 * How the sentence begins that a line of the person will continue in this letter, for showing before the field where they
 * type it: "One part of it has stayed with me:". Read from the letter itself, so that it is always what will be written.
 * Empty for kinds that hold no such line.
 */
export const lineStart = (order: LetterOrder): string => {
  const { text } = write({ ...order, line: FRAGMENT });
  const sentence = sentencesOf(text).find(({ words }) => words.includes(FRAGMENT));
  return sentence ? sentence.words.slice(0, sentence.words.indexOf(FRAGMENT)).trim() : '';
};
