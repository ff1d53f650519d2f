import type { Records } from '../records/shape';
import { recordsOf } from './assemble';
import { type Database, RECORD_TABLES, type TrashRow } from './database';

/**
 * The open applications, each put together with everything that belongs to it, in a table of their own. Badge and popup
 * then read fifty rows in one request; out of the other tables the same costs three hundred, and ten times as long.
 * Nothing in it is its own: it is made again from the other tables, in the transaction that changed them.
 */

export type OpenRow = { readonly id: string; readonly records: Records };

type Before = TrashRow['before'];
type Ids = readonly string[];

/** Ids of the rows a command wrote: those that were there and those that came. */
const written = (before: Before, table: string): Ids => [
  ...(before[table]?.rows ?? []).map((row) => (row as { id: string }).id),
  ...(before[table]?.absent ?? []),
];

const OF_APPLICATION = ['interviews', 'letters', 'checklist', 'snoozes', 'replies'] as const;

const present = <T>(value: T | undefined): value is T => value !== undefined;

/** Applications that rows of these tables belong to, as they were and as they are. */
async function applicationsOf(database: Database, before: Before): Promise<string[]> {
  const ids: string[] = [...written(before, 'applications')];
  for (const table of OF_APPLICATION) {
    const were = (before[table]?.rows ?? []) as { applicationId: string }[];
    const are = (await database.table(table).bulkGet([...written(before, table)])) as (
      | { applicationId: string }
      | undefined
    )[];
    ids.push(...[...were, ...are.filter(present)].map(({ applicationId }) => applicationId));
  }
  const debriefed = await database.interviews.bulkGet([...written(before, 'debriefs')]);
  ids.push(...debriefed.filter(present).map(({ applicationId }) => applicationId));
  return ids;
}

/** Applications of the companies whose own row or people were written. */
async function applicationsOfCompanies(database: Database, before: Before): Promise<string[]> {
  const were = (before.people?.rows ?? []) as { companyId: string }[];
  const are = (await database.people.bulkGet([...written(before, 'people')])).filter(present);
  const companies = [...written(before, 'companies'), ...[...were, ...are].map(({ companyId }) => companyId)];
  const keys = [...new Set(companies)];
  const own = await database.applications.where('companyId').anyOf(keys).primaryKeys();
  return [...own, ...(await database.applications.where('agencyId').anyOf(keys).primaryKeys())];
}

async function put(database: Database, ids: Ids): Promise<void> {
  const found = await recordsOf(database, [...ids]);
  const open = found.filter(({ application }) => application.open === 'yes');
  const kept = new Set(open.map(({ application }) => application.id));
  await database.openRecords.bulkDelete(ids.filter((id) => !kept.has(id)));
  await database.openRecords.bulkPut(open.map((records) => ({ id: records.application.id, records })));
}

/**
 * Applications that the rows of a command belong to, as they stand when it is asked.
 * @param before the rows as they were before it
 */
export async function touchedBy(database: Database, before: Before): Promise<string[]> {
  if (!RECORD_TABLES.some((table) => before[table])) return [];
  return [...(await applicationsOf(database, before)), ...(await applicationsOfCompanies(database, before))];
}

/**
 * Makes the rows again that a command touched; inside its transaction.
 * @param before the rows as they were before it
 * @param also applications of rows that the command (an undo) has removed, and that can no longer be found by them
 */
export async function followWrites(database: Database, before: Before, also: Ids = []): Promise<void> {
  const ids = [...also, ...(await touchedBy(database, before))];
  if (ids.length > 0) await put(database, [...new Set(ids)]);
}

/** Makes the whole table again where it cannot be right: another number of rows than there are open applications. */
export async function rebuildOpen(database: Database): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    const open = await database.applications.where('open').equals('yes').primaryKeys();
    if (open.length === (await database.openRecords.count())) return;
    await database.openRecords.clear();
    await put(database, open);
  });
}
