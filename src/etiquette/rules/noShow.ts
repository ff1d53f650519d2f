import { dateOf } from '../../records/calendar';
import { DAY, dayIn, HOUR } from '../../records/instant';
import { isSettled, peopleOf } from '../../records/people';
import { dateToken, say } from '../../records/phrase';
import type { Slot } from '../../records/slots';
import { mayWrite } from '../answers';
import { contactOf } from '../contact';
import type { Draft, Rule } from '../rule';
import type { Situation } from '../situation';

/** Whoever did not come may be held up; half an hour is fair. */
const PATIENCE = HOUR / 2;
const LIVES = 7 * DAY;

const draftOf = (situation: Situation, slot: Slot): Draft[] => {
  const { interview, startAt, zone } = slot;
  const { records, clock, workdays } = situation;
  const written = records.letters.some(
    (letter) => letter.kind === 'no-show' && isSettled(letter) && letter.interviewId === interview.id,
  );
  if (written || clock.reached(startAt + LIVES)) return [];
  const [present] = peopleOf(interview, records);
  const arranging = records.people.find(({ part }) => part === 'coordinator' || part === 'recruiter');
  const person = arranging ?? present ?? contactOf(situation);
  const from = workdays.settle(startAt + PATIENCE);
  return [
    {
      key: `no-show:${interview.id}`,
      what: 'no-show',
      interviewId: interview.id,
      personIds: person ? [person.id] : [],
      from,
      target: Math.max(from, workdays.settle(startAt + 2 * HOUR)),
      late: null,
      why: say('dueWhyNoShow', dateToken(dateOf(dayIn(startAt, zone)))),
    },
  ];
};

/** They did not appear: a neutral line that offers other times, unless a later interview shows that it was settled. */
export default {
  rank: 25,
  items: (situation) =>
    mayWrite(situation)
      ? situation.noShows
          .filter(
            (slot) =>
              !situation.records.interviews.some((other) => other.startAt > slot.startAt && other.status === 'planned'),
          )
          .flatMap((slot) => draftOf(situation, slot))
      : [],
} satisfies Rule;
