import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dueItems, standing } from '../../src/etiquette';
import type { DueItem } from '../../src/etiquette/shape';
import { DAY, HOUR } from '../../src/records/instant';
import { letterRow } from '../../src/records/newRows';
import type { Letter, Records } from '../../src/records/shape';
import { slotOf } from '../../src/records/slots';
import type { CaseReading } from '../../tools/inspect/case';
import { onCases, Shares } from './run';

/** What an event changes and what only time may change, over the generated cases of `generated.ts`. */

const NUDGES = ['timeline', 'follow-up-1', 'follow-up-2', 'call'];
const TO_THEM = [...NUDGES, 'thank-you', 'late-thank-you', 'phone-screen', 'pass-on', 'no-show'];
/** Everything is news for so long, if for any time at all. */
const LIVES = 14 * DAY;

const itemsAt = ({ records, context }: CaseReading, now: number) => dueItems(records, now, context);
const changed = (reading: CaseReading, application: Partial<Records['application']>): Records => ({
  ...reading.records,
  application: { ...reading.records.application, ...application },
});
const kinds = (items: readonly DueItem[]) => items.map(({ what }) => what);

/** Nothing of it may be written to: whoever does throws. */
const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
};

/** Messages and answers from the future are another matter: see "a clock that jumped". */
const untilNow = (reading: CaseReading): CaseReading => {
  const past = ({ at }: { at: number }) => at <= reading.now;
  const { letters, replies } = reading.records;
  return { ...reading, records: { ...reading.records, letters: letters.filter(past), replies: replies.filter(past) } };
};

describe('generated cases', () => {
  it('reach every sentence that a rule has', () => {
    const shares = new Shares();
    onCases(
      'every sentence',
      (reading) => {
        const items = itemsAt(reading, reading.now);
        const stands = standing(reading.records, reading.now, reading.context);
        shares.count([
          ...items.map(({ why }) => why.id),
          ...items.filter(({ isDue }) => isDue).map(({ what }) => `due: ${what}`),
          ...items.filter(({ isLate }) => isLate).map(({ what }) => `late: ${what}`),
          `stands: ${stands.sentence.id}`,
        ]);
        // The same ones each time: which sentences a thousand hold must not depend on the day.
      },
      { seed: 5 },
    );
    console.log(`${shares}`);
    const texts = Object.keys(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as object);
    for (const id of texts.filter((name) => name.startsWith('dueWhy')))
      expect([id, shares.of(id) > 0]).toEqual([id, true]);
    for (const what of ['follow-up-1', 'timeline', 'thank-you'])
      expect(shares.of(`due: ${what}`)).toBeGreaterThan(0.02);
    for (const what of ['follow-up-2', 'late-thank-you']) expect(shares.of(`due: ${what}`)).toBeGreaterThan(0.01);
    expect(shares.of('due: call')).toBeGreaterThan(0.001);
    expect(shares.of('stands: standingLastWord')).toBeGreaterThan(0.01);
    expect(shares.of('stands: standingAssumeClosed')).toBeGreaterThan(0.001);
  }, 120_000);

  it('give the same answer every time, and leave the records as they were', () => {
    onCases('the same every time', (reading) => {
      const records = frozen(structuredClone(reading.records));
      const again = { ...reading, records };
      expect(itemsAt(again, reading.now)).toEqual(itemsAt(reading, reading.now));
      // The order in which the database gives rows is nobody's business.
      const times = records.letters.map(({ at }) => at);
      if (new Set(times).size < times.length) return;
      const turned = { ...records, letters: [...records.letters].reverse(), replies: [...records.replies].reverse() };
      expect(dueItems(turned, reading.now, reading.context)).toEqual(itemsAt(reading, reading.now));
      const stands = (all: Records) => standing(all, reading.now, reading.context);
      expect(stands(turned)).toEqual(stands(records));
    });
  }, 120_000);

  it('have each deed taken back without a trace', () => {
    onCases('taken back', (reading) => {
      const { records, now, context } = reading;
      const before = itemsAt(reading, now);
      for (const item of before) {
        const kind = item.what === 'call' || item.what === 'debrief' ? 'follow-up-1' : item.what;
        const letter: Letter = { ...blank, kind, interviewId: item.interviewId, personIds: item.personIds, at: now };
        const done: Records = { ...records, letters: [...records.letters, letter] };
        dueItems(done, now, context);
        const undone: Records = { ...done, letters: done.letters.filter((one) => one !== letter) };
        expect(dueItems(undone, now, context)).toEqual(before);
      }
    });
  }, 120_000);

  it('stop the series at any answer, whatever was due', () => {
    onCases('an answer stops', (reading) => {
      const { records, now, context } = reading;
      const at = Math.max(now, records.application.statusAt + 1, ...records.letters.map((letter) => letter.at));
      const answered = { ...records, replies: [...records.replies, { personId: null, key: null, at }] };
      for (const later of [0, 2 * HOUR, 9 * DAY, 60 * DAY]) {
        const kept = kinds(dueItems(answered, at + later, context));
        // Unless a round took place after it.
        const isNewest = records.interviews.every(({ startAt }) => startAt < now);
        if (isNewest && reading.records.interviews.every((one) => (slotOf(one, context.timeZone)?.endAt ?? 0) <= now)) {
          expect(kept.filter((what) => NUDGES.includes(what) || what === 'late-thank-you')).toEqual([]);
        }
        expect(
          kinds(dueItems(changed(reading, { status: 'offer', statusAt: at }), at + later, context)).filter((what) =>
            TO_THEM.includes(what),
          ),
        ).toEqual([]);
        expect(
          kinds(dueItems(changed(reading, { noContact: true }), now + later, context)).filter((what) =>
            [...TO_THEM, 'after-rejection'].includes(what),
          ),
        ).toEqual([]);
        for (const status of ['withdrawn', 'closed'] as const) {
          expect(dueItems(changed(reading, { status, statusAt: at }), at + later, context)).toEqual([]);
        }
      }
    });
  }, 240_000);

  it('answer a no after a day and before two, but for days off, and leave everything else alone', () => {
    onCases('a no', (reading) => {
      const at = reading.now;
      const rejected = changed(reading, { status: 'rejected', statusAt: at });
      const items = dueItems(rejected, at, reading.context);
      expect(kinds(items).filter((what) => what !== 'after-rejection')).toEqual([]);
      for (const { from, target } of items) {
        expect(from - at).toBeGreaterThanOrEqual(DAY);
        expect(target).toBeGreaterThanOrEqual(from);
        // Christmas, a weekend and a few days of one's own at most.
        expect(from - at).toBeLessThan(25 * DAY);
      }
    });
  }, 120_000);

  it('never un-due anything while the clock runs and nothing happens', () => {
    const ended = new Shares();
    onCases('never un-due', (given) => {
      const reading = untilNow(given);
      const { records, now, timeZone } = reading;
      const slots = records.interviews.flatMap((one) => slotOf(one, timeZone) ?? []);
      const ends: string[] = [];
      for (const step of [60_000, 5 * HOUR, DAY, 4 * DAY, 13 * DAY, 40 * DAY]) {
        // A talk that begins or ends is an event.
        if (slots.some(({ startAt, endAt }) => endAt > now && startAt <= now + step)) continue;
        const later = itemsAt(reading, now + step);
        for (const item of itemsAt(reading, now).filter(({ isDue }) => isDue)) {
          if (later.some(({ key, isDue }) => key === item.key && isDue)) continue;
          ends.push(item.what);
          checkEnd(item, later, reading, now + step);
        }
      }
      ended.count(ends);
    });
    // Nudges are not among them: they stay until something happens.
    for (const what of NUDGES) expect(ended.of(what)).toBe(0);
    expect(ended.of('debrief') + ended.of('late-thank-you') + ended.of('thank-you')).toBeGreaterThan(0.05);
  }, 240_000);
});

