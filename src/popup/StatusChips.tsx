import { plain } from '../records/phrase';
import type { Application } from '../records/shape';
import { Chips } from '../ui/Chips';
import { useDeed } from '../ui/deed';
import { Notice } from '../ui/Notice';
import { useHere } from '../ui/words';
import { useStatusOptions } from './chipsOf';
import { useDoors } from './doors';
import { useSaid } from './said';

/** How an application stands: chosen with a way back, since the list of what is due may empty by it. */
export function StatusChips({ application }: { application: Application }) {
  const { text, now } = useHere();
  const { tell } = useDoors();
  const deed = useDeed();
  const said = useSaid();
  const options = useStatusOptions();
  const choose = (chosen: Application['status'] | null) =>
    deed.run(async () => {
      // Choosing what is chosen says it again: their answer was heard, and nothing changed.
      const status = chosen ?? application.status;
      const { undo } = await tell('editApplication', { application: { ...application, status, statusAt: now() } });
      const words = options.find(([one]) => one === status)?.[1] ?? status;
      said({ id: 'saidStatus', args: [plain(words)] }, undo);
    });
  return (
    <>
      <Chips label={text('fieldStatus')} options={options} value={application.status} onChoose={choose} />
      <Notice phrase={deed.failure} />
    </>
  );
}
