/**
 * Gmail words a message's date in the language of its UI ("Do., 1. Okt. 2026, 11:00"). Month names and halves of the day
 * come from the browser's own tables for that language instead of word lists of ours.
 */
type Words = {
  months: [name: string, month: number][];
  afternoon: [word: string, isAfternoon: boolean][];
  dayFirst: boolean;
  twelve: boolean;
};

const known = new Map<string, Words>();

/** Lower case, western digits, no marks of direction, no dots in abbreviations, one kind of space. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) => String(((digit.codePointAt(0) ?? 0) % 16) % 10))
    .toLowerCase()
    .replace(/\.(?!\d)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const formatted = (language: string, options: Intl.DateTimeFormatOptions, date: Date) =>
  new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { timeZone: 'UTC', ...options }).formatToParts(date);

const wordIn = (language: string, type: string, options: Intl.DateTimeFormatOptions, date: Date): string =>
  plain(formatted(language, options, date).find((part) => part.type === type)?.value ?? '');

const monthsOf = (language: string): [string, number][] => {
  const names = new Map<string, number>();
  for (let month = 0; month < 12; month++) {
    const date = new Date(Date.UTC(2026, month, 5));
    for (const style of ['long', 'short'] as const) {
      // With a day beside it many languages use another form (the genitive) than alone.
      for (const beside of [{}, { day: 'numeric', year: 'numeric' }] as const) {
        const name = wordIn(language, 'month', { month: style, ...beside }, date);
        if (name !== '' && !/^\d+$/.test(name)) names.set(name, month + 1);
      }
    }
  }
  // The longest first: "11月" before "1月", "mars" before "mar".
  return [...names].sort(([one], [other]) => other.length - one.length);
};

/** The browser's Korean table has "AM" and "PM" since 2024; the page has not. */
const HALVES: readonly [string, boolean][] = [
  ['am', false],
  ['pm', true],
  ['오전', false],
  ['오후', true],
];

const afternoonOf = (language: string): [string, boolean][] => {
  const half = (hour: number) =>
    wordIn(language, 'dayPeriod', { hour: 'numeric', hour12: true }, new Date(Date.UTC(2026, 0, 5, hour)));
  const own: [string, boolean][] = [
    [half(9), false],
    [half(15), true],
  ];
  return [...HALVES, ...own.filter(([word]) => word !== '')];
};

const wordsOf = (language: string): Words => {
  const before = known.get(language);
  if (before) return before;
  const order = formatted(language, { year: 'numeric', month: 'numeric', day: 'numeric' }, new Date(0));
  const dayFirst = order.findIndex(({ type }) => type === 'day') < order.findIndex(({ type }) => type === 'month');
  const { hour12 } = new Intl.DateTimeFormat(language, { hour: 'numeric' }).resolvedOptions();
  const words = { months: monthsOf(language), afternoon: afternoonOf(language), dayFirst, twelve: hour12 === true };
  known.set(language, words);
  return words;
};

const isLetter = (character: string | undefined): boolean => /^\p{L}$/u.test(character ?? '');

/** Where a word stands on its own; scripts without spaces between words only need it to be there. */
const standsIn = (text: string, word: string): number => {
  const at = text.indexOf(word);
  const free = !/^[a-z]/.test(word) || (!isLetter(text[at - 1]) && !isLetter(text[at + word.length]));
  return at >= 0 && free ? at : -1;
};

type Rest = { text: string };
const take = (rest: Rest, pattern: RegExp): RegExpExecArray | null => {
  const found = pattern.exec(rest.text);
  if (found) rest.text = rest.text.replace(found[0], ' ');
  return found;
};

const timeIn = (rest: Rest, { afternoon, twelve }: Words): { hour: number; minute: number } | null => {
  const time = take(rest, /(?<!\d)(\d{1,2}) ?[:.h時点시] ?(\d{2})(?!\d)(?:[:.]\d{2})?/);
  if (!time) return null;
  const half = afternoon.find(([word]) => standsIn(rest.text.replaceAll(/(?<=[ap]) (?=m\b)/g, ''), word) >= 0);
  const hour = Number(time[1]);
  // Half a clock without its word may be morning or evening: not sure.
  if (!half) return twelve && hour <= 12 && !/^0/.test(time[1] ?? '') ? null : { hour, minute: Number(time[2]) };
  return { hour: half[1] ? (hour % 12) + 12 : hour === 12 ? 0 : hour, minute: Number(time[2]) };
};

/** The number nearest to the month's name: a weekday may be a number too ("Th 5, 1 thg 10"). */
const dayBeside = (text: string, from: number, length: number): number | null => {
  let best: { gap: number; day: number } | null = null;
  for (const found of text.matchAll(/(?<!\d)\d{1,2}(?!\d)/g)) {
    const gap = found.index < from ? from - found.index - found[0].length : found.index - from - length;
    if (gap >= 0 && (!best || gap < best.gap)) best = { gap, day: Number(found[0]) };
  }
  return best?.day ?? null;
};

const dayIn = (rest: Rest, { months, dayFirst }: Words): { year: number; month: number; day: number } | null => {
  const ymd = take(rest, /(?<!\d)(\d{4}) ?[-/.年년] ?(\d{1,2}) ?[-/.月월] ?(\d{1,2})(?!\d)/);
  if (ymd) return { year: Number(ymd[1]), month: Number(ymd[2]), day: Number(ymd[3]) };
  const numeric = take(rest, /(?<!\d)(\d{1,2})(?: ?[-/.] ?| )(\d{1,2})(?: ?[-/.] ?| )(\d{4})(?!\d)/);
  if (numeric) {
    const [one, other] = [Number(numeric[1]), Number(numeric[2])];
    return { year: Number(numeric[3]), month: dayFirst ? other : one, day: dayFirst ? one : other };
  }
  const year = take(rest, /(?<!\d)\d{4}(?!\d)/);
  const month = months.find(([name]) => standsIn(rest.text, name) >= 0);
  if (!year || !month) return null;
  const day = dayBeside(rest.text, standsIn(rest.text, month[0]), month[0].length);
  return day === null ? null : { year: Number(year[0]), month: month[1], day };
};

const two = (value: number): string => String(value).padStart(2, '0');

const read = (raw: string, language: string): string | null => {
  const words = wordsOf(language);
  const rest = { text: plain(raw) };
  const time = timeIn(rest, words);
  const day = dayIn(rest, words);
  if (!time || !day || time.hour > 23 || time.minute > 59 || day.year < 1995 || day.year > 2100) return null;
  const lastDay = new Date(Date.UTC(day.year, day.month, 0)).getUTCDate();
  if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > lastDay) return null;
  return `${day.year}-${two(day.month)}-${two(day.day)}T${two(time.hour)}:${two(time.minute)}`;
};

/**
 * @param raw the date as the page words it
 * @param languages tags to try, the page's own first
 * @returns local wall clock (`2026-05-14T14:00`), or null when it cannot be read for sure
 */
export const wallClock = (raw: string, languages: readonly string[]): string | null => {
  if (raw === '' || raw.length > 120) return null;
  for (const language of new Set([...languages, 'en'])) {
    const tag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/.test(language) ? language : null;
    const found = tag && read(raw, tag);
    if (found) return found;
  }
  return null;
};
