const MARGIN = 8;

/** Puts a panel of the top layer above its button, or below where there is no room, inside the window. */
export function place(panel: HTMLElement, button: HTMLElement | null): void {
  const at = button?.getBoundingClientRect();
  if (!at) return;
  const { innerWidth, innerHeight } = window;
  const { width, height } = panel.getBoundingClientRect();
  const above = at.top - height - MARGIN;
  const top = above >= MARGIN ? above : Math.min(at.bottom + MARGIN, innerHeight - height - MARGIN);
  const left = Math.min(Math.max(MARGIN, at.left), innerWidth - width - MARGIN);
  panel.style.insetBlockStart = `${Math.max(MARGIN, top)}px`;
  panel.style.left = `${left}px`;
}
