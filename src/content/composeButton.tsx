import type { Owed } from '../messages/shape';
import type { ComposeActs, StripActs, StripPlace, StripView } from '../ui/compose/acts';
import { ComposeButton } from '../ui/compose/ComposeButton';
import { Strip } from '../ui/compose/Strip';
import { drawn } from './drawn';
import type { Drawn } from './face';

/** The button in a compose's bar. */
export const composeButton = (acts: ComposeActs): Drawn<Owed> =>
  drawn((owed) => <ComposeButton owed={owed} act={acts} />, 'span');

/** The line at the foot of the webmail. */
export const strip = (acts: StripActs): Drawn<{ view: StripView; at: StripPlace }> =>
  drawn(({ view, at }) => <Strip view={view} at={at} act={acts} />);
