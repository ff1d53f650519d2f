import { dayOf } from '../../records/calendar';
import { DAY, dayIn, instantOn } from '../../records/instant';
import { isSettled } from '../../records/people';
import { dateToken, say } from '../../records/phrase';
import { contactOf } from '../contact';
import type { Rule } from '../rule';

const END_OF_DAY = 24 * 60;
/** Past its date by so much, the offer was answered and only the record was not. */
const LIVES = 7 * DAY;

/** An offer that wants its answer by a day: answer, or ask for more time while there is some left. */
export default {
  rank: 5,
  items: (situation) => {
    const { zone, records } = situation;
    const { application, letters } = records;
    const day = application.replyBy === null ? null : dayOf(application.replyBy);
    if (application.status !== 'offer' || application.replyBy === null || day === null) return [];
    if (
      letters.some((letter) => letter.kind === 'more-time' && isSettled(letter) && letter.at >= application.statusAt)
    ) {
      return [];
    }
    const until = instantOn(day, END_OF_DAY, zone);
    if (situation.clock.reached(until + LIVES)) return [];
    const from = Math.min(situation.workdays.settle(application.statusAt), until);
    const person = contactOf(situation);
    // A working day before the last one: asking for time on the last day looks like having forgotten.
    let last = day - 1;
    while (last > dayIn(from, zone) && situation.workdays.isOff(last)) last--;
    return [
      {
        key: `more-time:${application.id}`,
        what: 'more-time',
        interviewId: null,
        personIds: person === null ? [] : [person.id],
        from,
        target: Math.max(from, situation.workdays.isOff(last) ? from : instantOn(last, 12 * 60, zone)),
        late: until,
        red: { from: until - DAY, until },
        why: say(situation.clock.reached(until) ? 'dueWhyOfferPast' : 'dueWhyOffer', dateToken(application.replyBy)),
      },
    ];
  },
} satisfies Rule;
