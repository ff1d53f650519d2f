import { now } from '../browser/clock';
import type { Answer, Ask, Commands } from '../messages/commands';
import { samePerson, visibleName } from '../records/names';
import type { Interview, Person } from '../records/shape';
import { interviewRow, personRow } from '../store/rows';
import { gone, interviewWith, only } from './record';
import { writing } from './store';

/** Who was there: added, corrected, taken out. */

/** The interview with somebody in its first session, once. */
const withPerson = (interview: Interview, personId: string): Interview => {
  if (interview.sessions.some((session) => session.personIds.includes(personId))) return interview;
  const [first, ...rest] = interview.sessions;
  return first
    ? { ...interview, sessions: [{ ...first, personIds: [...first.personIds, personId] }, ...rest] }
    : interview;
};

/** Somebody by name; who is known at the company already is taken, not doubled. */
export const addPerson = (ask: Ask<Commands, 'addPerson'>, id: string): Promise<Answer<Commands, 'addPerson'>> =>
  writing(id, async (writer, database) => {
    const { records } = await only(database, ask.applicationId);
    const name = visibleName(ask.name);
    const known = records.people.find((person) => samePerson(person, { name, email: null }));
    const fresh: Person = {
      id: crypto.randomUUID(),
      companyId: records.company.id,
      name,
      honorific: null,
      title: null,
      email: null,
      phone: null,
      postal: null,
      part: ask.part,
      usual: null,
      note: '',
    };
    const person = known ?? fresh;
    if (!known) await writer.put('people', personRow(person));
    const interview = records.interviews.find((one) => one.id === ask.interviewId);
    if (interview && person.part === 'interviewer') {
      await writer.put('interviews', interviewRow({ ...withPerson(interview, person.id), updatedAt: now() }));
    }
    return { undo: id, person };
  });

export const editPerson = ({ person }: Ask<Commands, 'editPerson'>, id: string) =>
  writing(id, async (writer, database) => {
    if (!(await database.people.get(person.id))) throw gone();
    await writer.put('people', personRow(person));
    return { undo: id };
  });

/** Out of this interview; gone altogether when no other interview has them. */
export const removePerson = (ask: Ask<Commands, 'removePerson'>, id: string) =>
  writing(id, async (writer, database) => {
    const { records, interview } = await interviewWith(database, ask.interviewId);
    const sessions = interview.sessions.map((session) => ({
      ...session,
      personIds: session.personIds.filter((one) => one !== ask.personId),
    }));
    await writer.put('interviews', interviewRow({ ...interview, sessions, updatedAt: now() }));
    const others = await database.interviews
      .where('applicationId')
      .anyOf(await database.applications.where('companyId').equals(records.company.id).primaryKeys())
      .toArray();
    const elsewhere = others.some(
      (one) => one.id !== interview.id && one.sessions.some((session) => session.personIds.includes(ask.personId)),
    );
    if (!elsewhere) await writer.remove('people', ask.personId);
    return { undo: id };
  });
