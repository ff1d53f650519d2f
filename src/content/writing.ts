import type { Offer } from '../messages/shape';
import type { NotInserted } from '../ui/compose/acts';
import { insertionOf } from '../webmail/insertions';
import type { InsertResult } from '../webmail/shape';
import { ask } from './ask';
import { type Bound, peopleOf } from './bound';

/** Writing a letter into a compose: into that one, for those people, or not at all. */

type Reason = Extract<InsertResult, { ok: false }>['reason'];

const SENTENCES: Record<Reason, string> = {
  gone: 'notInsertedGone',
  moved: 'notInsertedMoved',
  'recipients-changed': 'notInsertedPeople',
  'not-verified': 'notInsertedUnsure',
  'no-editor': 'notInsertedNoEditor',
};

/** Is it still what was offered here? The people may have been changed while the question stood open. */
const isOffered = ({ owed }: Bound, { letter, toId }: Offer): boolean =>
  owed.offers.some((one) => one.letter === letter && one.toId === toId);

/**
 * @param bound the compose whose button was pressed
 * @param line what the person typed at the button, null for none
 * @returns null when the letter stands there, else why not, with the text to copy
 * @throws Failure when it could not be written at all
 */
export async function writeInto(bound: Bound, offer: Offer, line: string | null): Promise<NotInserted | null> {
  const { compose } = bound;
  const { people } = bound;
  const isMeant = isOffered(bound, offer);
  const isNew = compose.kind() === 'new';
  const written = await ask('write', { offer, line, isNew });
  const refused = (reason: Reason): NotInserted => ({
    sentence: { id: SENTENCES[reason], args: [] },
    text: written.text,
  });
  if (!compose.isAlive()) return refused('gone');
  const insertion = insertionOf(compose.thread().host);
  if (insertion === null) return refused('no-editor');
  if (!isMeant || peopleOf(compose) !== people) return refused('recipients-changed');
  if (isNew && compose.subject().trim() === '') compose.setSubject(written.subject);
  const { letter, heldOnce } = bound;
  // From the moment it stands there, not from the moment it was looked over: a Send may come in between.
  Object.assign(bound, { letter: { offer, written }, heldOnce: false });
  const [prompt = null] = written.prompts;
  const result = await compose.insert({ text: written.text, html: written.html, select: prompt }, insertion);
  if (!result.ok) {
    Object.assign(bound, { letter, heldOnce });
    return refused(result.reason);
  }
  bound.text = compose.userText();
  return null;
}
