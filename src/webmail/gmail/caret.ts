import type { Caret } from '../shape';
import { caretAt, editorText, selectionEnd } from './editorText';
import { QUOTE, SIGNATURE } from './selectors';

const KEEP_OUT = `${QUOTE},${SIGNATURE},[contenteditable=false],[data-afterview-host]`;

/** A place for text, and what must come before and after it so that it stands on lines of its own. */
export type Spot = Caret & { readonly before: boolean; readonly after: boolean };

const inside = (editor: Element, { node, offset }: Caret): boolean => {
  const element = node instanceof Element ? node : node.parentElement;
  const length = node instanceof Text ? node.data.length : node.childNodes.length;
  if (!element || offset > length || !editor.contains(node)) return false;
  const keepOut = element.closest(KEEP_OUT);
  return !(keepOut && editor.contains(keepOut));
};

/** After a list, table or link and not in it, or the new lines would become part of it. */
const outOf = (editor: Element, caret: Caret): Caret => {
  const element = caret.node instanceof Element ? caret.node : caret.node.parentElement;
  let outer: Element | null = null;
  for (let at = element; at && at !== editor; at = at.parentElement)
    if (/^(?:ul|ol|table|a|blockquote)$/.test(at.localName)) outer = at;
  if (!outer?.parentNode) return caret;
  return { node: outer.parentNode, offset: [...outer.parentNode.childNodes].indexOf(outer) + 1 };
};

/** The first line of an editor without words of the person: inside the empty blocks that Gmail puts there. */
const firstLine = (editor: Element): Caret => {
  let node: Element = editor;
  for (let child = node.firstChild; child instanceof HTMLElement; child = node.firstChild) {
    if (!/^(?:div|p)$/.test(child.localName) || child.matches(KEEP_OUT)) break;
    node = child;
  }
  return { node, offset: 0 };
};

const isOpenBefore = (own: string, at: number): boolean =>
  own.slice(own.slice(0, at).lastIndexOf('\n') + 1, at).trim() !== '';
const isOpenAfter = (own: string, at: number): boolean => (own.slice(at).split('\n', 1)[0] ?? '').trim() !== '';

/** True when a signature or quote follows directly: without an end of line the last words would run into it. */
const touchesOther = ({ node, offset }: Caret): boolean => {
  const next = node.childNodes[offset];
  return next instanceof Element && next.matches(KEEP_OUT);
};

/**
 * Where new text goes: the person's caret if it is in this editor, else after their own words and before signature and
 * quote, else the first line.
 * @param remembered where their caret was when the editor lost the focus to us
 */
export const spotFor = (editor: Element, remembered: Caret | null): Spot => {
  const theirs = [selectionEnd(editor), remembered].find((caret) => caret !== null && inside(editor, caret));
  if (theirs) {
    const { own, at } = editorText(editor, theirs);
    if (at !== null) {
      const after = isOpenAfter(own, at) || touchesOther(theirs);
      return { ...theirs, before: isOpenBefore(own, at), after };
    }
  }
  const text = editorText(editor);
  const end = text.own.trimEnd().length;
  const last = end > 0 ? caretAt(text, end, 'end') : null;
  if (last) return { ...outOf(editor, last), before: true, after: isOpenAfter(text.own, end) };
  const line = firstLine(editor);
  return { ...line, before: false, after: touchesOther(line) };
};
