import type { Caret, InsertDraft, Insertion, InsertResult } from '../shape';
import { editorOf, idsOf, rootOf } from './composeParts';
import { caretAt, editorText, selectionEnd } from './editorText';
import { guarded } from './ledger';
import type { Page } from './page';

type Ids = ReturnType<typeof idsOf>;
/** The compose that is written into, as it is bound at the moment. */
type Bound = { readonly root: Element; readonly editor: HTMLElement; readonly ids: Ids };

/** Everything that is ever done to the text of a compose: inserting a draft, and selecting a place in it. */
export class Hand {
  #remembered: Caret | null = null;
  #lastInsert: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly page: Page,
    private readonly bound: Bound,
  ) {}

  /** Begins to remember where the caret was in this editor. */
  hold(editor: HTMLElement): void {
    this.#remembered = null;
    editor.addEventListener('blur', this.remember);
  }

  release(editor: HTMLElement): void {
    editor.removeEventListener('blur', this.remember);
  }

  /** One after the other: a second draft would otherwise spoil the check of the first. */
  insert(draft: InsertDraft, insertion: Insertion): Promise<InsertResult> {
    const result = this.#lastInsert.then(() => this.insertNow(draft, insertion));
    this.#lastInsert = result;
    return result;
  }

  select(words: string): boolean {
    const { editor } = this.bound;
    const text = editorText(editor);
    const at = words === '' ? -1 : text.own.indexOf(words);
    const [from, to] = [caretAt(text, at, 'start'), caretAt(text, at + words.length, 'end')];
    if (at < 0 || !from || !to || this.refusal()) return false;
    editor.focus({ preventScroll: true });
    editor.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    (from.node.parentElement ?? editor).scrollIntoView({ block: 'nearest' });
    return true;
  }

  /** At the blur the caret still stands in the editor; later the question in our own field has taken it away. */
  private readonly remember = (): void => {
    this.#remembered = guarded(this.page, 'editor', null, () => selectionEnd(this.bound.editor));
  };

  private async insertNow(draft: InsertDraft, insertion: Insertion): Promise<InsertResult> {
    try {
      const refused = this.refusal();
      if (refused) return { ok: false, reason: refused };
      return await insertion(this.bound.editor, draft, {
        remembered: this.#remembered,
        refusal: () => this.refusal(),
        arrived: () => void (draft.select && this.select(draft.select)),
      });
    } catch (error) {
      const generation = `error: ${error instanceof Error ? error.name : 'unknown'}`;
      this.page.ledger.note('insert', { state: 'missing', generation });
      return { ok: false, reason: 'not-verified' };
    }
  }

  /** Gmail re-uses elements: the editor must still stand in this root, and the root still be this compose. */
  private refusal(): 'gone' | 'moved' | 'no-editor' | null {
    const { root, editor, ids } = this.bound;
    if (!root.isConnected) return 'gone';
    if (!editor.isConnected) return editorOf(this.page, root) ? 'moved' : 'gone';
    if (editor.getAttribute('contenteditable') === 'false') return 'no-editor';
    return isAnother(ids, idsOf(root)) || rootOf(this.page, editor) !== root ? 'moved' : null;
  }
}

/** Do these ids tell that another compose is in the same elements now? What is not known tells nothing. */
export const isAnother = (before: Ids, now: Ids): boolean => {
  if (before.compose !== null && now.compose !== null) return before.compose !== now.compose;
  return before.draft !== null && now.draft !== null && before.draft !== now.draft;
};
