/**
 * What Escape does inside something that was unfolded or gone into: it leads out, and no farther (the browser itself
 * would close the popup by it).
 * @param leave null where there is nothing to leave
 */
export const onEscape =
  (leave: ((within: Element) => void) | null) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || leave === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.currentTarget instanceof Element) leave(event.currentTarget);
  };

/** Back to the button that unfolded it. */
export const focusMore = (within: Element): void => within.querySelector<HTMLElement>('.more')?.focus();
