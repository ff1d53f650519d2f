import type { Verdict } from '../detection/shape';
import type { Email } from '../email/shape';
import { readingOf } from '../reading';
import { labelsIn } from './labels';
import type { Proposal } from './shape';
import { whatIn } from './what';
import { whenIn } from './when';
import { whereIn } from './where';
import { peopleIn } from './who';

/**
 * What a message says about the interview: every field with its value, whether it was stated, and where it stood.
 * Null is better than wrong; nothing is invented. Pure and total.
 */
export const extract = (email: Email, verdict: Verdict): Proposal => {
  const reading = readingOf(email);
  const labels = labelsIn(reading);
  return {
    ...whatIn(reading, labels),
    ...peopleIn(reading, labels),
    ...whenIn(reading, labels, verdict),
    ...whereIn(reading, labels),
    asks: [],
    decisionBy: null,
    language: reading.language?.code ?? null,
  };
};
