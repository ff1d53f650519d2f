import { type Database, declaredDatabase, foundDatabase, SCHEMA_VERSION } from './database';
import { StoreError, storeError } from './failures';

/** What `ready` answers: the version found, and whether this code may only read it. */
export type Ready = { version: number; readOnly: boolean };

/**
 * Opens the store for the background, upgrading it when it is older.
 * A database of a newer release (after going back a version) is opened for reading only.
 * @throws StoreError when it cannot be opened at all.
 */
export async function openForWriting(): Promise<{ database: Database; ready: Ready }> {
  const database = declaredDatabase();
  try {
    await database.open();
  } catch (error) {
    database.close();
    throw storeError(error);
  }
  return { database, ready: { version: database.verno, readOnly: database.verno > SCHEMA_VERSION } };
}

/**
 * Opens the store for popup and pages, after the background said `ready`; they never declare a version.
 * @throws StoreError('newer') when the database is not of the version this code knows.
 */
export async function openForReading(): Promise<Database> {
  const database = foundDatabase();
  try {
    await database.open();
  } catch (error) {
    throw storeError(error);
  }
  if (database.verno !== SCHEMA_VERSION) {
    database.close();
    throw new StoreError('newer');
  }
  return database;
}
