import { everyMatch, onceFor, pattern } from '../languages';
import type { DateWords, Language } from '../languages/shape';
import type { Role } from './shape';

/** The part a day or time plays in its mail: start, end, last day, slot that no longer holds. */

/** The stops inside "28.09. um 10.30" end nothing. */
const STOP = /(?<!\d)[.!?]\s/g;

/** What stands before an offset in its line or sentence, at most `length` characters; the short line above where that is nothing. */
export const lineBefore = (text: string, at: number, length: number): string => {
  const before = text.slice(Math.max(0, at - length), at);
  let stop = -1;
  for (const { index } of everyMatch(STOP, before)) stop = index;
  const cut = Math.max(before.lastIndexOf('\n'), stop + 1);
  const line = before.slice(Math.max(0, cut));
  if (line.trim() !== '') return line;
  // "OLD" or "New time" on a line of its own above the slot.
  const above = before.trimEnd().split('\n').at(-1) ?? '';
  return above.length <= 30 ? above : '';
};

/** Offset of the end of the last match, or -1. */
const lastMatch = (text: string, source: string): number => {
  let end = -1;
  for (const match of everyMatch(pattern(source, 'g'), text)) end = match.index + match[0].length;
  return end;
};

/** How far words that say which slot is meant may stand from it. */
const NEAR = 45;

/** The last match, looked for in the whole line (a verb at its head tells "findet … statt" from "statt"), or -1 if far. */
const nearEnd = (before: string, source: string): number => {
  const end = lastMatch(before, source);
  return end < before.length - NEAR ? -1 : end;
};

/** What a stretch before a moment may end with, for each part of the language that gives a moment its role. */
const endings = onceFor(({ arrive, deadline, ends, sent, gone, article, at, farewell }: DateWords) => ({
  arrive: pattern(`(?:${arrive})$`),
  deadline: pattern(`(?:${deadline})$`),
  ends: pattern(`(?:${ends})$`),
  sent: pattern(`(?:${sent})$`),
  gone: pattern(gone),
  farewell: pattern(`(?:${farewell})$`),
  deadlineAlone: pattern(`^(?:${deadline})$`),
  small: pattern(`(?: (?:${article}|${at}))+$`),
}));

/**
 * "Bis Donnerstag um 15 Uhr!", "Hasta el jueves a las 10", "Tot morgen, 10 uur!": the word for a last day, but goodbye
 * until then. It opens what is said or follows "well then", and nothing comes behind.
 */
const isFarewell = (before: string, after: string, dates: DateWords): boolean => {
  const { farewell, deadlineAlone } = endings(dates);
  return (
    farewell.test(before) ||
    (dates.farewell !== '(?!)' && deadlineAlone.test(before.trim()) && /^\s?(?:[.!]|\n|$)/.test(after))
  );
};

/** What a moment is, from the words on its line before it. */
export const roleOf = (text: string, start: number, end: number, language: Language): Role => {
  const { dates } = language;
  const ending = endings(dates);
  const before = lineBefore(text, start, 70).replace(/[\s:,(]+$/, '');
  const tail = before.replace(ending.small, '');
  const endsWith = (words: RegExp): boolean => words.test(before) || words.test(tail);
  if (endsWith(ending.arrive)) return 'arrive';
  // "Mardi dernier": some languages say behind the day that it is over.
  if (ending.gone.test(text.slice(start, end))) return 'sent';
  const after = text.slice(end, end + 4);
  if (isFarewell(before, after, dates) || isFarewell(tail, after, dates)) return 'start';
  if (endsWith(ending.deadline)) return 'deadline';
  if (endsWith(ending.ends)) return 'end';
  const old = nearEnd(before, dates.old);
  const fresh = nearEnd(before, dates.fresh);
  if (old < 0 && fresh < 0) return endsWith(ending.sent) ? 'sent' : 'start';
  if (fresh >= old) return 'fresh';
  return /\d/.test(before.slice(old)) ? 'start' : 'old';
};
