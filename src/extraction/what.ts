import { fold } from '../email/fold';
import { pattern } from '../languages';
import type { Reading } from '../reading';
import { type Label, labelOf } from './labels';
import type { Proposal } from './shape';

type What = Pick<Proposal, 'company' | 'agency' | 'role' | 'stage'>;
type Field = Proposal['company'];

/** Mail hosts that say nothing of an employer: mailboxes, schedulers, application systems. */
const SERVES_MANY =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|aol|gmx|web|proton|protonmail|mail|zoho|google|calendar|calendly|cal|goodtime|greenhouse|greenhouse-mail|lever|hire\.lever|ashbyhq|myworkday|workday|workdayjobs|smartrecruiters|icims|jobvite|workable|workablemail|bamboohr|teamtailor|teamtailor-mail|personio|recruitee|breezy|taleo|successfactors|modernloop|prelude|indeed|indeedemail|linkedin|glassdoor|ziprecruiter|stepstone|monster|zoom|microsoft|teams|hirevue|jobs|scheduler|company|startup|example|noreply|notifications|otta|handshake|joinhandshake|rooster|paradox|olivia|eightfold|phenom|avature|oracle|sap|jazzhr|jazz|recruiterbox|trakstar|pinpointhq|comeet|welcomekit|welcometothejungle|infojobs|computrabajo|gupy|kenoby|vagas|catho|softgarden|rexx|onlyfy|prescreen|concludis|d-vinci|umantis|refline|homerun|ubeeo|carerix|otys|altamira|inrecruiting|msg|mailer|email|mg|e|m|t|xing|hr|talent|careers|recruitment)\.[a-z.]{2,10}$/;

const TAIL =
  /\s*(?:[-–—|:,]\s*)?(?:\b(?:recruiting|recruitment|recruiters?|talent(?: acquisition)?|careers?|hiring|hr|human resources|people|jobs|team|scheduling|interviews?|notifications?|no-?reply|rrhh|rh|recursos humanos|recursos|humanos|personal(?:abteilung)?|bewerbung|karriere|recrutement|selezione|seleccion|risorse umane|personeelszaken|werving|equipe|equipo|the|coordinat\w+|operations|onboarding|admissions)\b\s*){1,4}$/i;

/** A run of words that may be a name of a company: capitals, digits, joined by small words and signs. */
const COMPANY =
  /(?:(?:the|The|das|die|la|le|el|o)\s)?[\p{Lu}\d][\p{L}\p{N}'’.&+-]*(?:(?:\s(?:&|and|und|et|y|e|of|de|du|des|del|der|für|da|do|van|&)\s|\s)(?:[\p{Lu}\d][\p{L}\p{N}'’.&+-]*|&)){0,5}/uy;

const STOP_AFTER =
  /\s(?:on|at|for|and we|to|is|has|will|in|via|by|with|from|this|next|as|where|which|who|Mon\w*|Tue\w*|Wed\w*|Thu\w*|Fri\w*|Sat\w*|Sun\w*|January|February|March|April|May|June|July|August|September|October|November|December)\s.*$/;

const NOT_COMPANY =
  /^(?:zoom|teams|microsoft teams|google meet|skype|webex|phone|our|your|the|me|us|you|i|we|hr|interview|am|pm|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|least|mr|mrs|ms|dr|frau|herr|team|hiring manager|video|google|recruiting|human resources|[\d.:/-]+.*)$/i;

