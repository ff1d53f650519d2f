import type { Context } from '../etiquette/shape';
import type { LetterKind, Records } from '../records/shape';
import type { LetterOrder } from './shape';

/** Which letter: whom it speaks for, and (where that is somebody else) whom it is to. */
export type Wanted = {
  readonly kind: LetterKind;
  readonly personIds: readonly string[];
  readonly toId: string | null;
  readonly interviewId: string | null;
};

/**
 * What a letter is written from, for the compose and for the popup alike.
 * @param line the one line typed at the button; null or blank for none
 */
export const orderOf = (
  records: Records,
  { kind, personIds, toId, interviewId }: Wanted,
  context: Context,
  now: number,
  line: string | null = null,
): LetterOrder => ({
  records,
  kind,
  // A pass-on is to who arranged it and speaks for the others.
  personIds: toId === null || personIds.includes(toId) ? [...personIds] : [toId, ...personIds],
  interviewId,
  profile: context.profile,
  now,
  timeZone: context.timeZone,
  isDayOff: (date) => context.isDayOff(date, records.application.country),
  ...(line?.trim() ? { line } : {}),
});
