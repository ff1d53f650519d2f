import { preload } from '../browser/text';
import { CardView } from '../ui/card/CardView';
import { actsFor } from './acts';
import { Composes } from './composes';
import { drawn } from './drawn';
import { handOver } from './parts';

/** The face: everything that is drawn in a webmail tab, and what stands behind the buttons in composes. */
preload();
handOver('face', {
  card: (webmail, message, cards, current) => {
    const acts = actsFor(webmail, message, cards, current);
    return drawn((card) => <CardView card={card} act={acts} />);
  },
  composes: (document, composeUrl) => new Composes(document, composeUrl),
});
