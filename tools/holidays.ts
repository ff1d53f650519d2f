import { existsSync, writeFileSync } from 'node:fs';
import Calendar, { type HolidaysTypes } from 'date-holidays';
import { holidaysOf } from '../src/etiquette/daysOff';
import type { HolidayRule } from '../src/etiquette/holidays/shape';
import { dateOf as dateOfDay, dayOf, easter, weekdayOf } from '../src/records/calendar';

/**
 * The table of a country from date-holidays: `node tools/run.mjs holidays SE FI`. What has a rule becomes one; what has
 * none (a moon, a substitute day that only some years have) becomes the dates themselves, as far as the table reaches.
 */

export const FIRST = 2026;
export const LAST = 2035;

/** Days that the package calls "bank" or "optional" and on which offices are closed all the same. */
const CLOSED_TOO: Record<string, RegExp> = {
  BR: /^(?:Carnaval|Corpo de Deus)$/,
  FI: /^(?:juhannusaatto|jouluaatto)$/,
  IE: /^St\. (?:Patrick|Stephen)/,
  MX: /^(?:Jueves|Viernes) Santo$/,
  SE: /^(?:midsommarafton|julafton|nyårsafton)$/,
  US: /^Veterans Day/,
};

const isWorkday = (date: string): boolean => weekdayOf(dayOf(date) ?? 0) < 6;

type Kept = HolidaysTypes.Holiday;

/** Public holidays of a country as the package knows them, first to last year. */
function known(country: string): Kept[] {
  const calendar = new Calendar(country);
  const years = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
  return years
    .flatMap((year) => calendar.getHolidays(year))
    .filter(({ type, name }) => type === 'public' || (type === 'bank' && CLOSED_TOO[country]?.test(name)));
}

const dateOf = ({ date }: Kept): string => date.slice(0, 10);

/** Working days on which a country keeps a holiday, as the package knows them. */
export const workdaysKept = (country: string): string[] => [
  ...new Set(known(country).map(dateOf).filter(isWorkday).sort()),
];

/** The last Monday of its month, or whatever weekday it is. */
const isLastOfItsKind = (day: number): boolean => dateOfDay(day).slice(5, 7) !== dateOfDay(day + 7).slice(5, 7);

/** Every rule that could give this date. */
function rulesOf(date: string): HolidayRule[] {
  const day = dayOf(date) ?? 0;
  const [year = 0, month = 0, ofMonth = 0] = date.split('-').map(Number);
  const weekday = weekdayOf(day);
  return [
    { on: date.slice(5) },
    { easter: day - easter(year) },
    { nth: Math.ceil(ofMonth / 7), weekday, month },
    ...(isLastOfItsKind(day) ? [{ nth: -1, weekday, month }] : []),
    ...[0, 1, 2, 3, 4, 5, 6].map((more) => ({
      weekday,
      onOrBefore: dateOfDay(day + more).slice(5),
    })),
  ];
}

/** The rule that gives all these dates and no other, if there is one. */
function ruleFor(dates: readonly string[]): HolidayRule | null {
  const [first = '', ...rest] = dates;
  if (dates.length !== LAST - FIRST + 1) return null;
  const keys = rest.map((date) => new Set(rulesOf(date).map((rule) => JSON.stringify(rule))));
  return rulesOf(first).find((rule) => keys.every((possible) => possible.has(JSON.stringify(rule)))) ?? null;
}

function rulesFor(country: string): HolidayRule[] {
  const names = new Map<string, string[]>();
  for (const kept of known(country)) names.set(kept.name, [...(names.get(kept.name) ?? []), dateOf(kept)]);
  const rules: HolidayRule[] = [];
  const odd: string[] = [];
  for (const dates of names.values()) {
    const rule = ruleFor(dates);
    // A Sunday that is always a Sunday takes no working day.
    if (rule && !('on' in rule) && !dates.some(isWorkday)) continue;
    if (rule) rules.push(rule);
    else odd.push(...dates.filter(isWorkday));
  }
  return odd.length > 0 ? [...rules, { dates: [...new Set(odd)].sort() }] : rules;
}

export default function holidays(countries: readonly string[]): number {
  for (const country of countries) {
    const file = `src/etiquette/holidays/${country.toLowerCase()}.ts`;
    const what = `{ country: '${country}', rules: ${JSON.stringify(rulesFor(country))} }`;
    const was = existsSync(file) ? 'written again' : 'new';
    writeFileSync(file, `import type { Holidays } from './shape';\n\nexport default ${what} satisfies Holidays;\n`);
    console.log(`${file} (${was}): ${holidaysOf(country, FIRST).length} days in ${FIRST} before it. Now: npm run fix`);
  }
  return 0;
}
