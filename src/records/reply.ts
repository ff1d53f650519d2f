import type { Knock } from '../email/shape';
import { toInstant } from './instant';
import type { Records } from './shape';

/** An answer of theirs, as it is kept: who, where it is, when it was written. Never a word of it. */
export type Reply = Records['replies'][number];

/**
 * Is an opened message an answer of somebody we interviewed with? It is, when a known person wrote it after an interview
 * began and it is not one of the mails the record was made from.
 * @param opened what was told of the message
 * @param timeZone the reader's: webmails show the date of a message in it
 * @returns the answer, or null
 */
export function replyIn(opened: Knock, records: Records, timeZone: string): Reply | null {
  const sender = opened.from.email?.toLowerCase() ?? null;
  const at = opened.date === null ? null : toInstant(opened.date, timeZone, timeZone).at;
  if (opened.own || sender === null || at === null || opened.key.message === null) return null;
  const person = records.people.find(({ email }) => email?.toLowerCase() === sender);
  const isSource = records.interviews.some(({ mails }) =>
    mails.some(({ key }) => key.host === opened.key.host && key.message === opened.key.message),
  );
  const isAfter = records.interviews.some(({ startAt }) => startAt < at);
  return person && isAfter && !isSource ? { personId: person.id, key: opened.key, at } : null;
}
