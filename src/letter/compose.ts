import { finish } from './clean';
import { type Body, CLOSE, type Customs, type Facts, OPEN, prompt, type Sentence } from './kit';
import type { Prompt } from './shape';

export const SUBJECT_MAX = 60;

/** Put a letter together: greeting, paragraphs, closing, name. Missing sentences leave no gap. */
export const assemble = (facts: Facts, customs: Customs, body: Body): { text: string; prompts: Prompt[] } => {
  const paragraphs = body
    .map((sentences) =>
      sentences
        .filter((sentence): sentence is string => sentence !== null && sentence !== '')
        .map(finish)
        .join(' '),
    )
    .filter((paragraph) => paragraph !== '');
  const name = facts.name ?? prompt(customs.prompts.yourName);
  return unmark([customs.greeting(facts), ...paragraphs, `${customs.closing(facts)}\n${name}`].join('\n\n'));
};

/** Take the marks of the prompts out and remember where they stood. */
const unmark = (marked: string): { text: string; prompts: Prompt[] } => {
  const prompts: Prompt[] = [];
  let text = '';
  for (const piece of marked.split(OPEN)) {
    const end = piece.indexOf(CLOSE);
    if (end >= 0) prompts.push({ start: text.length, end: text.length + end, words: piece.slice(0, end) });
    text += piece.replaceAll(CLOSE, '');
  }
  return { text, prompts };
};

/** The fullest subject that fits 60 characters. */
export const fitSubject = (candidates: Sentence[]): string => {
  const known = candidates.filter((candidate): candidate is string => candidate !== null);
  return known.find((candidate) => candidate.length <= SUBJECT_MAX) ?? known.at(-1)?.slice(0, SUBJECT_MAX).trim() ?? '';
};
