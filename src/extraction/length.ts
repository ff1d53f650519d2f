import { everyMatch, onceFor, pattern } from '../languages';
import type { DateWords } from '../languages/shape';
import type { Reading } from '../reading';
import type { Moment } from '../reading/shape';
import { type Label, labelOf } from './labels';
import { aroundInSentence } from './sentences';

/** How long an interview takes, as a mail says it. */

/** Minutes of a length in folded words: "45 minutes", "an hour", "1.5 hours", "1h30"; null when there is none. */
const lengthIn = (folded: string, reading: Reading): number | null => {
  for (const { dates } of reading.languages) {
    for (const [words, minutes] of dates.spans) if (pattern(words).test(folded)) return minutes;
    const exact = /(?<![\d:])(\d)\s?h\s?(\d\d)(?!\d)/.exec(folded);
    if (exact !== null) return Number(exact[1]) * 60 + Number(exact[2]);
    const minutes = pattern(`(\\d{2,3})[ -]?(?:${dates.minutes})`).exec(folded);
    const hours = pattern(`(\\d{1,2})(?:[.,](5))?[ -]?(?:${dates.hours})`).exec(folded);
    if (hours !== null)
      return Number(hours[1]) * 60 + (hours[2] === undefined ? 0 : 30) + (minutes === null ? 0 : Number(minutes[1]));
    if (minutes !== null) return Number(minutes[1]);
  }
  return null;
};

/** "It starts in about two hours", "tra circa 5 ore": how long it is until then. */
const isAhead = onceFor((dates: DateWords) => pattern(`(?:${dates.ahead})(?: [a-z]{2,8}){0,2} $`));

/**
 * Minutes that the mail says the interview takes: of a label, or of all lengths that are named in prose.
 * @param start when it begins; a length without a beginning is none
 */
export const lengthOf = (reading: Reading, labels: readonly Label[], start: Moment): number | null => {
  const label = labelOf(labels, 'duration');
  if (label !== undefined) return lengthIn(reading.folded.slice(label.start, label.end), reading);
  // Lengths named in prose: all parts of the interview add up; what is early, late or notice is none.
  let total = 0;
  for (const { dates } of reading.languages) {
    const source = `(\\d{1,3})[ -]?(?:${dates.minutes})|(\\d)(?:[.,](5))?[ -]?(?:${dates.hours})|${dates.spans.map(([words]) => `(?:${words})`).join('|')}`;
    for (const match of everyMatch(pattern(source, 'g'), reading.folded)) {
      // "It takes 40 minutes. Please respond …": the next sentence says nothing of it.
      const around = aroundInSentence(reading.folded, match.index, match.index + match[0].length);
      if (NOT_A_LENGTH.test(around) || isClock(reading, match.index, match.index + match[0].length)) continue;
      if (isAhead(dates).test(reading.folded.slice(Math.max(0, match.index - 24), match.index))) continue;
      total += lengthIn(match[0], reading) ?? 0;
    }
    if (total > 0) break;
  }
  return total >= 10 && total <= 600 && start.time !== null ? total : null;
};

/** "9 h 15" and "8h da manhã" are times of day and no lengths. */
const isClock = ({ found }: Reading, start: number, end: number): boolean =>
  found.times.some((time) => start < time.end && end > time.start);

const NOT_A_LENGTH =
  /presentation|prasentation|presentacion|apresentacao|presentazione|presentatie|early|earlier|before|prior|in advance|notice|\bwithin|\blate\b|later|ahead|\bevery\b|\bpast\b|\bago\b|preced|previo|antes|antel|avant|vor(?:her|ab|zeitig)|fruher|eerder|van tevoren|vooraf|prima|anticip|antecipa|minutos antes|drive|walk|away|from the|respond|reply|parking|parked|charged|permit|activit|atividad|actividad|attivita|\b(?:lesson|tour|teste?|prueba|toets|prova)\b|up to|expires?|link is|valid|resch|cancel/;
