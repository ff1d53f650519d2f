import { useId, useState } from 'preact/hooks';
import { checklistFor } from '../checklist';
import type { ChecklistRow } from '../checklist/shape';
import type { Records } from '../records/shape';
import { Button, isWebAddress } from '../ui/Button';
import { useDeed } from '../ui/deed';
import { focusMore, onEscape } from '../ui/escape';
import { AreaField } from '../ui/Field';
import { MoreButton } from '../ui/More';
import { Notice } from '../ui/Notice';
import { useHere, useSay, useText } from '../ui/words';
import { useDoors } from './doors';
import { HOME, useFocusInList } from './focus';
import { useTypedText } from './keeping';
import { useSaid } from './said';

type Props = { readonly records: Records; readonly now: number };

/** What else to do in the days after, small and one by one. */
export function ChecklistView({ records, now }: Props) {
  const text = useText();
  const [all, setAll] = useState(false);
  const rows = checklistFor(records, now);
  const shown = rows.filter((row) => row.state !== 'dismissed');
  const done = shown.filter((row) => row.state === 'done').length;
  const dismissed = rows.length - shown.length;
  const list = useFocusInList((all ? rows : shown).map((row) => row.id));
  if (rows.length === 0) return null;
  return (
    <section class="block" id="checklist" tabIndex={-1} aria-label={text('checklist')} {...list}>
      <h2 {...HOME}>
        {text('checklist')} <span class="soft">{text('checklistProgress', String(done), String(shown.length))}</span>
      </h2>
      <ul>
        {(all ? rows : shown).map((row) => (
          <ChecklistLine key={row.id} row={row} applicationId={records.application.id} />
        ))}
      </ul>
      {dismissed > 0 ? (
        <Button
          label={text(all ? 'checklistHideDismissed' : 'checklistShowDismissed', String(dismissed))}
          look="quiet"
          expanded={all}
          onPress={() => setAll(!all)}
        />
      ) : null}
    </section>
  );
}

type LineProps = { readonly row: ChecklistRow; readonly applicationId: string };

function ChecklistLine({ row, applicationId }: LineProps) {
  const { text } = useHere();
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { deed, tick, dismiss } = useTicking(row, applicationId);
  const id = useId();
  const title = say(row.title);
  const fold = (step: Element) => {
    setOpen(false);
    focusMore(step);
  };
  return (
    <li class={`step ${row.state}`} onKeyDown={onEscape(open ? fold : null)}>
      <input
        type="checkbox"
        id={id}
        checked={row.state === 'done'}
        aria-describedby={`${id}-hint`}
        onChange={(event) => tick(event.currentTarget.checked)}
      />
      <div class="grow">
        <label for={id}>{title}</label>
        <p class="soft small" id={`${id}-hint`}>
          {say(row.hint)}
        </p>
        <StepLinks row={row} />
        {row.note && !open ? <p class="small note">{row.note}</p> : null}
        <Notice phrase={deed.failure} />
      </div>
      <MoreButton heard={text('moreWhat', title)} open={open} onToggle={() => setOpen(!open)} />
      {open ? <StepMore row={row} applicationId={applicationId} title={title} dismiss={dismiss} /> : null}
    </li>
  );
}

function useTicking(row: ChecklistRow, applicationId: string) {
  const { tell } = useDoors();
  const said = useSaid();
  const deed = useDeed();
  const set = (state: ChecklistRow['state'], phrase: string | null) =>
    deed.run(async () => {
      const { undo } = await tell('checklist', { applicationId, item: row.id, state, note: row.note });
      if (phrase) said({ id: phrase, args: [] }, undo);
    });
  return {
    deed,
    tick: (done: boolean) => set(done ? 'done' : 'open', null),
    dismiss: () => (row.state === 'dismissed' ? set('open', null) : set('dismissed', 'saidDismissed')),
  };
}

function StepLinks({ row }: { row: ChecklistRow }) {
  const say = useSay();
  const links = row.links.filter((link) => isWebAddress(link.href));
  if (links.length === 0) return null;
  return (
    <ul class="small">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} target="_blank" rel="noopener noreferrer">
            {say(link.text)}
          </a>
        </li>
      ))}
    </ul>
  );
}

type MoreProps = LineProps & { readonly title: string; readonly dismiss: () => void };

/** A note on a step, kept as it is typed, and the way out of the list. */
function StepMore({ row, applicationId, title, dismiss }: MoreProps) {
  const text = useText();
  const { tell } = useDoors();
  const note = useTypedText(row.note, (typed) =>
    tell('checklist', { applicationId, item: row.id, state: row.state, note: typed }),
  );
  const dismissed = row.state === 'dismissed';
  return (
    <div class="drawer stack">
      <AreaField label={text('note')} {...note.box} />
      <Notice phrase={note.failure} />
      <div>
        <Button
          label={text(dismissed ? 'bringBack' : 'dismiss')}
          heard={text(dismissed ? 'bringBackWhat' : 'dismissWhat', title)}
          onPress={dismiss}
        />
      </div>
    </div>
  );
}
