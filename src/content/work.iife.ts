import { handOver } from './parts';
import { work } from './work';

/** The work of a webmail tab, on the card and behind it: brought where the webmail is turned on. */
handOver('work', work);
