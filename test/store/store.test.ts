import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Application, Company, Interview, Person } from '../../src/records/shape';
import { recordsOf } from '../../src/store/assemble';
import { carryOut, tidy } from '../../src/store/carryOut';
import type { Database } from '../../src/store/database';
import { storeError } from '../../src/store/failures';
import { firstRead } from '../../src/store/firstRead';
import { openForReading, openForWriting } from '../../src/store/open';
import { anyRecorded, listInterviews, openRecords, recordsForMail, setting, watch } from '../../src/store/reads';
import { companyRow, interviewRow, personRow } from '../../src/store/rows';
import { DATABASE_NAME, SCHEMA_VERSION } from '../../src/store/schema';
import { takeBack } from '../../src/store/takeBack';

const company = (id: string, name = id): Company => ({ id, name, kind: 'employer', domain: null, note: '' });
const application = (id: string, companyId: string, open: 'yes' | 'no' = 'yes'): Application => ({
  id,
  companyId,
  agencyId: null,
  role: null,
  status: 'interviewing',
  open,
  language: 'en',
  decisionBy: null,
  country: null,
  preset: null,
  noContact: false,
  replyBy: null,
  statusAt: 0,
  note: '',
  createdAt: 0,
  updatedAt: 0,
});
const session = { id: 's', start: null, end: null, title: '', personIds: [] };
const interview = (id: string, applicationId: string, startAt = 0): Interview => ({
  id,
  applicationId,
  status: 'planned',
  stage: null,
  mode: null,
  start: '2026-05-14T14:00',
  end: null,
  timeZone: 'Europe/Berlin',
  timeZoneStated: null,
  startAt,
  location: null,
  meetingUrl: null,
  dialIn: null,
  sessions: [session],
  asks: [],
  mails: [{ key: { host: 'gmail', account: null, thread: `t-${id}`, message: `m-${id}` }, kind: 'confirmed', at: 0 }],
  createdAt: 0,
  updatedAt: 0,
});
const person = (id: string, companyId: string, email: string | null): Person => ({
  id,
  companyId,
  name: id,
  honorific: null,
  title: null,
  email,
  phone: null,
  postal: null,
  part: 'interviewer',
  usual: null,
  note: '',
});

let database: Database;
beforeEach(async () => {
  ({ database } = await openForWriting());
});
afterEach(async () => {
  database.close();
  await Dexie.delete(DATABASE_NAME);
});

const how = (id: string) => ({ id, now: 1_000, manner: 'undoable' as const });
const record = (id: string, applicationId = `a-${id}`) =>
  carryOut(database, how(id), async (writer) => {
    await writer.put('companies', companyRow(company(`c-${id}`, `Acme ${id}`)));
    await writer.put('applications', application(applicationId, `c-${id}`));
    await writer.put('people', personRow(person(`p-${id}`, `c-${id}`, `${id}@Acme.example`)));
    await writer.put('interviews', interviewRow(interview(`i-${id}`, applicationId)));
    return { recorded: id };
  });

const counts = async () => ({
  companies: await database.companies.count(),
  applications: await database.applications.count(),
  interviews: await database.interviews.count(),
  people: await database.people.count(),
});

