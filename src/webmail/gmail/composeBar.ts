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
const addColumn = (cell: Element): Element | null => {
  const columns = cell.closest('table')?.querySelector(':scope > colgroup');
  const index = [...(cell.parentElement?.children ?? [])].indexOf(cell);
  const after = columns?.children[index];
  if (!after) return null;
  const column = cell.ownerDocument.createElement('col');
  column.setAttribute('data-afterview-host', 'column');
  after.before(column);
  return column;
};

/**
 * The last cell of the bar takes the width that the others leave and has its buttons at its end: before it, ours takes
 * of that room and moves nothing. Null where Send's own cell is the last.
 */
const roomyCell = (sendCell: Element): Element | null => {
  const last = sendCell.parentElement?.lastElementChild ?? null;
  return last === sendCell || last?.localName !== 'td' ? null : last;
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
 * Puts our button's element into the bar, where it moves nothing; right after what is around Send where the bar is not
 * known; where there is no Send, below the editor.
 * @returns how to take it away, or null when there is no place at all
 */
export const putInBar = (page: Page, root: Element, host: HTMLElement): (() => void) | null => {
  const document = root.ownerDocument;
  const beside = besideSend(page, root);
  if (beside) {
    const isCell = beside.localName === 'td';
    const cell = cellOf(document, isCell ? 'td' : 'div', host);
    const roomy = isCell ? roomyCell(beside) : null;
    if (roomy) roomy.before(cell);
    else beside.after(cell);
    const column = isCell ? addColumn(cell) : null;
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
