import { editorOf } from './composeParts';
import { around, first } from './ledger';
import type { Page } from './page';
import { SOUGHT } from './selectors';

/** A cell of our own, so that nothing of Gmail's moves; the mark keeps the observer blind to it. */
const cellOf = (document: Document, name: 'td' | 'div', host: HTMLElement): HTMLElement => {
  const cell = document.createElement(name);
  cell.className = 'gU';
  cell.setAttribute('data-afterview-host', 'cell');
  cell.append(host);
  return cell;
};

/** Widths are told by `<col>`: without one of ours the following cells would take each other's. */
const addColumn = (sendCell: Element): Element | null => {
  const columns = sendCell.closest('table')?.querySelector(':scope > colgroup');
  const index = [...(sendCell.parentElement?.children ?? [])].indexOf(sendCell);
  const before = columns?.children[index];
  if (!before) return null;
  const column = sendCell.ownerDocument.createElement('col');
  column.setAttribute('data-afterview-host', 'column');
  before.after(column);
  return column;
};

/** Send's cell in the bar, else whatever is around Send; null when this compose shows no Send that is known. */
export const besideSend = (page: Page, root: Element): Element | null => {
  const send = first(page, 'send', root);
  const index = SOUGHT.bar.by.findIndex((selector) => root.querySelector(selector));
  const selector = SOUGHT.bar.by[index];
  if (selector === undefined && send) page.ledger.note('bar', { state: 'fallback', generation: 'around Send' });
  else page.ledger.found('bar', index);
  return selector !== undefined ? root.querySelector(selector) : (send?.closest('td') ?? send?.parentElement ?? null);
};

/**
 * Puts our button's element right after Send's cell; where there is none, below the editor.
 * @returns how to take it away, or null when there is no place at all
 */
export const putInBar = (page: Page, root: Element, host: HTMLElement): (() => void) | null => {
  const document = root.ownerDocument;
  const beside = besideSend(page, root);
  if (beside) {
    const isCell = beside.localName === 'td';
    const cell = cellOf(document, isCell ? 'td' : 'div', host);
    beside.after(cell);
    const column = isCell ? addColumn(beside) : null;
    return () => {
      cell.remove();
      column?.remove();
    };
  }
  const editor = editorOf(page, root);
  if (!editor?.parentElement) return null;
  const cell = cellOf(document, 'div', host);
  cell.style.cssText = 'display:flex;justify-content:flex-end';
  editor.after(cell);
  return () => cell.remove();
};

/** Is this, or is it inside, the control that sends this compose? The arrow beside it, which opens a menu, is not. */
export const isSendOf = (page: Page, root: Element, target: Element): boolean => {
  const send = around(page, 'send', target);
  return send !== null && root.contains(send);
};
