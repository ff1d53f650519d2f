import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueItems } from '../../src/etiquette';
import { mayBeOwed, ownQuestion } from '../../src/etiquette/ownMail';
import type { OwnMail, OwnQuestion } from '../../src/etiquette/shape';
import { DAY, HOUR, toInstant, toWall } from '../../src/records/instant';
import { APPLICATION_STATUSES, LETTER_KINDS, type Letter, type Records } from '../../src/records/shape';
import { slotOf } from '../../src/records/slots';
import { readCase } from '../../tools/inspect/case';

/** Invariants of the question "Was this your thank-you?", over applications and mails that nobody wrote down by hand. */

const ZONE = 'Europe/Berlin';
const START = toInstant('2026-05-12T13:00', ZONE, ZONE).at ?? 0;
const wall = (at: number): string => toWall(at, ZONE);
const NAMES = ['Dana Ito', 'Rob Hale', 'Mia Okafor'] as const;
const addressOf = (name: string): string => `${name.split(' ')[0]?.toLowerCase()}@acme.example`;
const STRANGER = { name: 'Lee Wong', email: 'lee@elsewhere.example' };

const someone = fc.record({
  part: fc.constantFrom('interviewer', 'interviewer', 'coordinator', 'recruiter', 'referrer'),
  hasAddress: fc.boolean(),
});
const somewhen = fc.integer({ min: -3 * 24, max: 40 * 24 }).map((hours) => START + hours * HOUR);
const given = fc.record({
  now: fc.integer({ min: 48, max: 45 * 24 }).map((hours) => START + hours * HOUR),
  people: fc.tuple(someone, someone, someone),
  rounds: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 2 }),
  stage: fc.constantFrom(null, 'phone screen', 'panel', 'one-way video'),
  status: fc.constantFrom('interviewing', 'waiting', 'waiting', 'interviewing', 'waiting', ...APPLICATION_STATUSES),
  decisionBy: fc.option(fc.integer({ min: 0, max: 30 }).map((days) => wall(START + days * DAY).slice(0, 10))),
  noContact: fc.constantFrom(...Array<boolean>(9).fill(false), true),
  letters: fc.array(
    fc.record({
      kind: fc.constantFrom('thank-you', 'thank-you', ...LETTER_KINDS),
      to: fc.constantFrom(...NAMES),
      state: fc.constantFrom('sent', 'sent', 'scheduled', 'drafted', 'skipped'),
      at: somewhen.map(wall),
    }),
    { maxLength: 3 },
  ),
  replies: fc.array(fc.record({ from: fc.constantFrom(...NAMES), at: somewhen.map(wall) }), { maxLength: 2 }),
});
const mailed = fc.record({
  // Most of them in the two weeks in which letters are written.
  at: fc.oneof(
    somewhen,
    ...[7, 14].map((days) => fc.integer({ min: 1, max: days * 24 }).map((hours) => START + hours * HOUR)),
  ),
  to: fc.uniqueArray(fc.constantFrom(0, 1, 2, 3), { minLength: 1, maxLength: 4 }),
  saying: fc.record({ thanks: fc.boolean(), asks: fc.boolean() }),
});

type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;
type Mailed = typeof mailed extends fc.Arbitrary<infer T> ? T : never;

const readingOf = (one: Given) =>
  readCase({
    now: one.now,
    timeZone: ZONE,
    application: { company: 'Acme', status: one.status, decisionBy: one.decisionBy, noContact: one.noContact },
    interviews: one.rounds.map((day) => ({
      stage: one.stage,
      start: wall(START + day * DAY),
      end: wall(START + day * DAY + HOUR),
    })),
    people: one.people.map(({ part, hasAddress }, at) => {
      const name = NAMES[at] ?? '';
      return { name, part, email: hasAddress ? addressOf(name) : null };
    }),
    letters: one.letters,
    replies: one.replies,
  });

const mailOf = ({ at, to }: Mailed): OwnMail => ({
  key: { host: 'gmail', account: null, thread: 'thread', message: 'message' },
  to: to.map((index) => {
    const name = [...NAMES, ''][index];
    return name ? { name, email: addressOf(name) } : STRANGER;
  }),
  at,
});

/** What a Yes notes down. */
const afterYes = (records: Records, mail: OwnMail, question: OwnQuestion): Records => ({
  ...records,
  letters: [
    ...records.letters,
    ...question.notes.map(
      ({ interviewId, personIds }, at): Letter => ({
        id: `own-${at}`,
        kind: question.letter,
        applicationId: question.applicationId,
        interviewId,
        personIds,
        channel: 'email',
        state: 'sent',
        thread: mail.key,
        promised: null,
        structure: null,
        at: mail.at,
      }),
    ),
  ],
});

const THANKS: ReadonlySet<string> = new Set(['thank-you', 'late-thank-you', 'phone-screen', 'pass-on']);

test('asks only about what can have been a letter, and after Yes never again', () => {
  let asked = 0;
  fc.assert(
    fc.property(given, mailed, (one, other) => {
      const { records, now, context } = readingOf(one);
      const mail = mailOf(other);
      const question = ownQuestion(mail, [records], now, context, other.saying);
      if (question === null) return;
      asked += 1;
      // It was worth reading; it went after a talk had ended, to somebody of theirs, and not in this minute.
      expect(mayBeOwed(mail, [records], now, context)).toBe(true);
      const ends = records.interviews.flatMap((interview) => slotOf(interview, ZONE)?.endAt ?? []);
      expect(Math.min(...ends)).toBeLessThanOrEqual(mail.at);
      expect(mail.at).toBeLessThan(now);
      const addressees = records.people.filter(({ id }) => question.toIds.includes(id));
      expect(addressees).toHaveLength(question.toIds.length);
      for (const { name, part } of addressees) {
        expect(mail.to.map((to) => to.name)).toContain(name);
        expect(['referrer', 'reference']).not.toContain(part);
      }
      expect(records.application.noContact).toBe(false);
      const isThanks = THANKS.has(question.letter);
      if (isThanks && question.letter !== 'pass-on') {
        // Nobody is thanked twice for one round.
        for (const { interviewId, personIds } of question.notes) {
          const twice = records.letters.some(
            (letter) =>
              THANKS.has(letter.kind) &&
              letter.state !== 'drafted' &&
              letter.interviewId === interviewId &&
              personIds.every((id) => letter.personIds.includes(id)),
          );
          expect(twice).toBe(false);
        }
      }
      const said = afterYes(records, mail, question);
      for (const saying of [{ thanks: true, asks: false }, { thanks: false, asks: true }, other.saying]) {
        expect(ownQuestion(mail, [said], now, context, saying)).toBeNull();
      }
      // What was owed to them for that round is done.
      if (!isThanks) return;
      const owed = dueItems(said, now, context).filter(({ what }) => THANKS.has(what));
      for (const { interviewId, personIds } of question.notes) {
        const left = owed.filter(
          (item) => item.interviewId === interviewId && personIds.some((id) => item.personIds.includes(id)),
        );
        expect(left).toEqual([]);
      }
    }),
    { numRuns: process.env.AFTERVIEW_LONG ? 10_000 : 2_000 },
  );
  // The questions were there to be broken.
  expect(asked).toBeGreaterThan(100);
}, 120_000);
