import { CardView } from '../ui/card/CardView';
import { Composes } from './composes';
import { drawn } from './drawn';
import { handOver } from './face';

/** The face: everything that is drawn in a webmail tab, and what stands behind the buttons in composes. */
handOver({
  card: (acts) => drawn((card) => <CardView card={card} act={acts} />),
  composes: (document, composeUrl) => new Composes(document, composeUrl),
});
