import type { EmailKey } from '../../email/shape';
import type { Compose, ComposeKind, InsertDraft, InsertResult, Recipient, SentListener, Surface } from '../shape';
import { selectionEnd } from './caret';
import { isSendOf, putInBar } from './composeBar';
import {
  editorOf,
  idsOf,
  kindOf,
  rootOf,
  subjectBoxOf,
  subjectOf,
  surfaceOf,
  threadOf,
  writeSubject,
} from './composeParts';
import { type Caret, caretAt, editorText } from './editorText';
import { insertDraft } from './insert';
import { guarded } from './ledger';
import { Mounts } from './mounts';
import type { Page } from './page';
import { recipientsOf } from './recipients';

const NOBODY = { to: [], cc: [], bcc: [] };

/** One compose. Its root may change when Gmail moves or redraws it; the handle stays. */
export class GmailCompose implements Compose {
  readonly mounts: Mounts;
  readonly listeners = new Set<SentListener>();
  ids: ReturnType<typeof idsOf>;
  #remembered: Caret | null = null;
  #lastInsert: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly page: Page,
    readonly key: string,
    public root: Element,
    public editor: HTMLElement,
  ) {
    this.ids = idsOf(root);
    this.mounts = new Mounts(page, 'bar', (host) => putInBar(page, this.root, host));
    editor.addEventListener('blur', this.remember);
  }

  /** The same compose in other elements. */
  rebind(root: Element, editor: HTMLElement): void {
    if (editor !== this.editor) {
      this.editor.removeEventListener('blur', this.remember);
      editor.addEventListener('blur', this.remember);
      this.#remembered = null;
    }
    this.root = root;
    this.editor = editor;
    const { compose, draft } = idsOf(root);
    this.ids = { compose: compose ?? this.ids.compose, draft: draft ?? this.ids.draft };
    this.mounts.refresh();
  }

  kind(): ComposeKind {
    return this.part('composeKind', 'unknown', () => kindOf(this.page, this.root));
  }

  surface(): Surface {
    return this.part('surface', 'popup', () => surfaceOf(this.root));
  }

  thread(): EmailKey {
    const unknown = { host: 'gmail', account: null, thread: null, message: null };
    return this.part('composeThread', unknown, () => threadOf(this.page, this.root));
  }

  recipients(): { to: Recipient[]; cc: Recipient[]; bcc: Recipient[] } {
    return this.part('chips', NOBODY, () => recipientsOf(this.page, this.root));
  }

  subject(): string {
    return this.part('subjectBox', '', () => subjectOf(this.page, this.root));
  }

  setSubject(subject: string): boolean {
    return this.part('subjectBox', false, () => {
      const box = this.kind() === 'new' && this.isAlive() ? subjectBoxOf(this.page, this.root) : null;
      return box !== null && writeSubject(box, subject);
    });
  }

  userText(): string {
    return this.part('editor', '', () =>
      editorText(this.editor)
        .own.replace(/[ \n]+$/, '')
        .replace(/^\s*\n/, ''),
    );
  }

  /** One after the other: a second draft would otherwise spoil the check of the first. */
  insert(draft: InsertDraft): Promise<InsertResult> {
    const result = this.#lastInsert.then(() => this.insertNow(draft));
    this.#lastInsert = result;
    return result;
  }

  select(words: string): boolean {
    return this.part('editor', false, () => this.isAlive() && this.selectNow(words));
  }

  mount(host: HTMLElement): () => void {
    return this.mounts.add(host);
  }

  isSend(target: Element): boolean {
    return this.part('send', false, () => isSendOf(this.page, this.root, target));
  }

  contains(target: Node): boolean {
    return this.root.contains(target);
  }

  onSent(listener: SentListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  isAlive(): boolean {
    return this.editor.isConnected && this.root.isConnected;
  }

  /** Tells every listener; one that fails does not keep the others from knowing. */
  tell(how: Parameters<SentListener>[0], thread: EmailKey): void {
    for (const listener of this.listeners) this.part('sent', undefined, () => listener(how, thread));
  }

  end(): void {
    this.editor.removeEventListener('blur', this.remember);
    this.mounts.clear();
  }

  /** At the blur the caret still stands in the editor; later the question in our own field has taken it away. */
  private readonly remember = (): void => {
    this.#remembered = this.part('editor', null, () => selectionEnd(this.editor));
  };

  private async insertNow(draft: InsertDraft): Promise<InsertResult> {
    try {
      const refused = this.refusal();
      if (refused) return { ok: false, reason: refused };
      return await insertDraft(this.editor, draft, this.#remembered, () => this.refusal());
    } catch (error) {
      this.page.ledger.note('insert', {
        state: 'missing',
        generation: `error: ${error instanceof Error ? error.name : ''}`,
      });
      return { ok: false, reason: 'not-verified' };
    }
  }

  /** Gmail re-uses elements: the editor must still stand in this root, and the root still be this compose. */
  private refusal(): 'gone' | 'moved' | 'no-editor' | null {
    if (!this.root.isConnected) return 'gone';
    if (!this.editor.isConnected) return editorOf(this.page, this.root) ? 'moved' : 'gone';
    if (this.editor.getAttribute('contenteditable') === 'false') return 'no-editor';
    const { compose, draft } = idsOf(this.root);
    const isOther = compose !== null && this.ids.compose !== null ? compose !== this.ids.compose : false;
    const isOtherDraft = compose === null && draft !== null && this.ids.draft !== null && draft !== this.ids.draft;
    return isOther || isOtherDraft || rootOf(this.page, this.editor) !== this.root ? 'moved' : null;
  }

  private selectNow(words: string): boolean {
    const text = editorText(this.editor);
    const at = words === '' ? -1 : text.own.indexOf(words);
    const [from, to] = [caretAt(text, at, 'start'), caretAt(text, at + words.length, 'end')];
    if (at < 0 || !from || !to) return false;
    this.editor.focus({ preventScroll: true });
    this.editor.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    (from.node.parentElement ?? this.editor).scrollIntoView({ block: 'nearest' });
    return true;
  }

  private part<T>(item: string, otherwise: T, run: () => T): T {
    return guarded(this.page, item, otherwise, run);
  }
}
