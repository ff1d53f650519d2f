import type { Offer } from '../../messages/shape';

/** The text id of a letter's name: `thank-you` -> "Thank-you". */
export const nameOf = (letter: Offer['letter']): string => `letter_${letter.replaceAll('-', '_')}`;
