import { now } from '../browser/clock';
import type { Offer } from '../messages/compose';
import { letterRow } from '../records/newRows';
import type { Letter } from '../records/shape';

/** The row of a letter that was offered and is about to be written. */
export const draftedLetter = ({ letter, applicationId, interviewId, personIds }: Offer): Letter =>
  letterRow({
    id: crypto.randomUUID(),
    kind: letter,
    applicationId,
    interviewId,
    personIds,
    state: 'drafted',
    at: now(),
  });
