import { type Database, RECORD_TABLES, type RecordTable } from './database';
import { storeError } from './failures';
import { followWrites, touchedBy } from './openTable';

/** Taking back what a command did. */

type Row = { id: string };

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Rows as they were before a command, but for the fields that were changed since: what a person typed after choosing
 * something stays when the choice is taken back.
 */
async function asBefore(
  database: Database,
  table: RecordTable,
  rows: readonly Row[],
  after: readonly unknown[] = [],
): Promise<Row[]> {
  const found = (await database.table(table).bulkGet(rows.map(({ id }) => id))) as (Row | undefined)[];
  return rows.map((row, index) => {
    const left = (after as Row[]).find(({ id }) => id === row.id);
    const now = found[index];
    if (now === undefined || left === undefined) return row;
    const was = Object.entries(left);
    const since = Object.entries(now).filter(([name, value]) => !isSame(value, was.find(([one]) => one === name)?.[1]));
    return { ...row, ...Object.fromEntries(since) };
  });
}

/** Rows that belong to an application or interview that is being taken back go with it. */
async function removeDependents(database: Database, table: string, absent: string[]): Promise<void> {
  if (table === 'interviews') await database.debriefs.bulkDelete(absent);
  if (table !== 'applications') return;
  for (const dependent of ['interviews', 'letters', 'checklist', 'snoozes', 'replies'] as const) {
    await database.table(dependent).where('applicationId').anyOf(absent).delete();
  }
}

/**
 * Takes a command back: its rows are again as they were. Taking back twice, or something too old, does nothing.
 * @returns whether there was something to take back.
 */
export async function takeBack(database: Database, id: string): Promise<boolean> {
  try {
    return await database.transaction('rw', database.tables, async () => {
      const trash = await database.trash.get(id);
      if (trash === undefined) return false;
      const touched = await touchedBy(database, trash.before);
      for (const table of RECORD_TABLES) {
        const before = trash.before[table];
        if (before === undefined) continue;
        await database.table(table).bulkDelete(before.absent);
        await removeDependents(database, table, before.absent);
        await database
          .table(table)
          .bulkPut(await asBefore(database, table, before.rows as Row[], trash.after?.[table]));
      }
      await followWrites(database, trash.before, touched);
      await database.trash.delete(id);
      return true;
    });
  } catch (error) {
    throw storeError(error);
  }
}
