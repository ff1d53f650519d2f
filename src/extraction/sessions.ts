import { pattern } from '../languages';
import type { Reading } from '../reading';
import type { Moment } from '../reading/shape';
import { aroundInSentence } from './sentences';
import type { ProposedPerson, ProposedSession } from './shape';

/** The parts of an interview day. */

/** Something of the interview begins then: a row of an agenda, a stretch with an end, or a sentence that names a talk. */
const isSession = (reading: Reading, moment: Moment): boolean => {
  const at = moment.time?.start ?? moment.start;
  const isRow = /(?:^|\n)[^\p{L}\n]{0,12}$/u.test(reading.text.slice(Math.max(0, at - 16), at));
  if (moment.until !== null || isRow || !reading.found.moments.includes(moment)) return true;
  const sentence = aroundInSentence(reading.folded, at, moment.time?.end ?? moment.end);
  return reading.languages.some(
    ({ signals }) => pattern(signals.interview).test(sentence) || pattern(signals.meeting).test(sentence),
  );
};

/**
 * @param starts the moments that may begin something, the interview's first
 * @param people those who are there, looked for on the line of each session
 * @returns none for an interview of one part
 */
export const sessionsOf = (
  reading: Reading,
  starts: readonly Moment[],
  people: readonly ProposedPerson[],
): ProposedSession[] => {
  const seen = new Set<string>();
  const sessions: ProposedSession[] = [];
  for (const [i, moment] of starts.entries()) {
    // "The role starts on 1 December at 8:30", "the door closes at 9:55": nothing one goes to.
    if (moment.at === null || seen.has(moment.at) || (i > 0 && !isSession(reading, moment))) continue;
    seen.add(moment.at);
    const after =
      reading.text.slice(moment.time?.end ?? moment.end, (moment.time?.end ?? moment.end) + 160).split('\n')[0] ?? '';
    const title = after
      .replace(/^[\s|,:()\-–]+(?:[A-Z]{2,4}[\s|)]+)?/, '')
      .trim()
      .slice(0, 120);
    const names = people.map((p) => p.name).filter((name) => after.includes(name));
    sessions.push({ start: moment.at, end: moment.until, title: title === '' ? null : title, people: names });
  }
  return sessions.length > 1 ? sessions.slice(0, 40) : [];
};
