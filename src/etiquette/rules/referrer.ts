import type { Phrase } from '../../detection/shape';
import { DAY } from '../../records/instant';
import { isSettled, shortName } from '../../records/people';
import { plain, say } from '../../records/phrase';
import type { Person } from '../../records/shape';
import { isPursued } from '../answers';
import type { Draft, Rule } from '../rule';
import type { Situation } from '../situation';

/** Each step is news for two weeks. */
const LIVES = 14 * DAY;

/** What a referrer has not been told yet: that a round is coming, how it went, how it ended. */
type News = { step: string; at: number; from: number; interviewId: string | null; why: (name: string) => Phrase };

const newsOf = (situation: Situation): News | null => {
  const { application } = situation.records;
  const round = situation.held.at(-1);
  const why = (id: string) => (name: string) => say(id, name);
  if (application.status === 'offer') {
    const at = application.statusAt;
    return { step: 'result', at, from: at + DAY, interviewId: null, why: why('dueWhyReferrerResult') };
  }
  if (!isPursued(situation)) return null;
  if (round) {
    const interviewId = round.slots.at(-1)?.interview.id ?? null;
    return {
      step: `after:${interviewId}`,
      at: round.endAt,
      from: round.endAt + DAY,
      interviewId,
      why: why('dueWhyReferrerAfter'),
    };
  }
  if (situation.next === null || situation.running !== null) return null;
  const { id, createdAt } = situation.next.interview;
  return { step: `before:${id}`, at: createdAt, from: createdAt, interviewId: id, why: why('dueWhyReferrerBefore') };
};

const draftOf = (situation: Situation, news: News, person: Person): Draft[] => {
  const told = situation.records.letters.some(
    (letter) =>
      letter.kind === 'referrer' && letter.personIds.includes(person.id) && isSettled(letter) && letter.at >= news.at,
  );
  if (told || situation.clock.reached(news.at + LIVES)) return [];
  const from = situation.workdays.settle(news.from);
  return [
    {
      key: `referrer:${news.step}:${person.id}`,
      what: 'referrer',
      interviewId: news.interviewId,
      personIds: [person.id],
      from,
      target: Math.max(from, situation.workdays.settle(from + DAY)),
      late: null,
      why: news.why(plain(shortName(person))),
    },
  ];
};

/** Whoever opened the door hears of each step, briefly: before the first round, after each, and how it ended. */
export default {
  rank: 60,
  items: (situation) => {
    const news = newsOf(situation);
    if (news === null) return [];
    return situation.records.people
      .filter(({ part }) => part === 'referrer')
      .flatMap((person) => draftOf(situation, news, person));
  },
} satisfies Rule;
