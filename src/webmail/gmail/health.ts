import type { HealthOf } from '../shape';
import { accountOf } from './account';
import { GmailCompose } from './compose';
import { besideSend } from './composeBar';
import { first, guarded, Ledger } from './ledger';
import { GmailMessage } from './message';
import { messageId } from './messageParts';
import type { Page } from './page';
import { SOUGHT } from './selectors';
import { Watch } from './watch';

const note = (page: Page, item: string, isThere: boolean): void =>
  page.ledger.note(item, { state: isThere ? 'ok' : 'missing', generation: null });

/** A conversation heading on screen and no message found below it is a fault; a list without one is not. */
const probeMessages = (page: Page, messages: readonly GmailMessage[]): void => {
  if (messages.length === 0 && page.document.querySelector('[role=main] h2.hP')) page.ledger.found('message', -1);
  for (const { element } of messages) {
    const index = SOUGHT.message.by.findIndex((selector) => element.matches(selector));
    if (index >= 0) page.ledger.found('message', index);
    else page.ledger.note('message', { state: 'fallback', generation: 'around the body' });
    note(page, 'messageId', messageId(element) !== null);
    new GmailMessage(page, element).read();
  }
};

const probeCompose = (page: Page, { key, root, editor }: GmailCompose): void => {
  const compose = new GmailCompose(page, key, root, editor);
  first(page, 'editor', root);
  besideSend(page, root);
  first(page, 'composeId', root);
  page.ledger.found(
    'composeRoot',
    SOUGHT.composeRoot.by.findIndex((selector) => root.matches(selector)),
  );
  compose.kind();
  compose.subject();
  compose.recipients();
  compose.end();
};

/**
 * Looks for everything once more in all that is open now; of several the worst is told. What is not open now keeps what
 * was found when it was.
 * @throws TypeError for the watching of another webmail
 */
const healthOf: HealthOf = (watching) => {
  if (!(watching instanceof Watch)) throw new TypeError('this is not watched by the adapter of Gmail');
  const { page } = watching;
  const ledger = new Ledger('worst');
  const probe: Page = { ...page, ledger };
  accountOf(probe);
  guarded(probe, 'message', undefined, () => probeMessages(probe, watching.messages()));
  for (const compose of watching.composes()) guarded(probe, 'compose', undefined, () => probeCompose(probe, compose));
  const unseen = Object.keys(SOUGHT).map((item) => [item, { state: 'not-seen', generation: null }] as const);
  return {
    ...Object.fromEntries(unseen),
    ...Object.fromEntries(page.ledger.entries()),
    ...Object.fromEntries(ledger.entries()),
  };
};

export default healthOf;
