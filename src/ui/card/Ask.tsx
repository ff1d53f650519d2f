import { useState } from 'preact/hooks';
import type { Card } from '../../messages/shape';
import { Button } from '../Button';
import { type Deed, useDeed } from '../deed';
import { RecordForm } from '../draft/RecordForm';
import { type DraftForm, formOf, missing } from '../draft/slot';
import { useHere } from '../words';
import type { CardActs } from './acts';
import { Band } from './Band';
import { assumedWords, facts, pastWords, question, yourTime } from './facts';

type AskCard = Extract<Card, { kind: 'ask' }>;
type Props = { readonly card: AskCard; readonly act: CardActs };

/** "Interview with Acme, Wed 14 May, 14:00 CEST?" */
export function Ask({ card, act }: Props) {
  const here = useHere();
  const [form, setForm] = useState<DraftForm>(() => formOf(card.draft));
  const [correcting, setCorrecting] = useState(false);
  const deed = useDeed();
  const { draft } = form;
  const when = card.past ? pastWords(draft, here) : yourTime(draft.start, draft.timeZone, here);
  // What is still needed is asked for in the form; with all of it there one click is enough.
  const record = () => (missing(form).length > 0 ? setCorrecting(true) : deed.run(() => act.record(draft)));
  return (
    <Band
      title={question(draft, here)}
      lines={[facts(draft, here), when]}
      why={card.verdict.matched && here.text('cardWhy', `text:${card.verdict.matched}`)}
      doubt={correcting ? null : assumedWords(card.assumed, draft, here)}
      failure={correcting ? null : deed.failure}
      main={
        correcting ? null : (
          <Button label={here.text('recordInterview')} onPress={record} look="main" busy={deed.busy} />
        )
      }
      others={<Others {...{ card, act, deed }} correct={correcting ? null : () => setCorrecting(true)} />}
    >
      {correcting ? (
        <div class="form">
          <RecordForm
            form={form}
            onChange={setForm}
            assumed={card.assumed}
            lacking={missing(form)}
            deed={deed}
            onRecord={act.record}
            onClose={() => setCorrecting(false)}
          />
        </div>
      ) : null}
    </Band>
  );
}

type OthersProps = Props & { readonly deed: Deed; readonly correct: (() => void) | null };

function Others({ card, act, deed, correct }: OthersProps) {
  const { text } = useHere();
  return (
    <>
      {correct ? <Button label={text('correct')} onPress={correct} look="quiet" /> : null}
      <Button label={text('notAnInterview')} onPress={() => deed.run(() => act.no('message'))} look="quiet" />
      {card.mutable === null ? null : (
        <Button label={text('neverForSender')} onPress={() => deed.run(() => act.no('sender'))} look="quiet" />
      )}
    </>
  );
}
