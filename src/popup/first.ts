import { firstRead } from '../store/firstRead';

/** Asked for when this is imported, before anything else of the popup: the answer comes while the rest is evaluated. */
export const first = firstRead();
