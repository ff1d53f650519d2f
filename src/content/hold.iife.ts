/**
 * Runs at `document_start`, so that it hears of a Send before the webmail's own listeners do: one that was added later
 * came too late (measured). It decides nothing; the script of `document_idle` does, and without it everything passes.
 */
type World = typeof globalThis & { afterviewGate?: (event: Event) => boolean; afterviewListens?: true };

// A tab that is woken again gets this script again; one pair of ears is enough.
const names = (globalThis as World).afterviewListens
  ? []
  : ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown'];
(globalThis as World).afterviewListens = true;

for (const name of names) {
  window.addEventListener(
    name,
    (event) => {
      if (!(globalThis as World).afterviewGate?.(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
}
