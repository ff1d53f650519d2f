import type { Application } from './shape';

/** What they can have said: there will be a further round, an offer, a rejection, or nothing that changes anything. */
export const ANSWERS = ['round', 'offer', 'rejection', 'waiting'] as const;
export type Answered = (typeof ANSWERS)[number];

const STATUSES = {
  round: 'interviewing',
  offer: 'offer',
  rejection: 'rejected',
  waiting: 'waiting',
} as const satisfies Record<Answered, Application['status']>;

/** A date they gave for their decision, with the words it came from. */
type Decision = NonNullable<Application['decisionBy']>;

/**
 * The application once the person has said what an answer of theirs was. Said again, a status begins anew: what is due
 * counts from here, and the answer pauses nothing any more.
 * @param decision the date that the answer gives; it counts while nothing is decided
 * @param now epoch ms
 */
export const afterAnswer = (
  application: Application,
  what: Answered,
  decision: Decision | null,
  now: number,
): Application => ({
  ...application,
  status: STATUSES[what],
  open: 'yes',
  decisionBy: (what === 'round' || what === 'waiting' ? decision : null) ?? application.decisionBy,
  statusAt: now,
  updatedAt: now,
});
