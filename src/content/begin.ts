import { isConnected } from '../browser/runtime';
import { hostAt } from '../webmail/hosts';
import { ask } from './ask';
import { beTheOnlyOne } from './life';

/**
 * Begins in this tab, unless the person has not turned its webmail on: then nothing is read and nothing is shown. Before
 * the answer nothing is done but to ask: what does the work is not even evaluated (the import stands in this same file,
 * which is built as one, and is run when it is asked for), so a loading tab pays for the question alone.
 */
export function begin(document: Document): void {
  const host = hostAt(location.origin);
  if (host === null) return;
  void ask('consent', { host: host.id }).then(
    ({ on, recorded }) => answered(document, on ? { host: host.id, recorded } : null),
    // No answer means no consent: nothing is shown, and the popup says what is wrong. A script that outlived its
    // extension hears no answer either; it must not send away the copy that took its place.
    () => (isConnected() ? answered(document, null) : undefined),
  );
}

/** Takes the tab over, also from a copy that was at work when the webmail was turned off; then works, where it is on. */
async function answered(document: Document, on: { host: string; recorded: boolean } | null): Promise<void> {
  let leave: () => void = () => undefined;
  let left = false;
  beTheOnlyOne(document, () => {
    left = true;
    leave();
  });
  if (on === null) return;
  const { work } = await import('./work');
  if (!left) leave = work(on.host, document, on.recorded);
}
