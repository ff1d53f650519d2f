import { type ComponentChildren, render } from 'preact';
import { here as hereWith } from '../browser/here';
import { lookBehind } from '../ui/look';
import { Place } from '../ui/words';
import type { Drawn } from './face';
import { guardFor } from './guard';
import { newHost, placeIn } from './host';

/** Light on a light webmail and dark on a dark one, whatever the system says. */
function takeLook(host: HTMLElement, place: Element): void {
  const look = host.isConnected ? lookBehind(host) : null;
  if (look) place.setAttribute('data-look', look);
  else place.removeAttribute('data-look');
}

/**
 * Something of ours in an element of its own.
 * @param view what is drawn of what it is given
 */
export function drawn<View>(view: (given: View) => ComponentChildren, tag: 'div' | 'span' = 'div'): Drawn<View> {
  const { host, root } = newHost(document, tag);
  const here = hereWith(guardFor(host, performance.now()));
  return {
    host,
    draw: (given) => {
      render(<Place.Provider value={here}>{view(given)}</Place.Provider>, placeIn(root));
      // Where it stands is known once it is mounted, which the caller does after the first drawing.
      requestAnimationFrame(() => takeLook(host, placeIn(root)));
    },
    remove: () => {
      render(null, placeIn(root));
      host.remove();
    },
  };
}
