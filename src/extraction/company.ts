import { pattern } from '../languages';
import type { Reading } from '../reading';
import { type Candidate, COMPANY, cleanCompany, domainRoot, isCompany, squash, TAIL } from './companyNames';
import { isPersonsName } from './firstNames';
import { type Label, labelOf } from './labels';
import { isTitle } from './names';
import { fromSender } from './sender';
import type { Proposal } from './shape';

type Field = Proposal['company'];

const NAME_BEGINS = /^(?:[\p{Lu}\d]|(?:the|das|die|la|le|el|o)\s\p{Lu})/u;

const afterWords = (reading: Reading, part: 'text' | 'subject', weight: number): Candidate[] => {
  const text = part === 'text' ? reading.text : reading.subject;
  const folded = part === 'text' ? reading.folded : reading.subjectFolded;
  const found: Candidate[] = [];
  for (const language of reading.languages) {
    for (const match of folded.slice(0, 6_000).matchAll(pattern(language.fields.companyAfter, 'g'))) {
      const from = match.index + match[0].length;
      if (text.charAt(from) !== ' ' && text.charAt(from) !== '\n') continue;
      if (!NAME_BEGINS.test(text.slice(from + 1, from + 8))) continue;
      COMPANY.lastIndex = from + 1;
      const words = cleanCompany(COMPANY.exec(text)?.[0] ?? '');
      // A name with a title in brackets is a person's.
      const titled = /^\s?\(/.test(text.slice(from + 1 + words.length));
      if (isCompany(words) && !titled && !isPersonsName(words))
        found.push({ value: words, weight, start: from + 1, part, stated: true });
    }
  }
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

/** The employer: a label first, then whatever sender, text and closing lines agree on. */
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
      candidate.weight -
      (isTitle(candidate.value) && candidate.start !== null ? 1.2 : 0) +
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

/** Agencies name whom they fill the job for: "our client, Marlowe Textiles". */
const CLIENT =
  /(?:[Oo]ur|[Mm]y|[Uu]nser(?:e[mnr])?|[Nn]otre|[Nn]uestro|[Nn]osso|[Oo]nze|[Ii]l nostro)\s(?:client|Kunden?|cliente|klant|opdrachtgever)(?:,|:)?\s/u;

/**
 * Employer and agency. Where a mail speaks of its client by name, the sender is the agency; where it does not name the
 * client, the employer stays unknown.
 */
export const companiesOf = (reading: Reading, labels: readonly Label[]): { company: Field; agency: Field } => {
  const own = companyOf(reading, labels);
  const inText = CLIENT.exec(reading.text);
  const match = inText ?? CLIENT.exec(reading.subject);
  const start = match === null ? 0 : match.index + match[0].length;
  const named = match === null ? '' : cleanCompany(runAt(inText === null ? reading.subject : reading.text, start));
  if (!isCompany(named) || !/^\p{Lu}/u.test(named)) return { company: own, agency: null };
  const part = inText === null ? 'subject' : reading.own.part;
  const offset = inText === null ? 0 : reading.own.offset;
  const company = {
    value: named,
    stated: true,
    span: { part, start: start + offset, end: start + named.length + offset },
  };
  const sender = fromSender(reading).sort((a, b) => b.weight - a.weight)[0];
  const agency =
    sender === undefined || squash(sender.value) === squash(named)
      ? null
      : { value: sender.value, stated: sender.stated, span: null };
  return { company, agency };
};

const runAt = (text: string, at: number): string => {
  COMPANY.lastIndex = at;
  return COMPANY.exec(text)?.[0] ?? '';
};
