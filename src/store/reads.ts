import { liveQuery } from 'dexie';
import type { Records } from '../records/shape';
import { plainInterview, recordsOf } from './assemble';
import type { Database } from './database';

/** Every way of reading records. Nothing here costs more with the size of the archive than with what is asked for. */

/** The records of all applications in which something may still be due. */
export async function openRecords(database: Database): Promise<Records[]> {
  return (await database.openRecords.toArray()).map(({ records }) => records);
}

/** What an opened mail says of itself, for finding the records it may belong to. */
export type MailClues = {
  readonly host: string;
  readonly thread: string | null;
  readonly message: string | null;
  readonly sender: string | null;
  /** Company names that were read, folded. */
  readonly companies: readonly string[];
};

/** Records that a mail may belong to: by its own id, its thread, its sender, or the company it names. */
export async function recordsForMail(database: Database, clues: MailClues): Promise<Records[]> {
  const ids = new Set<string>();
  const byIndex = async (index: 'threads' | 'messages', value: string | null) => {
    if (value === null) return;
    const rows = await database.interviews.where(index).equals(`${clues.host}|${value}`).toArray();
    for (const row of rows) ids.add(row.applicationId);
  };
  await byIndex('messages', clues.message);
  await byIndex('threads', clues.thread);
  const companyIds = new Set<string>();
  if (clues.sender) {
    const people = await database.people.where('address').equals(clues.sender).toArray();
    for (const person of people) companyIds.add(person.companyId);
  }
  const named = await database.companies
    .where('folded')
    .anyOf([...clues.companies])
    .primaryKeys();
  for (const id of named) companyIds.add(id);
  const keys = [...companyIds];
  const ofCompany = await database.applications.where('companyId').anyOf(keys).primaryKeys();
  const ofAgency = await database.applications.where('agencyId').anyOf(keys).primaryKeys();
  // A company with a long history is cut to what a mail can plausibly be about.
  for (const id of [...ofCompany, ...ofAgency].slice(-40)) ids.add(id);
  return recordsOf(database, [...ids]);
}

/** Interviews for the list, newest first. */
export async function listInterviews(database: Database, limit: number) {
  const rows = await database.interviews.orderBy('startAt').reverse().limit(limit).toArray();
  const records = await recordsOf(database, [...new Set(rows.map((row) => row.applicationId))]);
  const byId = new Map(records.map((one) => [one.application.id, one]));
  return rows.flatMap((row) => {
    const of = byId.get(row.applicationId);
    return of ? [{ interview: plainInterview(row), records: of }] : [];
  });
}

/** Is anything recorded at all? One key is asked for: a count would count them all. */
export const anyRecorded = async (database: Database): Promise<boolean> =>
  (await database.interviews.limit(1).primaryKeys()).length > 0;

/** A setting, or the fallback. */
export async function setting<T>(database: Database, name: string, fallback: T): Promise<T> {
  const row = await database.settings.get(name);
  return row === undefined ? fallback : (row.value as T);
}

/** What was being typed under this key. */
export const keptText = async (database: Database, key: string): Promise<string | null> =>
  (await database.kept.get(key))?.text ?? null;

/**
 * Runs a read again whenever what it read has changed, also by another context. Not for the background: it does not wake
 * a stopped worker.
 */
export function watch<T>(read: () => Promise<T>, next: (value: T) => void, failed: (error: unknown) => void) {
  const subscription = liveQuery(read).subscribe({ next, error: failed });
  return () => subscription.unsubscribe();
}
