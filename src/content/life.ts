import { ownId } from '../browser/runtime';

/**
 * One working script in a tab. After an update in Firefox, or when a tab is woken twice, an older copy may still be
 * there with its elements and its observer: the newest wins.
 */

/** Marks every element that we put into the page: ours to remove, and what the watcher is blind to. */
export const HOST_MARK = 'data-afterview-host';

const leaveEvent = () => `${ownId()}:leave`;

/**
 * Sends older copies away and removes what they left.
 * @param leave what this copy does when a newer one arrives
 */
export function beTheOnlyOne(document: Document, leave: () => void): void {
  document.dispatchEvent(new CustomEvent(leaveEvent()));
  // An orphaned copy may not hear the event; its elements go all the same.
  for (const element of document.querySelectorAll(`[${HOST_MARK}]`)) element.remove();
  document.addEventListener(leaveEvent(), leave, { once: true });
}