/** What was due and is gone has had its time, or gave way to the next message: both would be two in a week. */
const checkEnd = (item: DueItem, later: readonly DueItem[], { records, timeZone }: CaseReading, at: number) => {
  const isNote = ['thank-you', 'late-thank-you', 'pass-on', 'phone-screen'].includes(item.what);
  if (isNote && later.some(({ what, isDue }) => isDue && NUDGES.includes(what))) return;
  const { replyBy, statusAt } = records.application;
  if (item.what === 'more-time') return expect(at).toBeGreaterThan(Date.parse(`${replyBy}T00:00Z`) + 6 * DAY);
  const slot = records.interviews.flatMap((one) =>
    one.id === item.interviewId ? (slotOf(one, timeZone) ?? []) : [],
  )[0];
  // After two days a note gives way to an answer, a later round or a reminder that went.
  if (isNote && slot && at >= slot.endAt + 2 * DAY) return;
  const lives = item.what === 'no-show' ? LIVES / 2 : LIVES;
  const since = item.what === 'no-show' ? slot?.startAt : item.what === 'after-rejection' ? statusAt : slot?.endAt;
  const recorded = records.interviews.find(({ id }) => id === item.interviewId)?.createdAt ?? statusAt;
  const began = item.what === 'referrer' ? Math.min(recorded, since ?? statusAt) : (since ?? statusAt);
  expect([item.what, at - began >= lives]).toEqual([item.what, true]);
};

const blank: Letter = letterRow({
  id: 'later',
  kind: 'thank-you',
  applicationId: 'application',
  interviewId: null,
  personIds: [],
  state: 'sent',
  at: 0,
});
