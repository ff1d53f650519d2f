import { browser } from './api';

/** May we still read these hosts? In Firefox a person can take that back at any time. */
export const mayRead = (patterns: string[]): Promise<boolean> => browser.permissions.contains({ origins: patterns });

/** Asks for them again; only from a click on one of our pages. */
export const askToRead = (patterns: string[]): Promise<boolean> => browser.permissions.request({ origins: patterns });

/** May we show notifications? An optional permission that the person can take back at any time. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains({ permissions: ['notifications'] });

/** Asks for it; only from a click on one of our pages, and before anything else is waited for. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request({ permissions: ['notifications'] });

/** Hears that a permission came or went. Returns how to stop. */
export function onPermissions(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}
