import type { fromNodes } from '../../src/email/fromNodes';
import { readNodes } from '../../src/webmail/gmail/body';

/** What the test runs inside the page: HTML as a browser parses it, read by the adapter's own reader. */
export const read = (html: string): ReturnType<typeof fromNodes> => {
  const inert = new DOMParser().parseFromString(`<div id="body">${html}</div>`, 'text/html');
  const body = inert.getElementById('body');
  if (!body) throw new Error('the parser lost the body');
  return readNodes(body);
};
