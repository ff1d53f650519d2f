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
 * The check-in a letter promises: what another note of the same interview promised already, else the first working day
 * on or after the date they gave, else seven days after the interview, else seven days from now. Always after today,
 * so that all notes of one round name one day however far apart they are written. Null when nothing may be promised.
 */
export const promise = (order: LetterOrder, interview: Interview | null): Promised | null => {
  const { application, letters } = order.records;
  if (application.noContact || NO_PROMISE.includes(application.status)) return null;
  const today = dateAt(order.now, order.timeZone);
  const isDayOff = order.isDayOff ?? isDayOffFor(order.profile.daysOff);
  const off = (date: string) => isDayOff(date, application.country);
  const told = letters.filter(({ interviewId, state }) => interviewId === interview?.id && state !== 'skipped');
  const tomorrow = addDays(today, 1);
  const given = realDate(application.decisionBy?.date);
  const candidates = [
    ...told.map(({ promised }) => realDate(promised?.date)),
    given && workingDay(given, off),
    interview && workingDay(addDays(interview.start.slice(0, 10), 7), off),
  ];
  // What they gave for today is still to come: the check-in waits for the next working day.
  if (given === today) candidates.splice(-1, 0, workingDay(tomorrow, off));
  const date = candidates.find((candidate) => candidate && candidate >= tomorrow) ?? null;
  return { date: date ?? workingDay(addDays(today, 7), off), how: how(order, interview) };
};
