import { everyMatch, pattern } from '../languages';
import { fold } from '../languages/fold';
import type { Reading } from '../reading';
import { squash } from './companyNames';
import { isFirstName, isPersonsName } from './firstNames';
import { headline } from './headline';
import { type Label, labelOf } from './labels';
import { type Found, inBrackets, leftOver, onALine } from './roleLine';
import { cleanRole, isRole, isRoleLike, isSmallRole, roleRun } from './roleName';
import type { Proposal } from './shape';

type Field = Proposal['role'];

/** Mails are wrapped: a line that long goes on in the next, and so does a role in it. */
const WRAPPED = /\n(?=\p{L})(?<=[^\n]{45}\n)/gu;

const JOB =
  /post|puesto|cargo|vaga|posizione|ruolo|functie|vacature|position|role|plaza|vacante|emploi|bolsa|lugar|figura|mansione|funcao|rol |baan|incarico|recrutement|stage|alternance|busqueda/;
const LEADS = /(?:\bof|\bas|\bde|\bd'|\bdi|\bvan|\bals|\bcomo|\bcome|\ben|poste|vaga|\bune?(?:\(e\))?)$/;
/** Words that stand before anything: there only what looks like a job counts. */
const LOOSE =
  /^(?:als|as|como|come|regarding|discuss the|to discuss|en tant que|your application|appl(?:y|ying|ied) to)$/;

const accepted = (value: string, lead: string, company: string): boolean => {
  if (company !== '' && squash(value).startsWith(company)) return false;
  if (LOOSE.test(lead)) return isRole(value) && isRoleLike(value);
  if (isRole(value)) return true;
  // "poste d'assistante": a role in small letters counts where the words before leave no doubt, or its own do.
  return isSmallRole(value) && ((JOB.test(lead) && LEADS.test(lead)) || isRoleLike(value));
};

const afterWords = (flow: string, folded: string, reading: Reading, inText: boolean, company: string): Found | null => {
  for (const { fields } of reading.languages) {
    for (const match of everyMatch(pattern(fields.roleAfter, 'g'), folded)) {
      const from = match.index + match[0].length;
      const value = cleanRole(roleRun(flow, folded, from, reading, inText));
      if (accepted(value, match[0].trim(), company)) return { value, start: from + flow.slice(from).indexOf(value) };
    }
  }
  return null;
};

const SENTENCE_WORD = /\s(?:for|about|with|on|at|to|in|your|our|the|a|an|is|are|we)\s/;

/** "Your personal interview": how, not for what. */
const ADJECTIVE =
  /^(?:personal|first|second|third|final|technical|tech|phone|telephone|video|in-person|on-?site|panel|upcoming|virtual|initial|next|face-to-face|formal|working|screening|group|zoom|teams|job|recruiter|hiring manager|hr|live|online|remote|scheduled|confirmed|new|t[eé]cnic[ao]|technique|technisch\w{0,2}|final|finale|rh|rrhh|inicial|conoscitivo|conocimiento|pessoal|personal|presencial|presentiel|telef[oó]nic[ao])(?: \w+)?$/i;

/** What no role holds: the end of a sentence, quotes. */
const NOT_IN_ROLE = /[.!?:;"“”]\s|^\P{L}|\s$/u;

/** "for the roofer's mate job": small letters count between "for the" and a word for a job. */
const smallBefore = (line: string, noun: string): string => {
  if (!/^(?:job|position|post|vacancy|role)$/.test(noun)) return '';
  const run = /\bfor (?:the|our|a|an) ([\p{Ll}][\p{L}'’&/-]{2,}(?: [\p{L}'’&/-]{2,}){0,3}) $/u.exec(line)?.[1] ?? '';
  return isSmallRole(run) && !NO_JOB.test(run) ? run : '';
};

const NO_JOB =
  /^(?:above|advertised|open|new|vacant|available|same|right|following|said|relevant|first|second|next|ideal|perfect|current|different|other|another|actual|full|part|full-time|part-time|exciting|great|remote|permanent|temporary)\b/;

const beforeWords = (flow: string, folded: string, reading: Reading): Found | null => {
  for (const { fields } of reading.languages) {
    for (const match of everyMatch(pattern(fields.roleBefore, 'g'), folded)) {
      const before =
        flow
          .slice(Math.max(0, match.index - 90), match.index)
          .split('\n')
          .at(-1) ?? '';
      for (const lead of [...before.matchAll(/\b(?:the|our|a|an|for|your|as)\s(?=\p{Lu})/gu)].reverse()) {
        const run = before.slice(lead.index + lead[0].length).trimEnd();
        const value = cleanRole(run);
        const names = isRole(value) && !ADJECTIVE.test(value) && !SENTENCE_WORD.test(` ${value} `);
        if (names && run.length < 62 && !NOT_IN_ROLE.test(run)) return { value, start: match.index - 1 - run.length };
      }
      const small = smallBefore(before, match[0]);
      if (small !== '') return { value: small, start: match.index - 1 - small.length };
    }
  }
  return null;
};

const roleIn = (text: string, folded: string, reading: Reading, inText: boolean, company: string): Found | null => {
  const flow = text.replace(WRAPPED, ' ');
  return afterWords(flow, folded, reading, inText, company) ?? beforeWords(flow, folded, reading);
};

/** "Job offer", "Position filled": words that stand before other things than roles, too. */
const GENERAL = /^ ?(?:job|role|position|opening|vacancy|offre|annonce|offerta|annuncio|stelle) /;

/** "Housing Officer Tuesday": up to the day. */
const beforeDay = (piece: string, reading: Reading): string => {
  const folded = fold(piece);
  const ends = reading.languages
    .map(({ dates }) => pattern(`(?<=[a-z] )(?:${dates.weekdays.join('|')}|${dates.tomorrow})`).exec(folded)?.index)
    .filter((at) => at !== undefined);
  return piece.slice(0, Math.min(piece.length, ...ends));
};

/** A piece of a subject without the words before its role, "Application: …", "Zweitgespräch …"; null where it is no role. */
const roleInPiece = (piece: string, announced: boolean, reading: Reading): string | null => {
  const folded = fold(piece);
  const headed =
    reading.languages
      .map(({ fields }) => pattern(`^ ?(?:${fields.roleHead})(?= )`).exec(folded)?.[0].length ?? 0)
      .find((length) => length > 0) ?? (announced ? 0 : undefined);
  const staged = reading.languages
    .map(
      ({ signals, fields }) =>
        pattern(`^ ?(?:${fields.stages}|${signals.interview})(?= )`).exec(folded)?.[0].length ?? 0,
    )
    .find((length) => length > 0);
  const value = cleanRole(
    beforeDay(piece.slice(headed ?? staged ?? 0), reading)
      .replace(/\s(?:at|with|bei|chez|en|na|no|bij|presso|@)\s\p{Lu}.*$/u, '')
      .replace(
        /\s(?:onsite|on-site|(?:(?:phone|video|virtual|zoom|panel|final|first|second|technical|telephone)\s){0,2}(?:interview|screen|call|chat|round))(?=,|\s|$).*$/i,
        '',
      )
      .trim(),
  );
  const told = fold(value);
  const stage = reading.languages.some(
    ({ signals, fields }) =>
      pattern(fields.video).test(told) ||
      pattern(signals.interview).test(told) ||
      pattern(signals.confirmed).test(told) ||
      pattern(`^(?:${signals.meeting}|${signals.moved}|${signals.cancelled})`).test(told),
  );
  // "Entrevista técnica Lucía Ortega - …": whose interview it is.
  const person = isPersonsName(value) || (!value.includes(' ') && isFirstName(value));
  const how = ADJECTIVE.test(value) && !(/^(?:hr|rh|technical) (?!manager$)/i.test(value) && isRoleLike(value));
  if (stage || person || how) return null;
  if (isRole(value) && ((headed !== undefined && !GENERAL.test(folded)) || isRoleLike(value) || isRoleLike(piece)))
    return value;
  return headed !== undefined && isSmallRole(value) ? value : null;
};

/** "Application: …", "Stellenausschreibung 2026/117 – …": the role is the next piece. */
const isHeadAlone = (piece: string, reading: Reading): boolean =>
  reading.languages.some(({ fields }) => pattern(`^ ?(?:${fields.roleHead})[ 0-9/.:-]{0,20}$`).test(fold(piece)));

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
const roleInSubject = (reading: Reading): Found | null => {
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
  for (const piece of subject.split(/\s(?:[-–—|/]{1,2}|<>|<->)\s|:\s|,\s/)) {
    const value = leftOver(piece, reading);
    if (value !== null) return { value, start: reading.subject.indexOf(value) };
  }
  return null;
};

/**
 * The job: a label first, then running text, then the subject.
 * @param companyName what is known to be the company and therefore no job
 */
export const roleOf = (reading: Reading, labels: readonly Label[], companyName: string | null): Field => {
  const company = squash(companyName ?? '');
  const label = labelOf(labels, 'role');
  const { part, offset } = reading.own;
  if (label !== undefined && label.value.length < 120) {
    const value = cleanRole(label.value) || label.value;
    const start = label.start + Math.max(0, label.value.indexOf(value)) + offset;
    return { value, stated: true, span: { part, start, end: start + value.length } };
  }
  const inBody = (found: Found): Field => {
    const start = found.start + offset;
    return { value: found.value, stated: true, span: { part, start, end: start + found.value.length } };
  };
  const body = roleIn(reading.text, reading.folded, reading, true, company) ?? inBrackets(reading.text);
  if (body !== null) return inBody(body);
  const subject = roleIn(reading.subject, reading.subjectFolded, reading, false, company) ?? roleInSubject(reading);
  if (subject === null) {
    const above = headline(reading) ?? onALine(reading);
    return above === null ? null : inBody(above);
  }
  const { value, start } = subject;
  return { value, stated: true, span: { part: 'subject', start, end: start + value.length } };
};
