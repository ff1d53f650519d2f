import { describe, expect, it } from 'vitest';
import { holidaysOf } from '../../src/etiquette/daysOff';
import type { Holidays } from '../../src/etiquette/holidays/shape';
import { dayOf, weekdayOf } from '../../src/records/calendar';
import { FIRST, LAST, workdaysKept } from '../../tools/holidays';

/** Every table against date-holidays, for each working day of the years that it reaches. */

const files = import.meta.glob<Holidays>(['../../src/etiquette/holidays/*.ts', '!**/shape.ts'], {
  eager: true,
  import: 'default',
});
const COUNTRIES = Object.values(files).map(({ country }) => country);

/** Days of ours that the package does not have for the country as a whole; `MM-DD`, each with the reason. */
const OURS_ALONE: Record<string, RegExp> = {
  // Federal holidays: the package has only what every province keeps as well.
  CA: /^(?:05-(?:1[89]|2[0-4])|07-0[23]|09-30|10-\d\d|11-1[1-3]|12-2[678]|01-0[23])$/,
  // The summer bank holiday of England, Wales and Northern Ireland; Scotland has another.
  GB: /^08-(?:2[5-9]|3[01])$/,
  // A public holiday that falls on a weekend is made up for on the next working day.
  IE: /^(?:01-0[23]|12-2[78])$/,
};

/** Days of the package that are not kept by the country as a whole. */
const THEIRS_ALONE: Record<string, RegExp> = {
  // Which days are made up for is each community's to say.
  ES: /^12-26$/,
};

const years = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
const ours = (country: string): string[] =>
  years
    .flatMap((year) => holidaysOf(country, year))
    .filter((date) => weekdayOf(dayOf(date) ?? 0) < 6 && date.slice(0, 4) <= String(LAST));

describe('the table of public holidays', () => {
  it('holds the countries of most people who write to us', () =>
    expect(COUNTRIES.sort().join(' ')).toBe(
      'AT AU BE BR CA CH DE DK ES FI FR GB IE IN IT JP LU MX NL NO NZ PL PT SE US',
    ));

  it.each(COUNTRIES)('%s says what date-holidays says', (country) => {
    const own = OURS_ALONE[country];
    const [mine, theirs] = [new Set(ours(country)), new Set(workdaysKept(country))];
    expect([...mine].filter((date) => !theirs.has(date) && !own?.test(date.slice(5)))).toEqual([]);
    expect([...theirs].filter((date) => !mine.has(date) && !THEIRS_ALONE[country]?.test(date.slice(5)))).toEqual([]);
  });
});
