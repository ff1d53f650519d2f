import type { Records } from '../records/shape';
import { TextField } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/words';
import { useDoors } from './doors';
import { useTyped } from './keeping';
import { NextRound } from './NextRound';
import { StatusChips } from './StatusChips';

type Props = { readonly records: Records };

/** How the application stands, and what comes of that: an answer by a day, or one more round. */
export function StandingView({ records }: Props) {
  const { status } = records.application;
  return (
    <section class="stack">
      <StatusChips application={records.application} />
      {status === 'offer' ? <ReplyBy records={records} /> : null}
      {status === 'interviewing' || status === 'waiting' ? <NextRound records={records} /> : null}
    </section>
  );
}

/** An offer wants its answer by a day: what is due goes by it. */
function ReplyBy({ records: { application } }: Props) {
  const text = useText();
  const { tell } = useDoors();
  const { shown, type, flush, failure } = useTyped({ replyBy: application.replyBy ?? '' }, (_, { replyBy }) =>
    tell('editApplication', { application: { ...application, replyBy: replyBy === '' ? null : replyBy } }),
  );
  return (
    <>
      <TextField
        label={text('fieldReplyBy')}
        type="date"
        value={shown.replyBy}
        onText={(replyBy) => type({ replyBy })}
        onLeave={flush}
      />
      <Notice phrase={failure} />
    </>
  );
}
