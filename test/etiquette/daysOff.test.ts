import { describe, expect, it } from 'vitest';
import { holidaysOf, isDayOffFor } from '../../src/etiquette/daysOff';

/** As published by the governments; days that fall on a weekend included. */
const PUBLISHED: [string, number, string][] = [
  ['US', 2026, '01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25'],
  ['US', 2027, '01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25'],
  ['GB', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28'],
  ['GB', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28'],
  ['GB', 2022, '01-01 01-03 04-15 04-18 05-02 05-30 08-29 12-25 12-26 12-27'],
  ['DE', 2026, '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'],
  ['FR', 2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'],
  ['ES', 2026, '01-01 01-06 04-03 05-01 08-15 10-12 11-01 12-06 12-08 12-25'],
  ['CA', 2026, '01-01 04-03 05-18 07-01 09-07 09-30 10-12 11-11 12-25 12-26 12-28'],
  ['IE', 2026, '01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25 12-26 12-28'],
  ['NL', 2026, '01-01 04-06 04-27 05-14 05-25 12-25 12-26'],
  ['IT', 2026, '01-01 01-06 04-06 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26'],
  ['PT', 2026, '01-01 04-03 04-25 05-01 06-04 06-10 08-15 10-05 11-01 12-01 12-08 12-25'],
  ['AT', 2026, '01-01 01-06 04-06 05-01 05-14 05-25 06-04 08-15 10-26 11-01 12-08 12-25 12-26'],
  ['CH', 2026, '01-01 04-03 04-06 05-14 05-25 08-01 12-25 12-26'],
];

describe('public holidays', () => {
  it.each(PUBLISHED)('%s in %i', (country, year, dates) =>
    expect(holidaysOf(country, year)).toEqual(dates.split(' ').map((date) => `${year}-${date}`)),
  );

  it('knows no country that is not in the table', () => expect(holidaysOf('XX', 2026)).toEqual([]));
});

describe('days off', () => {
  const isDayOff = isDayOffFor(['2026-05-13']);

  it.each([
    ['2026-05-13', null, true],
    ['2026-05-12', null, false],
    ['2026-05-16', null, true],
    ['2026-05-17', 'DE', true],
    ['2026-05-14', 'DE', true],
    ['2026-05-14', 'de', true],
    ['2026-05-14', 'US', false],
    ['2026-05-14', null, false],
    ['2026-02-30', 'DE', false],
    ['nonsense', 'DE', false],
    // New Year's Day of 2028 is a Saturday and kept on the Friday of the year before.
    ['2027-12-31', 'US', true],
    ['2027-12-31', 'GB', false],
  ])('%s in %s: %s', (date, country, off) => {
    expect(isDayOff(date, country)).toBe(off);
    expect(isDayOff(date, country)).toBe(off);
  });
});
