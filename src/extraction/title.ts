import { onceFor, pattern } from '../languages';
import { fold } from '../languages/fold';
import type { Language } from '../languages/shape';
import type { Reading } from '../reading';
import { type Candidate, isCompany } from './companyNames';
import { isFirstName, isPersonsName } from './firstNames';
import { isHow } from './roleHow';
import { isRoleLike } from './roleName';

/** Titles of events and subjects that programs write: "Acme <> Dana: Phone Screen", "Confirmed: Intro Call - Acme with Dana". */

const PREFIX =
  /^(?:\s{0,2}(?:re|fwd?|aw|wg|tr|rv|confirmed|confirmation|invitation|updated invitation|cancell?ed(?: event)?|accepted|reminder|rescheduled|postponed|new event|bestätigt|einladung|invitación|convite|invito|uitnodiging|confirmé)\s?[:!]\s{0,2}){1,4}/i;
const DIVIDERS = /\s[-–—|/]{1,2}\s|[:!]\s|\s(?:<>|<->|x)\s|\s?[()[\]"“”]\s?|,\s(?=\p{Lu})/u;

const TWO_PEOPLE = /^\p{Lu}\p{L}+\s\p{Lu}\p{L}+\s(?:and|und|et|y|e|en|&|\+)\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?$/u;

/** Whether a piece of a title says what kind of thing it is, not whose. */
const isKind = (piece: string, reading: Reading): boolean => {
  const folded = fold(piece);
  return (
    reading.languages.some(
      ({ signals, fields }) =>
        pattern(signals.interview).test(folded) ||
        pattern(signals.meeting).test(folded) ||
        pattern(signals.confirmed).test(folded) ||
        pattern(signals.moved).test(folded) ||
        pattern(signals.cancelled).test(folded) ||
        pattern(fields.stages).test(folded) ||
        pattern(fields.video).test(folded) ||
        pattern(fields.roleHead).test(folded),
    ) ||
    /schedul|invit|itinerary|details|update|remind|see you|your |^(?:seu|sua|tu|su|dein|deine|ihr|ihre|votre|ton|ta|je|uw|il tuo|la tua|la sua|la tua) |^(?:next|new|quick|final|first|second) /.test(
      folded,
    )
  );
};

const namesNobodyElse = (piece: string, reading: Reading): boolean =>
  piece.length > 2 &&
  piece.length < 40 &&
  /^[\p{Lu}\d]/u.test(piece) &&
  !/@|\d{3}/.test(piece) &&
  isCompany(piece) &&
  !TWO_PEOPLE.test(piece) &&
  !isPersonsName(piece) &&
  !isFirstName(piece) &&
  !isRoleLike(piece) &&
  !isKind(piece, reading);

const kindsAtEnd = onceFor(({ signals, fields }: Language) =>
  [fields.stages, signals.interview, signals.meeting].map((source) => pattern(`(?<=[a-z0-9] )(?:${source})$`)),
);

/** "Larkrise interview", "Acme Phone Screen": the company before what kind of thing it is; empty where there is none. */
const beforeKind = (piece: string, reading: Reading): string => {
  const folded = fold(piece);
  const ends = reading.languages.flatMap((language) =>
    kindsAtEnd(language).map((kind) => kind.exec(folded)?.index ?? Number.POSITIVE_INFINITY),
  );
  const end = Math.min(...ends);
  const name = Number.isFinite(end) ? piece.slice(0, end).trim() : '';
  const named = /^\p{Lu}[\p{L}\p{N}&'’.-]+(?: \p{Lu}[\p{L}\p{N}&'’.-]+){0,2}$/u.test(name);
  return named && !isHow(name) && namesNobodyElse(name, reading) ? name : '';
};

/** The company as the title of an event or a program's subject names it. */
export const companyInTitle = (reading: Reading, weight: number): Candidate[] => {
  const { subject } = reading;
  const hits = [...reading.inSubject.dates, ...reading.inSubject.times].map((hit) => hit.start);
  const end = Math.min(subject.length, ...hits, ...[subject.indexOf(' @ ')].filter((at) => at > 0));
  // Behind "with" and "between" stand the people.
  const title =
    subject
      .slice(0, end)
      .replace(PREFIX, '')
      .split(/\s(?:between|with|mit|avec|con|com|met|zwischen|entre|tussen|tra)\s/i)[0] ?? '';
  const to = reading.email.to.map(({ name }) => fold(name));
  const pieces = title.split(DIVIDERS);
  for (const piece of pieces) {
    const value = (piece ?? '')
      .trim()
      .replace(/\s(?:on|at|for|from|am|um|le|el|em|no|na|op|om|il|alle|de|del)$/i, '')
      .replace(/[\s,.]+$/, '');
    if (!namesNobodyElse(value, reading) || to.includes(fold(value))) continue;
    return [{ value, weight, start: subject.indexOf(value), part: 'subject', stated: true }];
  }
  // Weaker: the words before "interview" are a job's or a topic's as often.
  const name = pieces.length < 2 ? '' : beforeKind((pieces[0] ?? '').trim(), reading);
  if (name === '' || to.includes(fold(name))) return [];
  return [{ value: name, weight, start: subject.indexOf(name), part: 'subject', stated: true }];
};
