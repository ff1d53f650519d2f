import { now } from '../browser/clock';
import type { Phrase } from '../detection/shape';
import { standing } from '../etiquette';
import type { Context } from '../etiquette/shape';
import { type Offer, queueOf } from '../letter/offers';
import { promisedIn } from '../letter/promisedIn';
import type { Answer, Ask, Commands } from '../messages/commands';
import { toWall } from '../records/instant';
import { shortName } from '../records/people';
import { dateToken, plain } from '../records/phrase';
import type { Letter, Records } from '../records/shape';
import { context } from './context';
import { draftedLetter } from './draftedLetter';
import { gone, only } from './record';
import { writing } from './store';

/** What becomes of a letter once its mail has gone. */

/** One quiet line: "Thank-you to Dana sent. Next: Rob. Then nothing until Tue 16." */
export function sentenceFor(
  records: Records,
  letter: Pick<Letter, 'kind' | 'state' | 'personIds'>,
  next: Offer | null,
  at: Context,
): Phrase {
  const names = records.people.filter(({ id }) => letter.personIds.includes(id)).map((one) => plain(shortName(one)));
  const what = [
    `id:sent_${letter.kind.replaceAll('-', '_')}`,
    names.length === 1 ? (names[0] ?? '') : names.join(', '),
  ];
  const { until } = standing(records, now(), at);
  const date = until === null ? null : dateToken(toWall(until, at.timeZone).slice(0, 10));
  if (letter.state === 'scheduled') return { id: 'afterScheduled', args: what };
  if (next) return { id: 'afterSentNext', args: [...what, plain(next.name)] };
  return date ? { id: 'afterSentUntil', args: [...what, date] } : { id: 'afterSent', args: what };
}

const aboutOf = ({ kind, interviewId, personIds }: Letter) => ({
  letter: kind,
  interviewId,
  personIds,
  toId: personIds[0] ?? '',
});

/** The date the text promises now, where the person changed what was promised. */
function changedPromise(letter: Letter, text: string, language: string, timeZone: string) {
  const found = letter.promised && promisedIn(text, language, now(), timeZone);
  if (!found || found.date === letter.promised?.date) return null;
  return { date: found.date, question: { id: 'afterPromise', args: [dateToken(found.date)] } };
}

const STATES = { sent: 'sent', scheduled: 'scheduled', undone: 'drafted' } as const;

/** A compose was sent, scheduled, or its sending undone. */
export const sent = (ask: Ask<Commands, 'sent'>, id: string): Promise<Answer<Commands, 'sent'>> =>
  writing(id, async (writer, database) => {
    const before = ask.letterId ? await database.letters.get(ask.letterId) : ask.offer && draftedLetter(ask.offer);
    if (!before) throw gone();
    const letter: Letter = { ...before, state: STATES[ask.how], thread: ask.thread, at: now() };
    await writer.put('letters', letter);
    const { records } = await only(database, letter.applicationId);
    const at = await context(database);
    const queue = queueOf(records, aboutOf(letter), now(), at);
    const changed =
      ask.how === 'undone' ? null : changedPromise(letter, ask.text, records.application.language, at.timeZone);
    const sentence =
      ask.how === 'undone' ? { id: 'afterUndone', args: [] } : sentenceFor(records, letter, queue?.next ?? null, at);
    return { sentence, undo: ask.how === 'undone' ? null : id, queue, changed };
  });

/** The date the person wrote becomes the one that is kept. */
export const promise = ({ letterId, date }: Ask<Commands, 'promise'>, id: string) =>
  writing(id, async (writer, database) => {
    const letter = await database.letters.get(letterId);
    if (!letter?.promised || !/^\d{4}-\d\d-\d\d$/.test(date)) throw gone();
    await writer.put('letters', { ...letter, promised: { ...letter.promised, date } });
    return { undo: id };
  });

/** A letter done without a compose of ours: by hand, by post, from the phone, or put aside. */
export const letter = (ask: Ask<Commands, 'letter'>, id: string) =>
  writing(id, async (writer, database) => {
    await only(database, ask.applicationId);
    const row: Letter = { id: crypto.randomUUID(), ...ask, thread: null, structure: null, at: now() };
    await writer.put('letters', row);
    return { undo: id };
  });
