import { type ComponentChildren, render } from 'preact';
import { Place } from '../ui/words';
import type { Drawn } from './face';
import { guardFor } from './guard';
import { hereFor } from './here';
import { newHost, placeIn } from './host';

/**
 * Something of ours in an element of its own.
 * @param view what is drawn of what it is given
 */
export function drawn<View>(view: (given: View) => ComponentChildren, tag: 'div' | 'span' = 'div'): Drawn<View> {
  const { host, root } = newHost(document, tag);
  const here = hereFor(guardFor(host, performance.now()));
  return {
    host,
    draw: (given) => render(<Place.Provider value={here}>{view(given)}</Place.Provider>, placeIn(root)),
    remove: () => {
      render(null, placeIn(root));
      host.remove();
    },
  };
}
