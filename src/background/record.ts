import { now } from '../browser/clock';
import type { Card } from '../messages/card';
import type { Answer, Ask, Commands } from '../messages/commands';
import { Failure } from '../messages/shape';
import { compose } from '../records/compose';
import { fillUp, moved, withMail } from '../records/follow';
import { foldCompany } from '../records/names';
import type { Interview, Records } from '../records/shape';
import { recordsOf } from '../store/assemble';
import type { Writer } from '../store/carryOut';
import type { Database } from '../store/database';
import { recordsForMail } from '../store/reads';
import { companyRow, interviewRow, personRow } from '../store/rows';
import { takeBack } from '../store/takeBack';
import { recordedCard, type Said } from './card';
import { context, profileOf } from './context';
import { reading, writing } from './store';

/** Recording, and records that follow later mails. */

const newId = () => crypto.randomUUID();

/** Records that a draft may belong to: the application named, and those its company already has. */
async function candidatesFor(database: Database, ask: Ask<Commands, 'record'>): Promise<Records[]> {
  const key = ask.mail?.key;
  const clues = {
    host: key?.host ?? '',
    thread: key?.thread ?? null,
    message: key?.message ?? null,
    sender: null,
    companies: [foldCompany(ask.draft.company)],
  };
  const named = ask.applicationId ? await recordsOf(database, [ask.applicationId]) : [];
  return [...named, ...(await recordsForMail(database, clues))];
}

/** Letters are signed by the mailbox's owner until the person says how they sign. */
async function learnOwner(database: Database, owner: string | null): Promise<void> {
  const profile = await profileOf(database);
  if (profile.name !== '' || !owner?.trim()) return;
  await database.settings.put({ name: 'profile', value: { ...profile, name: owner.trim() } });
}

/** *Record interview*: a new application, or a further round of one that is there. */
export async function record(ask: Ask<Commands, 'record'>, id: string): Promise<Answer<Commands, 'record'>> {
  if (ask.draft.start === '') throw new Failure({ id: 'failureNoStart', args: [] });
  return writing(id, async (writer, database) => {
    const candidates = await candidatesFor(database, ask);
    const names = [ask.draft.company, ask.draft.agency ?? ''].map(foldCompany);
    const companies = await database.companies.where('folded').anyOf(names).toArray();
    const rows = compose(ask.draft, ask.mail?.key ?? null, ask.applicationId, {
      candidates,
      companies: companies.map(({ folded: _, ...company }) => company),
      now: now(),
      newId,
    });
    for (const company of rows.companies) await writer.put('companies', companyRow(company));
    for (const person of rows.people) await writer.put('people', personRow(person));
    await writer.put('applications', rows.application);
    await writer.put('interviews', interviewRow(rows.interview));
    await learnOwner(database, ask.mail?.owner ?? null);
    const said = { id: 'cardRecorded', args: [] };
    const card = await cardAfter(database, rows.interview, ask.mail?.sender ?? null, { said, undo: id });
    return { undo: id, applicationId: rows.application.id, interviewId: rows.interview.id, card };
  });
}

/** The card of what was just written: the next step, with what was done and its Undo. */
export async function cardAfter(
  database: Database,
  interview: Interview,
  sender: string | null,
  said: Said,
): Promise<Card> {
  const { records } = await only(database, interview.applicationId);
  return recordedCard(records, interview, sender, { now: now(), context: await context(database) }, said);
}

export const gone = () => new Failure({ id: 'failureGone', args: [] });

/** The records of one application. @throws Failure when it is gone meanwhile. */
export async function only(database: Database, applicationId: string): Promise<{ records: Records }> {
  const [records] = await recordsOf(database, [applicationId]);
  if (!records) throw gone();
  return { records };
}

/** One interview with its records. @throws Failure when it is gone meanwhile. */
export async function interviewWith(database: Database, interviewId: string) {
  const row = await database.interviews.get(interviewId);
  if (!row) throw gone();
  const { records } = await only(database, row.applicationId);
  const interview = records.interviews.find((one) => one.id === interviewId);
  if (!interview) throw gone();
  return { records, interview };
}

async function followed(ask: Ask<Commands, 'follow'>, writer: Writer, of: { records: Records; interview: Interview }) {
  if (ask.kind === 'cancelled' || !ask.draft) return { ...of.interview, status: 'cancelled' as const };
  if (ask.kind === 'moved') {
    if (ask.draft.start === '') throw new Failure({ id: 'failureNoStart', args: [] });
    return moved(of.interview, ask.draft);
  }
  const { interview, people } = fillUp(of.records, of.interview, ask.draft, newId);
  for (const person of people) await writer.put('people', personRow(person));
  return interview;
}

const SENTENCES = { more: 'cardAdded', moved: 'cardMovedDone', cancelled: 'cardCancelledDone' } as const;

/** A second mail says more, or the slot was moved or cancelled. */
export function follow(ask: Ask<Commands, 'follow'>, id: string): Promise<Answer<Commands, 'follow'>> {
  return writing(id, async (writer, database) => {
    const of = await interviewWith(database, ask.interviewId);
    const kind = ask.kind === 'more' ? 'more' : ask.kind;
    const interview = withMail(await followed(ask, writer, of), ask.mail?.key ?? null, kind, now());
    await writer.put('interviews', interviewRow({ ...interview, updatedAt: now() }));
    const said = { id: SENTENCES[ask.kind], args: [] };
    return { undo: id, card: await cardAfter(database, interview, ask.mail?.sender ?? null, { said, undo: id }) };
  });
}

/** The keys under which the person's *No* is kept. */
export const noKeys = (mail: Ask<Commands, 'no'>['mail']) => ({
  message: mail.key.message === null ? null : `message|${mail.key.host}|${mail.key.message}`,
  sender: mail.sender === null ? null : `sender|${mail.sender.toLowerCase()}`,
});

/** The person's own *No*, the only thing kept without *Record*. */
export async function no(ask: Ask<Commands, 'no'>, id: string): Promise<Answer<Commands, 'no'>> {
  const key = noKeys(ask.mail)[ask.what];
  if (key === null) return { undo: null };
  return writing(id, async (_, database) => {
    await database.nos.put({ key, at: now() });
    return { undo: `no:${key}` };
  });
}

/** Takes a command back. A *No* is taken back by its key. */
export async function undo(ask: Ask<Commands, 'undo'>): Promise<Answer<Commands, 'undo'>> {
  await reading(async (database) => {
    if (ask.id.startsWith('no:')) await database.nos.delete(ask.id.slice(3));
    else await takeBack(database, ask.id);
  });
  return {};
}
