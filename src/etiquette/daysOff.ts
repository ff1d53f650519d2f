import { dateOf, dayOf, daysInMonth, easter, weekdayOf } from '../records/calendar';
import type { HolidayRule, Holidays } from './holidays/shape';

const files = import.meta.glob<Holidays>(['./holidays/*.ts', '!./holidays/shape.ts'], {
  eager: true,
  import: 'default',
});
const RULES = new Map(Object.values(files).map((holidays) => [holidays.country, holidays.rules]));

const SATURDAY = 6;
const isWeekend = (day: number) => weekdayOf(day) >= SATURDAY;

const dayInYear = (year: number, monthAndDay: string): number =>
  dayOf(`${String(year).padStart(4, '0')}-${monthAndDay}`) ?? 0;

const nthWeekday = (year: number, month: number, weekday: number, nth: number): number => {
  const start = dayInYear(year, `${String(month).padStart(2, '0')}-01`);
  if (nth > 0) return start + ((weekday - weekdayOf(start) + 7) % 7) + (nth - 1) * 7;
  const end = start + daysInMonth(year, month) - 1;
  return end - ((weekdayOf(end) - weekday + 7) % 7);
};

/** The day itself; what it is moved to is decided when all days of the year are known. */
const daysByRule = (rule: HolidayRule, year: number): number[] => {
  if ('on' in rule) return [dayInYear(year, rule.on)];
  if ('easter' in rule) return [easter(year) + rule.easter];
  if ('nth' in rule) return [nthWeekday(year, rule.month, rule.weekday, rule.nth)];
  if ('dates' in rule)
    return rule.dates.filter((date) => Number(date.slice(0, 4)) === year).map((date) => dayOf(date) ?? 0);
  const latest = dayInYear(year, rule.onOrBefore);
  return [latest - ((weekdayOf(latest) - rule.weekday + 7) % 7)];
};

const observedDay = (day: number, observed: 'next' | 'near', taken: ReadonlySet<number>): number => {
  if (observed === 'near') return weekdayOf(day) === SATURDAY ? day - 1 : day + 1;
  let free = day + 1;
  while (isWeekend(free) || taken.has(free)) free++;
  return free;
};

/**
 * Public holidays of a country in a year, as dates in order, with the days they are moved to from weekends.
 * @param country ISO 3166 code, any case; an unknown one has none
 */
export const holidaysOf = (country: string, year: number): string[] => {
  const rules = RULES.get(country.toUpperCase()) ?? [];
  const days = new Set(rules.flatMap((rule) => daysByRule(rule, year)));
  for (const rule of rules) {
    if (!('on' in rule) || rule.observed === undefined) continue;
    const day = dayInYear(year, rule.on);
    if (isWeekend(day)) days.add(observedDay(day, rule.observed, days));
  }
  return [...days].sort((a, b) => a - b).map(dateOf);
};

const table = new Map<string, ReadonlySet<string>>();

/** With the neighbouring New Year: where the first of January is a Saturday it is kept in the year before. */
const holidaysAround = (country: string, year: number): ReadonlySet<string> => {
  const key = `${country} ${year}`;
  const known = table.get(key);
  if (known) return known;
  if (table.size > 200) table.clear();
  const fresh = new Set([...holidaysOf(country, year), ...holidaysOf(country, year + 1)]);
  table.set(key, fresh);
  return fresh;
};

const isPublicDayOff = (date: string, country: string | null): boolean => {
  const day = dayOf(date);
  if (day === null) return false;
  return isWeekend(day) || (country !== null && holidaysAround(country, Number(date.slice(0, 4))).has(date));
};

/**
 * What the rules ask when they step over days: weekends, the public holidays of the employer's country, and the days that
 * the person named.
 * @param own dates such as `2026-05-15`
 * @returns a function of a date and a country (null: not known); an impossible date is no day off. Keep it: it remembers
 * its answers, which are asked for again at every change.
 */
export const isDayOffFor = (own: readonly string[]): ((date: string, country: string | null) => boolean) => {
  const named = new Set(own);
  const known = new Map<string | null, Map<string, boolean>>();
  return (date, country) => {
    const ofCountry = known.get(country) ?? new Map<string, boolean>();
    const answer = ofCountry.get(date);
    if (answer !== undefined) return answer;
    if (ofCountry.size > 5_000) ofCountry.clear();
    const fresh = named.has(date) || isPublicDayOff(date, country);
    known.set(country, ofCountry.set(date, fresh));
    return fresh;
  };
};
