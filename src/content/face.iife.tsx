import { render } from 'preact';
import type { Card } from '../messages/shape';
import { CardView } from '../ui/card/CardView';
import { Place } from '../ui/words';
import { handOver } from './face';
import { guardFor } from './guard';
import { hereFor } from './here';
import { newHost, placeIn } from './host';

/** The face: everything that is drawn in a webmail tab. */
handOver({
  card: (acts) => {
    const { host, root } = newHost(document);
    const here = hereFor(guardFor(host, performance.now()));
    return {
      host,
      draw: (card: Card) =>
        render(
          <Place.Provider value={here}>
            <CardView card={card} act={acts} />
          </Place.Provider>,
          placeIn(root),
        ),
      remove: () => {
        render(null, placeIn(root));
        host.remove();
      },
    };
  },
});
