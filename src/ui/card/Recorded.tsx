import { useState } from 'preact/hooks';
import type { Card } from '../../messages/shape';
import { firstName } from '../../records/names';
import { Button, LinkButton } from '../Button';
import { useDeed } from '../deed';
import { Notice } from '../Notice';
import { useHere, useSay } from '../words';
import type { CardActs } from './acts';
import { Band } from './Band';
import { theirTime } from './facts';
import { QUESTIONS } from './questions';

type RecordedCard = Extract<Card, { kind: 'recorded' }>;
type Props = { readonly card: RecordedCard; readonly act: CardActs };

/** Recorded: the next step. Before the interview the way in, after it the letter that is owed. */
export function Recorded({ card, act }: Props) {
  const here = useHere();
  const say = useSay();
  const deed = useDeed();
  const { known, phase } = card;
  const ahead = phase === 'before' || phase === 'during';
  return (
    <Band
      title={say(card.sentence)}
      lines={[phase === 'before' ? theirTime(known.start, known.timeZone, here) : null, ahead ? known.location : null]}
      failure={deed.failure}
      others={card.said ? <JustDone said={card.said} undo={card.undo} act={act} /> : null}
      main={
        <>
          {ahead && known.meetingUrl ? (
            <LinkButton label={here.text('join')} href={known.meetingUrl} look="main" />
          ) : null}
          {card.next && !ahead ? <WriteButton next={card.next} act={act} deed={deed} /> : null}
        </>
      }
    >
      {ahead ? <BeforeYouLeave /> : null}
    </Band>
  );
}

type DoneProps = {
  readonly said: NonNullable<RecordedCard['said']>;
  readonly undo: string | null;
  readonly act: CardActs;
};

/** What the click did, and the way back. */
function JustDone({ said, undo, act }: DoneProps) {
  const { text } = useHere();
  const say = useSay();
  const deed = useDeed();
  return (
    <>
      <strong role="status">{say(said)}</strong>
      {undo === null ? null : (
        <Button label={text('undo')} look="quiet" busy={deed.busy} onPress={() => deed.run(() => act.undo(undo))} />
      )}
      <Notice phrase={deed.failure} />
    </>
  );
}

type WriteProps = {
  readonly next: NonNullable<RecordedCard['next']>;
  readonly act: CardActs;
  readonly deed: ReturnType<typeof useDeed>;
};

function WriteButton({ next, act, deed }: WriteProps) {
  const { text } = useHere();
  const thanks = ['thank-you', 'late-thank-you', 'phone-screen', 'pass-on'].includes(next.letter);
  const label = next.reply
    ? text(thanks ? 'replyThankYou' : 'replyFollowUp')
    : text(thanks ? 'writeTo' : 'followUpWith', firstName(next.name));
  return (
    <Button
      label={label}
      look="main"
      busy={deed.busy}
      onPress={() => deed.run(() => act.write(next.personId, next.reply))}
    />
  );
}

/** Four questions that make everything after easier; folded, since the mail below is what the person came for. */
export function BeforeYouLeave() {
  const { text } = useHere();
  const [open, setOpen] = useState(false);
  return (
    <div class="leave">
      <Button label={text('beforeYouLeave')} look="quiet" expanded={open} onPress={() => setOpen((now) => !now)} />
      {open ? (
        <ol class="questions">
          {QUESTIONS.map((id) => (
            <li key={id}>{text(id)}</li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}
