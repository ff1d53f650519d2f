import { everyMatch } from '../languages';

const END = /[.!?](?=\s)|\n/g;

/** The sentences and lines of a text with their offsets. */
export const sentencesOf = (text: string): { start: number; end: number }[] => {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of everyMatch(END, text, 400)) {
    const end = match.index + 1;
    if (text.slice(start, end).trim() !== '') found.push({ start, end });
    start = end;
    if (found.length >= 400) return found;
  }
  if (text.slice(start).trim() !== '') found.push({ start, end: text.length });
  return found;
};
