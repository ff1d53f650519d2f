import { onceFor, pattern } from '../languages';
import { fold } from '../languages/fold';
import type { Fields } from '../languages/shape';
import type { Reading } from '../reading';
import { isDepartment } from './department';
import { isFirstName, isPersonsName } from './firstNames';
import { isTitle } from './jobTitles';
import { isOrganisation } from './organisations';
import { titleBefore } from './personTitle';
import type { ProposedPerson } from './shape';

/** Names of people in a list: "Dana Ito (Head of Design), Rob Lee and Frau Dr. Kim Sommer, CTO". */

const PARTICLE = '(?:de|del|della|di|da|do|dos|das|van|von|der|den|ter|la|le|bin|ibn|al|el|zu|du|des|st\\.)';
const WORD = "(?:\\p{Lu}\\.(?=[ \\u00A0]?\\p{Lu})|\\p{Lu}[\\p{L}'’]*(?:-\\p{L}[\\p{L}'’]*)?|\\p{Lu}\\.)";
const NAME = new RegExp(`${WORD}(?:[ \\u00A0](?:${PARTICLE}[ \\u00A0]){0,2}${WORD}){0,3}`, 'uy');

const NOT_NAMES = new Set(
  'reception lobby entrance gate security vor online remote onsite the a an our your we you i zoom teams google microsoft meet webex skype team hr human people talent recruiting recruitment hiring panel interview interviewer interviewers manager engineering engineers engineer director vp cto ceo cfo coo head lead monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december please join link video phone call meeting tbd tbc tba to who when where what date time with members member department company candidate guest organizer host all staff senior product data technical hr office floor room building street best kind regards thanks thank dear hi hello and or for at on in by from will be via note notes there here this that they he she it frau herr mr mrs ms dr prof montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi lunes martes miercoles jueves viernes segunda terca quarta quinta sexta maandag dinsdag woensdag donderdag vrijdag lunedi martedi mercoledi giovedi venerdi'.split(
    ' ',
  ),
);

/** What companies are called and people are not: "Halcyon Health", "Corran County Library". */
const ORGANISATION =
  /\b(?:officine|stores?|supermarkets?|health|healthcare|labs?|laborator\w{1,4}|banking|universit\w{1,4}|college|hospital|clinic|school|academy|institute?|council|county|municipality|foods?|retail|software|systems?|solutions?|services?|technolog\w{1,4}|logistics|freight|energy|insurance|media|studios?|holdings?|consulting|foundation|trust|pharmacy|pharma|hotels?|resorts?|airlines?|motors|bakery|coffee|games|robotics|analytics|ventures|capital|advisory|recruitment|staffing|industries|international|global|group|inc|llc|ltd|limited|gmbh|plc|corp|corporation|railway|library|museum|restaurant|cafe|bistro|kitchen|dental|legal|llp|associates|agency|society|association|network|platform|cloud|digital|networks|security|properties|homes|construction|engineering|textiles|steel|water|marine|paper|press|books|publishing|pictures|records|sports|fitness|wellness|care|charity|federation|authority|ministry|department|district|academy)\b/;

/** Words of the list above that are first names before a family name. */
const FIRST_NAMES = new Set(['will', 'may', 'april', 'june', 'august']);

