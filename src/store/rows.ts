import { foldCompany } from '../records/names';
import type { Company, Interview, Person } from '../records/shape';
import type { CompanyRow, InterviewRow, PersonRow } from './database';

/** Records with the columns that only the indexes need. */

export const companyRow = (company: Company): CompanyRow => ({ ...company, folded: foldCompany(company.name) });

export const personRow = (person: Person): PersonRow => ({ ...person, address: (person.email ?? '').toLowerCase() });

/** Mails are found again by `host|id`; ids of different webmails never meet. */
export function interviewRow(interview: Interview): InterviewRow {
  const ids = (of: 'thread' | 'message') => [
    ...new Set(interview.mails.flatMap(({ key }) => (key[of] ? [`${key.host}|${key[of]}`] : []))),
  ];
  return { ...interview, threads: ids('thread'), messages: ids('message') };
}
