import { everyMatch, onceFor, pattern } from '../languages';
import type { Language } from '../languages/shape';
import type { Reading } from '../reading';
import { isPersonsName } from './firstNames';

/** The closing lines of a mail: who wrote it, their title, their company, its address. */
export type Signature = {
  /** Offset in the reading's text; what stands behind it is not about the appointment. */
  start: number;
  lines: string[];
};

const MOST_LINES = 12;

/** "Beste Grüße aus Husum", "regards from a sunny Leeds". */
const PLACED = '(?: (?:aus|from|de|depuis|desde|uit|da|von|vom) [^\\n.,]{2,24})?';

const closingOf = onceFor(({ fields }: Language) => pattern(`(?:${fields.closing})${PLACED}[ ,.!]{0,3}(?=\\n|$)`, 'g'));

/** Behind the last closing words of the text, "Best regards,"; null when there are none or too much follows. */
const afterClosing = (reading: Reading): number | null => {
  let last = -1;
  for (const language of reading.languages) {
    for (const match of everyMatch(closingOf(language), reading.folded))
      last = Math.max(last, match.index + match[0].length);
  }
  if (last < 0 || reading.text.slice(last).split('\n').length > MOST_LINES * 2) return null;
  // "Best of luck! … Interview details: 10:00 …": what all is about stands below, and so no closing lines begin here.
  const timed = reading.found.moments.filter((moment) => moment.time !== null);
  return timed.length > 0 && timed.every((moment) => moment.end > last) ? null : last;
};

const FOOTER =
  /automat|unsubscribe|abmelden|©|confidential|vertraulich|confidentiel|repond|do not reply|no responda|nao responda|non rispondere|sent (?:via|with|from)|gesendet|envoye|enviado|verzonden|inviato|privacy|powered by|generated/;

/** The run of short lines that a mail without closing words ends with. */
const trailing = (reading: Reading): number => {
  const lines = reading.text.split('\n');
  let at = reading.text.length + 1;
  let start = reading.text.length;
  let taken = 0;
  let blanks = 0;
  for (let i = lines.length - 1; i >= 0 && taken < 8; i--) {
    const line = lines[i] ?? '';
    at -= line.length + 1;
    const words = line.trim();
    const folded = reading.folded.slice(at, at + line.length);
    if (words === '' || (taken === 0 && FOOTER.test(folded))) {
      if (taken > 0 && ++blanks > 1) break;
      continue;
    }
    const isShort = words.length < 60 && !/[.?;:]$/.test(words) && !/:\s|https?:|\t/.test(words);
    const hasTime = reading.found.moments.some((m) => m.start < at + line.length && m.end > at);
    if (!isShort || hasTime) break;
    start = at;
    taken++;
  }
  return start;
};

const known = new WeakMap<Reading, Signature>();

/** @returns the closing lines of the message, without empty ones; the same object for the same reading */
export const signatureOf = (reading: Reading): Signature => {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const start = afterClosing(reading) ?? trailing(reading);
  // "Join the meeting", "Add to calendar" below the text are links and nobody's signature.
  const buttons = new Set(reading.email.links.map((link) => link.text.trim()));
  // Below a drawn rule a program writes: how to join, what is confidential.
  const own = reading.text.slice(start).split(/\n_{8,}/)[0] ?? '';
  const lines = `${own}\n${reading.email.signature}`
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !buttons.has(line))
    .slice(0, MOST_LINES);
  // "Thanks and sorry," above a name: closing words that no list knows.
  const [top = ''] = lines;
  if (lines.length > 1 && /^[^,]{2,40},$/.test(top) && !isPersonsName(top)) lines.shift();
  const found = { start, lines };
  known.set(reading, found);
  return found;
};

/** The first lines of the text above the closing ones, each with its offset. */
export const bodyLines = (reading: Reading, most: number): { start: number; line: string }[] => {
  let next = 0;
  return reading.text
    .slice(0, signatureOf(reading).start)
    .split('\n')
    .slice(0, most)
    .map((line) => {
      const start = next;
      next += line.length + 1;
      return { start, line };
    });
};
