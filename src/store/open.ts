import { type Database, declaredDatabase, foundDatabase } from './database';
import { StoreError, storeError } from './failures';
import { DATABASE_NAME, SCHEMA_VERSION, versionOf } from './schema';

/** What `ready` answers: the version found, and whether this code may only read it. */
export type Ready = { version: number; readOnly: boolean };

/**
 * The version on the disk, 0 for none. It is asked before Dexie opens anything: Dexie would open a newer database all
 * the same and add the tables it misses, which is a write into a schema it does not know.
 */
async function versionOnDisk(): Promise<number> {
  const databases = await indexedDB.databases();
  return versionOf(databases.find((one) => one.name === DATABASE_NAME)?.version ?? 0);
}

async function opened(database: Database): Promise<Database> {
  try {
    await database.open();
    // Dexie hangs the tables on the database only where a version was declared.
    for (const table of database.tables)
      if (!(table.name in database)) Object.assign(database, { [table.name]: table });
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Opens the store for the background, upgrading it when it is older.
 * A database of a newer release (after going back a version) is opened as it is found, for reading only.
 * @throws StoreError when it cannot be opened at all.
 */
export async function openForWriting(): Promise<{ database: Database; ready: Ready }> {
  try {
    const found = await versionOnDisk();
    const readOnly = found > SCHEMA_VERSION;
    const database = await opened(readOnly ? foundDatabase() : declaredDatabase());
    return { database, ready: { version: readOnly ? found : SCHEMA_VERSION, readOnly } };
  } catch (error) {
    throw storeError(error);
  }
}

/**
 * Opens the store for popup and pages, after the background said `ready`; they never declare a version.
 * @throws StoreError('newer') when the database is not of the version this code knows.
 */
export async function openForReading(): Promise<Database> {
  try {
    // Nothing is declared, so nothing is changed by opening, whatever version it is.
    const database = await opened(foundDatabase());
    if (versionOf(database.backendDB().version) === SCHEMA_VERSION) return database;
    database.close();
    throw new StoreError('newer');
  } catch (error) {
    throw storeError(error);
  }
}
