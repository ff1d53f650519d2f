import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueItems } from '../../src/etiquette';
import { keyOf, planNotification } from '../../src/etiquette/notification';
import { dateOf } from '../../src/records/calendar';
import { DAY, dayIn, HOUR, toWall } from '../../src/records/instant';
import type { NotificationSettings, Told } from '../../src/records/notification';
import type { Records } from '../../src/records/shape';
import { type CaseReading, readCase } from '../../tools/inspect/case';
import { generatedCase, RUNS } from './generated';

/** What must hold of notifications whatever is recorded, set and slept through. */

const time = fc
  .integer({ min: 0, max: 1439 })
  .map((minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`);
const settings = fc.record({ on: fc.constant(true), quietFrom: time, quietUntil: time, names: fc.boolean() });
/** Wake-ups in hours after the one before: often, seldom, after a sleep, and a clock that is set back. */
const steps = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 4, max: 30 }), fc.constantFrom(240, -1, -5, -26)),
  { minLength: 1, maxLength: 25 },
);

/** Told without the code that is tried: the wall clock as text, compared as text. */
const isQuiet = (wall: string, { quietFrom, quietUntil }: NotificationSettings): boolean => {
  const now = wall.slice(11);
  if (quietFrom === quietUntil) return false;
  return quietFrom < quietUntil ? now >= quietFrom && now < quietUntil : now >= quietFrom || now < quietUntil;
};

type Shown = { at: number; told: Told; words: string };

/** Lives through the wake-ups as the background does, with one case twice over as two applications. */
const live = (reading: CaseReading, all: Records[], set: NotificationSettings, hours: number[]): Shown[] => {
  const shown: Shown[] = [];
  let now = reading.now;
  let told: Told | null = null;
  for (const step of hours) {
    now += step * HOUR;
    const { show, nextAt } = planNotification(all, set, told, now, reading.context);
    if (nextAt !== null) expect(nextAt).toBeGreaterThan(now);
    if (!show) continue;
    told = show.told;
    shown.push({ at: now, told, words: JSON.stringify([show.title, show.lines]) });
  }
  return shown;
};

const SECRETS = ['Acme', 'Hays', 'Dana', 'Rob', 'Ana', 'Lee', 'Eve', 'Sam', '{role}', 'list:a', 'date:'];

describe('generated lives', () => {
  it('keep every promise', () => {
    let count = 0;
    fc.assert(
      fc.property(generatedCase, settings, steps, (given, set, hours) => {
        const reading = readCase(given);
        const { records, context } = reading;
        const second = { ...records, application: { ...records.application, id: 'second', country: 'DE' } };
        const all = [records, second];
        const shown = live(reading, all, set, hours);
        count += shown.length;
        for (const { at, told, words } of shown) {
          const wall = toWall(at, context.timeZone);
          expect(isQuiet(wall, set)).toBe(false);
          const date = dateOf(dayIn(at, context.timeZone));
          expect(context.isDayOff(date, null)).toBe(false);
          for (const one of all) {
            const isDue = told.keys.some((key) => key.startsWith(`${one.application.id}/`));
            if (isDue) expect(context.isDayOff(date, one.application.country)).toBe(false);
          }
          // It speaks of what is due, all of it and nothing else.
          const due = all.flatMap((one) =>
            dueItems(one, at, context).flatMap((item) => (item.isDue ? [keyOf({ records: one, item })] : [])),
          );
          expect([...told.keys].sort()).toEqual(due.sort());
          if (!set.names) for (const secret of SECRETS) expect(words).not.toContain(secret);
        }
        for (const [nth, one] of shown.entries()) {
          // Never two on one day (but where the clock was set back by two), never the same set again.
          const last = shown[nth - 1];
          if (last) expect(one.told.day).not.toBe(last.told.day);
          if (last && last.at < one.at) {
            const returned = all.flatMap((of) =>
              dueItems(of, one.at, context).filter((item) => item.isDue && item.from > last.at),
            );
            const isNew = one.told.keys.some((key) => !last.told.keys.includes(key));
            expect(isNew || returned.length > 0).toBe(true);
          }
        }
      }),
      { numRuns: RUNS },
    );
    expect(count).toBeGreaterThan(RUNS / 10);
    console.log(`notifications: ${RUNS} cases, 0 broken`);
  }, 120_000);

  it('after the moment that was announced, what was held back comes', () => {
    let count = 0;
    fc.assert(
      fc.property(generatedCase, settings, (given, set) => {
        const { records, context, now } = readCase(given);
        const { show, nextAt } = planNotification([records], set, null, now, context);
        if (show || nextAt === null) return;
        count += 1;
        expect(nextAt - now).toBeLessThan(60 * DAY);
        const then = planNotification([records], set, null, nextAt, context);
        // Unless by then nothing is due any more, or an interview is on; or an hour comes twice and is quiet still, or
        // another country's item became due on its holiday.
        if (then.show || then.nextAt === null) return;
        const date = dateOf(dayIn(nextAt, context.timeZone));
        const isOff = [null, records.application.country].some((country) => context.isDayOff(date, country));
        expect(isOff || isQuiet(toWall(nextAt, context.timeZone), set)).toBe(true);
      }),
      { numRuns: RUNS },
    );
    expect(count).toBeGreaterThan(RUNS / 20);
    console.log(`what was held back: ${RUNS} cases, 0 broken`);
  }, 120_000);
});
