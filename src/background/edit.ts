import { now } from '../browser/clock';
import type { Ask, Commands } from '../messages/commands';
import { changed } from '../records/follow';
import type { Application, ChecklistEntry } from '../records/shape';
import { companyRow, interviewRow } from '../store/rows';
import { gone, interviewWith, only } from './record';
import { writing } from './store';

/** What a person changes by hand, one thing at a time. */

export const editInterview = (ask: Ask<Commands, 'editInterview'>, id: string) =>
  writing(id, async (writer, database) => {
    const { interview } = await interviewWith(database, ask.interviewId);
    await writer.put('interviews', interviewRow({ ...changed(interview, ask.change), updatedAt: now() }));
    return { undo: id };
  });

/** Statuses in which nothing is due any more; a rejection still is, for its kind answer. */
const isOpen = (status: Application['status']): Application['open'] =>
  status === 'withdrawn' || status === 'closed' ? 'no' : 'yes';

export const editApplication = ({ application }: Ask<Commands, 'editApplication'>, id: string) =>
  writing(id, async (writer, database) => {
    const before = await database.applications.get(application.id);
    if (!before) throw gone();
    // Said again ("still waiting"), a status begins anew: what is due counts from there.
    const said = Math.min(now(), Math.max(before.statusAt, application.statusAt));
    const statusAt = before.status === application.status ? said : now();
    const open = isOpen(application.status);
    await writer.put('applications', { ...application, open, statusAt, updatedAt: now() });
    return { undo: id };
  });

export const editCompany = ({ company }: Ask<Commands, 'editCompany'>, id: string) =>
  writing(id, async (writer, database) => {
    if (!(await database.companies.get(company.id))) throw gone();
    await writer.put('companies', companyRow(company));
    return { undo: id };
  });

export const checklist = (ask: Ask<Commands, 'checklist'>, id: string) =>
  writing(id, async (writer, database) => {
    await only(database, ask.applicationId);
    const entry: ChecklistEntry = { id: `${ask.applicationId}/${ask.item}`, ...ask, updatedAt: now() };
    await writer.put('checklist', entry);
    return { undo: id };
  });

export const snooze = (ask: Ask<Commands, 'snooze'>, id: string) =>
  writing(id, async (writer, database) => {
    await only(database, ask.applicationId);
    await writer.put('snoozes', { id: `${ask.applicationId}/${ask.key}`, ...ask } as { id: string });
    return { undo: id };
  });
