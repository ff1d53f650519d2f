import { pattern } from '../languages';
import { fold } from '../languages/fold';
import type { Reading } from '../reading';
import { isFirstName } from './firstNames';
import type { ProposedPerson } from './shape';

/** Names of people in a list: "Dana Ito (Head of Design), Rob Lee and Frau Dr. Kim Sommer, CTO". */

const PARTICLE = '(?:de|del|della|di|da|do|dos|das|van|von|der|den|ter|la|le|bin|ibn|al|el|zu|du|des|st\\.)';
const WORD = "(?:\\p{Lu}[\\p{L}'’]*(?:-\\p{L}[\\p{L}'’]*)?|\\p{Lu}\\.)";
const NAME = new RegExp(`${WORD}(?:[ \\u00A0](?:${PARTICLE}[ \\u00A0]){0,2}${WORD}){0,3}`, 'uy');

/** What makes words after a name a title, in the languages we read. */
const TITLE =
  /\b(?:manager|managing|director|lead|leader|head|chief|officer|engineer|engineering|developer|scientist|analyst|designer|design|recruit\w*|talent|partner|president|vp|svp|evp|cto|ceo|coo|cfo|cmo|cpo|chro|hr|hrbp|em|pm|swe|sre|tpm|founder|cofounder|co-founder|owner|consultant|coordinator|specialist|assistant|associate|principal|staff|senior|supervisor|professor|nurse|product|people|operations|marketing|sales|data|architect|team|technical|executive|generalist|leiter\w*|teamleiter\w*|abteilungs\w*|geschaftsfuhr\w*|personal\w*|referent\w*|entwickl\w*|responsable|directeur|directrice|chef\w*|charge\w*|gerente|jefe|jefa|directora?|coordinador\w*|encargad\w*|lider|gestor\w*|coordenador\w*|diretor\w*|analista|hoofd|manager|directeur|teamlead\w*|adviseur|responsabile|direttore|direttrice|capo|addett\w*|ingenieur\w*|techni\w*|hiring|interviewer|entwicklungs\w*|rh|rrhh|controller|comptroller|accountant|attorney|counsel|buyer|buying|planner|merchandis\w+|administrator|administration|representative|editor|writer|advisor|adviser|chair\w{0,6}|dean|lecturer|teacher|clerk|chef|agent|broker|secretary|treasurer|superintendent|foreman|captain|librarian|physician|therapist|researcher|strategist|producer|tutor|tester|qa|selector\w*)\b/;

const NOT_NAMES = new Set(
  'the a an our your we you i zoom teams google microsoft meet webex skype team hr human people talent recruiting recruitment hiring panel interview interviewer interviewers manager engineering engineers engineer director vp cto ceo cfo coo head lead monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december please join link video phone call meeting tbd tbc tba to who when where what date time with members member department company candidate guest organizer host all staff senior product data technical hr office floor room building street best kind regards thanks thank dear hi hello and or for at on in by from will be via note notes there here this that they he she it frau herr mr mrs ms dr prof montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi lunes martes miercoles jueves viernes segunda terca quarta quinta sexta maandag dinsdag woensdag donderdag vrijdag lunedi martedi mercoledi giovedi venerdi'.split(
    ' ',
  ),
);

/** Words of the list above that are first names before a family name. */
const FIRST_NAMES = new Set(['will', 'may', 'april', 'june', 'august']);

export const isTitle = (words: string): boolean => TITLE.test(fold(words));

