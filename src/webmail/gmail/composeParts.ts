import type { EmailKey } from '../../email/shape';
import type { ComposeKind, Surface } from '../shape';
import { around, first, nearest } from './ledger';
import { inputValue, legacyThread, oneLine, type Page, realId } from './page';
import { FULL_SCREEN, INLINE, REPLY_KINDS } from './selectors';

/** Marks of a mail that is being written: text boxes of chats and forms are editable too, and have none of them. */
const MARK = 'input[name=composeid],input[name=draft],input[name=subjectbox]';

/** The element that is the whole compose, whatever surface it is on; null for an editor of something else. */
export const rootOf = (page: Page, editor: Element): Element | null =>
  around(page, 'composeRoot', editor, (root) => root.matches('.M9') || root.querySelector(MARK) !== null);

export const editorOf = (page: Page, root: Element): HTMLElement | null => {
  const editor = first(page, 'editor', root);
  return editor instanceof HTMLElement ? editor : null;
};

/** Unique as long as the page lives; a draft's id is the same again when it is opened anew. */
export const idsOf = (root: Element): { compose: string | null; draft: string | null } => ({
  compose: inputValue(root, 'composeid'),
  draft: inputValue(root, 'draft'),
});

const isOwnWindow = ({ body, location }: Document): boolean => {
  const view = new URLSearchParams(location?.search ?? '').get('view');
  return view === 'btop' || view === 'cm' || /\/popout\b/.test(location?.pathname ?? '') || body.matches('.xE.xp');
};

export const surfaceOf = (root: Element): Surface => {
  if (root.closest(FULL_SCREEN)) return 'fullscreen';
  if (root.closest(INLINE)) return 'inline';
  return isOwnWindow(root.ownerDocument) ? 'window' : 'popup';
};

/** The picture in the menu of reply types tells it exactly; without it, that a message is answered at all. */
export const kindOf = (page: Page, root: Element): ComposeKind => {
  for (const [name, kind] of Object.entries(REPLY_KINDS)) {
    if (root.querySelector(`img.${name}`)) {
      page.ledger.note('composeKind', { state: 'ok', generation: 'picture' });
      return kind;
    }
  }
  const answers = inputValue(root, 'rm') !== null || root.closest(INLINE) !== null;
  const kind = answers ? 'reply' : first(page, 'subjectBox', root) ? 'new' : 'unknown';
  page.ledger.note('composeKind', { state: kind === 'unknown' ? 'missing' : 'ok', generation: 'target' });
  return kind;
};

/** The conversation a compose answers: the one on the screen around it, else the one its hidden fields name. */
export const threadOf = (page: Page, root: Element): EmailKey => {
  const heading = root.closest(INLINE) ? nearest(page, 'subject', root) : null;
  const onScreen =
    realId(heading?.getAttribute('data-legacy-thread-id')) ??
    legacyThread(heading?.getAttribute('data-thread-perm-id'));
  const named = inputValue(root, 'lts') ?? inputValue(root, 'rt');
  return {
    host: 'gmail',
    account: page.account(),
    thread: onScreen ?? legacyThread(named),
    message: inputValue(root, 'rm'),
  };
};

export const subjectBoxOf = (page: Page, root: Element): HTMLInputElement | null => {
  const box = first(page, 'subjectBox', root);
  return box instanceof HTMLInputElement ? box : null;
};

export const subjectOf = (page: Page, root: Element): string =>
  oneLine(subjectBoxOf(page, root)?.value || inputValue(root, 'subject'), 4_000);

/**
 * Writes as the person would, so that one Ctrl+Z in the field brings their own subject back, and gives the focus back.
 * @returns whether the subject now reads so
 */
export const writeSubject = (box: HTMLInputElement, subject: string): boolean => {
  const { ownerDocument: document } = box;
  const active = document.activeElement;
  const words = oneLine(subject, 1_000);
  box.focus({ preventScroll: true });
  box.select();
  const done =
    document.activeElement === box && document.execCommand(words === '' ? 'delete' : 'insertText', false, words);
  if (!done || box.value !== words) {
    box.value = words;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: words }));
  }
  if (active instanceof HTMLElement && active !== box && active !== document.body)
    active.focus({ preventScroll: true });
  return box.value === words;
};
