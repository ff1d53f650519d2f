import { onMessage, ownId, ownOrigin } from '../browser/runtime';
import { preload } from '../browser/text';
import { TAB_COMMANDS } from '../messages/commands';
import { receive, type Sender } from '../messages/receive';
import { WEBMAILS } from '../webmail';
import { hostOf } from '../webmail/hosts';
import type { Watching, Webmail } from '../webmail/shape';
import { ask } from './ask';
import { Cards } from './cards';
import { beTheOnlyOne } from './life';

/** Wires one tab: asks whether it may, watches, shows cards, answers our own pages; and leaves without a trace. */

type Tab = { readonly cards: Cards; readonly watching: Watching };

function watch(webmail: Webmail, document: Document): Tab {
  const cards = new Cards(webmail);
  const watching = webmail.start(document, {
    messageOpened: (message) => void cards.opened(message),
    messageClosed: (message) => cards.closed(message),
    composeOpened: () => undefined,
    composeClosed: () => undefined,
    moved: () => undefined,
  });
  cards.watching = watching;
  return { cards, watching };
}

/** Our own pages ask what is open here. A page of the webmail cannot: it is not a sender that is listened to. */
function answerPages(cards: Cards): () => void {
  const border = { ownId: ownId(), ownOrigin: ownOrigin(), isWebmail: () => false };
  const handlers = {
    openMail: () => cards.mailInFront(),
    refresh: async () => {
      await cards.again();
      return {};
    },
  };
  const listener = receive(TAB_COMMANDS, handlers, border);
  return onMessage((message, sender) => listener(message, sender as Sender));
}

/** Begins in this tab, unless the person has not turned its webmail on: then nothing is read and nothing is shown. */
export function begin(document: Document): void {
  const host = hostOf(location.href);
  const webmail = WEBMAILS.find((one) => one.id === host?.id);
  if (webmail?.detect(new URL(location.href), document) !== 'mail') return;
  let leave: () => void = () => undefined;
  let left = false;
  beTheOnlyOne(document, () => {
    left = true;
    leave();
  });
  void ask('consent', { host: webmail.id }).then(
    ({ on }) => {
      if (!on || left) return;
      preload();
      const { cards, watching } = watch(webmail, document);
      const silence = answerPages(cards);
      leave = () => {
        silence();
        watching.stop();
        cards.removeAll();
      };
    },
    // No answer means no consent: nothing is shown, and the popup says what is wrong.
    () => undefined,
  );
}
