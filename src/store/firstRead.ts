import type { Profile, Records } from '../records/shape';
import { DATABASE_NAME, SCHEMA_VERSION, versionOf } from './schema';

/** What the popup's first sentence is made of. */
export type FirstRead = {
  readonly open: readonly Records[];
  /** Whether anything is recorded, open or not. */
  readonly recorded: boolean;
  readonly profile: Profile | null;
};

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** The database as it is on the disk; rejects where there is none, and makes none. */
function found(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE_NAME);
  request.onupgradeneeded = () => request.transaction?.abort();
  return answerOf(request);
}

async function readFrom(database: IDBDatabase): Promise<FirstRead | null> {
  if (versionOf(database.version) !== SCHEMA_VERSION) return null;
  const reading = database.transaction(['openRecords', 'settings', 'interviews']);
  const [open, profile, keys] = await Promise.all([
    answerOf<{ records: Records }[]>(reading.objectStore('openRecords').getAll()),
    answerOf<{ value: Profile | null } | undefined>(reading.objectStore('settings').get('profile')),
    answerOf(reading.objectStore('interviews').getAllKeys(null, 1)),
  ]);
  return { open: open.map(({ records }) => records), recorded: keys.length > 0, profile: profile?.value ?? null };
}

/**
 * What the popup opens with, read without Dexie: asked for before the rest of the script is evaluated, it is there when
 * that is done. Once, and followed by nothing: changes are watched by `reads.ts`.
 * @returns null where the store is not there, not of the version we know, or will not be read: whoever asks opens it in
 * the usual way then and hears why
 */
export async function firstRead(): Promise<FirstRead | null> {
  try {
    const database = await found();
    try {
      return await readFrom(database);
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}
