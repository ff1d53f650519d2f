import type { MailRow } from '../row';
import { type Came, cameBefore, pastFrom, type WorkdayAt, workdaysFrom } from './days';
import { everyday } from './everyday';
import { fromPeople } from './fromPeople';
import { fromSystems } from './fromSystems';
import { odd } from './odd';

/** What a mail needs to know of time: working days around now, and when it came itself. */
export type When = { workday: WorkdayAt; past: WorkdayAt; came: Came };

/**
 * The practice mailbox's own mails, with their dates around `now`. Every interview lies on a working day: the nearest
 * ones in two days, one six days ago.
 */
export const practiceMails = (now: Date): MailRow[] => {
  const when: When = { workday: workdaysFrom(now), past: pastFrom(now), came: cameBefore(now) };
  return [...fromPeople(when), ...fromSystems(when), ...everyday(when), ...odd(when)];
};
