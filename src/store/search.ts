import { foldPerson } from '../records/names';
import type { Interview, Records } from '../records/shape';
import { plainInterview, recordsOf } from './assemble';
import type { Database } from './database';

/** How many applications a search brings at most: enough to see that more words are needed. */
const MOST = 50;

/**
 * Interviews whose company, agency, role or people have these words, newest first.
 * Names are few and short, so their tables are run through; only what was found is read whole.
 */
export async function searchInterviews(
  database: Database,
  words: string,
): Promise<{ interview: Interview; records: Records }[]> {
  const wanted = foldPerson(words);
  if (wanted === '') return [];
  const has = (name: string | null) => name !== null && foldPerson(name).includes(wanted);
  const companies = await database.companies.filter((company) => has(company.name)).primaryKeys();
  const people = await database.people.filter((person) => has(person.name)).toArray();
  const around = new Set([...companies, ...people.map((person) => person.companyId)]);
  const applications = await database.applications
    .filter(({ companyId, agencyId, role }) => around.has(companyId) || around.has(agencyId ?? '') || has(role))
    .primaryKeys();
  const rows = await database.interviews.where('applicationId').anyOf(applications).toArray();
  const newest = rows.sort((a, b) => b.startAt - a.startAt).slice(0, MOST);
  const records = await recordsOf(database, [...new Set(newest.map((row) => row.applicationId))]);
  const byId = new Map(records.map((one) => [one.application.id, one]));
  return newest.flatMap((row) => {
    const of = byId.get(row.applicationId);
    return of ? [{ interview: plainInterview(row), records: of }] : [];
  });
}

/** One interview with its records, or null when it is gone. */
export async function interviewById(
  database: Database,
  id: string,
): Promise<{ interview: Interview; records: Records } | null> {
  const row = await database.interviews.get(id);
  if (row === undefined) return null;
  const [records] = await recordsOf(database, [row.applicationId]);
  return records ? { interview: plainInterview(row), records } : null;
}
