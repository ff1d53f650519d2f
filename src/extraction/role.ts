import { everyMatch, onceFor, pattern } from '../languages';
import type { Signals } from '../languages/shape';
import type { Reading } from '../reading';
import { squash } from './companyNames';
import { headline } from './headline';
import { type Label, labelOf } from './labels';
import { isHow } from './roleHow';
import { roleInSubject, roleInTitle } from './roleInSubject';
import { type Found, inBrackets, onALine } from './roleLine';
import { cleanRole, isRole, isRoleLike, isSmallRole, roleRun } from './roleName';
import type { Proposal } from './shape';

type Field = Proposal['role'];

/** Mails are wrapped: a line that long goes on in the next, and so does a role in it. */
const WRAPPED = /\n(?=\p{L})(?![^\n:]{2,24}:\s)(?<=[^\n]{45}\n)/gu;

const JOB =
  /post|puesto|cargo|vaga|posizione|ruolo|functie|vacature|position|role|plaza|vacante|emploi|bolsa|lugar|figura|mansione|funcao|rol |baan|incarico|recrutement|stage|alternance|busqueda/;
const LEADS =
  /(?:\bof|\bas|\bde|\bd'|\bdi|\bvan|\bals|\bcomo|\bcome|\ben|\bvoor|\bfur|poste|vaga|vacature|functie|\bune?(?:\(e\))?)$/;
/** Words that stand before anything: there only what looks like a job counts. */
const LOOSE =
  /^(?:interview (?:with|at) .{2,40} for(?: the| our| an?)?|(?:be|become|becoming|as) our(?: new| next)?|unsere? neue[rn]?|onze nieuwe|(?:votre|ton) profil d.?|(?:ser|seras) nuestr[oa](?: nuev[oa])?|(?:diventare|essere) (?:la nostra|il nostro)(?: nuov[oa])?|(?:candidatura|postulacion|entrevista) a|colloquio per|entrevista para|als|as|como|come|(?:votre|ta) candidature|entrevista de|regarding|discuss the|to discuss|en tant que|your application|appl(?:y|ying|ied) to|interview (?:(?:is|has been|was|will be) )?\w+ for)$/;

/** "Looking for a …", "hiring a …": the job that is open, and many other things. */
const SEARCH =
  /^(?:(?:are|am|'re|'m) )?(?:looking for|hiring|in search of|recruiting|in need of|suchen|zoeken|op zoek|recherchons|cherchons|buscamos|procuramos|cerchiamo|contratando|contratamos|assumiamo)/;

/** What ends like a profession and is none: "as a reminder", "looking for a member of the team". */
const NOBODY =
  /^(?:reminder|matter|member|number|letter|quarter|follow|courier|new|further|partner|bigger|better|parking|moment|momento|document|elem)\w*/;

const accepted = (value: string, lead: string, company: string, applied: boolean): boolean => {
  if (company !== '' && squash(value).startsWith(company)) return false;
  const small = isSmallRole(value) && !NOBODY.test(value);
  if (SEARCH.test(lead)) return (isRole(value) || small) && isRoleLike(value);
  if (LOOSE.test(lead)) return (isRole(value) || (small && applied)) && isRoleLike(value);
  if (isRole(value)) return true;
  // "poste d'assistante": a role in small letters counts where the words before leave no doubt, or its own do.
  return isSmallRole(value) && ((JOB.test(lead) && LEADS.test(lead)) || isRoleLike(value));
};

const afterWords = (flow: string, folded: string, reading: Reading, inText: boolean, company: string): Found | null => {
  for (const { fields, signals } of reading.languages) {
    for (const match of everyMatch(pattern(fields.roleAfter, 'g'), folded)) {
      const from = match.index + match[0].length;
      const value = cleanRole(roleRun(flow, folded, from, reading, inText));
      const applied = pattern(signals.application).test(folded.slice(Math.max(0, match.index - 30), match.index));
      if (accepted(value, match[0].trim(), company, applied))
        return { value, start: from + flow.slice(from).indexOf(value) };
    }
  }
  return null;
};

const SENTENCE_WORD = /\s(?:for|about|with|on|at|to|in|your|our|the|a|an|is|are|we)\s/;

/** What no role holds: the end of a sentence, quotes. */
const NOT_IN_ROLE = /[.!?:;"“”]\s|^\P{L}|\s$/u;

/** "for the roofer's mate job": small letters count between "for the" and a word for a job. */
const smallBefore = (line: string, noun: string): string => {
  if (!/^(?:job|position|post|vacancy|role)$/.test(noun)) return '';
  const run =
    /(?:.*)\b(?:for|about|regarding) (?:the|our|a|an|your) ([\p{Ll}][\p{L}'’&/-]{2,}(?: [\p{L}'’&/-]{2,}){0,3}) $/u.exec(
      line,
    )?.[1] ?? '';
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
      for (const lead of [...before.matchAll(/\b(?:[Tt]he|[Oo]ur|[Aa]n?|for|[Yy]our|as)\s(?=\p{Lu})/gu)].reverse()) {
        const run = before.slice(lead.index + lead[0].length).trimEnd();
        const value = cleanRole(run);
        // "Your Larkrise interview": what opens a sentence may be a company's.
        const job = isRole(value) && (/^[a-z]/.test(lead[0]) || isRoleLike(value));
        const names = job && !isHow(value) && !SENTENCE_WORD.test(` ${value} `);
        if (names && run.length < 62 && !NOT_IN_ROLE.test(run)) return { value, start: match.index - 1 - run.length };
      }
      const small = smallBefore(before, match[0]);
      if (small !== '') return { value: small, start: match.index - 1 - small.length };
    }
  }
  return null;
};

const beforeBracket = onceFor(({ interview, meeting }: Signals) => pattern(`(?:${interview}|${meeting}) (?=\\()`, 'g'));

/** "Your interview (Warehouse Supervisor, nights) is on …": in brackets behind the word for it. */
const behindInterview = (flow: string, folded: string, reading: Reading): Found | null => {
  for (const { signals } of reading.languages) {
    for (const match of everyMatch(beforeBracket(signals), folded)) {
      const words = /^\(([^()\n]{3,60})\)/.exec(flow.slice(match.index + match[0].length))?.[1] ?? '';
      const value = cleanRole(words.split(/,\s/)[0] ?? '');
      if (isRole(value) && isRoleLike(value) && !isHow(value))
        return { value, start: match.index + match[0].length + 1 };
    }
  }
  return null;
};

const roleIn = (text: string, folded: string, reading: Reading, inText: boolean, company: string): Found | null => {
  const flow = text.replace(WRAPPED, ' ');
  return (
    afterWords(flow, folded, reading, inText, company) ??
    beforeWords(flow, folded, reading) ??
    behindInterview(flow, folded, reading)
  );
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
    const what = labels.find((one) => one.kind === 'what' && one.value.length < 120);
    const titled = what === undefined ? null : roleInTitle(what.value, reading);
    if (what !== undefined && titled !== null)
      return inBody({ value: titled, start: what.start + Math.max(0, what.value.indexOf(titled)) });
    const above = headline(reading) ?? onALine(reading);
    return above === null ? null : inBody(above);
  }
  const { value, start } = subject;
  return { value, stated: true, span: { part: 'subject', start, end: start + value.length } };
};
