import { useState } from 'preact/hooks';
import type { Context } from '../etiquette/shape';
import { Button } from '../ui/Button';
import { useHere, useSay } from '../ui/words';
import { DueRow } from './DueRow';
import { titleOf, whenWords } from './dueWords';
import { HOME, useFocusInList } from './focus';
import type { Due } from './place';

type Props = { readonly due: readonly Due[]; readonly next: Due | null; readonly context: Context };

/** As many as fit above the checklist. */
const SHOWN = 4;

const keyOf = ({ place, item }: Due): string => `${place.records.application.id}/${item.key}`;

/** What is due: what hurries first, each with why, and what comes next when nothing is. */
export function DueView({ due, next, context }: Props) {
  const here = useHere();
  const say = useSay();
  const [all, setAll] = useState(false);
  const shown = all ? due : due.slice(0, SHOWN);
  const list = useFocusInList(shown.map(keyOf));
  return (
    <section class="block" aria-label={here.text('due')} {...list}>
      <h2 {...HOME}>
        {here.text('due')} {due.length > 0 ? <span class="soft">{due.length}</span> : null}
      </h2>
      {due.length === 0 ? (
        <p class="soft">
          {here.text('dueNothing')}{' '}
          {next ? here.text('dueNext', titleOf(next, say), whenWords(next.item.from, here)) : null}
        </p>
      ) : (
        <ul>
          {shown.map((one) => (
            <DueRow key={keyOf(one)} due={one} context={context} />
          ))}
        </ul>
      )}
      {due.length > shown.length ? (
        <Button
          label={here.text('dueMore', String(due.length - shown.length))}
          look="quiet"
          onPress={() => setAll(true)}
        />
      ) : null}
    </section>
  );
}
