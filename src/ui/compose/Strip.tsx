import { firstName } from '../../records/names';
import { Button } from '../Button';
import { useDeed } from '../deed';
import { Notice } from '../Notice';
import { useHere, useSay } from '../words';
import type { StripActs, StripPlace, StripView } from './acts';

type Props = { readonly view: StripView; readonly at: StripPlace; readonly act: StripActs };

/**
 * One quiet line at the foot of the webmail: what was sent, what is next. It stays until it is closed or answered, since
 * a popup closes with the first click elsewhere.
 */
export function Strip({ view, at, act }: Props) {
  const { text } = useHere();
  const say = useSay();
  const deed = useDeed();
  const { queue, undo, question, copy } = view;
  const next = queue?.next ?? null;
  return (
    <div class={`strip ${at}`} role="status" aria-label={text('stripLabel')}>
      <p>
        {queue ? <strong>{text('stripPlace', String(queue.number), String(queue.of))} </strong> : null}
        {say(view.sentence)} {question ? say(question) : null}
      </p>
      {question ? <Button label={text('yes')} look="main" onPress={() => deed.run(act.yes)} /> : null}
      {next && !question ? (
        <Button label={text('writeTo', `text:${firstName(next.name)}`)} look="main" onPress={() => act.next(next)} />
      ) : null}
      {copy ? (
        <Button label={text('buttonCopy')} look="main" onPress={() => deed.run(() => act.copy(copy).then(act.close))} />
      ) : null}
      {undo ? <Button label={text('undo')} look="quiet" onPress={() => deed.run(() => act.undo(undo))} /> : null}
      {view.refusable ? (
        <>
          <Button label={text('pinLineDismiss')} onPress={act.close} />
          <Button label={text('pinLineNever')} look="quiet" onPress={() => deed.run(act.never)} />
        </>
      ) : (
        <Button label="×" heard={text('close')} look="quiet" onPress={act.close} />
      )}
      <Notice phrase={deed.failure} />
    </div>
  );
}
