import { useState } from 'preact/hooks';
import type { Card } from '../messages/card';
import type { CardActs } from '../ui/card/acts';
import { CardView } from '../ui/card/CardView';
import { useText } from '../ui/words';
import { useDoors } from './doors';
import { HOME } from './focus';
import type { MailHere } from './mailHere';

/** The card of the mail that is open in the tab: the popup records as well as the card in the page does. */
export function MailView({ mail }: { mail: MailHere }) {
  const text = useText();
  const { tell } = useDoors();
  const [card, setCard] = useState<Card | null>(mail.card);
  if (!card) return null;
  const { ref } = mail;
  const show = (next: Card | null) => {
    setCard(next);
    // The card in the page shows the same; a page that went away meanwhile does not matter.
    void mail.refresh().catch(() => undefined);
  };
  const act: CardActs = {
    record: async (draft) => {
      const applicationId = card.kind === 'ask' ? card.applicationId : null;
      show((await tell('record', { draft, mail: ref, applicationId })).card);
    },
    no: async (what) => {
      const { undo } = await tell('no', { mail: ref, what });
      const id = what === 'sender' ? 'cardNeverSender' : 'cardNotInterview';
      show({ kind: 'done', sentence: { id, args: [] }, undo });
    },
    follow: async (kind, draft) => {
      if (!('known' in card)) return;
      show((await tell('follow', { interviewId: card.known.interviewId, kind, draft, mail: ref })).card);
    },
    answered: async (what) => {
      if (card.kind !== 'answered') return;
      const { known, decision } = card;
      const about = { applicationId: known.applicationId, what, decision, sender: ref.sender };
      show((await tell('answered', about)).card);
    },
    // The popup speaks of what they sent: no message of one's own comes here.
    own: async () => undefined,
    undo: async (id) => {
      await tell('undo', { id });
      show(mail.card);
    },
    write: async () => tell('openMail', { key: ref.key }),
  };
  return (
    <>
      <h1 class="heard" {...HOME}>
        {text('mailOpen')}
      </h1>
      <CardView key={card.kind} card={card} act={act} />
    </>
  );
}
