import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where the focus goes when what had it is gone. Without that a keyboard begins again at the top of the page, and a
 * screen reader says nothing at all.
 */

/** Marks what takes the focus of a view when nothing nearer is there: its first heading. */
export const HOME = { 'data-home': '', tabIndex: -1 } as const;

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** To the nearest heading of the view that is shown; nothing where the focus is somewhere already. */
export function focusHome(): void {
  // Once what was pressed is gone.
  requestAnimationFrame(() => {
    if (!isLost()) return;
    [...document.querySelectorAll<HTMLElement>('[data-home]')].find((one) => one.checkVisibility())?.focus();
  });
}

/**
 * Keeps the focus in a list: where its row is gone it goes to the one that took its place, else to the list's heading;
 * where rows were added by a button that is gone, to the first of them.
 * @param keys what the rows are, in order
 * @returns for the frame around the list; the rows are its `li`, the heading has `data-home`
 */
export function useFocusInList(keys: readonly string[]) {
  const frame = useRef<HTMLElement>(null);
  /** The row that had the focus last; behind the last one for a button below the list. */
  const at = useRef<number | null>(null);
  const before = useRef(keys.join('\n'));
  const rows = () => [...(frame.current?.querySelectorAll(':scope > ul > li') ?? [])];
  useLayoutEffect(() => {
    const now = keys.join('\n');
    if (now === before.current) return;
    before.current = now;
    if (at.current === null || !isLost()) return;
    const row = rows()[Math.min(at.current, keys.length - 1)];
    const next = row?.querySelector<HTMLElement>('button') ?? frame.current?.querySelector<HTMLElement>('[data-home]');
    next?.focus();
  });
  return {
    ref: frame,
    onFocusIn: (event: FocusEvent) => {
      const row = event.target instanceof Element ? event.target.closest('li') : null;
      const index = row === null ? -1 : rows().indexOf(row);
      at.current = index === -1 ? rows().length : index;
    },
    // What is removed loses its focus to nothing; what is left, to something.
    onFocusOut: (event: FocusEvent) => {
      const to = event.relatedTarget;
      if (to instanceof Node && !frame.current?.contains(to)) at.current = null;
    },
  };
}