describe('carrying out', () => {
  test('the same id is done once and answered the same', async () => {
    const work = vi.fn(async () => ({ n: Math.random() }));
    const first = await carryOut(database, how('x'), work);
    const second = await carryOut(database, how('x'), work);
    expect(second).toEqual(first);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('what throws in the middle leaves nothing', async () => {
    await expect(
      carryOut(database, how('x'), async (writer) => {
        await writer.put('companies', companyRow(company('c')));
        throw new Error('in the middle');
      }),
    ).rejects.toMatchObject({ name: 'StoreError' });
    expect(await database.companies.count()).toBe(0);
    expect(await database.done.count()).toBe(0);
  });

  test('a command is taken back to what was there before, and only once', async () => {
    await record('1');
    await carryOut(database, how('edit'), async (writer) => {
      await writer.put('companies', companyRow(company('c-1', 'Acme renamed')));
      await writer.put('companies', companyRow(company('c-1', 'Acme renamed twice')));
      await writer.remove('people', 'p-1');
    });
    expect(await takeBack(database, 'edit')).toBe(true);
    expect((await database.companies.get('c-1'))?.name).toBe('Acme 1');
    expect(await database.people.count()).toBe(1);
    expect(await takeBack(database, 'edit')).toBe(false);
  });

  test('what was typed since a command stays when the command is taken back', async () => {
    await record('1');
    const put = (id: string, change: Partial<Application>) =>
      carryOut(database, how(id), async (writer) => {
        const before = await database.applications.get('a-1');
        await writer.put('applications', { ...(before as Application), ...change });
      });
    const before = await database.applications.get('a-1');
    await put('offer', { status: 'offer', statusAt: 7, updatedAt: 7 });
    await put('typed', { note: 'they rang at noon', updatedAt: 8 });
    await takeBack(database, 'offer');
    expect(await database.applications.get('a-1')).toEqual({ ...before, note: 'they rang at noon', updatedAt: 8 });
    // With nothing typed since, it is to the letter what it was.
    await put('rejected', { status: 'rejected', statusAt: 9, updatedAt: 9 });
    await takeBack(database, 'rejected');
    expect(await database.applications.get('a-1')).toEqual({ ...before, note: 'they rang at noon', updatedAt: 8 });
  });

  test('what an older release kept without knowing how it was left is taken back as a whole', async () => {
    await record('1');
    await carryOut(database, how('edit'), (writer) => writer.put('companies', companyRow(company('c-1', 'Renamed'))));
    const trash = await database.trash.get('edit');
    const { after: _, ...older } = trash ?? { id: 'edit', at: 0, before: {} };
    await database.trash.put(older);
    await takeBack(database, 'edit');
    expect((await database.companies.get('c-1'))?.name).toBe('Acme 1');
  });

  test('taking back a record takes what was added to it meanwhile', async () => {
    await record('1');
    await carryOut(database, { ...how('note'), manner: 'once' as const }, async (writer) => {
      await writer.put('debriefs', { id: 'i-1' } as never);
    });
    await takeBack(database, '1');
    expect(await counts()).toEqual({ companies: 0, applications: 0, interviews: 0, people: 0 });
    expect(await database.debriefs.count()).toBe(0);
  });

  test('what is older than thirty days is forgotten, what is younger is not', async () => {
    await record('old');
    await carryOut(database, { id: 'young', now: 31 * 86_400_000, manner: 'undoable' as const }, async () => ({}));
    await tidy(database, 31 * 86_400_000);
    expect(await database.done.toCollection().primaryKeys()).toEqual(['young']);
    expect(await database.trash.count()).toBe(0);
  });
});

describe('reading', () => {
  test('only open applications are read for badge and popup', async () => {
    await record('1');
    await record('2');
    await carryOut(database, how('close'), (writer) => writer.put('applications', application('a-2', 'c-2', 'no')));
    expect((await openRecords(database)).map(({ application: { id } }) => id)).toEqual(['a-1']);
  });

  test('records come without the columns of the indexes', async () => {
    await record('1');
    const [records] = await openRecords(database);
    expect(records?.company).toEqual(company('c-1', 'Acme 1'));
    expect(records?.people).toEqual([person('p-1', 'c-1', '1@Acme.example')]);
    expect(records?.interviews).toEqual([interview('i-1', 'a-1')]);
  });

  test('people come in the order in which the interviews name them, whatever their ids', async () => {
    await record('one');
    await carryOut(database, how('more'), async (writer) => {
      for (const id of ['a', 'b', 'z']) await writer.put('people', personRow(person(id, 'c-one', null)));
      const named = { ...interview('i-one', 'a-one'), sessions: [{ ...session, personIds: ['z', 'p-one', 'b'] }] };
      await writer.put('interviews', interviewRow(named));
      return {};
    });
    const [records] = await recordsOf(database, ['a-one']);
    expect(records?.people.map(({ id }) => id)).toEqual(['z', 'p-one', 'b', 'a']);
  });

  test('the open ones follow every write to what belongs to them, and its undo', async () => {
    await record('1');
    const companyName = async () => (await openRecords(database))[0]?.company.name;
    await carryOut(database, how('rename'), (writer) => writer.put('companies', companyRow(company('c-1', 'Better'))));
    expect(await companyName()).toBe('Better');
    await takeBack(database, 'rename');
    expect(await companyName()).toBe('Acme 1');
    await carryOut(database, how('person'), (writer) => writer.remove('people', 'p-1'));
    await carryOut(database, how('note'), (writer) => writer.put('debriefs', { id: 'i-1', forgot: 'it' } as never));
    const [records] = await openRecords(database);
    expect(records?.people).toEqual([]);
    expect(records?.debriefs).toEqual([{ id: 'i-1', forgot: 'it' }]);
    expect(records).toEqual((await recordsOf(database, ['a-1']))[0]);
    await carryOut(database, how('gone'), (writer) => writer.remove('applications', 'a-1'));
    expect(await openRecords(database)).toEqual([]);
    await takeBack(database, 'gone');
    expect(await openRecords(database)).toHaveLength(1);
  });

  test.each([
    ['letters', { kind: 'thank-you' }],
    ['snoozes', { key: 'k', until: 1 }],
    ['checklist', { item: 'salary', state: 'done' }],
    ['replies', { at: 1, personId: null }],
    ['debriefs', { forgot: 'it' }],
    ['people', { companyId: 'c-1', name: 'Rob' }],
  ] as const)('the open ones follow the undo of a row that was new: %s', async (table, row) => {
    await record('1');
    const [before] = await openRecords(database);
    const id = table === 'debriefs' ? 'i-1' : 'new';
    await carryOut(database, how('new'), (writer) => writer.put(table, { id, applicationId: 'a-1', ...row } as never));
    expect((await openRecords(database))[0]).not.toEqual(before);
    await takeBack(database, 'new');
    expect((await openRecords(database))[0]).toEqual(before);
  });

  test('a lost table of open ones is made again at the next start', async () => {
    await record('1');
    await database.openRecords.clear();
    await tidy(database, 2_000);
    expect((await openRecords(database)).map(({ application: { id } }) => id)).toEqual(['a-1']);
  });

  test.each([
    ['its own id', { message: 'm-i-1' }],
    ['its thread', { thread: 't-i-1' }],
    ['its sender, however written', { sender: '1@acme.example' }],
    ['the company it names', { companies: ['acme 1'] }],
  ])('a mail finds its records by %s', async (_, clue) => {
    await record('1');
    await record('2');
    const clues = { host: 'gmail', thread: null, message: null, sender: null, companies: [], ...clue };
    expect((await recordsForMail(database, clues)).map(({ application: { id } }) => id)).toEqual(['a-1']);
  });

  test('an id of another webmail finds nothing', async () => {
    await record('1');
    const clues = { host: 'outlook', thread: 't-i-1', message: 'm-i-1', sender: null, companies: [] };
    expect(await recordsForMail(database, clues)).toEqual([]);
  });

  test('the list is paged from the newest on', async () => {
    for (const [n, at] of [
      ['1', 10],
      ['2', 30],
      ['3', 20],
    ] as const) {
      await record(n);
      await database.interviews.update(`i-${n}`, { startAt: at });
    }
    const first = await listInterviews(database, 2);
    expect(first.map((row) => row.interview.id)).toEqual(['i-2', 'i-3']);
    const more = await listInterviews(database, 4);
    expect(more.map((row) => row.interview.id)).toEqual(['i-2', 'i-3', 'i-1']);
  });

  test('a read runs again when what it read was written', async () => {
    const seen: boolean[] = [];
    const stop = watch(
      () => anyRecorded(database),
      (value) => seen.push(value),
      (error) => expect.fail(String(error)),
    );
    await vi.waitFor(() => expect(seen).toEqual([false]));
    await record('1');
    await vi.waitFor(() => expect(seen).toEqual([false, true]));
    stop();
  });
});

describe('what the popup reads before Dexie is there', () => {
  test('is what Dexie reads', async () => {
    await record('1');
    await record('2');
    await database.settings.put({ name: 'profile', value: { country: 'DE' } });
    const found = await firstRead();
    expect(found?.open).toHaveLength(2);
    expect(found).toEqual({
      open: await openRecords(database),
      recorded: await anyRecorded(database),
      profile: await setting(database, 'profile', null),
    });
  });

  test('knows of what is closed, and of nothing', async () => {
    expect(await firstRead()).toEqual({ open: [], recorded: false, profile: null });
    await record('1', 'a');
    await carryOut(database, how('closing'), async (writer) => {
      await writer.put('applications', application('a', 'c-1', 'no'));
      return {};
    });
    expect(await firstRead()).toEqual({ open: [], recorded: true, profile: null });
  });

  test('makes no database where there is none, and does not stand in the way of the one that is made', async () => {
    database.close();
    await Dexie.delete(DATABASE_NAME);
    expect(await firstRead()).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
    ({ database } = await openForWriting());
    expect(await anyRecorded(database)).toBe(false);
  });

  test('holds no connection afterwards', async () => {
    await firstRead();
    database.close();
    // Were one left, this would be blocked.
    await Dexie.delete(DATABASE_NAME);
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('leaves a newer database, and one without our tables, to those who say what is wrong', async () => {
    database.close();
    await Dexie.delete(DATABASE_NAME);
    const other = new Dexie(DATABASE_NAME);
    other.version(SCHEMA_VERSION).stores({ interviews: 'id' });
    await other.open();
    other.close();
    expect(await firstRead()).toBeNull();
    const newer = new Dexie(DATABASE_NAME);
    newer.version(SCHEMA_VERSION + 1).stores({ interviews: 'id', openRecords: 'id', settings: 'name' });
    await newer.open();
    newer.close();
    expect(await firstRead()).toBeNull();
  });
});

describe('the ladder of versions', () => {
  test('a page opens what the background made', async () => {
    await record('1');
    const page = await openForReading();
    expect(await openRecords(page)).toHaveLength(1);
    expect(await listInterviews(page, 10)).toHaveLength(1);
    page.close();
  });

  test('a newer database is read by nobody who does not know it, and written by nobody', async () => {
    database.close();
    const newer = new Dexie(DATABASE_NAME);
    newer.version(SCHEMA_VERSION + 1).stores({ interviews: 'id', somethingNew: 'id' });
    await newer.open();
    newer.close();
    const { ready, database: opened } = await openForWriting();
    expect(ready).toEqual({ version: SCHEMA_VERSION + 1, readOnly: true });
    opened.close();
    await expect(openForReading()).rejects.toMatchObject({ trouble: 'newer' });
  });

  test('what cannot be opened is said by name', () => {
    const wrapped = Object.assign(new Error('aborted'), {
      name: 'AbortError',
      inner: Object.assign(new Error('full'), { name: 'QuotaExceededError' }),
    });
    expect(storeError(wrapped).trouble).toBe('full');
    expect(storeError(Object.assign(new Error(), { name: 'VersionError' })).trouble).toBe('newer');
    expect(storeError(new TypeError('anything')).trouble).toBe('closed');
  });
});
