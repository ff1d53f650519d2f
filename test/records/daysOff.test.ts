import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf } from '../../src/records/calendar';
import { rangesOf, withoutRange, withRange } from '../../src/records/daysOff';

const TODAY = '2026-07-01';
const add = (dates: readonly string[], from: string, until: string) => withRange(dates, { from, until }, TODAY);

describe('the person’s own days off', () => {
  test('days in a row are one range, over the end of a month and a leap day', () => {
    const days = ['2028-02-28', '2028-03-01', '2028-02-29', '2028-03-03', '2028-03-03', 'never', '2028-02-30'];
    expect(rangesOf(days)).toEqual([
      { from: '2028-02-28', until: '2028-03-01' },
      { from: '2028-03-03', until: '2028-03-03' },
    ]);
  });

  test('one day, or from a first to a last one', () => {
    expect(add([], '2026-07-10', '')).toEqual(['2026-07-10']);
    expect(add(['2026-07-12'], '2026-07-10', '2026-07-11')).toEqual(['2026-07-10', '2026-07-11', '2026-07-12']);
    expect(add(['2026-07-10'], '2026-07-10', '2026-07-10')).toEqual(['2026-07-10']);
  });

  test('what is no range is said, and nothing is added', () => {
    expect(add([], '', '2026-07-10')).toBe('noDay');
    expect(add([], '2026-02-30', '')).toBe('noDay');
    expect(add([], '2026-07-10', 'soon')).toBe('noDay');
    expect(add([], '2026-07-10', '2026-07-09')).toBe('order');
    expect(add([], '2026-07-01', '2026-08-18')).toHaveLength(49);
    expect(add([], '2026-07-01', '2026-08-19')).toBe('long');
    expect(add([], '2026-07-01', '9999-12-31')).toBe('long');
    // Nor piece by piece: the rules would take the calendar for a broken one.
    expect(add(add([], '2026-07-01', '2026-08-18') as string[], '2026-08-19', '')).toBe('long');
  });

  test('what is long past is forgotten, what rules may still count is not', () => {
    expect(add(['2026-04-30', '2026-05-20'], '2026-07-10', '')).toEqual(['2026-05-20', '2026-07-10']);
  });

  test('taken out again, whatever else there is', () => {
    const day = fc.integer({ min: 20_600, max: 20_700 }).map(dateOf);
    fc.assert(
      fc.property(fc.array(day), (dates) => {
        const ranges = rangesOf(dates);
        const [first, ...rest] = ranges;
        const left = first ? withoutRange(dates, first) : dates;
        expect(rangesOf(left)).toEqual(rest);
        const back = ranges.reduce<string[]>((all, one) => add(all, one.from, one.until) as string[], []);
        expect(rangesOf(back)).toEqual(ranges);
      }),
    );
  });
});
