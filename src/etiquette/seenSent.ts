import { DAY } from '../records/instant';
import { isOnItsWay } from '../records/people';
import type { Letter, Records } from '../records/shape';
import type { OwnMail } from './shape';

/** Between the Send that we saw and the time the webmail shows: undoing takes half a minute, clocks differ by some. */
const AROUND = 10 * 60_000;
/** A scheduled letter goes on a day that only the webmail knows; people choose one of the coming days. */
const SCHEDULED = 7 * DAY;

/** To one of these people; whom a pass-on went to is not kept, only whom it is for. */
const isTo = ({ kind, personIds }: Letter, ids: ReadonlySet<string>): boolean =>
  kind === 'pass-on' || personIds.some((id) => ids.has(id));

function isIt(letter: Letter, { key, at }: OwnMail, ids: ReadonlySet<string>): boolean {
  const { thread } = letter;
  if (thread !== null && thread.host === key.host && thread.message !== null && thread.message === key.message)
    return true;
  if (!isOnItsWay(letter) || letter.channel !== 'email') return false;
  const isElsewhere = thread !== null && thread.thread !== null && key.thread !== null && thread.thread !== key.thread;
  if (isElsewhere || !isTo(letter, ids)) return false;
  const since = at - letter.at;
  return since >= -AROUND && since <= (letter.state === 'scheduled' ? SCHEDULED : AROUND);
}

/**
 * Whether a message is a letter that is known: the person said so of this very message, or Afterview saw it being sent, in
 * that thread at that time. A letter of an unknown thread (a new mail) is told by its time and people.
 * @param ids the people of the application it is to
 */
export const wasSeen = (mail: OwnMail, { letters }: Records, ids: ReadonlySet<string>): boolean =>
  letters.some((letter) => isIt(letter, mail, ids));
