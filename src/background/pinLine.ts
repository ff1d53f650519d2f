import { isPinned } from '../browser/badge';
import { now } from '../browser/clock';
import { say } from '../browser/text';
import { pinReminder } from '../etiquette/pinReminder';
import { titleIn } from '../etiquette/titles';
import type { Answer, Commands } from '../messages/commands';
import { pinLineOf } from '../records/notification';
import { say as phrase, plain } from '../records/phrase';
import type { Database } from '../store/database';
import { openRecords, setting } from '../store/reads';
import { context } from './context';
import { reading, writing } from './store';

/** The line in the webmail for who has not pinned the icon. */

const SAID = 'pinLine';

async function reminderIn(database: Database) {
  const said = pinLineOf(await setting(database, SAID, null));
  const [open, place] = await Promise.all([openRecords(database), context(database)]);
  return pinReminder(open, said, now(), place);
}

/**
 * What the line says, if it is to be shown in the tab that asks; asking is showing, so of all tabs one gets it on a day.
 * Where the browser does not tell whether the icon stands in the toolbar there is no line: most likely it does.
 */
export async function pinLine(_: object, id: string): Promise<Answer<Commands, 'pinLine'>> {
  if ((await isPinned()) !== false || !(await reading(reminderIn))) return { line: null };
  return writing(
    id,
    async (_writer, database) => {
      const reminder = await reminderIn(database);
      if (!reminder) return { line: null };
      await database.settings.put({ name: SAID, value: { day: reminder.day, never: false } });
      const { first, count } = reminder;
      const title = plain(say(titleIn(first.records, first.item)));
      return { line: count === 1 ? phrase('pinLineOne', title) : phrase('pinLineMany', title, String(count - 1)) };
    },
    'once',
  );
}

/** "Don't show again". */
export const noPinLine = (_: object, id: string) =>
  writing(
    id,
    async (_writer, database) => {
      await database.settings.put({ name: SAID, value: { day: null, never: true } });
      return {};
    },
    'same',
  );
