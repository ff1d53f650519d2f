import type { Card } from '../../messages/shape';
import { useText } from '../words';
import { Answered } from './Answered';
import { Ask } from './Ask';
import type { CardActs } from './acts';
import { Cancelled, Done, More, Moved } from './Later';
import { Own } from './Own';
import { Recorded } from './Recorded';

type Props = { readonly card: Card; readonly act: CardActs };

/** The card above a mail. */
export function CardView({ card, act }: Props) {
  const text = useText();
  return (
    <section class="card" aria-label={text('cardLabel')}>
      <Kind card={card} act={act} />
    </section>
  );
}

function Kind({ card, act }: Props) {
  switch (card.kind) {
    case 'ask':
      return <Ask card={card} act={act} />;
    case 'recorded':
      return <Recorded card={card} act={act} />;
    case 'more':
      return <More card={card} act={act} />;
    case 'moved':
      return <Moved card={card} act={act} />;
    case 'cancelled':
      return <Cancelled card={card} act={act} />;
    case 'answered':
      return <Answered card={card} act={act} />;
    case 'own':
      return <Own card={card} act={act} />;
    case 'done':
      return <Done card={card} act={act} />;
  }
}
