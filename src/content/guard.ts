/**
 * Does a click mean what it seems to mean? A page (or a mail that styles it) may make our band invisible, or put it under
 * the pointer at the last moment. What we can do with a click is small, so a few checks are enough: the measures follow
 * those that password managers took after the clickjacking reports of August 2025.
 */

const LEAST_OPACITY = 0.7;
const LEAST_SIDE = 20;
const SETTLED_MS = 400;

/** Product of the opacities from an element up to the root it is in, or 0 where something hides it otherwise. */
function visibility(element: Element): number {
  let product = 1;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.visibility !== 'visible' || style.clipPath !== 'none' || style.filter.includes('opacity')) return 0;
    product *= Number(style.opacity);
  }
  return product;
}

/**
 * @param host our element in the page
 * @param shownAt when it was put there (`performance.now()`)
 * @returns a check for the events of what it holds: only a person's own click or key on something they can see passes
 */
export function guardFor(host: HTMLElement, shownAt: number): (event: Event) => boolean {
  return (event) => {
    if (!event.isTrusted || performance.now() - shownAt < SETTLED_MS) return false;
    // What was pressed: a strip or a panel lies outside the box of the element that holds it.
    const pressed = event.currentTarget instanceof Element ? event.currentTarget : host;
    const box = pressed.getBoundingClientRect();
    if (box.width < LEAST_SIDE || box.height < LEAST_SIDE) return false;
    if (visibility(host) * visibility(pressed) < LEAST_OPACITY) return false;
    // A key has no place on the screen; the focus it needs was put there by the person.
    if (!(event instanceof MouseEvent) || event.detail === 0) return true;
    return host.ownerDocument.elementFromPoint(event.clientX, event.clientY) === host;
  };
}
