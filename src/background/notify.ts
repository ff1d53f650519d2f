import { now } from '../browser/clock';
import { clearNotification, showNotification } from '../browser/notifications';
import { mayNotify } from '../browser/permissions';
import { say } from '../browser/text';
import { type NotificationPlan, planNotification } from '../etiquette/notification';
import type { Ask, Commands } from '../messages/commands';
import { withChange } from '../records/change';
import { NOTIFICATION_SETTING, notificationSettingsOf, toldOf } from '../records/notification';
import type { Database } from '../store/database';
import { openRecords, setting } from '../store/reads';
import { context } from './context';
import { reading, writing } from './store';

/** The one summary, for who asked for it. */

const TOLD = 'notificationTold';

async function planned(database: Database): Promise<NotificationPlan> {
  const settings = notificationSettingsOf(await setting(database, NOTIFICATION_SETTING, null));
  // Most people never turn it on: then nothing more is read.
  if (!settings.on) return { show: null, nextAt: null };
  const [open, place, told] = await Promise.all([
    openRecords(database),
    context(database),
    setting(database, TOLD, null),
  ]);
  return planNotification(open, settings, toldOf(told), now(), place);
}

/**
 * Shows what is to be shown. It is noted down before it is seen, in the transaction that decides: of two wake-ups at once
 * one speaks, and a worker that is stopped in between stays silent rather than says it twice.
 * @param count how many things are due
 * @returns when to look again (epoch ms), or null
 */
export async function notify(count: number): Promise<number | null> {
  if (!(await mayNotify())) return null;
  if (count === 0) await clearNotification();
  const { show, nextAt } = await reading(planned);
  if (!show) return nextAt;
  const claimed = await writing(
    crypto.randomUUID(),
    async (_, database) => {
      const again = await planned(database);
      if (again.show) await database.settings.put({ name: TOLD, value: again.show.told });
      return again.show;
    },
    'same',
  );
  if (claimed) await showNotification(say(claimed.title), claimed.lines.map(say).join('\n'));
  return null;
}

/** What the person changed of it, in the popup. */
export const notification = ({ change }: Ask<Commands, 'notification'>, id: string) =>
  writing(
    id,
    async (_, database) => {
      const before = notificationSettingsOf(await setting(database, NOTIFICATION_SETTING, null));
      await database.settings.put({ name: NOTIFICATION_SETTING, value: withChange(before, change) });
      return {};
    },
    'same',
  );