const cleanCompany = (words: string): string =>
  words
    .replace(STOP_AFTER, '')
    .replace(/[\s,.;:!'’-]+$/, (end) =>
      /\b(?:Inc|Co|Corp|Ltd|S\.A|e\.V)\.?$/.test(words.trim().replace(/\.$/, '')) && end.startsWith('.') ? '.' : '',
    )
    .trim();

const isCompany = (words: string): boolean =>
  words.length > 1 && words.length < 70 && !NOT_COMPANY.test(words) && !TAIL.test(` ${words}`.replace(/^ \S+$/, ''));

const squash = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');

/** The part of the sender's domain that a company would be named after; null for hosts that serve many. */
export const domainRoot = (email: string | null): string | null => {
  const host = (email ?? '').split('@')[1]?.toLowerCase();
  if (host === undefined || host === '' || SERVES_MANY.test(host)) return null;
  const parts = host.split('.');
  const top = parts.at(-1) ?? '';
  const second = parts.at(-2) ?? '';
  const compound = /^(?:co|com|org|ac|gov|net|edu|example)$/.test(second) && top.length <= 3 && parts.length > 2;
  const root = compound ? parts.at(-3) : second;
  return root === undefined || SERVES_MANY.test(`${root}.com`) || root.length < 2 ? null : root;
};

type Candidate = {
  value: string;
  weight: number;
  start: number | null;
  part: 'text' | 'subject' | 'from';
  stated: boolean;
};

const afterWords = (reading: Reading, part: 'text' | 'subject', weight: number): Candidate[] => {
  const text = part === 'text' ? reading.text : reading.subject;
  const folded = part === 'text' ? reading.folded : reading.subjectFolded;
  const found: Candidate[] = [];
  for (const language of reading.languages) {
    for (const match of folded.slice(0, 6_000).matchAll(pattern(language.fields.companyAfter, 'g'))) {
      const from = match.index + match[0].length;
      if (text.charAt(from) !== ' ' && text.charAt(from) !== '\n') continue;
      COMPANY.lastIndex = from + 1;
      const words = cleanCompany(COMPANY.exec(text)?.[0] ?? '');
      if (isCompany(words)) found.push({ value: words, weight, start: from + 1, part, stated: true });
    }
  }
  return found;
};

const fromSender = (reading: Reading): Candidate[] => {
  const { name, email } = reading.own.from;
  const found: Candidate[] = [];
  const root = domainRoot(email);
  const at = /^.{2,40}?\s(?:at|@|from|via|von|bei|de|da|van|chez)\s(.{2,60})$/.exec(name)?.[1];
  if (at !== undefined) found.push({ value: at.trim(), weight: 5, start: null, part: 'from', stated: true });
  else if (TAIL.test(name)) {
    const value = name
      .replace(TAIL, '')
      .replace(/^(?:The|El equipo de|Equipo|Team)\s/, '')
      .trim();
    if (value.length > 1) found.push({ value, weight: 4, start: null, part: 'from', stated: true });
  } else if (
    root !== null &&
    squash(name) !== '' &&
    (squash(name).includes(squash(root)) || squash(root).includes(squash(name)))
  )
    found.push({ value: name, weight: 5, start: null, part: 'from', stated: true });
  if (root !== null)
    found.push({
      value: root.charAt(0).toUpperCase() + root.slice(1),
      weight: 2,
      start: null,
      part: 'from',
      stated: false,
    });
  return found;
};

/** Lines after the closing words: "Best regards, / Dana Ito / Acme Recruiting Team". */
const fromClosing = (reading: Reading): Candidate[] => {
  const found: Candidate[] = [];
  for (const language of reading.languages) {
    const closings = [...reading.folded.matchAll(pattern(`(?:${language.fields.closing})[ ,.!]{0,3}(?=\\n|$)`, 'g'))];
    const last = closings.at(-1);
    if (last === undefined) continue;
    const lines = `${reading.text.slice(last.index + last[0].length)}\n${reading.email.signature}`
      .split('\n')
      .map((l) => l.trim())
      .filter((l) => l !== '')
      .slice(0, 6);
    for (const line of lines) {
      for (const piece of line.split(/\s?[|,•·]\s|\s[-–—]\s/)) {
        const team = TAIL.test(piece);
        const value = piece
          .replace(
            /^(?:The|Team|Equipe|Équipe|Equipo|Equipo de|Equipe|Ihr|Dein|L'équipe(?: RH| recrutement)?(?: de)?)\s/i,
            '',
          )
          .replace(TAIL, '')
          .trim();
        if (isCompany(value) && /^\p{Lu}/u.test(value))
          found.push({ value, weight: team ? 3 : 0.5, start: null, part: 'text', stated: true });
      }
    }
  }
  return found;
};

const companyOf = (reading: Reading, labels: readonly Label[]): Field => {
  const label = labelOf(labels, 'company');
  const span = (c: { start: number; length: number }, part: Candidate['part']) => ({
    part: part === 'text' ? reading.own.part : part,
    start: c.start + (part === 'text' ? reading.own.offset : 0),
    end: c.start + c.length + (part === 'text' ? reading.own.offset : 0),
  });
  if (label !== undefined && label.value.length < 80)
    return { value: label.value, stated: true, span: span({ start: label.start, length: label.value.length }, 'text') };
  const candidates = [
    ...afterWords(reading, 'subject', 2),
    ...afterWords(reading, 'text', 1.5),
    ...fromSender(reading),
    ...fromClosing(reading),
  ];
  const root = domainRoot(reading.own.from.email);
  let best: (Candidate & { total: number }) | null = null;
  for (const candidate of candidates) {
    const same = candidates.filter((c) => c !== candidate && squash(c.value) === squash(candidate.value));
    const matches =
      root !== null &&
      (squash(root).startsWith(squash(candidate.value)) || squash(candidate.value).startsWith(squash(root)));
    const total =
      candidate.weight +
      same.reduce((sum, c) => sum + c.weight * 0.6, 0) +
      (matches ? 2 : 0) +
      (candidate.stated ? 0.1 : 0);
    if (best === null || total > best.total) best = { ...candidate, total };
  }
  if (best === null || best.total < 1.5) return null;
  return {
    value: best.value,
    stated: best.stated,
    span: best.start === null ? null : span({ start: best.start, length: best.value.length }, best.part),
  };
};

const ROLE =
  /^[\s:"'“*]*([\p{L}\p{N}][^\n.!?;"”]{1,90}?)(?=["”]|\s(?:at|with|within|in our|in the|here|bei|chez|en|na|no|bij|presso|has|is|been|on|position|role|job|vacancy|opening|post|team|opportunity|and|we|was|for|that)\s|[\n.!?;]|,\s|\s[-–—|]\s|$)/u;

const cleanRole = (words: string): string =>
  words
    .replace(/^(?:the|a|an|our|der|die|das|den|une?|le|la|el|os?|as?|um|uma|de|een|il|lo|als)\s/i, '')
    .replace(/\s(?:position|role|job|vacancy|opening|post|opportunity)$/i, '')
    .replace(/[\s*_,:-]+$/, '')
    .trim();

const isRole = (words: string): boolean =>
  words.length > 2 &&
  words.length < 90 &&
  /^[\p{Lu}\d]/u.test(words) &&
  !/^(?:we|you|your|our|this|i|zoom|monday|tuesday|wednesday|thursday|friday|interview|phone|video|\d+$)\b/i.test(
    words,
  );

const roleIn = (text: string, folded: string, reading: Reading): { value: string; start: number } | null => {
  for (const language of reading.languages) {
    for (const match of folded.matchAll(pattern(language.fields.roleAfter, 'g'))) {
      const from = match.index + match[0].length;
      const words = ROLE.exec(text.slice(from, from + 140))?.[1] ?? '';
      const value = cleanRole(words);
      if (isRole(value)) return { value, start: from + text.slice(from).indexOf(value) };
    }
    for (const match of folded.matchAll(pattern(`(?:${language.fields.roleBefore})`, 'g'))) {
      const before = text.slice(Math.max(0, match.index - 90), match.index);
      const run = /(?:\b(?:the|our|a|an|for|your|as)\s)([\p{Lu}][\p{L}\p{N}+#&/().,' -]{2,80}?)\s$/u.exec(
        before.split('\n').at(-1) ?? '',
      );
      const value = cleanRole(run?.[1] ?? '');
      if (isRole(value)) return { value, start: match.index - 1 - (run?.[1] ?? '').length };
    }
  }
  return null;
};

const roleOf = (reading: Reading, labels: readonly Label[]): Field => {
  const label = labelOf(labels, 'role');
  const { part, offset } = reading.own;
  if (label !== undefined && label.value.length < 120)
    return { value: label.value, stated: true, span: { part, start: label.start + offset, end: label.end + offset } };
  const body = roleIn(reading.text, reading.folded, reading);
  if (body !== null)
    return {
      value: body.value,
      stated: true,
      span: { part, start: body.start + offset, end: body.start + body.value.length + offset },
    };
  const subject = roleIn(reading.subject, reading.subjectFolded, reading);
  return subject === null
    ? null
    : {
        value: subject.value,
        stated: true,
        span: { part: 'subject', start: subject.start, end: subject.start + subject.value.length },
      };
};

const stageOf = (reading: Reading, labels: readonly Label[]): Field => {
  const label = labelOf(labels, 'stage');
  if (label !== undefined && label.value.length < 80)
    return {
      value: label.value,
      stated: true,
      span: { part: reading.own.part, start: label.start + reading.own.offset, end: label.end + reading.own.offset },
    };
  for (const part of ['subject', 'text'] as const) {
    const folded = part === 'subject' ? reading.subjectFolded : reading.folded;
    for (const language of reading.languages) {
      const match = pattern(language.fields.stages).exec(folded);
      if (match === null) continue;
      const offset = part === 'text' ? reading.own.offset : 0;
      const value = (part === 'subject' ? reading.subject : reading.text)
        .slice(match.index, match.index + match[0].length)
        .replace(/\s+/g, ' ');
      return {
        value,
        stated: true,
        span: {
          part: part === 'text' ? reading.own.part : part,
          start: match.index + offset,
          end: match.index + match[0].length + offset,
        },
      };
    }
  }
  return null;
};

export const whatIn = (reading: Reading, labels: readonly Label[]): What => ({
  company: companyOf(reading, labels),
  agency: null,
  role: roleOf(reading, labels),
  stage: stageOf(reading, labels),
});
