import { everyMatch, onceFor, pattern } from '../languages';
import { fold } from '../languages/fold';
import type { Language } from '../languages/shape';
import type { Reading } from '../reading';
import { isPersonsName } from './firstNames';
import { isAdvertised } from './jobTitles';
import { cleanRole, isRole, isRoleLike, isSmallRole } from './roleName';
import { bodyLines } from './signature';

/** Jobs that are named outside of a sentence: on a line of their own, in brackets, among the words of a subject. */

export type Found = { value: string; start: number };

const NOUN =
  '(?:position|role|vacancy|job|post|stelle|funktion|poste|emploi|puesto|vacante|plaza|cargo|vaga|fun[cç][aã]o|posizione|ruolo|mansione|functie|vacature|rol)';

/** "(vaga: Supervisor)", "(functie Verzorgende IG, …)", "posizione: impiegata contabile"; "De vacature is nog steeds …". */
const NAMED: readonly RegExp[] = [
  new RegExp(`\\(${NOUN}(?: (?:of|de|di|van|als))?[: ] ?([\\p{L}][^(),;\\n]{2,60})(?=[(),;\\n])`, 'giu'),
  new RegExp(`(?<!\\p{L})${NOUN} ?: ?([\\p{L}][^,;.\\n]{2,60}?)(?=[),;.\\n]|$)`, 'giu'),
  new RegExp(
    `(?<!\\p{L})${NOUN} (?:is|ist|est|es|é|è)(?: (?:\\p{Ll}{2,6} ){0,2})?(?:un |una |une |a |an |eine? |een )?\\s?(\\p{Lu}[^,;.\\n]{2,50}?)(?=[,;.\\n]|$)`,
    'gu',
  ),
];

export const inBrackets = (text: string): Found | null => {
  for (const shape of NAMED) {
    for (const match of everyMatch(shape, text)) {
      const value = cleanRole(match[1] ?? '');
      if (!(isRole(value) || isSmallRole(value))) continue;
      return { value, start: match.index + match[0].indexOf(value) };
    }
  }
  return null;
};

/** "💼 Product Designer": set apart from the line above it. */
const PICTURE = /^\p{Extended_Pictographic}/u;

/** "Bruno Keller (Staff Engineer) & Mina Sato": people with what they are. */
const PEOPLE = /^\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+\s?\([^)]+\)\s?(?:[,&+]|and\b|$)/u;

/**
 * "Claims Associate (Remote)" as a line of its own. Below a person's name it is that person's title, and so it is in the
 * closing lines.
 */
export const onALine = (reading: Reading): Found | null => {
  let above = '';
  for (const { start, line } of bodyLines(reading, 120)) {
    const words = line.trim();
    const numbered = NUMBERED.exec(words)?.[1];
    const value = cleanRole(numbered ?? words.replace(/^(?:[-•*·]|\p{Extended_Pictographic}\uFE0F?)\s?/u, ''));
    // "Data: 19/06/2026" says when.
    const isLabel = numbered === undefined && /^[^\s:|]{2,24}(?::|\s\|)\s/.test(words);
    const free = !isLabel && (above === '' || PICTURE.test(words) || /[:?!]$|^\p{L}[^.]{0,80}[.:?!,]$/u.test(above));
    if (free && words.length < 70 && !/[.:?!,]$/.test(words) && isRole(value) && isRoleLike(value)) {
      if (!PEOPLE.test(value) && !isPersonsName(value) && !KIND.test(value) && !/: |\d{1,2}[:.h]\d{2}|@/.test(value))
        return { value, start: start + line.indexOf(value) };
    }
    above = words;
  }
  return null;
};

/** Words of a subject that name no job: what is made known, when, and the small words between. */
const SMALL =
  /^(?:re|fw|fwd|aw|wg|tr|rv|sv|for|of|the|an?|your|our|my|on|at|in|with|to|as|and|details|detail|update|time|new|private|confidential|intake|post|job|role|position|vacancy|opening|application|applying|candidate|candidature|candidatura|für|fur|als|zum|zur|der|die|das|den|um|am|im|ihr|ihre|dein|deine|termin|bewerbung|stelle|pour|le|la|les|de|du|des|d|un|une|votre|au|poste|para|el|los|del|tu|su|al|en|hora|puesto|vacante|da|do|dos|a|o|no|na|vaga|sua|seu|voor|van|het|een|je|uw|bij|functie|vacature|sollicitatie|il|lo|per|di|alla|sua|tua|posizione|offerta|avviso|convocazione|convocation|convocatoria|cita|rdv|call|quick|ph|chat|offer|zoom|link|offre|oferta|angebot|department|team)$/;

/** What kind of interview or person, and no job. */
const KIND =
  /^(?:(?:new |updated )?(?:event|invitation|invite)|organi[sz]er|guest|host|interviewers?|candidate|reception|recruiter|hiring manager|panel|attendees?|participants?|teilnehmer|anwesende|invit[eé]s?|t[eé]cnic[oa]|technique|technisch\w{0,2}|technical|final\w{0,2}|moderator|ansprechpartner\w{0,2}|contacto?|kontakt)$/i;

/** "Reference: 441209 - HEO Policy Adviser - Office": behind the number stands what it is the number of. */
const NUMBERED = /^[\p{L} ]{2,24}[:#]\s?[\w/-]{0,20}\d[\w/-]{0,20}\s[-–—]\s([^\n]{3,60}?)(?=\s[-–—]\s|$)/u;

/** What a subject says beside the job: what is made known, how, and when. */
const noJob = onceFor(({ signals, fields, dates }: Language) =>
  [
    signals.interview,
    signals.confirmed,
    signals.moved,
    signals.cancelled,
    signals.meeting,
    fields.stages,
    fields.phone,
    fields.video,
    ...dates.weekdays,
    ...dates.months,
    dates.today,
    dates.tomorrow,
  ].map((source) => pattern(source, 'g')),
);

/** What is left of a subject's piece when everything that is no job is taken off both its ends and out of its middle. */
export const leftOver = (piece: string, reading: Reading): string | null => {
  let folded = fold(piece);
  for (const language of reading.languages) {
    for (const taken of noJob(language)) folded = folded.replace(taken, (words) => '|'.repeat(words.length));
  }
  let at = 0;
  const runs: string[] = [];
  for (const run of folded.split(/\|+/)) {
    const start = folded.indexOf(run, at);
    at = start + run.length;
    const words = [...piece.slice(start, at).matchAll(/[^\s]+/gu)];
    const named = words.filter((word) => !SMALL.test(fold(word[0]).replace(/[^a-z]/g, '')) && /\p{L}/u.test(word[0]));
    const [first, last] = [named[0], named.at(-1)];
    if (first !== undefined && last !== undefined)
      runs.push(piece.slice(start + first.index, start + last.index + last[0].length));
  }
  for (const run of runs) {
    // "Call with our CEO": whom one speaks to.
    if (/\bwith (?:our|the|my) (?:\p{L}+ )?$/iu.test(piece.slice(0, piece.indexOf(run)))) continue;
    const value = cleanRole(run);
    if (
      (isRole(value) || isSmallRole(value)) &&
      (isRoleLike(value) || isAdvertised(run)) &&
      !isPersonsName(value) &&
      !KIND.test(value)
    )
      return value;
  }
  return null;
};
