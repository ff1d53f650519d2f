import { fromNodes, type NodeReader } from '../../email/fromNodes';
import { OURS } from './selectors';

/** What Gmail draws into a body: the dots before hidden history, their button, the "message clipped" line; and ours. */
const NOT_OF_THE_MAIL = `.ajR,.ajU,.ajT,.iX,.hq,.M9,${OURS}`;

/** History that Gmail folds behind dots is part of the mail, whether it is unfolded or not. */
const FOLDED = '.adL,.adL > .im';
const isHiding = (name: string): boolean => name === 'hidden' || name === 'style';

const live: NodeReader<Node> = {
  text: (node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : null),
  name: (node) => (node instanceof Element && !node.matches(NOT_OF_THE_MAIL) ? node.localName : ''),
  attribute: (node, name) =>
    isHiding(name) && (node as Element).matches(FOLDED) ? null : (node as Element).getAttribute(name),
  first: (node) => node.firstChild,
  next: (node) => node.nextSibling,
};

/** Reads a part of the live page; nothing is copied, and reading stops when there is enough. */
export const readNodes = (root: Element) => fromNodes<Node>(root, live);
