import { DAY } from '../../records/instant';
import { isSettled, shortName } from '../../records/people';
import { plain, say } from '../../records/phrase';
import type { Person } from '../../records/shape';
import { isPursued } from '../answers';
import type { Draft, Rule } from '../rule';
import type { Situation } from '../situation';

/** Since when there is something to tell, and whether they said that references come next. */
const newsOf = (situation: Situation): { step: string; at: number; isNext: boolean } | null => {
  const { application, debriefs, interviews } = situation.records;
  if (application.status === 'offer') return { step: 'result', at: application.statusAt, isNext: false };
  if (!isPursued(situation) || interviews.length === 0) return null;
  const recorded = Math.min(...interviews.map(({ createdAt }) => createdAt));
  const latest = situation.held.at(-1)?.slots.at(-1);
  const debrief = latest && debriefs.find(({ id }) => id === latest.interview.id);
  return debrief?.nextStep === 'references'
    ? { step: 'told', at: Math.min(recorded, latest?.endAt ?? recorded), isNext: true }
    : { step: 'told', at: recorded, isNext: false };
};

const whyOf = (step: string, isNext: boolean) => {
  if (step === 'result') return 'dueWhyReferenceResult';
  return isNext ? 'dueWhyReferenceNext' : 'dueWhyReference';
};

/** References hear that they may be called before anybody calls them, and how it ended. */
export default {
  rank: 50,
  items: (situation) => {
    const news = newsOf(situation);
    if (news === null) return [];
    const { application, letters, people } = situation.records;
    const told = (person: Person) =>
      letters.some(
        (letter) =>
          letter.kind === 'reference' &&
          letter.personIds.includes(person.id) &&
          isSettled(letter) &&
          letter.at >= news.at,
      );
    const draftOf = (person: Person): Draft => {
      const from = situation.workdays.settle(news.step === 'result' ? news.at + DAY : news.at);
      return {
        key: `reference:${news.step}:${application.id}:${person.id}`,
        what: 'reference',
        interviewId: null,
        personIds: [person.id],
        from,
        target: Math.max(from, situation.workdays.settle(from + 2 * DAY)),
        late: null,
        why: say(whyOf(news.step, news.isNext), plain(shortName(person))),
      };
    };
    return people.filter((person) => person.part === 'reference' && !told(person)).map(draftOf);
  },
} satisfies Rule;
