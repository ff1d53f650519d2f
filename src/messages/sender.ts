import type { From } from './shape';

/** What is known of a sender, in the words of the browser. */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentLifecycle?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
};

/** Where our own pages and the webmails live; the edge fills it from the browser and the host table. */
export type Border = {
  readonly ownId: string;
  readonly ownOrigin: string;
  readonly isWebmail: (url: string) => boolean;
};

/** Where a message came from. A pop-out window is `about:blank` for its address and the webmail for its origin. */
export const placeOf = ({ origin, url }: Sender): string => (origin && origin !== 'null' ? origin : (url ?? ''));

/**
 * Who sent this: one of our pages, the script in the top frame of a webmail tab, or (null) nobody we listen to.
 * A content script is less trustworthy than a page of ours, so it may use only commands of its own kind.
 */
export function whoSent(sender: Sender, border: Border): From | null {
  if (sender.id !== border.ownId) return null;
  if ((sender.url ?? '').startsWith(`${border.ownOrigin}/`)) return 'page';
  // Firefox tells no lifecycle; where it is told, a page on its way out or prerendered is not listened to.
  if (sender.documentLifecycle !== undefined && sender.documentLifecycle !== 'active') return null;
  if (sender.frameId !== undefined && sender.frameId !== 0) return null;
  return border.isWebmail(placeOf(sender)) ? 'webmail' : null;
}
