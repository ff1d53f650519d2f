import type { Card } from '../../messages/shape';
import { ANSWERS, type Answered as What } from '../../records/answered';
import { Button } from '../Button';
import { useDeed } from '../deed';
import { useHere, useSay } from '../words';
import type { CardActs } from './acts';
import { Band } from './Band';

type Props = { readonly card: Extract<Card, { kind: 'answered' }>; readonly act: CardActs };

/** "Dana answered on Tue 19 May. What did they say?" */
export function Answered({ card, act }: Props) {
  const { text } = useHere();
  const say = useSay();
  const deed = useDeed();
  const choose = (what: What) => deed.run(() => act.answered(what));
  return (
    <Band
      title={say(card.sentence)}
      lines={[card.decision && text('answeredDecision', `date:${card.decision.date}`)]}
      failure={deed.failure}
      others={<AnswerButtons likely={card.likely} busy={deed.busy} onChoose={choose} />}
    />
  );
}

type ButtonsProps = {
  readonly likely: What | null;
  readonly busy: boolean;
  readonly onChoose: (what: What) => unknown;
};

const LABELS = {
  round: 'answerRound',
  offer: 'answerOffer',
  rejection: 'answerRejection',
  waiting: 'answerWaiting',
} as const satisfies Record<What, string>;

/** What it can have been, with what the mail says itself standing out. */
export function AnswerButtons({ likely, busy, onChoose }: ButtonsProps) {
  const { text } = useHere();
  return (
    <>
      {ANSWERS.map((what) => (
        <Button
          key={what}
          label={text(LABELS[what])}
          look={what === likely ? 'main' : 'plain'}
          busy={busy}
          onPress={() => onChoose(what)}
        />
      ))}
    </>
  );
}
