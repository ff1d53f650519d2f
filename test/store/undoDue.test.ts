import Dexie from 'dexie';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dueItems, standing } from '../../src/etiquette';
import type { Letter, Records } from '../../src/records/shape';
import { carryOut, type Writer } from '../../src/store/carryOut';
import { openForWriting } from '../../src/store/open';
import { openRecords } from '../../src/store/reads';
import { companyRow, interviewRow, personRow } from '../../src/store/rows';
import { DATABASE_NAME } from '../../src/store/schema';
import { takeBack } from '../../src/store/takeBack';
import { type CaseReading, readCase } from '../../tools/inspect/case';
import { generatedCase, RUNS } from '../etiquette/generated';

/** What is due after something was done and taken back is what was due before: through the store, as the popup does it. */

const APPLICATION = 'application';

const keepAll = async (writer: Writer, records: Records) => {
  const { agency, company, application, interviews, people, debriefs, letters } = records;
  for (const one of agency ? [company, agency] : [company]) await writer.put('companies', companyRow(one));
  await writer.put('applications', application);
  for (const one of interviews) await writer.put('interviews', interviewRow(one));
  for (const one of people) await writer.put('people', personRow(one));
  for (const one of debriefs) await writer.put('debriefs', one);
  for (const one of letters) await writer.put('letters', one);
  for (const [nth, one] of records.replies.entries()) {
    await writer.put('replies', { ...one, id: `reply-${nth}`, applicationId: APPLICATION });
  }
  return {};
};

const letter = (records: Records, at: number): Letter => ({
  id: 'new',
  kind: 'follow-up-1',
  applicationId: APPLICATION,
  interviewId: records.interviews[0]?.id ?? null,
  personIds: records.people.slice(0, 1).map(({ id }) => id),
  channel: 'email',
  state: 'sent',
  thread: null,
  promised: null,
  structure: null,
  at,
});

/** Each way in which the person changes what is due. */
const DEEDS: Record<string, (writer: Writer, reading: CaseReading) => Promise<unknown>> = {
  'a letter': (writer, { records, now }) => writer.put('letters', letter(records, now)),
  'a letter of the record gone': async (writer, { records }) => {
    for (const { id } of records.letters.slice(0, 1)) await writer.remove('letters', id);
  },
  'put off': (writer, { now }) =>
    writer.put('snoozes', { id: 'snooze', applicationId: APPLICATION, key: 'timeline:interview-1', until: now + 1e9 }),
  'a rejection': (writer, { records, now }) =>
    writer.put('applications', { ...records.application, status: 'rejected', statusAt: now, updatedAt: now }),
  'an interview cancelled': async (writer, { records: { interviews }, now }) => {
    for (const one of interviews.slice(0, 1)) {
      await writer.put('interviews', interviewRow({ ...one, status: 'cancelled', updatedAt: now }));
    }
  },
  'an answer': (writer, { now }) =>
    writer.put('replies', { id: 'new', applicationId: APPLICATION, personId: null, key: null, at: now }),
};

it('is due again as it was, whatever was done and taken back', async () => {
  const numRuns = RUNS / 20;
  await fc.assert(
    fc.asyncProperty(generatedCase, async (given) => {
      const reading = readCase(given);
      const { now, context } = reading;
      const { database } = await openForWriting();
      try {
        const how = (id: string) => ({ id, now, manner: 'undoable' as const });
        await carryOut(database, how('all'), (writer) => keepAll(writer, reading.records));
        const due = async () => {
          const [records] = await openRecords(database);
          return records && [dueItems(records, now, context), standing(records, now, context)];
        };
        const before = await due();
        expect(before).toBeDefined();
        for (const [id, deed] of Object.entries(DEEDS)) {
          await carryOut(database, how(id), async (writer) => {
            await deed(writer, reading);
            return {};
          });
          await due();
          await takeBack(database, id);
          expect([id, await due()]).toEqual([id, before]);
        }
      } finally {
        database.close();
        await Dexie.delete(DATABASE_NAME);
      }
    }),
    { numRuns },
  );
  console.log(`taken back through the store: ${numRuns * Object.keys(DEEDS).length} deeds, 0 broken`);
}, 240_000);
