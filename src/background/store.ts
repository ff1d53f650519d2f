import { now } from '../browser/clock';
import { Failure } from '../messages/shape';
import { carryOut, type Manner, tidy, type Writer } from '../store/carryOut';
import type { Database } from '../store/database';
import { type StoreError, storeError } from '../store/failures';
import { openForWriting } from '../store/open';

/** The store as the background holds it: opened once for each life of the worker, again after a failure. */

let opening: ReturnType<typeof openForWriting> | null = null;

const TROUBLES: Record<StoreError['trouble'], string> = {
  full: 'failureFull',
  newer: 'failureNewer',
  closed: 'failureStore',
};

/** A sentence for people in place of a database's error. A closed database may open the next time. */
export function inWords(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { trouble } = storeError(error);
  return new Failure({ id: TROUBLES[trouble], args: [] }, trouble === 'closed');
}

/**
 * The open database and what `ready` answers.
 * @throws Failure in words when it cannot be opened.
 */
export async function store(): Promise<Awaited<ReturnType<typeof openForWriting>>> {
  opening ??= openForWriting().then(async (opened) => {
    if (!opened.ready.readOnly) await tidy(opened.database, now());
    return opened;
  });
  try {
    return await opening;
  } catch (error) {
    opening = null;
    throw inWords(error);
  }
}

/** Reads, with errors in words. */
export async function reading<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const { database } = await store();
  try {
    return await work(database);
  } catch (error) {
    throw inWords(error);
  }
}

/**
 * Carries out one writing command: one transaction, once for its id.
 * @throws Failure; nothing of the command is then in the store.
 */
export async function writing<T>(
  id: string,
  work: (writer: Writer, database: Database) => Promise<T>,
  manner: Manner = 'undoable',
): Promise<T> {
  const { database, ready } = await store();
  if (ready.readOnly) throw new Failure({ id: 'failureNewer', args: [] });
  try {
    return await carryOut(database, { id, now: now(), manner }, (writer) => work(writer, database));
  } catch (error) {
    throw inWords(error);
  }
}
