import type { Phrase } from '../detection/shape';
import { dayOf } from '../records/calendar';
import { DAY, isZone } from '../records/instant';
import { dateToken, plain, say } from '../records/phrase';
import type { Slot } from '../records/slots';
import type { Situation } from './situation';

const oddSlot = ({ interview, oddities, zone }: Slot): Phrase[] =>
  oddities.map((oddity) => {
    if (oddity === 'unknownZone') return say('remarkUnknownZone', plain(interview.timeZone), plain(zone));
    if (oddity === 'endBeforeStart') return say('remarkEndBeforeStart');
    if (oddity === 'repeated') return say('remarkRepeatedHour');
    if (oddity === 'skipped') return say('remarkSkippedHour');
    return say('remarkImpossibleEnd');
  });

/** A date of the application or the profile that no calendar has: nothing is counted from it. */
const impossible = (id: string, date: string | null | undefined): Phrase[] =>
  date === null || date === undefined || dayOf(date) !== null ? [] : [say(id, plain(date))];

const impossibleDates = ({ records, context }: Situation): Phrase[] => {
  const { decisionBy, replyBy } = records.application;
  return [
    ...impossible('remarkImpossibleDecision', decisionBy?.date),
    ...impossible('remarkImpossibleReplyBy', replyBy),
    ...records.letters.flatMap(({ promised }) => impossible('remarkImpossiblePromise', promised?.date)),
    ...context.profile.daysOff.flatMap((date) => impossible('remarkImpossibleDayOff', date)),
  ];
};

/** Days of interviews have ten or twelve talks at most; beyond that some were probably recorded twice. */
const CROWDED = 20;

const crowdedDay = ({ records }: Situation): Phrase[] => {
  const counts = new Map<string, number>();
  for (const { start, status } of records.interviews) {
    if (status === 'planned') counts.set(start.slice(0, 10), (counts.get(start.slice(0, 10)) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > CROWDED)
    .map(([date, count]) => say('remarkCrowdedDay', String(count), plain(records.company.name), dateToken(date)));
};

const unknownHome = ({ context, here }: Situation): Phrase[] =>
  isZone(context.timeZone) ? [] : [say('remarkUnknownHome', plain(context.timeZone), plain(here))];

/** A record from the future: this computer's clock was wrong then, or is now. A day is left for time zones. */
const clockJumped = ({ records, clock }: Situation): boolean =>
  !clock.reached(
    Math.max(records.application.updatedAt, ...records.interviews.map(({ updatedAt }) => updatedAt)) - DAY,
  );

/** What is odd in the records, each in one plain sentence, at most one of a kind. */
export const remarksOf = (situation: Situation): Phrase[] => {
  const noDates = situation.impossible.map(({ start }) => say('remarkImpossibleDate', plain(start.replace('T', ' '))));
  const jumped = clockJumped(situation) ? [say('remarkClock')] : [];
  const all = [
    ...noDates,
    ...situation.odd.flatMap(oddSlot),
    ...unknownHome(situation),
    ...impossibleDates(situation),
    ...crowdedDay(situation),
    ...jumped,
  ];
  return all.filter((remark, at) => all.findIndex(({ id }) => id === remark.id) === at);
};
