import type { Phrase } from '../detection/shape';
import { ask } from './ask';

/** A tab is looked at many times an hour; what is due does not change as often. */
const AT_MOST_EVERY_MS = 60 * 60 * 1000;

/**
 * The line of the day for who has not pinned the icon: asked for when somebody looks at this tab. The background knows
 * whether it was shown on this day, in any tab, and it counts as shown once it is asked for: hence never for a hidden tab.
 * @param isFree whether there is room for it now
 * @returns how to stop
 */
export function watchForPin(document: Document, isFree: () => boolean, show: (line: Phrase) => void): () => void {
  let askedAt = Number.NEGATIVE_INFINITY;
  const look = () => {
    const isSoon = performance.now() - askedAt < AT_MOST_EVERY_MS;
    if (isSoon || document.visibilityState !== 'visible' || !isFree()) return;
    askedAt = performance.now();
    // Without an answer (turned off, updated meanwhile) there is no line.
    void ask('pinLine', {}).then(
      ({ line }) => line && show(line),
      () => undefined,
    );
  };
  const view = document.defaultView;
  document.addEventListener('visibilitychange', look);
  view?.addEventListener('focus', look);
  look();
  return () => {
    document.removeEventListener('visibilitychange', look);
    view?.removeEventListener('focus', look);
  };
}
