import type { Webmail } from '../shape';
import { composeUrl, detect } from './place';
import { start } from './watch';

export default { id: 'gmail', detect, start, composeUrl } satisfies Webmail;
