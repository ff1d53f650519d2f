import { isConnected } from '../browser/runtime';
import { ask } from './ask';
import { beTheOnlyOne } from './life';
import { bring } from './parts';

/**
 * Begins in this tab, unless the person has not turned its webmail on: then nothing is read and nothing is shown. Before
 * the answer nothing is done but to ask, and what does the work is not even here, so a loading tab pays for the question
 * alone. Not even the page is touched: every kind of object of the page that a script reaches for the first time costs it
 * some tenth of a millisecond, and which webmail this is the background knows from the sender.
 */
export function begin(): void {
  void ask('consent', { host: null }).then(
    ({ host, on, recorded }) => answered(on && host !== null ? { host, recorded } : null),
    // No answer means no consent: nothing is shown, and the popup says what is wrong. A script that outlived its
    // extension hears no answer either; it must not send away the copy that took its place.
    () => (isConnected() ? answered(null) : undefined),
  );
}

/** Takes the tab over, also from a copy that was at work when the webmail was turned off; then works, where it is on. */
async function answered(on: { host: string; recorded: boolean } | null): Promise<void> {
  let leave: () => void = () => undefined;
  let left = false;
  beTheOnlyOne(document, () => {
    left = true;
    leave();
  });
  if (on === null) return;
  const work = await bring('work').catch(() => null);
  if (work !== null && !left) leave = work(on.host, document, on.recorded);
}
