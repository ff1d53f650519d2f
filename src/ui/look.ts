/** Brightness of the place our card stands in: a dark card in a light webmail would be a hole in the page. */

/** Red, green, blue and opacity of a computed colour. */
const PARTS = /^rgba?\((\d{1,3}), (\d{1,3}), (\d{1,3})(?:, ([\d.]{1,6}))?\)$/;

/**
 * Whether the page is light or dark behind an element: the first background that is not see-through, from the element
 * up. Null when none says (a picture, a page without colours): then the system's own preference holds.
 */
export function lookBehind(element: Element): 'light' | 'dark' | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [, red, green, blue, opacity] = PARTS.exec(getComputedStyle(at).backgroundColor) ?? [];
    if (red === undefined || Number(opacity ?? 1) < 0.5) continue;
    // Luma as television has it: good enough to tell a dark theme from a light one.
    const luma = 0.299 * Number(red) + 0.587 * Number(green) + 0.114 * Number(blue);
    return luma < 128 ? 'dark' : 'light';
  }
  return null;
}
