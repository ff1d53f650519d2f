import type { Body } from './fromText';
import { Page } from './page';

/**
 * The one way from HTML to text, for the live page and for Node: otherwise the product would read another text than the
 * one that is measured. It is given accessors instead of a tree, so that nothing of a large page is copied, and it stops
 * as soon as enough of the message's own words are there.
 */
export interface NodeReader<Node> {
  /** The characters of a text node; null for everything else. */
  text(node: Node): string | null;
  /** Lower-case tag name; empty for what is neither element nor text. */
  name(node: Node): string;
  attribute(node: Node, name: string): string | null;
  first(node: Node): Node | null;
  next(node: Node): Node | null;
}

/** More nodes than any real message has; a page made of empty elements ends here. */
const MOST_NODES = 60_000;
const MOST_DEPTH = 2_000;

/**
 * @param root the element that holds the message
 * @returns lines with cells of a row joined by a tab, links with their redirects undone, quote, signature
 */
export const fromNodes = <Node>(root: Node, read: NodeReader<Node>): Body => {
  const page = new Page();
  const open: Node[] = [];
  let node: Node | null = read.first(root);
  for (let seen = 0; seen < MOST_NODES && !page.full; seen++) {
    if (node === null) {
      const parent = open.pop();
      if (parent === undefined) break;
      page.leave();
      node = read.next(parent);
      continue;
    }
    const text = read.text(node);
    if (text !== null) page.write(text);
    else if (open.length < MOST_DEPTH && page.enter(read.name(node), (name) => read.attribute(node as Node, name))) {
      open.push(node);
      node = read.first(node);
      continue;
    }
    node = read.next(node);
  }
  return page.body();
};
