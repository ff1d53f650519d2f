import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Context } from '../etiquette/shape';
import { Button } from '../ui/Button';
import { useDeed } from '../ui/deed';
import { MoreButton } from '../ui/More';
import { Notice } from '../ui/Notice';
import { Row } from '../ui/Row';
import { useHere, useSay, useText } from '../ui/words';
import { doingOf } from './doing';
import { isLetter, titleOf, whenWords } from './dueWords';
import type { LetterProps } from './LetterText';
import type { Due } from './place';
import { useDoing } from './useDoing';
import { useSettle } from './useSettle';

type Props = { readonly due: readonly Due[]; readonly next: Due | null; readonly context: Context };

/** As many as fit above the checklist. */
const SHOWN = 4;

/** What is due: what hurries first, each with why, and what comes next when nothing is. */
export function DueView({ due, next, context }: Props) {
  const here = useHere();
  const say = useSay();
  const [all, setAll] = useState(false);
  const shown = all ? due : due.slice(0, SHOWN);
  return (
    <section class="block" aria-label={here.text('due')}>
      <h2>
        {here.text('due')} {due.length > 0 ? <span class="soft">{due.length}</span> : null}
      </h2>
      {due.length === 0 ? (
        <p class="soft">
          {here.text('dueNothing')}{' '}
          {next ? here.text('dueNext', say(titleOf(next)), whenWords(next.item.from, here)) : null}
        </p>
      ) : (
        <ul>
          {shown.map((one) => (
            <DueRow key={`${one.place.records.application.id}/${one.item.key}`} due={one} context={context} />
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

type RowProps = { readonly due: Due; readonly context: Context };

function DueRow({ due, context }: RowProps) {
  const text = useText();
  const say = useSay();
  const deed = useDeed();
  const act = useDoing();
  const [open, setOpen] = useState(false);
  const [reading, setReading] = useState(false);
  const { place, item } = due;
  const doing = doingOf(place.records, item, null);
  const title = say(titleOf(due));
  return (
    <Row
      title={
        <>
          {title} {item.tone === 'late' ? <span class="mark">{text('late')}</span> : null}
        </>
      }
      detail={
        <>
          {say(item.why)}
          {open ? <Settling due={due} title={title} onRead={() => setReading(!reading)} /> : null}
          {open && reading && isLetter(item.what) ? <Reading due={due} kind={item.what} context={context} /> : null}
          <Notice phrase={deed.failure} />
        </>
      }
    >
      <Button
        label={text(SHORT[doing.id])}
        heard={`${text(SHORT[doing.id])}: ${title}`}
        onPress={() => deed.run(() => act(doing))}
      />
      <MoreButton heard={text('moreWhat', title)} open={open} onToggle={() => setOpen(!open)} />
    </Row>
  );
}

/** The row's title says to whom; its button says what. */
const SHORT = {
  debrief: 'writeDownShort',
  compose: 'write',
  openMail: 'openMail',
  call: 'call',
  interview: 'open',
} as const;

/** The letters of all languages are read only when one is wanted: they would be half of what the popup loads. */
function Reading(props: LetterProps) {
  const [view, setView] = useState<{ Letter: (props: LetterProps) => JSX.Element } | null>(null);
  useEffect(() => void import('./LetterText').then(({ LetterText }) => setView({ Letter: LetterText })), []);
  return view ? <view.Letter {...props} /> : null;
}

type SettlingProps = { readonly due: Due; readonly title: string; readonly onRead: () => void };

/** Done, put aside, put off, or read and copied. */
function Settling({ due, title, onRead }: SettlingProps) {
  const text = useText();
  const deed = useDeed();
  const settle = useSettle(due);
  return (
    <span class="buttons unfolded">
      <Button label={text('done')} heard={text('doneWhat', title)} onPress={() => deed.run(settle.done)} />
      {isLetter(due.item.what) ? (
        <>
          <Button label={text('skip')} heard={text('skipWhat', title)} onPress={() => deed.run(settle.skip)} />
          <Button label={text('readLetter')} heard={text('readLetterWhat', title)} onPress={onRead} />
        </>
      ) : null}
      <Button label={text('tomorrow')} heard={text('tomorrowWhat', title)} onPress={() => deed.run(settle.later)} />
      <Notice phrase={deed.failure} />
    </span>
  );
}