/** Whether words look like a person's name and not like a team, a title or a place. */
export const isName = (words: string): boolean => {
  const parts = fold(words).split(/[\s]+/);
  if (parts.length > 5 || words.length > 60 || words.length < 2) return false;
  if (
    parts.some(
      (part, at) =>
        NOT_NAMES.has(part.replace(/[.']/g, '')) && !(parts.length > 1 && FIRST_NAMES.has(part) && at === 0),
    )
  )
    return false;
  if (/\d|[@:/]/.test(words)) return false;
  return parts.length > 1 ? !TITLE.test(fold(words)) : /^\p{Lu}\p{Ll}/u.test(words) && !TITLE.test(fold(words));
};

const honorificAt = (text: string, reading: Reading): string => {
  for (const language of reading.languages) {
    const match = pattern(`(?:(?:${language.fields.honorific})\\.? ?){1,3}`).exec(fold(text.slice(0, 40)));
    if (match !== null && match.index === 0) {
      const words = text.slice(0, match[0].length);
      // "Frau Kurz": a space must follow, or the title is the beginning of a name.
      if (/[\s.]$/.test(words) || /^\s/.test(text.slice(words.length))) return words;
    }
  }
  return '';
};

const person = (name: string, honorific: string): ProposedPerson => ({
  name,
  honorific: honorific.trim() === '' ? null : honorific.trim(),
  email: null,
  title: null,
  phone: null,
});

export type NamedPerson = { person: ProposedPerson; start: number; end: number };

/** One name with its title at the beginning of `text`; null when there is none. */
export const nameAt = (text: string, reading: Reading, strict: boolean): NamedPerson | null => {
  const lead = /^[\s*•\-–:"'|]{0,6}/.exec(text)?.[0].length ?? 0;
  const honorific = honorificAt(text.slice(lead), reading);
  NAME.lastIndex = lead + honorific.length;
  while (text.charAt(NAME.lastIndex) === ' ') NAME.lastIndex++;
  const start = NAME.lastIndex;
  const match = NAME.exec(text);
  if (match === null) return null;
  const name = match[0].replace(/[.\s]+$/, (end) => (/\p{Lu}\.$/u.test(match[0]) ? end.trim() : ''));
  const after = text.slice(start + match[0].length);
  // A single word in running text is a name only where a title stands behind it: "Sarah (EM)".
  const known = isFirstName(name) && !/^\s\p{Lu}/u.test(after);
  const bare = strict && !name.includes(' ') && honorific === '' && !known && !/^\s?\(/.test(after);
  if (!isName(name) || bare) return null;
  const found = person(name, honorific);
  const title = titleAfter(after);
  found.title = title?.words ?? null;
  const email = /^[\s,(<[]{0,4}([\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/.exec(
    after.slice(title?.length ?? 0),
  );
  if (email !== null) found.email = email[1] ?? null;
  const end = start + match[0].length + (title?.length ?? 0) + (email?.[0].length ?? 0);
  return { person: found, start, end };
};

/** "(Head of Design)", ", CTO", " - Tech Lead" after a name. */
const titleAfter = (text: string): { words: string; length: number } | null => {
  const bracket = /^\s?[([]([^)\]\n]{1,80})[)\]]/.exec(text);
  if (bracket !== null) {
    const words = (bracket[1] ?? '').trim();
    return /@|\d{3}|^(?:he|she|they|him|her|optional|required|organi[sz]er|guest)\b/i.test(words)
      ? { words: '', length: bracket[0].length }
      : { words, length: bracket[0].length };
  }
  const loose =
    /^\s?(?:,|\s[-–—|])\s?(?:(?:our|the|unser\w{0,2}|notre|nuestr[oa]|noss[oa]|onze|nostr[oa])\s)?([^\n,;()|]{2,70}?)(?=$|[\n,;()|.]|\s(?:and|und|et|y|e|en|&(?!\s\p{Lu}\p{L}+\s*(?:$|\n|\)))|on|at|for|will|who)\s)/u.exec(
      text,
    );
  const words = (loose?.[1] ?? '').trim();
  if (loose === null || !(isTitle(words) || /^\p{Lu}\p{L}{2,20}$/u.test(words))) return null;
  return { words, length: loose[0].length };
};

const SEPARATOR =
  /^[\s,;/|)\]]{0,6}(?:(?:and|und|et|y|e|en|&|\+|as well as|plus|followed by|sowie|ainsi que|junto con|alongside)\s(?:(?:with|then|by|dall[ao]?|dal|dall'|da|par|por|pel[oa]|von|vom|con|com|avec|mit|met|door)\s)?)?[\s,;/|•*\-–]{0,6}/i;

/** The names of a list as long as one follows the other. */
export const namesIn = (text: string, reading: Reading, strict = false): NamedPerson[] => {
  const found: NamedPerson[] = [];
  let at = 0;
  while (at < text.length && found.length < 20) {
    const next = nameAt(text.slice(at, at + 400), reading, strict && found.length === 0);
    if (next === null) break;
    found.push({ ...next, start: at + next.start, end: at + next.end });
    at += next.end;
    const separator = SEPARATOR.exec(text.slice(at, at + 60))?.[0] ?? '';
    if (!/[,;/|&+\n]|\w/.test(separator)) break;
    at += separator.length;
  }
  for (const { person: one } of found) if (one.title === '') one.title = null;
  return found;
};
