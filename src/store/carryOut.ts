import type { Database, RecordTable, TrashRow } from './database';
import { storeError } from './failures';
import { followWrites, rebuildOpen } from './openTable';

/**
 * One command, one transaction: everything of it is written or nothing, once for each id, and what was there before is
 * kept so that it can be taken back.
 */

type Row = { id: string };

/** Writes to the record tables, remembering each row as it was. Only IndexedDB may be awaited while it is used. */
export class Writer {
  readonly #database: Database;
  readonly #before: TrashRow['before'] = {};

  constructor(database: Database) {
    this.#database = database;
  }

  get database(): Database {
    return this.#database;
  }

  async put<R extends Row>(table: RecordTable, row: R): Promise<R> {
    await this.#remember(table, row.id);
    await this.#database.table(table).put(row);
    return row;
  }

  async remove(table: RecordTable, id: string): Promise<void> {
    await this.#remember(table, id);
    await this.#database.table(table).delete(id);
  }

  /** Rows as they were, or null when nothing was written. */
  before(): TrashRow['before'] | null {
    return Object.keys(this.#before).length > 0 ? this.#before : null;
  }

  async #remember(table: RecordTable, id: string): Promise<void> {
    this.#before[table] ??= { rows: [], absent: [] };
    const kept = this.#before[table];
    if (kept.absent.includes(id) || kept.rows.some((row) => (row as Row).id === id)) return;
    const row = await this.#database.table(table).get(id);
    if (row === undefined) kept.absent.push(id);
    else kept.rows.push(row);
  }
}

/**
 * How a command is carried out: `undoable` keeps the rows as they were; `once` remembers its id only; `same` needs
 * neither, because doing it twice leaves the same (what is typed key by key, a switch).
 */
export type Manner = 'undoable' | 'once' | 'same';
type How = { readonly id: string; readonly now: number; readonly manner: Manner };

/**
 * Runs `work` in one transaction and answers with what it answered; a second time with the same id only answers.
 * @throws StoreError when it could not be written; nothing of it is then in the store.
 */
export async function carryOut<T>(database: Database, how: How, work: (writer: Writer) => Promise<T>): Promise<T> {
  try {
    return await database.transaction('rw', database.tables, async () => {
      const done = await database.done.get(how.id);
      if (done !== undefined) return done.answer as T;
      const writer = new Writer(database);
      const answer = await work(writer);
      const before = writer.before();
      if (before !== null) await followWrites(database, before);
      if (how.manner === 'undoable' && before !== null) {
        await database.trash.put({ id: how.id, at: how.now, before, after: await leftBy(database, before) });
      }
      if (how.manner !== 'same') await database.done.put({ id: how.id, answer, at: how.now });
      return answer;
    });
  } catch (error) {
    // What `work` itself throws (a Failure) is for the sender; only the database's own errors are translated.
    if (error instanceof Error && 'phrase' in error) throw error;
    throw storeError(error);
  }
}

/** The rows that were there before a command, as it left them. */
async function leftBy(database: Database, before: TrashRow['before']): Promise<Record<string, unknown[]>> {
  const after: Record<string, unknown[]> = {};
  for (const [table, { rows }] of Object.entries(before)) {
    const found = await database.table(table).bulkGet((rows as Row[]).map(({ id }) => id));
    after[table] = found.filter((row) => row !== undefined);
  }
  return after;
}

/** How long a deleted record can be brought back. */
const KEEP_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Forgets answered commands, old trash and abandoned typing, and mends what is made of other rows; run at every start of
 * the background.
 */
export async function tidy(database: Database, now: number): Promise<void> {
  await rebuildOpen(database);
  await database.done
    .where('at')
    .below(now - KEEP_MS)
    .delete();
  await database.trash
    .where('at')
    .below(now - KEEP_MS)
    .delete();
  await database.kept
    .where('at')
    .below(now - KEEP_MS)
    .delete();
}
