import type { Ask, Commands } from '../messages/commands';
import type { Application } from '../records/shape';
import type { Writer } from '../store/carryOut';
import type { Database } from '../store/database';
import { interviewWith } from './record';
import { writing } from './store';

/** Everything that hangs on an application whose last interview is deleted. */
async function removeApplication(writer: Writer, database: Database, application: Application): Promise<void> {
  const { companyId } = application;
  for (const table of ['letters', 'checklist', 'snoozes', 'replies'] as const) {
    const ids = await database.table(table).where('applicationId').equals(application.id).primaryKeys();
    for (const id of ids) await writer.remove(table, String(id));
  }
  await writer.remove('applications', application.id);
  if ((await database.applications.where('companyId').equals(companyId).count()) > 0) return;
  if ((await database.applications.where('agencyId').equals(companyId).count()) > 0) return;
  for (const person of await database.people.where('companyId').equals(companyId).toArray()) {
    await writer.remove('people', person.id);
  }
  await writer.remove('companies', companyId);
}

export const deleteInterview = (ask: Ask<Commands, 'deleteInterview'>, id: string) =>
  writing(id, async (writer, database) => {
    const { records, interview } = await interviewWith(database, ask.interviewId);
    await writer.remove('interviews', interview.id);
    if (await database.debriefs.get(interview.id)) await writer.remove('debriefs', interview.id);
    for (const letter of records.letters.filter((one) => one.interviewId === interview.id)) {
      await writer.remove('letters', letter.id);
    }
    if (records.interviews.length === 1) await removeApplication(writer, database, records.application);
    return { undo: id };
  });
