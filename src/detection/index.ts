import type { Email } from '../email/shape';
import { readingOf } from '../reading';
import { Evidence } from './evidence';
import { RULES } from './rules';
import type { Verdict } from './shape';
import { slotsIn } from './slots';

/**
 * What a message is: one of the thirteen labels, how sure, and why.
 * Pure and total: any Email gives a Verdict; a language that is not read gives `other`.
 */
export const detect = (email: Email): Verdict => {
  const reading = readingOf(email);
  if (reading.languages.length === 0 || email.own || email.draft) {
    return { label: 'other', confidence: 0.5, reasons: [], matched: null };
  }
  const evidence = new Evidence(reading);
  const message = { evidence, slots: slotsIn(evidence) };
  for (const rule of RULES) {
    const found = rule(message);
    if (found !== null) return found;
  }
  return { label: 'other', confidence: 0.6, reasons: [], matched: null };
};
