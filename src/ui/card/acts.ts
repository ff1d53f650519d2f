import type { OwnLetter } from '../../messages/shape';
import type { Answered } from '../../records/answered';
import type { InterviewDraft } from '../../records/draft';

/**
 * What a card can do; whoever shows the card does it and then shows the card that comes of it. Each may throw a Failure,
 * whose sentence is shown below the buttons. A link to a meeting is a plain link and needs nobody.
 */
export type CardActs = {
  /** *Record interview*, with what was corrected. */
  readonly record: (draft: InterviewDraft) => Promise<unknown>;
  /** *Not an interview* (this message) or *Never for this sender*. */
  readonly no: (what: 'message' | 'sender') => Promise<unknown>;
  /** A later mail: take over what it adds, move the record, or cancel it. The draft of the card, null to cancel. */
  readonly follow: (kind: 'more' | 'moved' | 'cancelled', draft: InterviewDraft | null) => Promise<unknown>;
  /** Yes, this message of mine was that letter. */
  readonly own: (letter: OwnLetter) => Promise<unknown>;
  /** What their answer was. */
  readonly answered: (what: Answered) => Promise<unknown>;
  /** Take back the command with this id. */
  readonly undo: (id: string) => Promise<unknown>;
  /** Begin the letter that is owed: a reply to this mail, or a new one. */
  readonly write: (personId: string, reply: boolean) => Promise<unknown>;
};
