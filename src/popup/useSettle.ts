import { useHere } from '../ui/words';
import { useDoors } from './doors';
import { isLetter } from './dueWords';
import { momentToken } from './later';
import type { Due } from './place';
import { useSaid } from './said';

/** Being done with something that is due: done, put aside, or put off, each with a way back. */
export function useSettle({ place, item }: Due) {
  const { tell } = useDoors();
  const said = useSaid();
  const { timeZone } = useHere();
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
  const debrief = async (interviewId: string, phrase: string) => {
    await tell('debrief', { interviewId, change: { done: true } });
    // Opened again rather than taken back: what is typed meanwhile stays.
    said({ id: phrase, args: [] }, () => tell('debrief', { interviewId, change: { done: false } }));
  };
  const settle = async (state: 'sent' | 'skipped', phrase: string): Promise<void> => {
    if (item.what === 'debrief' && item.interviewId) return debrief(item.interviewId, phrase);
    return letter(state, phrase);
  };
  return {
    done: () => settle('sent', 'saidDone'),
    skip: () => settle('skipped', 'saidSkipped'),
    /** @param until epoch ms */
    later: async (until: number) => {
      const { undo } = await tell('snooze', { applicationId, key: item.key, until });
      said({ id: 'saidLater', args: [momentToken(until, timeZone)] }, undo);
    },
  };
}
