import { hostAt } from '../webmail/hosts';
import { ask } from './ask';
import { beTheOnlyOne } from './life';

/**
 * Begins in this tab, unless the person has not turned its webmail on: then nothing is read and nothing is shown. What
 * does the work is not even evaluated before the answer: the import stands in this same file (it is built as one) and is
 * run when it is asked for, so a loading tab pays for the question alone.
 */
export function begin(document: Document): void {
  const host = hostAt(location.origin);
  if (host === null) return;
  let leave: () => void = () => undefined;
  let left = false;
  beTheOnlyOne(document, () => {
    left = true;
    leave();
  });
  void ask('consent', { host: host.id }).then(
    async ({ on, recorded }) => {
      if (!on || left) return;
      const { work } = await import('./work');
      if (!left) leave = work(host.id, document, recorded);
    },
    // No answer means no consent: nothing is shown, and the popup says what is wrong.
    () => undefined,
  );
}
