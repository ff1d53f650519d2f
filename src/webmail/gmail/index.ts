import type { Webmail } from '../shape';
import { composeUrl, detect, searchUrl, threadUrl } from './place';
import { start } from './watch';

export default { id: 'gmail', detect, start, composeUrl, threadUrl, searchUrl } satisfies Webmail;
