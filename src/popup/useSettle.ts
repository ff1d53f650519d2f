import { useHere } from '../ui/words';
import { useDoors } from './doors';
import { isLetter, tomorrow } from './dueWords';
import type { Due } from './place';
import { useSaid } from './said';

/** Being done with something that is due: done, put aside, or put off, each with a way back where there is one. */
export function useSettle({ place, item }: Due) {
  const { tell } = useDoors();
  const said = useSaid();
  const { now, timeZone } = useHere();
  const applicationId = place.records.application.id;
  const letter = async (state: 'sent' | 'skipped', phrase: string) => {
    const { undo } = await tell('letter', {
      applicationId,
      interviewId: item.interviewId,
      // A promised call that was made counts as the follow-up that it was.
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
