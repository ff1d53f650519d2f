import { now } from '../browser/clock';
import type { Offer } from '../messages/compose';
import type { Letter } from '../records/shape';

/** The row of a letter that was offered and is about to be written. */
export const draftedLetter = ({ letter, applicationId, interviewId, personIds }: Offer): Letter => ({
  id: crypto.randomUUID(),
  kind: letter,
  applicationId,
  interviewId,
  personIds,
  channel: 'email',
  state: 'drafted',
  thread: null,
  promised: null,
  structure: null,
  at: now(),
});
