import { now } from '../browser/clock';
import type { EmailKey, Knock } from '../email/shape';
import { offersFor } from '../letter/offers';
import type { Ask, Commands } from '../messages/commands';
import type { Offer } from '../messages/compose';
import { openRecords, setting } from '../store/reads';
import { context } from './context';
import { reading, writing } from './store';

/**
 * A letter that the person chose in the popup, on its way to the conversation it belongs into: the tab is opened first, and
 * what it is to begin with is asked for when its message opens.
 */

const BEGIN = 'begin';
/** A mailbox that has to be loaded takes some seconds; after that the person has gone on. */
const WAITS_MS = 60_000;

type Waiting = { readonly key: EmailKey; readonly offer: Offer; readonly at: number };

type Wanted = NonNullable<Ask<Commands, 'openMail'>['begin']>;

/** The letter as composes are offered it, so that it is the same as at the button there. */
const offerOf = ({ applicationId, letter, toId }: Wanted): Promise<Offer | null> =>
  reading(async (database) => {
    const open = await openRecords(database);
    const of = open.filter(({ application }) => application.id === applicationId);
    const person = of.flatMap(({ people }) => people).find(({ id }) => id === toId);
    if (!person) return null;
    const { offers } = offersFor({ to: [person], cc: [] }, of, now(), await context(database));
    return offers.find((offer) => offer.letter === letter && offer.toId === toId) ?? null;
  });

/** Remembers what to begin in a conversation that is about to be opened. Nothing where the letter is no longer owed. */
export async function beginIn(key: EmailKey, wanted: Wanted): Promise<void> {
  const offer = await offerOf(wanted);
  if (!offer) return;
  const value: Waiting = { key, offer, at: now() };
  await writing(crypto.randomUUID(), async (_, database) => database.settings.put({ name: BEGIN, value }), 'same');
}

const isOver = ({ at }: Waiting): boolean => Math.abs(now() - at) >= WAITS_MS;

const isFor = (waiting: Waiting, { key }: Knock): boolean =>
  waiting.key.host === key.host && waiting.key.thread === key.thread;

/** What waits for the conversation of a message that was opened; told once. What nobody came for is forgotten. */
export async function takeBegin(opened: Knock): Promise<Offer | null> {
  const seen = await reading((database) => setting<Waiting | null>(database, BEGIN, null));
  if (seen === null || !(isFor(seen, opened) || isOver(seen))) return null;
  return writing(
    crypto.randomUUID(),
    async (_, database) => {
      const found = await setting<Waiting | null>(database, BEGIN, null);
      if (found === null || !(isFor(found, opened) || isOver(found))) return null;
      await database.settings.delete(BEGIN);
      return isOver(found) ? null : found.offer;
    },
    'same',
  );
}
