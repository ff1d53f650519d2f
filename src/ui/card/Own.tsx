import type { Card } from '../../messages/shape';
import { Button } from '../Button';
import { useDeed } from '../deed';
import { useHere, useSay } from '../words';
import type { CardActs } from './acts';
import { Band } from './Band';

type Props = { readonly card: Extract<Card, { kind: 'own' }>; readonly act: CardActs };

/** "Was this your thank-you to Dana?", above a message of one's own. */
export function Own({ card, act }: Props) {
  const { text } = useHere();
  const say = useSay();
  const deed = useDeed();
  return (
    <Band
      title={say(card.question)}
      lines={[card.promise ? say(card.promise) : null]}
      failure={deed.failure}
      main={
        <>
          <Button label={text('no')} busy={deed.busy} onPress={() => deed.run(() => act.no('message'))} />
          <Button
            label={text('yes')}
            look="main"
            busy={deed.busy}
            onPress={() => deed.run(() => act.own(card.letter))}
          />
        </>
      }
    />
  );
}
