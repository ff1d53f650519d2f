import type { Table } from 'dexie';
import type { Interview, Person, Records } from '../records/shape';
import type { CompanyRow, Database, InterviewRow, PersonRow } from './database';

/** Rows put together into the records of one application. */

/** Rows by a key; Map.groupBy is not there yet in every Node that runs the tests. */
function group<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const of = groups.get(keyOf(row));
    if (of) of.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

const byApplication = <Row extends { applicationId: string }>(rows: readonly Row[]) =>
  group(rows, (row) => row.applicationId);

const plainCompany = ({ folded: _, ...company }: CompanyRow) => company;
const plainPerson = ({ address: _, ...person }: PersonRow) => person;
/** An interview without the columns that only the index needs. */
export const plainInterview = ({ threads: _, messages: __, ...interview }: InterviewRow) => interview;

const present = <T>(value: T | undefined): value is T => value !== undefined;

/**
 * People in the order in which the interviews name them: their ids are random, and whoever the mail names first is whom a
 * follow-up should go to when nothing else decides.
 */
const inOrder = (people: readonly Person[], interviews: readonly Interview[]): Person[] => {
  const named = [...new Set(interviews.flatMap(({ sessions }) => sessions.flatMap(({ personIds }) => personIds)))];
  const place = new Map(named.map((id, index) => [id, index]));
  const placeOf = ({ id }: Person) => place.get(id) ?? named.length;
  return [...people].sort((a, b) => placeOf(a) - placeOf(b) || a.name.localeCompare(b.name));
};

/** Everything that hangs on these applications, in as few queries as there are tables. */
async function rowsOf(database: Database, applicationIds: string[]) {
  const of = <Row extends { applicationId: string }>(table: Table<Row, string>): Promise<Row[]> =>
    Promise.resolve(table.where('applicationId').anyOf(applicationIds).toArray());
  const [applications, interviews, letters, checklist, snoozes, replies] = await Promise.all([
    database.applications.bulkGet(applicationIds),
    of(database.interviews),
    of(database.letters),
    of(database.checklist),
    of(database.snoozes),
    of(database.replies),
  ]);
  return { applications: applications.filter(present), interviews, letters, checklist, snoozes, replies };
}

/** The records of these applications, in the order of the ids; unknown ids are left out. */
export async function recordsOf(database: Database, applicationIds: string[]): Promise<Records[]> {
  if (applicationIds.length === 0) return [];
  const rows = await rowsOf(database, applicationIds);
  const companyIds = rows.applications.flatMap((a) => (a.agencyId ? [a.companyId, a.agencyId] : [a.companyId]));
  const [companies, people, debriefs] = await Promise.all([
    database.companies.bulkGet([...new Set(companyIds)]),
    database.people
      .where('companyId')
      .anyOf([...new Set(companyIds)])
      .toArray(),
    database.debriefs.bulkGet(rows.interviews.map((interview) => interview.id)),
  ]);
  const companyById = new Map(companies.filter(present).map((company) => [company.id, plainCompany(company)]));
  const debriefById = new Map(debriefs.filter(present).map((debrief) => [debrief.id, debrief]));
  const peopleByCompany = group(people, (person) => person.companyId);
  const [interviews, letters] = [byApplication(rows.interviews), byApplication(rows.letters)];
  const checklist = byApplication(rows.checklist);
  const snoozes = byApplication(rows.snoozes);
  const replies = byApplication(rows.replies);
  return rows.applications.flatMap((application): Records[] => {
    const company = companyById.get(application.companyId);
    if (!company) return [];
    const own = (interviews.get(application.id) ?? []).map(plainInterview).sort((a, b) => a.startAt - b.startAt);
    const known = [application.companyId, application.agencyId].flatMap((id) => (id && peopleByCompany.get(id)) || []);
    return [
      {
        company,
        agency: (application.agencyId && companyById.get(application.agencyId)) || null,
        application,
        interviews: own,
        people: inOrder(known.map(plainPerson), own),
        debriefs: own.map((interview) => debriefById.get(interview.id)).filter(present),
        letters: letters.get(application.id) ?? [],
        checklist: checklist.get(application.id) ?? [],
        snoozes: (snoozes.get(application.id) ?? []).map(({ key, until }) => ({ key, until })),
        replies: (replies.get(application.id) ?? []).map(({ personId, key, at }) => ({ personId, key, at })),
      },
    ];
  });
}
