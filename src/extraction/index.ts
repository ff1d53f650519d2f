import type { Verdict } from '../detection/shape';
import type { Email } from '../email/shape';
import { readingOf } from '../reading';
import { asksIn } from './asks';
import { decisionIn } from './decision';
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
  const what = whatIn(reading, labels);
  return {
    ...what,
    ...peopleIn(reading, labels, what.company?.value ?? null),
    ...whenIn(reading, labels, verdict),
    ...whereIn(reading, labels),
    asks: asksIn(reading),
    decisionBy: decisionIn(reading),
    language: reading.language?.code ?? null,
  };
};
