import { timeZoneHere } from '../browser/clock';
import type { Knock } from '../email/shape';
import { replyIn } from '../records/reply';
import type { Records } from '../records/shape';
import { reading, writing } from './store';
import { tick } from './tick';

/**
 * Their answer, noticed when its message is opened: what is due for them pauses until the person says what it was.
 * A message is noted once, however often it is opened.
 */
export async function noteReplies(opened: Knock, known: readonly Records[]): Promise<void> {
  for (const records of known) {
    const reply = replyIn(opened, records, timeZoneHere());
    if (!reply || records.application.open === 'no') continue;
    const id = `${records.application.id}/${opened.key.host}|${opened.key.message}`;
    if (await reading((database) => database.replies.get(id))) continue;
    await writing(
      id,
      (writer) => writer.put('replies', { id, applicationId: records.application.id, ...reply } as { id: string }),
      'same',
    );
    void tick();
  }
}
