import { pattern } from '../languages';
import { fold } from '../languages/fold';
import type { Reading } from '../reading';
import { type Label, labelOf } from './labels';
import { isTitle } from './names';
import type { Proposal } from './shape';

type Field = Proposal['role'];

const ROLE =
  /^[\s:"'“*]*([\p{L}\p{N}][^\n.!?;"”]{1,90}?)(?=["”]|\s(?:at|with|within|in our|in the|here|bei|chez|en|na|no|bij|presso|has|is|been|on|position|role|job|vacancy|opening|post|team|opportunity|and|we|was|will|shall|takes|for|that|a retenu|a été|ha sido|fue|hat|ist|wurde|foi|è|is|heeft|werd|(?:y|e|et|und|en|ed)\s(?:nos|te|le|wir|nous|vous|we|o|a|la|il|por|para|ci|ti|me|lo))\s|[\n.!?;]|,\s|\s[-–—|]\s|$)/u;

const cleanRole = (words: string): string =>
  words
    .replace(/^(?:the|a|an|our|der|die|das|den|une?|le|la|el|os?|as?|um|uma|de|een|il|lo|als)\s/i, '')
    .replace(/\s?\((?:m|w|d|f|x|h|i|n|\/|\||\*|\s|gn|all genders){1,12}\)|\s(?:[hmfw]\/[hmfwd](?:\/[dwxf])?)$/gi, '')
    .replace(/[\s*_,:-]+$/, '')
    .replace(/\s(?:position|role|job|vacancy|opening|post|opportunity)$/i, '')
    .replace(/\s@\s.*$/, '')
    .replace(
      /^(?:puesto|cargo|vacante|vaga|poste|posizione|ruolo|functie|stelle|position|role|job)\s(?:de|di|of|van|als|as)\s/i,
      '',
    )
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
      // "poste d'assistante": a role in small letters counts where the words before leave no doubt.
      const sure =
        /(?:\bof|\bas|\bde|\bd'|\bdi|\bvan|\bals|\bcomo|\bcome|\ben)$/.test(match[0]) &&
        /post|puesto|cargo|vaga|posizione|ruolo|functie|vacature|position|role|plaza|vacante/.test(match[0]);
      if (isRole(value) || (sure && isRole(value.charAt(0).toUpperCase() + value.slice(1))))
        return { value, start: from + text.slice(from).indexOf(value) };
    }
    for (const match of folded.matchAll(pattern(`(?:${language.fields.roleBefore})`, 'g'))) {
      const before = text.slice(Math.max(0, match.index - 90), match.index);
      const run = /(?:\b(?:the|our|a|an|for|your|as)\s)([\p{Lu}][\p{L}\p{N}+#&/().' -]{2,60}?)\s$/u.exec(
        before.split('\n').at(-1) ?? '',
      );
      const value = cleanRole(run?.[1] ?? '');
      if (isRole(value) && !/\s(?:for|about|with|on|at|to|in|your|our|the|a|an|is|are|we)\s/.test(` ${value} `))
        return { value, start: match.index - 1 - (run?.[1] ?? '').length };
    }
  }
  return null;
};

/** "Entrevista agendada - Assistente de Logística", "Re: Machine Learning Engineer role". */
const roleInSubject = (reading: Reading): { value: string; start: number } | null => {
  const subject = reading.subject.replace(/^(?:\s{0,2}(?:re|fw|fwd|aw|wg|tr|rv|sv)\s?:\s{0,2}){1,5}/i, '');
  const lead = reading.subject.length - subject.length;
  const named = /^([\p{Lu}][^\n:,–—|]{3,70}?)\s(?:role|position|opportunity|opening|vacancy)\b/iu.exec(subject)?.[1];
  if (named !== undefined && isRole(named) && !/interview|call|your/i.test(named)) return { value: named, start: lead };
  let at = lead;
  for (const piece of subject.split(/(\s[-–—|:]\s|:\s)/)) {
    const value = cleanRole(piece.replace(/\s(?:at|with|bei|chez|en|na|no|bij|presso|@)\s\p{Lu}.*$/u, '').trim());
    const folded = fold(value);
    const stage = reading.languages.some(
      (l) => pattern(l.signals.interview).test(folded) || pattern(l.signals.confirmed).test(folded),
    );
    if (isRole(value) && !stage && isRoleLike(value)) return { value, start: at + piece.indexOf(value) };
    at += piece.length;
  }
  return null;
};

/** Has a word that professions end in, or the marks of a job advertisement. */
const isRoleLike = (words: string): boolean =>
  isTitle(words) ||
  /\([mwdfxh](?:\s?[/|]\s?[mwdfxh*]){1,3}\)|\d{2,3}\s?-?\s?\d{0,3}\s?%/i.test(words) ||
  PROFESSION.test(fold(words));

const PROFESSION =
  /\b(?:\w{2,20}(?:ist|er|or|ician|ant|ent|eur|euse|teur|trice|ador|adora|ero|era|ario|aria|iere|in|rin|kraft|frau|mann|hilfe)|clerk|nurse|intern|trainee|apprentice|barista|chef|cook|auxiliar|assistente|asistente|ayudante|aprendiz|stagiaire|praktikant\w{0,3}|azubi|werkstudent\w{0,2}|medewerker|verkoper|docent|monteur|chauffeur|impiegat\w|operai\w|commess\w|magazzinier\w|analista|comptable|caissi\w{2,3}|vendeu\w{1,3})\b/;

/** The job: a label first, then running text, then the subject. */
export const roleOf = (reading: Reading, labels: readonly Label[]): Field => {
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
  const subject = roleIn(reading.subject, reading.subjectFolded, reading) ?? roleInSubject(reading);
  return subject === null
    ? null
    : {
        value: subject.value,
        stated: true,
        span: { part: 'subject', start: subject.start, end: subject.start + subject.value.length },
      };
};
