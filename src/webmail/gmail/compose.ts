import type { EmailKey } from '../../email/shape';
import type {
  Compose,
  ComposeKind,
  InsertDraft,
  Insertion,
  InsertResult,
  Recipient,
  SentListener,
  Surface,
} from '../shape';
import { isSendOf, putInBar } from './composeBar';
import { idsOf, kindOf, subjectBoxOf, subjectOf, surfaceOf, threadOf, writeSubject } from './composeParts';
import { editorText } from './editorText';
import { Hand } from './hand';
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
  readonly #hand: Hand;

  constructor(
    private readonly page: Page,
    readonly key: string,
    public root: Element,
    public editor: HTMLElement,
  ) {
    this.ids = idsOf(root);
    this.mounts = new Mounts(page, 'bar', (host) => putInBar(page, this.root, host));
    this.#hand = new Hand(page, this);
    this.#hand.hold(editor);
  }

  /** The same compose in other elements. */
  rebind(root: Element, editor: HTMLElement): void {
    if (editor !== this.editor) {
      this.#hand.release(this.editor);
      this.#hand.hold(editor);
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

  insert(draft: InsertDraft, insertion: Insertion): Promise<InsertResult> {
    return this.#hand.insert(draft, insertion);
  }

  select(words: string): boolean {
    return this.part('editor', false, () => this.#hand.select(words));
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
    this.#hand.release(this.editor);
    this.mounts.clear();
  }

  private part<T>(item: string, otherwise: T, run: () => T): T {
    return guarded(this.page, item, otherwise, run);
  }
}