/** Whether words look like a person's name and not like a team, a title or a place. */
export const isName = (words: string): boolean => {
  const parts = fold(words).split(/[\s]+/);
  if (parts.length > 5 || words.length > 60 || words.length < 2) return false;
  if (
    parts.some(
      (part, at) =>
        !/^[a-z]\.$/.test(part) &&
        NOT_NAMES.has(part.replace(/[.']/g, '')) &&
        !(parts.length > 1 && FIRST_NAMES.has(part) && at === 0),
    )
  )
    return false;
  // "Keeping Children Safe": a heading.
  if (parts.length > 1 && /^[a-z]{4,}ing$/.test(parts[0] ?? '') && !isFirstName(parts[0] ?? '')) return false;
  if (/\d|[@:/]/.test(words) || (parts.length > 1 && ORGANISATION.test(fold(words)))) return false;
  return parts.length > 1 ? !isTitle(words) && !isDepartment(words) : /^\p{Lu}\p{Ll}/u.test(words) && !isTitle(words);
};

const honorifics = onceFor(({ honorific }: Fields) => pattern(`(?:(?:${honorific})\\.? ?){1,3}`));

const honorificAt = (text: string, reading: Reading): string => {
  for (const language of reading.languages) {
    const match = honorifics(language.fields).exec(fold(text.slice(0, 40)));
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

const OF =
  /\s(?:von|vom|van|de|del|della|di|du|d[ao])(?:[ \u00A0](?:der|dem|den|de|het|la|le|el))?[ \u00A0](\p{Lu}.*)$/u;

/** "Berger von der Firma Sonne", "Anna van Plukt" of Plukt: what is no part of a name but where somebody works. */
const withoutHouse = (run: string, { own }: Reading): string => {
  const [behind = '', house = ''] = OF.exec(run) ?? [];
  const isHouse = /^(?:Firma|Fa\.|Empresa|Ditta)\s/.test(house) || isOrganisation(house) || house === own.from.name;
  return house !== '' && isHouse ? run.slice(0, -behind.length) : run;
};

/** Words of a run that no name goes on with end it: "Lakshmi N. Please", "Marcus Webb Engineering Manager". */
const nameOf = (run: string): string | null => {
  const bare = run.replace(/[.\s]+$/, (end) => (/\p{Lu}\.$/u.test(run) ? end.trim() : ''));
  if (isName(bare)) return bare;
  const words = bare.split(' ');
  const cut = words.findIndex((word, at) => at > 0 && (NOT_NAMES.has(fold(word)) || isTitle(word)));
  const first = words[0] ?? '';
  const isCut = cut > 0 && (isFirstName(first) || /^\p{Lu}\.$/u.test(words[cut - 1] ?? ''));
  const left = words.slice(0, cut).join(' ');
  return isCut && isName(left) ? left : null;
};

/** One name with its title at the beginning of `text`; null when there is none. */
export const nameAt = (text: string, reading: Reading, strict: boolean): NamedPerson | null => {
  const lead = /^[\s*•\-–:"'|]{0,6}/.exec(text)?.[0].length ?? 0;
  const article = ARTICLE.exec(text.slice(lead, lead + 8))?.[0].length ?? 0;
  const called = article > 0 && honorificAt(text.slice(lead + article), reading) !== '';
  const found = nameBehind(text, called ? lead + article : lead, reading, strict);
  if (found !== null || article === 0) return found ?? behindTitle(text, lead, reading, strict);
  // "o Rafael Nunes": some languages put an article before names; English does not.
  const english = text.slice(lead).startsWith('the');
  if (english) return behindTitle(text, lead, reading, strict);
  const behind = behindTitle(text, lead, reading, strict) ?? nameBehind(text, lead + article, reading, strict);
  // "mit der Lohnbuchhaltung von Betrieben": German writes every noun with a capital.
  const german = /^(?:der|die|dem|den|das)\s/i.test(text.slice(lead));
  const sure =
    behind !== null &&
    (behind.person.title !== null || isPersonsName(behind.person.name) || isFirstName(behind.person.name));
  return german && !sure ? null : behind;
};

/** "il Dott. Neri", "la Dra. Godoy". */
const ARTICLE = /^(?:the|il|la|el|le|de|der|die|dem|den|o|a|l['’]|col|con la) ?(?<=[ '’])/i;

const WHOSE =
  /^(?:the|our|my|your|la|le|el|il|die|der|dem|den|o|a|de|het|unser\w{0,2}|mein\w{0,2}|notre|nuestr[oa]|noss[oa]|onze)\s/i;

/** "our head of data, Priya", "Dean Louisa Frey": behind a title even a single word is a name. */
const behindTitle = (text: string, lead: number, reading: Reading, strict: boolean): NamedPerson | null => {
  const title = titleBefore(text.slice(lead, lead + 120));
  if (title === null) return null;
  const comma = text.charAt(lead + title.length - 1) === ',';
  const space = /^[ \u00A0]?/.exec(text.slice(lead + title.length))?.[0].length ?? 0;
  const found = nameBehind(text, lead + title.length + space, reading, strict && !comma);
  if (found !== null) found.person.title ??= title.words.replace(WHOSE, '');
  return found;
};

/** ", PhD", " Jr.": part of how somebody is called, and neither name nor title. */
const SUFFIX =
  /^,?\s(?:Ph\.?\s?D\.?|M\.?\s?D\.|MD|MBA|MSc|M\.?Sc\.?|CPA|RN|Esq\.?|Jr\.?|Sr\.?|I{2,3}|PMP|CFA|SHRM-CP|SPHR|PHR)(?![\p{L}])/u;

/** "DI Veronika Mitter", "Rag. Fausto Belardi", "apr.-biol. Stijn Dobbel": degrees that are said before a name. */
const DEGREE =
  /^\s?(?:(?:\p{L}{2,6}\.(?:-\p{L}{2,6}\.)?|[A-Z]{2,4}\.?|\p{Lu}\p{Ll}{1,5}\.?[ªº])\s){1,2}(?=\p{Lu}\p{Ll}+\s\p{Lu})/u;

const nameBehind = (text: string, lead: number, reading: Reading, strict: boolean): NamedPerson | null => {
  const honorific = honorificAt(text.slice(lead), reading);
  const degree = DEGREE.exec(text.slice(lead + honorific.length, lead + honorific.length + 40))?.[0].length ?? 0;
  NAME.lastIndex = lead + honorific.length + degree;
  while (text.charAt(NAME.lastIndex) === ' ') NAME.lastIndex++;
  const start = NAME.lastIndex;
  const match = NAME.exec(text);
  const name = match === null ? null : nameOf(withoutHouse(match[0], reading));
  if (name === null) return null;
  const suffix = SUFFIX.exec(text.slice(start + name.length))?.[0].length ?? 0;
  const after = text.slice(start + name.length + suffix);
  // A single word in running text is a name only where a title stands behind it: "Sarah (EM)".
  const known = isFirstName(name) && !/^\s\p{Lu}/u.test(after);
  if (strict && !name.includes(' ') && honorific === '' && !known && !/^\s?\(/.test(after)) return null;
  // "Site manager Huw Pritchard": the first word of what somebody is.
  const next = name.includes(' ') ? undefined : /^\s(\p{Ll}+)\s\p{Lu}/u.exec(after)?.[1];
  if (next !== undefined && isTitle(next)) return null;
  const found = person(name, honorific);
  const title = titleAfter(after, name.includes(' '));
  found.title = title?.words ?? null;
  const email = /^[\s,(<[]{0,4}([\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/.exec(
    after.slice(title?.length ?? 0),
  );
  if (email !== null) found.email = email[1] ?? null;
  const end = start + name.length + suffix + (title?.length ?? 0) + (email?.[0].length ?? 0);
  return { person: found, start, end };
};

/** "(she/her)", "(optional)": said of a person and no title. */
const NO_TITLE =
  /@|\d{3}|^(?:he|she|they|him|her|er|sie|il|elle|él|ella|ele|ela|optional|required|organi[sz]er|guest)\b/i;

const BRACKET = /^\s?[([]([^)\]\n]{1,80})[)\]]/;

/** "(Head of Design)", ", CTO", " - Tech Lead" after a name. */
const titleAfter = (text: string, isWhole: boolean): { words: string; length: number } | null => {
  const bracket = BRACKET.exec(text);
  if (bracket !== null) {
    const words = (bracket[1] ?? '').trim();
    if (!NO_TITLE.test(words)) return { words, length: bracket[0].length };
    const more = BRACKET.test(text.slice(bracket[0].length))
      ? null
      : titleAfter(text.slice(bracket[0].length), isWhole);
    return { words: more?.words ?? '', length: bracket[0].length + (more?.length ?? 0) };
  }
  const loose =
    /^\s?(?:,|\s[-–—|])\s?(?:(?:our|the|unser\w{0,2}|notre|nuestr[oa]|noss[oa]|onze|nostr[oa])\s)?([^\n,;()|]{2,70}?)(?=$|[\n,;()|.]|\s(?:and|und|et|y|e|en|&(?!\s\p{Lu}\p{L}+\s*(?:$|\n|\)))|on|at|for|will|who)\s)/u.exec(
      text,
    );
  const words = (loose?.[1] ?? '').trim();
  // "Dana Ito, Finance" but "Sarah, Tom and Lisa".
  const unit = isWhole && /^\p{Lu}\p{L}{2,20}$/u.test(words) && !isFirstName(words);
  if (loose === null || /^(?:and|und|et|y|e|en)\s/.test(words) || !(isTitle(words) || unit)) return null;
  return { words, length: loose[0].length };
};
