import { plain, say } from '../../records/phrase';
import type { Person } from '../../records/shape';
import { contactOf } from '../contact';
import { type Nudge, nextNudge } from '../followUps';
import type { Rule } from '../rule';

/** A call needs its number beside it. */
const whyOf = (nudge: Nudge, person: Person | null) =>
  nudge.what === 'call' && person?.phone
    ? say(`${nudge.why.id}Number`, ...nudge.why.args, plain(person.phone))
    : nudge.why;

/** The question about the timeline, two reminders at most, or the promised call. */
export default {
  rank: 40,
  items: (situation) => {
    const nudge = nextNudge(situation);
    const round = situation.held.at(-1);
    if (nudge === null || !round) return [];
    const person = contactOf(situation, nudge.promisedTo);
    const interviewId = round.slots.at(-1)?.interview.id ?? null;
    return [
      {
        key: `${nudge.what}:${interviewId}`,
        what: nudge.what,
        interviewId,
        personIds: person === null ? [] : [person.id],
        from: nudge.from,
        target: nudge.from,
        late: nudge.late,
        why: whyOf(nudge, person),
      },
    ];
  },
} satisfies Rule;
