import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, easter, weekdayOf } from '../../src/records/calendar';

const DAYS = { min: dayOf('0001-01-01') ?? 0, max: dayOf('9999-12-31') ?? 0 };

describe('whole days', () => {
  it('agrees with Temporal on every date and weekday', () => {
    fc.assert(
      fc.property(fc.integer(DAYS), (day) => {
        const date = Temporal.PlainDate.from('1970-01-01').add({ days: day });
        expect(dateOf(day)).toBe(date.toString());
        expect(dayOf(date.toString())).toBe(day);
        expect(weekdayOf(day)).toBe(date.dayOfWeek);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['2026-02-30', '2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-04-30', '2026-4-3', '', 'soon'])(
    'knows that "%s" is no date',
    (date) => expect(dayOf(date)).toBeNull(),
  );

  it.each(['2024-02-29', '2000-02-29'])('knows the leap day %s', (date) => expect(dateOf(dayOf(date) ?? 0)).toBe(date));

  // From the tables of the almanacs.
  it.each([
    [1961, '04-02'],
    [2000, '04-23'],
    [2008, '03-23'],
    [2019, '04-21'],
    [2024, '03-31'],
    [2025, '04-20'],
    [2026, '04-05'],
    [2027, '03-28'],
    [2038, '04-25'],
    [2285, '03-22'],
  ])('finds Easter of %i', (year, date) => expect(dateOf(easter(year))).toBe(`${year}-${date}`));
});
