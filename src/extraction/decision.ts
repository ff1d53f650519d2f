import { isOneOf, pattern } from '../languages';
import type { Language } from '../languages/shape';
import type { Reading } from '../reading';
import { addDays, dayNumber, isoOf, parseDay, weekdayOf, ymdOf } from '../reading/calendar';
import { sentencesOf } from './sentences';
import type { Proposal } from './shape';

/** "You will hear from us by the end of next week", as a date with its wording. */

/** Fridays end weeks: nobody is told on a Sunday. */
const fridayOf = (iso: string, weeksAhead: number): string => {
  const day = parseDay(iso);
  if (day === null) return iso;
  const today = dayNumber(day);
  return isoOf(ymdOf(today - weekdayOf(today) + 4 + weeksAhead * 7));
};

const endOfMonth = (iso: string, monthsAhead: number): string => {
  const day = parseDay(iso);
  if (day === null) return iso;
  const months = day.y * 12 + day.m + monthsAhead;
  return isoOf(ymdOf(dayNumber({ y: Math.floor(months / 12), m: (months % 12) + 1, d: 1 }) - 1));
};

const addBusinessDays = (iso: string, count: number): string => {
  let at = iso;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    const day = parseDay(at);
    if (day !== null && weekdayOf(dayNumber(day)) < 5) left--;
  }
  return at;
};

const FEW: Record<string, number> = {
  a: 1,
  an: 1,
  'a couple of': 2,
  'couple of': 2,
  few: 3,
  quinze: 15,
  quince: 15,
  quindici: 15,
  vierzehn: 14,
  enkele: 3,
  pochi: 3,
  quelques: 3,
  un: 1,
  um: 1,
  eine: 1,
  einer: 1,
  einem: 1,
  dois: 2,
  trente: 30,
};

const countOf = (word: string, language: Language): number | null => {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const at = language.dates.numbers.findIndex((number) => isOneOf(number, word));
  return at >= 0 ? at + 1 : (FEW[word] ?? null);
};

/** "within five business days", "in den nächsten zwei Wochen": the later end counts. */
export const spanEnd = (
  folded: string,
  from: string,
  language: Language,
): { date: string; start: number; end: number } | null => {
  const match = pattern(language.fields.within).exec(folded);
  if (match === null) return null;
  const count = countOf(match[2] ?? match[1] ?? '', language);
  const unit = match[3] ?? '';
  if (count === null || /^(?:hour|heure|hora|ore)/.test(unit)) return null;
  const at = { start: match.index, end: match.index + match[0].length };
  if (/business|working|werktag|arbeitstag|ouvr|habil|laborabl|uteis|werkdag|lavorativ/.test(unit))
    return { date: addBusinessDays(from, count), ...at };
  const days = /^(?:week|woche|semaine|semana|weken|settiman)/.test(unit)
    ? 7
    : /^(?:month|monat|mois|mes|maand)/.test(unit)
      ? 30
      : 1;
  return { date: addDays(from, count * days), ...at };
};

const periodEnd = (
  folded: string,
  from: string,
  language: Language,
): { date: string; start: number; end: number } | null => {
  const { periods } = language.fields;
  const ends: [string, string][] = [
    [periods.nextWeek, fridayOf(from, 1)],
    [periods.thisWeek, fridayOf(from, 0)],
    [periods.nextMonth, endOfMonth(from, 1)],
    [periods.thisMonth, endOfMonth(from, 0)],
  ];
  for (const [source, date] of ends) {
    const match = pattern(source).exec(folded);
    if (match !== null) return { date, start: match.index, end: match.index + match[0].length };
  }
  return null;
};

/**
 * When they say that they decide or write.
 * @returns the last day of what was said, and the words; null when nothing was said or the message has no date
 */
export const decisionIn = (reading: Reading): Proposal['decisionBy'] => {
  const from = reading.own.date?.slice(0, 10);
  if (from === undefined) return null;
  for (const { start, end } of sentencesOf(reading.text.slice(0, 12_000))) {
    const folded = reading.folded.slice(start, end);
    for (const language of reading.languages) {
      if (!pattern(language.fields.decision).test(folded)) continue;
      const named = reading.found.moments.findLast(
        (m) => m.start >= start && m.end <= end && m.date.iso !== null && m.date.iso > from,
      );
      const found = spanEnd(folded, from, language) ?? periodEnd(folded, from, language);
      const sentence = reading.text.slice(start, end).replace(/\s+/g, ' ').trim().slice(0, 300);
      if (found !== null) return { date: found.date, words: sentence };
      if (named?.date.iso != null && named.role === 'deadline') return { date: named.date.iso, words: sentence };
    }
  }
  return null;
};
