import { onceFor, pattern } from '../languages';
import { fold } from '../languages/fold';
import type { Language } from '../languages/shape';
import type { Reading } from '../reading';
import { isFirstName, isPersonsName } from './firstNames';
import { isAdvertised } from './jobTitles';
import { isHow } from './roleHow';
import { type Found, leftOver } from './roleLine';
import { cleanRole, isRole, isRoleLike, isSmallRole } from './roleName';

/** The job as subjects name it: pieces between dashes and colons. */

/** "Job offer", "Position filled": words that stand before other things than roles, too. */
const GENERAL = /^ ?(?:job|role|position|opening|vacancy|offre|annonce|offerta|annuncio|stelle) /;

/** What is looked for in each piece of a subject. */
const inPieces = onceFor(({ dates, fields, signals }: Language) => ({
  day: pattern(`(?<=[a-z] )(?:${dates.weekdays.join('|')}|${dates.tomorrow})`),
  head: pattern(`^ ?(?:${fields.roleHead})(?= )`),
  headAlone: pattern(`^ ?(?:${fields.roleHead})[ 0-9/.:-]{0,20}$`),
  staged: pattern(`^ ?(?:${fields.stages}|${signals.interview})(?= )`),
  news: pattern(`^(?:${signals.meeting}|${signals.moved}|${signals.cancelled})`),
}));

/** "Housing Officer Tuesday": up to the day. */
const beforeDay = (piece: string, reading: Reading): string => {
  const folded = fold(piece);
  const ends = reading.languages
    .map((language) => inPieces(language).day.exec(folded)?.index)
    .filter((at) => at !== undefined);
  return piece.slice(0, Math.min(piece.length, ...ends));
};

/** A piece of a subject without the words before its role, "Application: …", "Zweitgespräch …"; null where it is no role. */
const roleInPiece = (piece: string, announced: boolean, reading: Reading): string | null => {
  const folded = fold(piece);
  const headed =
    reading.languages
      .map((language) => inPieces(language).head.exec(folded)?.[0].length ?? 0)
      .find((length) => length > 0) ?? (announced ? 0 : undefined);
  const staged = reading.languages
    .map((language) => inPieces(language).staged.exec(folded)?.[0].length ?? 0)
    .find((length) => length > 0);
  const value = cleanRole(
    beforeDay(piece.slice(headed ?? staged ?? 0), reading)
      .replace(/\s(?:at|with|bei|chez|en|na|no|bij|presso|@)\s\p{Lu}.*$/u, '')
      .replace(
        /\s(?:onsite|on-site|(?:(?:phone|video|virtual|zoom|panel|final|first|second|technical|telephone)\s){0,2}(?:interview|screen|call|chat|round|assessment (?:day|cent(?:re|er))|trial (?:shift|day)|conversation|meeting))(?=,|\s|$).*$/i,
        '',
      )
      .trim(),
  );
  const told = fold(value);
  const last = value.split(' ').at(-1) ?? '';
  const stage = reading.languages.some((language) => {
    const { signals, fields } = language;
    return (
      (!isRoleLike(last) && pattern(fields.video).test(told)) ||
      pattern(signals.interview).test(told) ||
      pattern(signals.confirmed).test(told) ||
      inPieces(language).news.test(told)
    );
  });
  // "Entrevista técnica Lucía Ortega - …": whose interview it is.
  const person = isPersonsName(value) || (!value.includes(' ') && isFirstName(value));
  if (stage || person || isHow(value)) return null;
  if (isRole(value) && ((headed !== undefined && !GENERAL.test(folded)) || isRoleLike(value) || isRoleLike(piece)))
    return value;
  return headed !== undefined && isSmallRole(value) ? value : null;
};

/** "Intro call (People Team) – Customer Success Lead": the job in what an event is called; null where it names none. */
export const roleInTitle = (title: string, reading: Reading): string | null => {
  // "Second interview, Planner": behind a comma last, which stands inside jobs, too.
  const pieces = [...title.split(/\s(?:[-–—|/]{1,2}|<>|<->)\s|:\s/), ...title.split(/,\s(?=\p{Lu})/u).slice(1)];
  for (const piece of pieces) {
    const value = roleInPiece(piece, false, reading);
    if (value !== null && (isRoleLike(value) || isAdvertised(piece)) && !/\((?:[^)]*\b)?team\)/i.test(piece))
      return value;
  }
  return null;
};

/** "Application: …", "Stellenausschreibung 2026/117 – …": the role is the next piece. */
const isHeadAlone = (piece: string, reading: Reading): boolean =>
  reading.languages.some((language) => inPieces(language).headAlone.test(fold(piece)));

/** The subject up to its date, "… (w/m/d) am 12.06.", unless it begins with one. */
const withoutDates = ({ subject, inSubject }: Reading): string => {
  const first = Math.min(subject.length, ...[...inSubject.dates, ...inSubject.times].map((hit) => hit.start));
  if (first < 12) return subject;
  return subject
    .slice(0, first)
    .replace(/\s(?:am|on|at|den|um|le|du|el|la|em|dia|op|om|il|del|alle|vom|for|för|@)\s{0,2}$/i, '')
    .replace(/[\s,(–—-]+$/, '');
};

/** "Entrevista agendada - Assistente de Logística", "Re: Machine Learning Engineer role". */
export const roleInSubject = (reading: Reading): Found | null => {
  const whole = withoutDates(reading);
  const subject = whole.replace(/^(?:\s{0,2}(?:re|fw|fwd|aw|wg|tr|rv|sv|r|i)\s?:\s{0,2}){1,5}/i, '');
  const lead = whole.length - subject.length;
  const named = /^([\p{Lu}][^\n:,–—|]{3,70}?)\s(?:role|position|opportunity|opening|vacancy)\b/iu.exec(subject)?.[1];
  if (named !== undefined && isRole(named) && !/interview|call|your/i.test(named)) return { value: named, start: lead };
  let at = lead;
  let announced = false;
  for (const piece of subject.split(/(\s(?:[-–—|/]{1,2}|<>|<->)\s|:\s)/)) {
    const value = roleInPiece(piece, announced, reading);
    if (/\p{L}/u.test(piece)) announced = isHeadAlone(piece, reading);
    if (value !== null) return { value, start: at + piece.indexOf(value) };
    at += piece.length;
  }
  // "Teams interview Mon 1st Dec – Income Officer": behind the date.
  const behind = /\s[-–—|]\s([^–—|]{4,60})$/u.exec(reading.subject.slice(whole.length))?.[1] ?? '';
  const role = behind === '' ? null : roleInPiece(behind, false, reading);
  if (role !== null && isRoleLike(role)) return { value: role, start: reading.subject.lastIndexOf(role) };
  for (const piece of subject.split(/\s(?:[-–—|/]{1,2}|<>|<->)\s|:\s|,\s/)) {
    const value = leftOver(piece, reading);
    if (value !== null) return { value, start: reading.subject.indexOf(value) };
  }
  return null;
};
