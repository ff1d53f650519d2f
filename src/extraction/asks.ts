import { onceFor, pattern } from '../languages';
import type { Fields } from '../languages/shape';
import type { Reading } from '../reading';
import { spanEnd } from './decision';
import { sentencesOf } from './sentences';
import type { Proposal } from './shape';
import { signatureOf } from './signature';

/** Politeness and footers: nothing that the person has to do. */
const NOTHING_TO_DO =
  /do not reply|not reply to this|hesitate|any questions|if you have|need to (?:reschedule|cancel)|unsubscribe|let (?:us|me) know if|fragen haben|rückfragen|ruckfragen|si vous avez|alguna (?:duda|pregunta)|qualquer duvida|vragen heeft|eventuali domande|click here to confirm your/;

const MOST = 8;

/** Marks in front of a point of a list, and politeness. */
const LEAD = /^[\s•*·▪◦‣■□●○►▶✓✔>–—-]{0,8}(?:\d{1,2}[.)]\s)?(?:(?:and|also|then|please|kindly|bitte|por favor),?\s)?/;

const commanded = onceFor(({ commands }: Fields) => pattern(`^(?:${commands})(?= )`));

/** Whether a sentence asks for something: by its words, or because it begins with what is to be done. */
const isAsked = (folded: string, reading: Reading): boolean => {
  if (NOTHING_TO_DO.test(folded)) return false;
  const bare = folded.slice(LEAD.exec(folded)?.[0].length ?? 0);
  return reading.languages.some(({ fields }) => pattern(fields.asks).test(folded) || commanded(fields).test(bare));
};

/** The day by which: a deadline in the sentence, or "within two days" of the message. */
const byIn = (reading: Reading, start: number, end: number, folded: string): string | null => {
  const by = reading.found.moments.find((m) => m.role === 'deadline' && m.start >= start && m.start < end);
  if (by !== undefined) return by.at ?? by.date.iso;
  const from = reading.own.date?.slice(0, 10);
  if (from === undefined) return null;
  return (
    reading.languages.map((language) => spanEnd(folded, from, language)?.date).find((day) => day !== undefined) ?? null
  );
};

/** What the mail asks the person to do or bring, sentence by sentence in its own words, and by when. */
export const asksIn = (reading: Reading): Proposal['asks'] => {
  const found: Proposal['asks'] = [];
  const closing = signatureOf(reading).start;
  for (const { start, end } of sentencesOf(reading.text.slice(0, Math.min(12_000, closing)))) {
    const folded = reading.folded.slice(start, end);
    if (!isAsked(folded, reading)) continue;
    const text = reading.text
      .slice(start, end)
      .replace(/\s+/g, ' ')
      .replace(/^[\s•*·▪◦‣■□●○►▶✓✔-]+/, '')
      .trim();
    found.push({ text: text.slice(0, 400), by: byIn(reading, start, end, folded) });
    if (found.length >= MOST) break;
  }
  return found;
};
