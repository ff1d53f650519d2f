import type { Email } from '../email/shape';
import { readingOf } from '../reading';
import { Evidence } from './evidence';

/**
 * What a message of the reader's own says to somebody they talked with: thanks, a question how things stand, both or neither.
 * A language that is not read says neither. Total, like `detect`.
 */
export function sayingOf(email: Email): { thanks: boolean; asks: boolean } {
  const evidence = new Evidence(readingOf(email));
  return { thanks: evidence.has('thanking'), asks: evidence.has('asking') };
}
