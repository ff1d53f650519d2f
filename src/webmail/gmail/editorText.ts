import type { Caret } from '../shape';
import { QUOTE, SIGNATURE } from './selectors';

/**
 * The text of an editor, with the way back to its nodes. Not `innerText`: that forces layout, and it would count
 * placeholders and the parts that are not the person's own.
 */
type Part = 'own' | 'signature' | 'quote';
type Piece = { readonly node: Text; readonly start: number };

export type EditorText = {
  /** The person's own words, with a line feed at the end of each line. */
  readonly own: string;
  readonly pieces: readonly Piece[];
  readonly signature: string;
  readonly quote: string;
  /** Where the caret asked for stands in `own`; null when it is outside of it. */
  readonly at: number | null;
};

const BLOCK = /^(?:address|blockquote|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|tr|ul)$/;
const NOT_TEXT = '[contenteditable=false],[aria-hidden=true],[data-afterview-host],script,style,template';
const DEEPEST = 300;

class Walk {
  readonly text = { own: '', signature: '', quote: '' };
  readonly pieces: Piece[] = [];
  at: number | null = null;

  constructor(private readonly caret: Caret | null) {}

  visit(node: Node, part: Part, depth: number): void {
    if (node instanceof Text) this.write(node, part);
    else if (node instanceof Element) this.enter(node, part, depth);
  }

  children(node: Node, part: Part, depth: number): void {
    let index = 0;
    for (let child = node.firstChild; child; child = child.nextSibling, index++) {
      if (this.caret?.node === node && this.caret.offset === index) this.mark(part, 0);
      this.visit(child, part, depth);
    }
    if (this.caret?.node === node && this.caret.offset >= index) this.mark(part, 0);
  }

  private enter(element: Element, outer: Part, depth: number): void {
    if (element.localName === 'br') {
      this.text[outer] += '\n';
      return;
    }
    if (depth > DEEPEST || element.matches(NOT_TEXT)) return;
    const part = element.matches(QUOTE) ? 'quote' : outer === 'own' && element.matches(SIGNATURE) ? 'signature' : outer;
    const isBlock = BLOCK.test(element.localName);
    if (isBlock) this.breakLine(part);
    this.children(element, part, depth + 1);
    if (isBlock) this.breakLine(part);
  }

  private write(node: Text, part: Part): void {
    if (this.caret?.node === node) this.mark(part, Math.min(this.caret.offset, node.data.length));
    if (part === 'own') this.pieces.push({ node, start: this.text.own.length });
    // One unit for one unit, so that offsets stay true.
    this.text[part] += node.data.replace(/[\u00a0\n\t]/g, ' ');
  }

  private breakLine(part: Part): void {
    if (this.text[part] !== '' && !this.text[part].endsWith('\n')) this.text[part] += '\n';
  }

  private mark(part: Part, offset: number): void {
    if (part === 'own' && this.at === null) this.at = this.text.own.length + offset;
  }
}

/** A signature without Gmail's mark begins at a line of two dashes. */
const DASHES = /(?:^|\n)-- ?(?=\n)/;

/** @param caret a place whose offset in the person's own words is wanted */
export const editorText = (editor: Element, caret: Caret | null = null): EditorText => {
  const walk = new Walk(caret);
  walk.children(editor, 'own', 0);
  const { own, signature, quote } = walk.text;
  const cut = DASHES.exec(own)?.index ?? -1;
  const end = cut < 0 ? own.length : cut;
  return {
    own: own.slice(0, end),
    pieces: walk.pieces.filter(({ start }) => start <= end),
    signature: own.slice(end) + signature,
    quote,
    at: walk.at !== null && walk.at <= end ? walk.at : null,
  };
};

/** The caret place of an offset in the own words, or null. */
export const caretAt = ({ pieces }: EditorText, offset: number, side: 'start' | 'end'): Caret | null => {
  const holds = ({ node, start }: Piece) =>
    side === 'start'
      ? offset >= start && offset < start + node.data.length
      : offset > start && offset <= start + node.data.length;
  const piece = pieces.find(holds);
  return piece ? { node: piece.node, offset: offset - piece.start } : null;
};

/** Letters and marks alone: blanks, line ends and invisible marks change with every rewriting of an editor. */
export const squashed = (text: string): string => text.replace(/[\s\u00a0\u200b-\u200f\u2060\ufeff]/g, '');

/** The end of the person's selection in this editor. Its end only: an insertion never replaces their words. */
export const selectionEnd = (editor: Element): Caret | null => {
  const selection = editor.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const { startContainer, endContainer, endOffset } = selection.getRangeAt(0);
  return editor.contains(startContainer) && editor.contains(endContainer)
    ? { node: endContainer, offset: endOffset }
    : null;
};
