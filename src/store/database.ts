import Dexie, { type Table } from 'dexie';
import type {
  Application,
  ChecklistEntry,
  Company,
  Debrief,
  Interview,
  Letter,
  Person,
  Records,
} from '../records/shape';
import { DATABASE_NAME } from './schema';

/**
 * The database and its ladder of versions. A rung that was released is never edited again: upgraders add and transform,
 * and no field is deleted in the release that stops using it, so that going back a version loses nothing.
 */

/** Company with its name folded for looking up: case, accents and legal forms do not make another company. */
export type CompanyRow = Company & { folded: string };
/** Interview with the ids of its mails as `host|id`, so that an opened mail finds its record by index. */
export type InterviewRow = Interview & { threads: string[]; messages: string[] };
export type PersonRow = Person & { address: string };
/** `id` is `applicationId/key`. */
export type SnoozeRow = Records['snoozes'][number] & { id: string; applicationId: string };
export type ReplyRow = Records['replies'][number] & { applicationId: string; id: string };
/** The person's own *No*. `key` is `message|host|id` or `sender|address`. */
export type NoRow = { key: string; at: number };
/** A command that was carried out, and what was answered: the same id is answered the same again. */
export type DoneRow = { id: string; answer: unknown; at: number };
/**
 * Rows as they were before a command, by table, with the keys that were not there yet; for thirty days. `after` is how the
 * command left them (not kept by the first releases).
 */
export type TrashRow = {
  id: string;
  at: number;
  before: Record<string, { rows: unknown[]; absent: string[] }>;
  after?: Record<string, unknown[]>;
};
export type SettingRow = { name: string; value: unknown };
/** What is being typed. */
export type KeptRow = { key: string; text: string; at: number };

export class Database extends Dexie {
  declare companies: Table<CompanyRow, string>;
  declare applications: Table<Application, string>;
  declare interviews: Table<InterviewRow, string>;
  declare people: Table<PersonRow, string>;
  declare debriefs: Table<Debrief, string>;
  declare letters: Table<Letter, string>;
  declare checklist: Table<ChecklistEntry, string>;
  declare snoozes: Table<SnoozeRow, string>;
  declare replies: Table<ReplyRow, string>;
  declare nos: Table<NoRow, string>;
  declare done: Table<DoneRow, string>;
  declare trash: Table<TrashRow, string>;
  declare settings: Table<SettingRow, string>;
  declare kept: Table<KeptRow, string>;
  /** Made of the others; see openTable.ts. */
  declare openRecords: Table<{ id: string; records: Records }, string>;
}

/** The tables a person's records live in: what undo, deletion and backup are about. */
export const RECORD_TABLES = [
  'companies',
  'applications',
  'interviews',
  'people',
  'debriefs',
  'letters',
  'checklist',
  'snoozes',
  'replies',
] as const;
export type RecordTable = (typeof RECORD_TABLES)[number];

/** An answer counts once the disk has it (measured: 10 of 10 records survived the browser's sudden death). */
const OPTIONS = { chromeTransactionDurability: 'strict' } as const;

/** The database with every rung declared: for the background, the only one that upgrades and writes. */
export function declaredDatabase(): Database {
  const database = new Database(DATABASE_NAME, OPTIONS);
  database.version(1).stores({
    companies: 'id, folded, domain',
    applications: 'id, companyId, agencyId, open',
    interviews: 'id, applicationId, startAt, *threads, *messages',
    people: 'id, companyId, address',
    debriefs: 'id',
    letters: 'id, applicationId',
    checklist: 'id, applicationId',
    snoozes: 'id, applicationId',
    replies: 'id, applicationId',
    nos: 'key',
    done: 'id, at',
    trash: 'id, at',
    settings: 'name',
    kept: 'key, at',
    openRecords: 'id',
  });
  return database;
}

/** The database as it is found, without declaring a version: for popup and pages, which read and never upgrade. */
export const foundDatabase = (): Database => new Database(DATABASE_NAME, OPTIONS);
