import { pattern } from '../languages';
import type { Reading } from '../reading';
import { sentencesOf } from './sentences';
import type { Proposal } from './shape';

/** Politeness and footers: nothing that the person has to do. */
const NOTHING_TO_DO =
  /do not reply|not reply to this|hesitate|any questions|if you have|need to (?:reschedule|cancel)|unsubscribe|let (?:us|me) know if|fragen haben|rückfragen|ruckfragen|si vous avez|alguna (?:duda|pregunta)|qualquer duvida|vragen heeft|eventuali domande|click here to confirm your/;

const MOST = 8;

/** What the mail asks the person to do or bring, sentence by sentence in its own words, and by when. */
export const asksIn = (reading: Reading): Proposal['asks'] => {
  const found: Proposal['asks'] = [];
  for (const { start, end } of sentencesOf(reading.text.slice(0, 12_000))) {
    const folded = reading.folded.slice(start, end);
    if (NOTHING_TO_DO.test(folded)) continue;
    if (!reading.languages.some((language) => pattern(language.fields.asks).test(folded))) continue;
    const by = reading.found.moments.find((m) => m.role === 'deadline' && m.start >= start && m.start < end);
    const text = reading.text
      .slice(start, end)
      .replace(/\s+/g, ' ')
      .replace(/^[\s•*-]+/, '')
      .trim();
    found.push({ text: text.slice(0, 400), by: by?.at ?? by?.date.iso ?? null });
    if (found.length >= MOST) break;
  }
  return found;
};
