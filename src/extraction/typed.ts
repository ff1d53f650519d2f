import type { Verdict } from '../detection/shape';
import { fromText } from '../email/fromText';
import { oneLine, visible } from '../email/hidden';
import type { Address, Email } from '../email/shape';
import { LANGUAGES, pattern } from '../languages';
import { readingAs } from '../reading';
import { readCalendar } from '../reading/vevent';
import { extract } from '.';
import { isName } from './names';
import type { Proposal } from './shape';

/** What a person pastes or types by hand: a whole mail, calendar text, or "Acme, Dana Ito, Wed 14:00". */
export type Typed = { email: Email; proposal: Proposal };

/** That it is an interview the person has said by typing it here. */
const GIVEN: Verdict = { label: 'interview_confirmed', confidence: 1, reasons: [], matched: null };

const HEADERS: Record<string, RegExp> = {
  from: /^(?:from|von|de|da|van)\s?:\s?(.{1,300})$/im,
  to: /^(?:to|an|à|para|aan|a)\s?:\s?(.{1,300})$/im,
  subject: /^(?:subject|betreff|objet|asunto|assunto|onderwerp|oggetto)\s?:\s?(.{1,400})$/im,
};

const addressOf = (words: string): Address => {
  const email = /[\w.+'-]{1,64}@[\w.-]{1,200}/.exec(words)?.[0] ?? null;
  return { name: oneLine(words.replace(/[<(].*$/, '').replace(/["']/g, ''), 200), email };
};

const emailFrom = (text: string, now: string): Email => {
  const event = readCalendar(text);
  const top = text.slice(0, 1_500);
  const header = (name: string): string => HEADERS[name]?.exec(top)?.[1]?.trim() ?? '';
  const isMail = event === null && header('subject') !== '' && header('from') !== '';
  const body = isMail
    ? text.replace(
        /^(?:(?:from|to|cc|subject|date|sent|von|an|betreff|datum|gesendet|de|à|objet|para|asunto|assunto|data|da|van|aan|onderwerp|a|oggetto)\s?:.{0,400}\n){1,8}/i,
        '',
      )
    : text;
  return {
    key: { host: 'pasted', account: null, thread: null, message: null },
    subject: event !== null ? oneLine(event.summary, 4_000) : oneLine(header('subject'), 4_000),
    from: event?.organizer ?? addressOf(header('from')),
    to: header('to') === '' ? [] : [addressOf(header('to'))],
    toComplete: false,
    date: { raw: null, iso: now },
    ...fromText(event !== null ? event.description : body),
    clipped: false,
    own: false,
    draft: false,
    attachments: [],
    invite: event !== null ? visible(text, 40_000) : null,
  };
};

/** The pieces of a typed line that are neither date nor link. */
const piecesOf = (email: Email): string[] => {
  const reading = readingAs(email, LANGUAGES);
  const taken = [...reading.found.dates, ...reading.found.times, ...reading.found.zones].sort(
    (a, b) => b.start - a.start,
  );
  let rest = reading.text;
  for (const { start, end } of taken) rest = `${rest.slice(0, start)},${rest.slice(end)}`;
  return rest
    .replace(/https?:\/\/\S{1,400}/g, ',')
    .split(/[,;\n|]|\s[-–—@]\s|\s(?:with|mit|avec|con|com|met|at|bei|chez)\s/)
    .map((piece) => piece.replace(/^[\s.:@()-]+|[\s.:@()-]+$/g, ''))
    .filter(
      (piece) =>
        piece.length > 1 &&
        /[\p{L}\p{N}]/u.test(piece) &&
        !/^(?:at|on|um|am|le|à|a las|às|om|op|alle|interview|call|with|um|den|the|from|to|utc|gmt)$/i.test(piece),
    );
};

const plain = (value: string): NonNullable<Proposal['company']> => ({ value, stated: true, span: null });

/** "Acme, Dana Ito, Wed 14:00": the first piece is the company, later ones that look like names are people. */
const fill = (proposal: Proposal, email: Email): Proposal => {
  const pieces = piecesOf(email);
  const [first] = pieces;
  const company =
    pieces.length > 1 && first !== undefined && isName(first) && first.includes(' ')
      ? (pieces.find((p) => !(isName(p) && p.includes(' '))) ?? first)
      : first;
  const others = pieces.filter((piece) => piece !== company);
  const people = others.filter((piece) => isName(piece) && piece.split(' ').length <= 4);
  const stages = LANGUAGES.map((language) => pattern(language.fields.stages));
  const rest = others.filter((piece) => !people.includes(piece));
  const stage = rest.find((piece) => stages.some((s) => s.test(piece.toLowerCase())));
  const role = rest.find((piece) => piece !== stage && /^\p{Lu}/u.test(piece));
  return {
    ...proposal,
    company: company === undefined ? proposal.company : plain(company),
    interviewers: people.map((name) => ({ name, honorific: null, email: null, title: null, phone: null })),
    role: role === undefined ? proposal.role : plain(role),
    stage: stage === undefined ? proposal.stage : plain(stage),
  };
};

/** Longer than this, or with more lines, it is a mail and not a typed line. */
const LONGEST_LINE = 160;

/**
 * Reads what a person pasted or typed; that it is an interview is given, so no detection is needed.
 * @param text of any size; only the first 40,000 characters are looked at
 * @param now wall clock `2026-05-14T14:00`: a typed "Wed" counts from it
 */
export const readTyped = (text: string, now: string): Typed => {
  const email = emailFrom(visible(text, 40_000).trim(), now);
  const isLine =
    email.invite === null &&
    email.subject === '' &&
    email.text.length <= LONGEST_LINE &&
    email.text.split('\n').length <= 4;
  if (isLine) readingAs(email, LANGUAGES);
  const proposal = extract(email, GIVEN);
  return { email, proposal: isLine ? fill(proposal, email) : proposal };
};
