import { webmails } from '../webmail';
import type { Watching, Webmail } from '../webmail/shape';
import { answerPages } from './answer';
import { Cards } from './cards';
import { ComposeDoor } from './composeDoor';

/** The work in one tab whose webmail is turned on: watches, shows cards, answers our own pages; and leaves without a trace. */

type Tab = { readonly cards: Cards; readonly composes: ComposeDoor; readonly watching: Watching };

function watch(webmail: Webmail, document: Document): Tab {
  const cards: Cards = new Cards(
    webmail,
    () => void composes.again().catch(() => undefined),
    (offer, messages) => composes.reply(offer, messages).catch(() => false),
  );
  const composes: ComposeDoor = new ComposeDoor((email) =>
    cards.watching ? webmail.composeUrl(cards.watching.place(), email, null) : null,
  );
  const watching = webmail.start(document, {
    messageOpened: (message) => void cards.opened(message),
    messageClosed: (message) => cards.closed(message),
    composeOpened: (compose) => composes.opened(compose),
    composeClosed: (compose) => composes.closed(compose),
    moved: () => undefined,
  });
  cards.watching = watching;
  return { cards, composes, watching };
}

/**
 * @param host which webmail this is
 * @param recorded whether an interview is recorded: composes have their button from the beginning
 * @returns what ends the work and takes away what it left; it does nothing where the page is no mailbox
 */
export function work(host: string, document: Document, recorded: boolean): () => void {
  const webmail = webmails.find(({ id }) => id === host);
  if (webmail?.detect(new URL(location.href), document) !== 'mail') return () => undefined;
  const { cards, composes, watching } = watch(webmail, document);
  if (recorded) void composes.begin().catch(() => undefined);
  const silence = answerPages({
    openMail: async () => cards.mailInFront(),
    thread: async () => ({ thread: cards.threadInFront() }),
    refresh: async () => {
      await Promise.all([cards.again(), composes.again()]);
      return {};
    },
  });
  return () => {
    silence();
    watching.stop();
    cards.removeAll();
    composes.removeAll();
  };
}
