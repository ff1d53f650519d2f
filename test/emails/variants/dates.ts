import type { Email } from '../../../src/email/shape';

/** Written-out English dates in other formats. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const ordinal = (day: number): string => {
  const last = day % 10;
  const teens = day > 10 && day < 14;
  return `${day}${!teens && last === 1 ? 'st' : !teens && last === 2 ? 'nd' : !teens && last === 3 ? 'rd' : 'th'}`;
};

type Parts = { y: number; m: number; d: number; weekday: string };

export const FORMATS: Record<string, (p: Parts) => string> = {
  iso: ({ y, m, d }) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
  long: ({ y, m, d, weekday }) => `${weekday}, ${MONTHS[m - 1]} ${d}, ${y}`,
  british: ({ y, m, d, weekday }) => `${weekday} ${ordinal(d)} ${MONTHS[m - 1]} ${y}`,
  short: ({ y, m, d, weekday }) => `${weekday.slice(0, 3)} ${d} ${MONTHS[m - 1]?.slice(0, 3)} ${y}`,
  dotted: ({ y, m, d }) => `${String(d).padStart(2, '0')}.${String(m).padStart(2, '0')}.${y}`,
};

const NAMED = new RegExp(
  `(?:(?:${DAYS.join('|')}|${DAYS.map((d) => d.slice(0, 3)).join('|')}),? )?(?:(\\d{1,2})(?:st|nd|rd|th)? (${MONTHS.join('|')})|(${MONTHS.join('|')}) (\\d{1,2})(?:st|nd|rd|th)?)(?:,? (\\d{4}))?(?!\\d)`,
  'g',
);

/** Every written-out English date in another format; the year is the one of the expected start. */
export const reformatted = (text: string, format: (p: Parts) => string, year: number): string =>
  text.replace(NAMED, (_, d1, m1, m2, d2, y) => {
    const m = MONTHS.indexOf(m1 ?? m2) + 1;
    const d = Number(d1 ?? d2);
    const full = Number(y ?? year);
    return format({ y: full, m, d, weekday: DAYS[new Date(Date.UTC(full, m - 1, d)).getUTCDay()] ?? '' });
  });

/** Whether other words for its dates would change what the mail says. */
export const canReformat = (email: Email): boolean =>
  /\b(?:the|and|your)\b/i.test(email.text) && !/\d\/\d|\bor\s+\w+day/i.test(email.text);
