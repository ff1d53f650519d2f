import { Button } from '../ui/Button';
import { useDeed } from '../ui/deed';
import { Notice } from '../ui/Notice';
import { Row } from '../ui/Row';
import { useHere, useSay, useText } from '../ui/words';
import { doingOf } from './doing';
import { useDoors } from './doors';
import { isLetter, titleOf, tomorrow, whenWords } from './dueWords';
import type { Due } from './place';
import { useSaid } from './said';
import { useDoing } from './useDoing';

type Props = { readonly due: readonly Due[]; readonly next: Due | null };

/** What is due: what hurries first, each with why, and what comes next when nothing is. */
export function DueView({ due, next }: Props) {
  const here = useHere();
  const say = useSay();
  return (
    <section class="block" aria-label={here.text('due')}>
      <h2>{here.text('due')}</h2>
      {due.length === 0 ? (
        <p class="soft">
          {here.text('dueNothing')}{' '}
          {next ? here.text('dueNext', say(titleOf(next)), whenWords(next.item.from, here)) : null}
        </p>
      ) : (
        <ul>
          {due.map((one) => (
            <DueRow key={`${one.place.records.application.id}/${one.item.key}`} due={one} />
          ))}
        </ul>
      )}
    </section>
  );
}

function DueRow({ due }: { due: Due }) {
  const text = useText();
  const say = useSay();
  const deed = useDeed();
  const act = useDoing();
  const settle = useSettle(due);
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
          <span class="buttons">
            <Button
              label={say(doing.label)}
              onPress={() => deed.run(() => act(doing))}
              heard={`${title}: ${say(doing.label)}`}
            />
            <Button
              label={text('done')}
              look="quiet"
              heard={text('doneWhat', title)}
              onPress={() => deed.run(settle.done)}
            />
            {isLetter(item.what) ? (
              <Button
                label={text('skip')}
                look="quiet"
                heard={text('skipWhat', title)}
                onPress={() => deed.run(settle.skip)}
              />
            ) : null}
            <Button
              label={text('tomorrow')}
              look="quiet"
              heard={text('tomorrowWhat', title)}
              onPress={() => deed.run(settle.later)}
            />
          </span>
          <Notice phrase={deed.failure} />
        </>
      }
    />
  );
}

/** Done, put aside, or put off, each with a way back. */
function useSettle({ place, item }: Due) {
  const { tell } = useDoors();
  const said = useSaid();
  const { now, timeZone } = useHere();
  const applicationId = place.records.application.id;
  const letter = async (state: 'sent' | 'skipped', phrase: string) => {
    const { undo } = await tell('letter', {
      applicationId,
      interviewId: item.interviewId,
      kind: isLetter(item.what) ? item.what : 'follow-up-1',
      personIds: item.personIds,
      channel: item.what === 'call' ? 'phone' : 'email',
      state,
      promised: null,
    });
    said({ id: phrase, args: [] }, undo);
  };
  return {
    done: async () => {
      if (item.what !== 'debrief') return letter('sent', 'saidDone');
      if (item.interviewId) await tell('debrief', { interviewId: item.interviewId, change: { done: true } });
      return said({ id: 'saidDone', args: [] }, null);
    },
    skip: () => letter('skipped', 'saidSkipped'),
    later: async () => {
      const { undo } = await tell('snooze', { applicationId, key: item.key, until: tomorrow(now(), timeZone) });
      said({ id: 'saidTomorrow', args: [] }, undo);
    },
  };
}
