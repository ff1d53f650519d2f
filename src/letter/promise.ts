import { checkInDate } from '../etiquette';
import { isDayOffFor } from '../etiquette/daysOff';
import type { Interview } from '../records/shape';
import { addDays, dateAt, realDate, workingDay } from './dates';
import type { LetterOrder, Promised } from './shape';

const NO_PROMISE = ['rejected', 'withdrawn', 'closed', 'offer'];

/** How they usually communicated decides whether to promise a call. */
const how = (order: LetterOrder, interview: Interview | null): Promised['how'] => {
  const person = order.records.people.find(({ id }) => order.personIds.includes(id));
  const debrief = order.records.debriefs.find(({ id }) => id === interview?.id);
  return (person?.usual ?? debrief?.usual) === 'phone' ? 'call' : 'write';
};

/**
 * The check-in a letter promises: what another note of the same interview promised already, else the day the follow-up
 * would be due, so that the promise and the reminder are one; without rules for it, the first working day seven days
 * after the interview, or from now. Always after today. Null when nothing may be promised.
 */
export const promise = (order: LetterOrder, interview: Interview | null): Promised | null => {
  const { application, letters } = order.records;
  if (application.noContact || NO_PROMISE.includes(application.status)) return null;
  const today = dateAt(order.now, order.timeZone);
  const isDayOff = order.isDayOff ?? isDayOffFor(order.profile.daysOff);
  const off = (date: string) => isDayOff(date, application.country);
  const told = letters.filter(({ interviewId, state }) => interviewId === interview?.id && state !== 'skipped');
  const quietWeeks = order.profile.quietWeeks ?? true;
  const context = { profile: order.profile, timeZone: order.timeZone, isDayOff, quietWeeks };
  const candidates = [
    ...told.map(({ promised }) => realDate(promised?.date)),
    checkInDate(order.records, order.now, context),
    interview && workingDay(addDays(interview.start.slice(0, 10), 7), off),
  ];
  const date = candidates.find((candidate) => candidate && candidate > today) ?? null;
  return { date: date ?? workingDay(addDays(today, 7), off), how: how(order, interview) };
};
