import { browser } from './native';

/** To the background. */
export const toBackground = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/** To the script in one tab. */
export const toTab =
  (tabId: number) =>
  (message: unknown): Promise<unknown> =>
    browser.tabs.sendMessage(tabId, message, { frameId: 0 });

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** A listener that answers with a promise or leaves the message to others by answering undefined. */
export function onMessage(listener: (message: unknown, sender: object) => Promise<unknown> | undefined): () => void {
  const wrapped = ((message: unknown, sender: object) => listener(message, sender)) as Listener;
  browser.runtime.onMessage.addListener(wrapped);
  return () => browser.runtime.onMessage.removeListener(wrapped);
}

/** Our own id and the origin of our pages. */
export const ownId = (): string => browser.runtime.id;
export const ownOrigin = (): string => new URL(browser.runtime.getURL('')).origin;
export const ownPage = (path: string): string => browser.runtime.getURL(path);

/** False in a script that outlived its extension. */
export const isConnected = (): boolean => {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
};

/** `install` and `update`; nothing for a browser's own update. */
export function onInstalled(listener: (reason: 'install' | 'update') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') listener(reason);
  });
}
export const onStartup = (listener: () => void): void => browser.runtime.onStartup.addListener(listener);

/** Version of this build, as the manifest says. */
export const version = (): string => browser.runtime.getManifest().version;
