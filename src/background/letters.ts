import { now } from '../browser/clock';
import { knownFor } from '../letter/known';
import { offersFor } from '../letter/offers';
import { orderOf } from '../letter/order';
import { write as writeLetter } from '../letter/write';
import type { Answer, Ask, Commands } from '../messages/commands';
import type { Offer } from '../messages/compose';
import { emptyDebrief } from '../records/newRows';
import type { Debrief, Letter } from '../records/shape';
import type { Writer } from '../store/carryOut';
import { anyRecorded, openRecords } from '../store/reads';
import { context } from './context';
import { draftedLetter } from './draftedLetter';
import { only } from './record';
import { reading, writing } from './store';

/** Letters for composes: which are owed, and the writing of them. */

/** What the recipients of a compose are owed. */
export async function owed(place: Ask<Commands, 'owed'>): Promise<Answer<Commands, 'owed'>> {
  return reading(async (database) => {
    if (!(await anyRecorded(database))) return { recorded: false, offers: [], notice: null, queue: null, apart: false };
    const offers = offersFor(place, await openRecords(database), now(), await context(database));
    return { recorded: true, ...offers };
  });
}

/** The line typed at the button is what they talked about: kept as debrief, so that it is typed once. */
async function keepLine(writer: Writer, offer: Offer, line: string | null): Promise<void> {
  const [personId] = offer.personIds;
  if (!line?.trim() || offer.interviewId === null || personId === undefined) return;
  const before: Debrief = (await writer.database.debriefs.get(offer.interviewId)) ?? emptyDebrief(offer.interviewId);
  const own = before.lines[personId] ?? { talkedAbout: '', describedMe: '' };
  const lines = { ...before.lines, [personId]: { ...own, talkedAbout: line } };
  await writer.put('debriefs', { ...before, lines, updatedAt: now() });
}

const isSame = (letter: Letter, offer: Offer): boolean =>
  letter.kind === offer.letter &&
  letter.interviewId === offer.interviewId &&
  letter.personIds.join() === offer.personIds.join();

/** Writes a letter and remembers that it was drafted, so that its Send is known. */
export const write = (ask: Ask<Commands, 'write'>, id: string): Promise<Answer<Commands, 'write'>> =>
  writing(
    id,
    async (writer, database) => {
      await keepLine(writer, ask.offer, ask.line);
      const { records } = await only(database, ask.offer.applicationId);
      const { letter: kind, personIds, toId, interviewId } = ask.offer;
      const wanted = { kind, personIds, toId, interviewId };
      const order = orderOf(records, wanted, await context(database), now(), ask.line);
      const draft = writeLetter(order);
      const drafted = records.letters.find((letter) => letter.state === 'drafted' && isSame(letter, ask.offer));
      const fresh = draftedLetter(ask.offer);
      const { promised, structure } = draft;
      const letter: Letter = { ...fresh, id: drafted?.id ?? fresh.id, promised, structure };
      await writer.put('letters', letter);
      const known = knownFor(
        order,
        [ask.offer.toId],
        draft.prompts.map(({ words }) => words),
      );
      const { subject, text, html } = draft;
      return { letterId: letter.id, subject, text, html, ...known };
    },
    'once',
  );
