import type { Card } from '../messages/shape';
import type { CardActs } from '../ui/card/acts';
import type { OpenMessage, Webmail } from '../webmail/shape';
import { ask } from './ask';
import type { Cards } from './cards';

type Current = () => Card | null;

/**
 * What the buttons of one card do. Each throws a Failure that the card shows in place; the id of a deed is made here, so
 * that trying again does it once.
 */
export function actsFor(webmail: Webmail, message: OpenMessage, cards: Cards, current: Current): CardActs {
  const mail = { key: message.key, sender: message.from.email, owner: cards.watching?.ownerName() ?? null };
  /** The other messages of the conversation may be about the same interview: their cards follow. */
  const show = async (card: Card) => {
    await cards.show(message, card);
    void cards.again(message);
    cards.changed();
  };
  return {
    record: async (draft) => {
      const card = current();
      const applicationId = card?.kind === 'ask' ? card.applicationId : null;
      await show((await ask('record', { draft, mail, applicationId })).card);
    },
    no: async (what) => {
      const said = current()?.kind === 'own' ? 'ownNo' : what === 'sender' ? 'cardNeverSender' : 'cardNotInterview';
      const { undo } = await ask('no', { mail, what });
      await show({ kind: 'done', sentence: { id: said, args: [] }, undo });
    },
    own: async (letter) => show((await ask('ownLetter', { key: mail.key, letter })).card),
    follow: async (kind, draft) => {
      const card = current();
      if (card === null || !('known' in card)) return;
      await show((await ask('follow', { interviewId: card.known.interviewId, kind, draft, mail })).card);
    },
    answered: async (what) => {
      const card = current();
      if (card?.kind !== 'answered') return;
      const { known, decision } = card;
      const about = { applicationId: known.applicationId, what, decision, sender: mail.sender };
      await show((await ask('answered', about)).card);
    },
    undo: async (id) => {
      await ask('undo', { id });
      await cards.again();
      cards.changed();
    },
    write: async (personId) => {
      const card = current();
      const next = card?.kind === 'recorded' ? card.next : null;
      const place = cards.watching?.place();
      if (!place || !next?.email || next.personId !== personId) return;
      if (next.reply && (await replyWith(next, message, cards))) return;
      window.open(webmail.composeUrl(place, next.email, null), '_blank', 'noopener');
    },
  };
}

type Next = NonNullable<Extract<Card, { kind: 'recorded' }>['next']>;

/** The letter in a reply to this very message; false where the webmail opens none. */
async function replyWith(
  { letter, personId, name, email }: Next,
  message: OpenMessage,
  cards: Cards,
): Promise<boolean> {
  const { offers } = await ask('owed', { to: [{ name, email }], cc: [], thread: message.key, isNew: false });
  const offer = offers.find((one) => one.letter === letter && one.toId === personId);
  return offer !== undefined && cards.begin(offer, [message]);
}
