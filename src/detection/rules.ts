import { cancelled, moved } from './changes';
import { confirmed } from './confirmed';
import { likely } from './likely';
import {
  byCandidate,
  elsewhere,
  everydayTalk,
  interviewer,
  offer,
  oneWay,
  past,
  personal,
  received,
  rejection,
  survey,
} from './others';
import { finding, type Rule } from './rule';
import type { Label } from './shape';
import { invited, toSchedule } from './toSchedule';

const simple =
  (signal: 'alert' | 'outreach' | 'newsletter', label: Label, least: number, id: string): Rule =>
  ({ evidence }) =>
    evidence.variety(signal) < least ? null : finding(label, 0.7, id, evidence, evidence.all(signal)[0]);

/** The first conclusion stands: vetoes come first, what is merely likely comes last. */
export const RULES: readonly Rule[] = [
  cancelled,
  everydayTalk,
  elsewhere,
  interviewer,
  moved,
  byCandidate,
  personal,
  rejection,
  offer,
  confirmed,
  simple('alert', 'job_alert', 3, 'reasonAlert'),
  oneWay,
  survey,
  past,
  toSchedule,
  invited,
  received,
  simple('alert', 'job_alert', 2, 'reasonAlert'),
  simple('outreach', 'recruiter_outreach', 2, 'reasonOutreach'),
  simple('newsletter', 'newsletter', 2, 'reasonNewsletter'),
  simple('alert', 'job_alert', 1, 'reasonAlert'),
  likely,
  simple('newsletter', 'newsletter', 1, 'reasonNewsletter'),
];
