import { webmails } from '../webmail';
import { hostOf } from '../webmail/hosts';
import type { Watching, Webmail } from '../webmail/shape';
import { answerPages } from './answer';
import { ask } from './ask';
import { Cards } from './cards';
import { ComposeDoor } from './composeDoor';
import { beTheOnlyOne } from './life';

/** Wires one tab: asks whether it may, watches, shows cards, answers our own pages; and leaves without a trace. */

type Tab = { readonly cards: Cards; readonly composes: ComposeDoor; readonly watching: Watching };

function watch(webmail: Webmail, document: Document): Tab {
  const cards: Cards = new Cards(
    webmail,
    () => void composes.again().catch(() => undefined),
    (offer, messages) => composes.reply(offer, messages).catch(() => false),
  );
  const composes: ComposeDoor = new ComposeDoor(webmail.id, (email) =>
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

/** Begins in this tab, unless the person has not turned its webmail on: then nothing is read and nothing is shown. */
export function begin(document: Document): void {
  const host = hostOf(location.href);
  const webmail = webmails.find((one) => one.id === host?.id);
  if (webmail?.detect(new URL(location.href), document) !== 'mail') return;
  let leave: () => void = () => undefined;
  let left = false;
  beTheOnlyOne(document, () => {
    left = true;
    leave();
  });
  void ask('consent', { host: webmail.id }).then(
    ({ on, recorded }) => {
      if (!on || left) return;
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
      leave = () => {
        silence();
        watching.stop();
        cards.removeAll();
        composes.removeAll();
      };
    },
    // No answer means no consent: nothing is shown, and the popup says what is wrong.
    () => undefined,
  );
}
