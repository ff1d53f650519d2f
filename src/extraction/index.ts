import type { Label, Verdict } from '../detection/shape';
import type { Email } from '../email/shape';
import { type Reading, readingOf, slotsOf } from '../reading';
import { asksIn } from './asks';
import { decisionIn } from './decision';
import { labelsIn } from './labels';
import type { Proposal } from './shape';
import { whatIn } from './what';
import { whenIn } from './when';
import { whereIn } from './where';
import { peopleIn } from './who';

/** Of these nothing is recorded; a slot in one of them is read all the same, because the verdict may be mistaken. */
const NOTHING_TO_RECORD: readonly Label[] = [
  'job_alert',
  'newsletter',
  'recruiter_outreach',
  'feedback_survey',
  'other',
  'other_interview',
];

const nothing = (reading: Reading): Proposal => ({
  company: null,
  agency: null,
  role: null,
  interviewers: [],
  coordinator: null,
  start: null,
  end: null,
  timeZone: null,
  timeZoneStated: null,
  mode: null,
  location: null,
  meetingUrl: null,
  dialIn: null,
  stage: null,
  sessions: [],
  asks: [],
  decisionBy: decisionIn(reading),
  oldStart: null,
  language: reading.language?.code ?? null,
});

/**
 * What a message says about the interview: every field with its value, whether it was stated, and where it stood.
 * Null is better than wrong; nothing is invented. Pure and total.
 */
export const extract = (email: Email, verdict: Verdict): Proposal => {
  const reading = readingOf(email);
  if (reading.languages.length === 0) return nothing(reading);
  if (NOTHING_TO_RECORD.includes(verdict.label) && slotsOf(reading).length === 0) return nothing(reading);
  const labels = labelsIn(reading);
  const what = whatIn(reading, labels);
  const people = peopleIn(reading, labels, what.company?.value ?? null);
  return {
    ...what,
    ...people,
    ...whenIn(reading, labels, verdict, people.interviewers),
    ...whereIn(reading, labels),
    asks: asksIn(reading),
    decisionBy: decisionIn(reading),
    language: reading.language?.code ?? null,
  };
};
