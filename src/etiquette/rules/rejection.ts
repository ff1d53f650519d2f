import { DAY } from '../../records/instant';
import { hasAddress, isSettled } from '../../records/people';
import { say } from '../../records/phrase';
import { contactOf } from '../contact';
import type { Rule } from '../rule';

/** A kind answer is worth little after this. */
const LIVES = 14 * DAY;

/**
 * The answer to a rejection after a round: a day later, when the first feelings have passed, best within two; never
 * within the first twelve hours. Nothing to write where nobody has an address (an automated no from a system).
 */
export default {
  rank: 20,
  items: (situation) => {
    const { application, letters } = situation.records;
    const interviewId = situation.held.at(-1)?.slots.at(-1)?.interview.id;
    if (application.status !== 'rejected' || application.noContact || interviewId === undefined) return [];
    if (letters.some((letter) => letter.kind === 'after-rejection' && isSettled(letter))) return [];
    const person = contactOf(situation);
    const at = application.statusAt;
    if (person === null || !hasAddress(person) || situation.clock.reached(at + LIVES)) return [];
    const from = situation.workdays.settle(at + DAY);
    return [
      {
        key: `after-rejection:${application.id}`,
        what: 'after-rejection',
        interviewId,
        personIds: [person.id],
        from,
        target: Math.max(from, situation.workdays.settle(at + 2 * DAY)),
        late: null,
        why: say('dueWhyAfterRejection'),
      },
    ];
  },
} satisfies Rule;
