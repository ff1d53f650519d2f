import { now } from '../browser/clock';
import { isOfRecords } from '../etiquette/ownMail';
import { queueOf } from '../letter/offers';
import type { Answer, Ask, Commands } from '../messages/commands';
import { letterRow } from '../records/newRows';
import type { Letter, Records } from '../records/shape';
import { context } from './context';
import { gone, only } from './record';
import { sentenceFor } from './sent';
import { writing } from './store';

/** Said of this very message already, in another tab. */
const isNoted = ({ letters }: Records, { key }: Ask<Commands, 'ownLetter'>): boolean =>
  letters.some(({ thread }) => thread?.host === key.host && thread.message === key.message);

const rowsOf = ({ key, letter }: Ask<Commands, 'ownLetter'>): Letter[] =>
  letter.notes.map(({ interviewId, personIds }) =>
    letterRow({
      id: crypto.randomUUID(),
      kind: letter.letter,
      applicationId: letter.applicationId,
      interviewId,
      personIds,
      state: 'sent',
      thread: key,
      promised: letter.promised,
      at: letter.at,
    }),
  );

/** Yes, this message of mine was that letter: it is sent, in that thread, at the message's own time. */
export const ownLetter = (ask: Ask<Commands, 'ownLetter'>, id: string): Promise<Answer<Commands, 'ownLetter'>> =>
  writing(id, async (writer, database) => {
    const { letter: own, key } = ask;
    const { records: before } = await only(database, own.applicationId);
    if (key.message === null || !isOfRecords(own, before, now())) throw gone();
    const isNew = !isNoted(before, ask);
    if (isNew) for (const row of rowsOf(ask)) await writer.put('letters', row);
    const { records } = await only(database, own.applicationId);
    const at = await context(database);
    const [first] = own.notes;
    const personIds = own.notes.flatMap((note) => note.personIds);
    const place = { letter: own.letter, interviewId: first?.interviewId ?? null, personIds, toId: own.toIds[0] ?? '' };
    const next = queueOf(records, place, now(), at)?.next ?? null;
    const sentence = sentenceFor(records, { kind: own.letter, state: 'sent', personIds: own.toIds }, next, at);
    const undo = isNew ? id : null;
    return { undo, card: { kind: 'done', sentence, undo } };
  });
