import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Context } from '../etiquette/shape';
import { Button } from '../ui/Button';
import { useDeed } from '../ui/deed';
import { MoreButton } from '../ui/More';
import { Notice } from '../ui/Notice';
import { Row } from '../ui/Row';
import { useSay, useText } from '../ui/words';
import { type Doing, doingOf } from './doing';
import { isLetter, titleOf } from './dueWords';
import { LaterView } from './LaterView';
import type { LetterProps } from './LetterText';
import type { Due } from './place';
import { useDoing } from './useDoing';
import { useSettle } from './useSettle';

type RowProps = { readonly due: Due; readonly context: Context };

/** One thing that is due: what, to whom and why; what to do about it; unfolded, how to be done with it. */
export function DueRow({ due, context }: RowProps) {
  const text = useText();
  const say = useSay();
  const deed = useDeed();
  const act = useDoing();
  const [open, setOpen] = useState(false);
  const { place, item } = due;
  const doing = doingOf(place.records, item, null);
  const title = titleOf(due, say);
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
          <Notice phrase={deed.failure} />
        </>
      }
      below={open ? <Unfolded due={due} title={title} context={context} /> : null}
      onFold={() => setOpen(false)}
    >
      <Button
        label={text(short(doing))}
        heard={`${text(short(doing))}: ${title}`}
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

/** A conversation in which a letter begins by itself is not merely opened. */
const short = (doing: Doing): string => (doing.id === 'openMail' && doing.begin ? 'write' : SHORT[doing.id]);

type UnfoldedProps = RowProps & { readonly title: string };

/** Done, put aside, read and copied; or put off. */
function Unfolded({ due, title, context }: UnfoldedProps) {
  const text = useText();
  const deed = useDeed();
  const settle = useSettle(due);
  const [reading, setReading] = useState(false);
  const { what } = due.item;
  return (
    <>
      <div class="buttons">
        <Button label={text('done')} heard={text('doneWhat', title)} onPress={() => deed.run(settle.done)} />
        <Button label={text('skip')} heard={text('skipWhat', title)} onPress={() => deed.run(settle.skip)} />
        {isLetter(what) ? (
          <Button
            label={text('readLetter')}
            heard={text('readLetterWhat', title)}
            expanded={reading}
            onPress={() => setReading(!reading)}
          />
        ) : null}
      </div>
      {reading && isLetter(what) ? <Reading due={due} kind={what} context={context} /> : null}
      <LaterView title={title} onLater={(until) => deed.run(() => settle.later(until))} />
      <Notice phrase={deed.failure} />
    </>
  );
}

/** The letters of all languages are read only when one is wanted: they would be half of what the popup loads. */
function Reading(props: LetterProps) {
  const [view, setView] = useState<{ Letter: (props: LetterProps) => JSX.Element } | null>(null);
  useEffect(() => void import('./LetterText').then(({ LetterText }) => setView({ Letter: LetterText })), []);
  return view ? <view.Letter {...props} /> : null;
}
