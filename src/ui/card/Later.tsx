import type { Card } from '../../messages/shape';
import { Button } from '../Button';
import { useDeed } from '../deed';
import { zoneWords } from '../when';
import { useHere, useSay } from '../words';
import type { CardActs } from './acts';
import { Band } from './Band';
import { momentThere } from './facts';

/** Cards of what comes after the first mail: it says more, moves the slot, cancels it; and what was just done. */

type Of<Kind extends Card['kind']> = { readonly card: Extract<Card, { kind: Kind }>; readonly act: CardActs };

const ADDED: Record<string, string> = {
  meetingUrl: 'addedLink',
  location: 'addedPlace',
  dialIn: 'addedDialIn',
  end: 'addedEnd',
};

/** "New: Rob's name, a link. Add?" */
export function More({ card, act }: Of<'more'>) {
  const { text } = useHere();
  const deed = useDeed();
  const words = card.adds.map(({ what, value }) =>
    what === 'person' ? text('addedPerson', value) : text(ADDED[what] ?? 'addedDetail'),
  );
  return (
    <Band
      title={text('cardMore', words.join(', '))}
      failure={deed.failure}
      main={
        <Button
          label={text('add')}
          look="main"
          busy={deed.busy}
          onPress={() => deed.run(() => act.follow('more', card.draft))}
        />
      }
    />
  );
}

/** The slot was moved: shall the record follow? */
export function Moved({ card, act }: Of<'moved'>) {
  const here = useHere();
  const { text, language } = here;
  const deed = useDeed();
  const { known, draft } = card;
  const zone = zoneWords(draft.start, draft.timeZone, draft.timeZoneStated, language);
  return (
    <Band
      title={text('cardMoved', known.company, `moment:${draft.start}`, zone)}
      lines={[text('cardMovedFrom', momentThere(known.start, known.timeZone, here))]}
      failure={deed.failure}
      main={
        <Button
          label={text('moveRecord')}
          look="main"
          busy={deed.busy}
          onPress={() => deed.run(() => act.follow('moved', draft))}
        />
      }
    />
  );
}

/** The interview was called off. */
export function Cancelled({ card, act }: Of<'cancelled'>) {
  const here = useHere();
  const { text } = here;
  const deed = useDeed();
  const { company, start, timeZone } = card.known;
  return (
    <Band
      title={text('cardCancelled', company, momentThere(start, timeZone, here))}
      failure={deed.failure}
      main={
        <Button
          label={text('cancelRecord')}
          look="main"
          busy={deed.busy}
          onPress={() => deed.run(() => act.follow('cancelled', null))}
        />
      }
    />
  );
}

/** Just done, with Undo. */
export function Done({ card, act }: Of<'done'>) {
  const { text } = useHere();
  const say = useSay();
  const deed = useDeed();
  const { undo } = card;
  return (
    <Band
      title={say(card.sentence)}
      isNews
      failure={deed.failure}
      main={
        undo === null ? null : (
          <Button label={text('undo')} look="quiet" busy={deed.busy} onPress={() => deed.run(() => act.undo(undo))} />
        )
      }
    />
  );
}
