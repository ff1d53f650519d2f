import { everyMatch } from '../languages';

const END = /[.!?](?=\s)|\n/g;

/** The sentences and lines of a text with their offsets. */
export const sentencesOf = (text: string): { start: number; end: number }[] => {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of everyMatch(END, text)) {
    const end = match.index + 1;
    if (text.slice(start, end).trim() !== '') found.push({ start, end });
    start = end;
    if (found.length >= 400) return found;
  }
  if (text.slice(start).trim() !== '') found.push({ start, end: text.length });
  return found;
};

/** What of the 40 characters to either side of a stretch is of its own sentence, the stretch with it. */
export const aroundInSentence = (text: string, start: number, end: number): string => {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  return `${before.split(/[.!?]\s|\n\n/).at(-1)}${text.slice(start, end)}${after.split(/[.!?]\s|\n\n/, 1)[0]}`;
};
