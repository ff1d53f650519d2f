import type { Insertion, InsertResult } from '../shape';
import { type Spot, spotFor } from './caret';
import { type EditorText, editorText, squashed } from './editorText';
import { safeHtml } from './safeHtml';

/**
 * The one way that leaves the person's undo whole (measured in Chromium 156 and Firefox 153): `insertHTML` is a step of
 * its own and fires a trusted input event. Plain `insertText` joins with what they typed, and edits of the nodes make
 * Ctrl+Z take away their words instead of ours.
 */
const METHOD = 'insertHTML';
/** Page handlers answer an input within this time; an insertion that they spoilt is not called good. */
const SETTLE_MS = 80;
const EMPTY_LINE = '<div><br></div>';

const occurrences = (text: string, part: string): number => (part === '' ? 0 : text.split(part).length - 1);

/** The new text once more than before, everything of the person's as it was. */
const isIntact = (before: EditorText, after: EditorText, added: string): boolean => {
  const [old, now, words] = [squashed(before.own), squashed(after.own), squashed(added)];
  if (squashed(after.signature) !== squashed(before.signature) || squashed(after.quote) !== squashed(before.quote))
    return false;
  if (occurrences(now, words) !== occurrences(old, words) + 1) return false;
  // Taking the new words out at one of their places gives back exactly the old ones.
  for (let at = now.indexOf(words); at >= 0; at = now.indexOf(words, at + 1)) {
    if (now.slice(0, at) + now.slice(at + words.length) === old) return true;
  }
  return false;
};

/** False when the focus did not get there: a command would then write wherever the focus is. */
const place = (editor: HTMLElement, { node, offset }: Spot): boolean => {
  editor.focus({ preventScroll: true });
  const selection = editor.ownerDocument.getSelection();
  selection?.collapse(node, offset);
  const { activeElement } = editor.ownerDocument;
  return editor.contains(activeElement) && editor.contains(selection?.anchorNode ?? null);
};

const settled = () => new Promise<void>((resolve) => setTimeout(resolve, SETTLE_MS));

/** Takes our step back if it is the last one, and only then: never the person's own. */
const takeBack = (editor: HTMLElement, before: EditorText): void => {
  if (squashed(editorText(editor).own) !== squashed(before.own)) editor.ownerDocument.execCommand('undo');
};

type Into = Parameters<Insertion>[2];

/** Inserts once and looks whether it went well. Never a second method after a partial one. */
const insertDraft: Insertion = async (editor, draft, into) => {
  const before = editorText(editor);
  const spot = spotFor(editor, into.remembered);
  const html = `${spot.before ? EMPTY_LINE : ''}${safeHtml(draft.html)}${spot.after ? EMPTY_LINE : ''}`;
  const placed = place(editor, spot);
  // Focusing runs the page's own handlers: ask again.
  const refused = into.refusal() ?? (placed ? null : 'not-verified');
  if (refused) return { ok: false, reason: refused };
  const accepted = editor.ownerDocument.execCommand(METHOD, false, html);
  if (!isIntact(before, editorText(editor), draft.text)) {
    if (accepted) takeBack(editor, before);
    return { ok: false, reason: 'not-verified' };
  }
  into.arrived();
  return checkLater(editor, before, draft.text, into);
};

/** Looks once more when the page has had its say. What the person typed meanwhile changes the text, and rightly so. */
const checkLater = async (
  editor: HTMLElement,
  before: EditorText,
  added: string,
  { refusal }: Into,
): Promise<InsertResult> => {
  let typed = false;
  const note = (): void => {
    typed = true;
  };
  editor.addEventListener('input', note);
  await settled();
  editor.removeEventListener('input', note);
  if (typed || isIntact(before, editorText(editor), added)) return { ok: true, method: METHOD };
  return { ok: false, reason: refusal() ?? 'not-verified' };
};

export default insertDraft;
