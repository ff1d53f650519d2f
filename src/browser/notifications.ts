import { browser } from './api';
import { ownPage } from './runtime';

/**
 * The one notification. Its permission is optional and may come and go while we run, and the whole interface with it:
 * without the permission there is no `browser.notifications` at all.
 */

/** A newer one takes the place of the one before. */
const ID = 'due';

const interfaceNow = (): typeof browser.notifications | undefined => browser.notifications;

/** Shows it; nothing where the permission has gone meanwhile. */
export async function showNotification(title: string, message: string): Promise<void> {
  await interfaceNow()?.create(ID, { type: 'basic', iconUrl: ownPage('icons/128.png'), title, message });
}

/** Takes it away, if it still stands in the system's list. */
export async function clearNotification(): Promise<void> {
  await interfaceNow()?.clear(ID);
}

let listening: ((id: string) => void) | null = null;

/** Hears clicks on it; to be called again once the permission is there. */
export function onNotificationClick(listener: () => void): void {
  const interfaceHere = interfaceNow();
  if (!interfaceHere) return;
  if (listening) interfaceHere.onClicked.removeListener(listening);
  listening = (id) => {
    if (id === ID) listener();
  };
  interfaceHere.onClicked.addListener(listening);
}
