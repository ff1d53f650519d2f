import { dateOf } from '../records/calendar';
import { dayIn } from '../records/instant';
import { letterRow } from '../records/newRows';
import type { Letter, Records } from '../records/shape';
import { clockAt } from './clock';
import { nextNudge } from './followUps';
import type { Context } from './shape';
import { silenceOf } from './silence';
import { situationOf } from './situation';

/** A note that goes now: the check-in is counted from it. */
const noteNow = (records: Records, now: number): Letter =>
  letterRow({
    id: 'now',
    kind: 'thank-you',
    applicationId: records.application.id,
    interviewId: null,
    personIds: [],
    state: 'sent',
    at: now,
  });

/**
 * The date on which a note written now may promise to check in: the day the follow-up would be due, so that the promise
 * and the reminder are the same. Notes of one round promise the same date.
 * @returns `2026-06-16`, or null when nobody has been talked to yet or they have answered
 */
export const checkInDate = (records: Records, now: number, context: Context): string | null => {
  const today = situationOf(records, clockAt(now), context);
  const promise = silenceOf(today)?.promise;
  if (promise && promise.how === 'write' && promise.day > dayIn(now, today.here)) return promise.date;
  const sent = situationOf({ ...records, letters: [...records.letters, noteNow(records, now)] }, clockAt(now), context);
  const nudge = nextNudge(sent);
  const latest = sent.held.at(-1);
  return nudge === null || !latest ? null : dateOf(dayIn(nudge.from, latest.zone));
};
