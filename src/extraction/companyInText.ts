import { everyMatch, onceFor, pattern } from '../languages';
import type { Fields } from '../languages/shape';
import type { Reading } from '../reading';
import { type Candidate, cleanCompany, companyRun, domainRoot, isCompany, squash } from './companyNames';
import { withoutDepartment } from './department';
import { areSeveralPeople, isFirstName, isPersonsName } from './firstNames';
import { isTitle } from './jobTitles';
import { SMALL_KIND } from './organisations';

/** Companies in running text and subject, by the words before and after them. */

const NAME_BEGINS = /^(?:[\p{Lu}\d]|(?:the|das|die|la|le|el|o)\s\p{Lu})/u;

/** "la empresa Minera Sur", "bij het bedrijf Tuinland": that it is one, and no part of its name. */
const FIRM =
  '(?:[Ff]irma|empresa|escritório|despacho|bufete|compañía|sociedad|société|entreprise|azienda|società|ditta|bedrijf|unternehmen|company|employer|client)';

/** "bij de gemeente Waarwijk", "presso l'Ospedale Val Dora": an article, and what it is in small letters. */
const LEAD = new RegExp(
  `^[^\\S\\n](?:(?:the|de|het|der|dem|die|das|la|le|les|el|il|lo|a|o|as|os|our|nuestra) |l['’])?(?:${FIRM} )?(?=(?:${SMALL_KIND} )?\\p{Lu})`,
  'u',
);
const KIND = new RegExp(`^${SMALL_KIND} (?=\\p{Lu})`, 'u');

/** A job or an interview is spoken of shortly before: "interview … with X", "candidatura … na X". */
const isBoundAt = (reading: Reading, folded: string, at: number): boolean => {
  const before =
    folded
      .slice(Math.max(0, at - 60), at)
      .split(/[.!?\n]\s/)
      .at(-1) ?? '';
  return reading.languages.some(
    ({ signals }) => pattern(signals.interview).test(before) || pattern(signals.application).test(before),
  );
};

/** "… with Orbita for your 1st stage": the same behind it. */
const isBoundBehind = (reading: Reading, folded: string, end: number): boolean => {
  const after = /^ for (?:your|an?|the) .{0,40}/.exec(folded.slice(end, end + 60))?.[0] ?? '';
  return reading.languages.some(
    ({ signals, fields }) => pattern(signals.interview).test(after) || pattern(fields.stages).test(after),
  );
};

/** "on Monday at 10 at Apple Park": what stands right behind a slot is where, not who. */
const isBehindSlot = (reading: Reading, at: number): boolean =>
  reading.found.moments.some((m) => m.time !== null && at >= m.end && at - m.end < 4);

/** "The post of Receptionist": a job follows. */
const JOB_NOUN =
  /\b(?:post|position|role|job|puesto|posicion|posicao|cargo|vaga|poste|posizione|ruolo|functie|rol|stelle|vacante|plaza|funcao|vacature|posto|lugar|figura) $/;

/** "cargo de Jefe de Bodega": the name of a job goes on. */
const IN_ROLE =
  /\b(?:post|position|role|puesto|posicion|posicao|cargo|vaga|poste|posizione|ruolo|functie|rol|stelle|vacante|plaza|funcao|vacature|posto|figura|mansione) (?:de |d'|di |of |van |als |como |as )(?:[a-z/()]{2,20} ){0,2}[a-z/()]{2,20} (?:de|di|of|van|von|d[aeo]l?|do|des|du)$/;

const OF = /^(?:of|as|de|du|d'|di|da|do|del|van|von|der|als|como|come|per|para|pour|for)$/;

/** "Ejecutivo de Ventas", "Estágio em Direito": what the words before are of, where both together are the name of a job. */
const isPartOfRole = (text: string, at: number, words: string, from: number): boolean => {
  if (!/^(?:of|de|di|em|en|in|da|do|del)$/.test(words)) return false;
  const before = /(?:^|[^\p{L}])(\p{Lu}\p{L}{3,20}) $/u.exec(text.slice(Math.max(0, at - 24), at))?.[1];
  const behind = /^ (\p{Lu}\p{L}{3,20})(?=[^\p{L}]|$)(?! \p{Lu})/u.exec(text.slice(from, from + 26))?.[1];
  return before !== undefined && behind !== undefined && (isTitle(before) || TRAINING.test(before)) && !isTitle(behind);
};

const FOR_A_JOB = /^(?:candidatura|solicitud|postulacion) /;

const TRAINING =
  /^(?:Est[aá]gio|Stage|Praktikum|Tirocinio|Prácticas|Ejecutiv[oa]|Executiv[oa]|Auxiliar|Assistente|Asistente)$/;

const beforeCompany = onceFor(({ companyAt, companyAfter }: Fields) => ({
  all: pattern(`${companyAt}|${companyAfter}`, 'g'),
  at: pattern(`^(?:${companyAt})$`),
}));

const honorificFirst = onceFor(({ honorific }: Fields) => pattern(`^(?:${honorific})(?=[. ])`));

/** "Dr. Olga Brandt": called like a person. */
const isCalled = (words: string, fields: Fields): boolean => honorificFirst(fields).test(words.toLowerCase());

/** How much the words before count: bound to an interview, only before companies ("at X"), or before anybody. */
const shareOf = (place: boolean, bound: boolean, at: boolean, words: string): number => {
  if (place) return 0.4;
  if (bound) return 1;
  if (!at) return 0.4;
  return words === 'at' ? 0.9 : 1;
};

export const afterWords = (reading: Reading, part: 'text' | 'subject', weight: number): Candidate[] => {
  const text = part === 'text' ? reading.text : reading.subject;
  const folded = part === 'text' ? reading.folded : reading.subjectFolded;
  const found: Candidate[] = [];
  const root = squash(domainRoot(reading.own.from.email) ?? '');
  for (const { fields } of reading.languages) {
    for (const match of everyMatch(beforeCompany(fields).all, folded.slice(0, 6_000))) {
      const from = match.index + match[0].length;
      if (text.charAt(from) !== ' ' && text.charAt(from) !== '\n') continue;
      const article = LEAD.exec(text.slice(from, from + 60))?.[0] ?? '';
      const begin = from + Math.max(1, article.length);
      const kind = KIND.exec(text.slice(begin, begin + 60))?.[0] ?? '';
      if (article === '' && !NAME_BEGINS.test(text.slice(from + 1, from + 8))) continue;
      if (OF.test(match[0]) && JOB_NOUN.test(folded.slice(Math.max(0, match.index - 12), match.index))) continue;
      if (isPartOfRole(text, match.index, match[0], from)) continue;
      if (IN_ROLE.test(folded.slice(Math.max(0, match.index - 60), match.index + match[0].length))) continue;
      const run = companyRun(text, begin + kind.length);
      const words = kind + withoutDepartment(cleanCompany(run));
      // A name with a title in brackets is a person's.
      const lead = /^the\s/.exec(run)?.[0].length ?? 0;
      const start = begin + lead;
      const titled = /^\s?\(/.test(text.slice(start + words.length));
      const single = !words.includes(' ') && isFirstName(words) && squash(words) !== root;
      if (
        !isCompany(words) ||
        titled ||
        isCalled(words, fields) ||
        single ||
        isPersonsName(words) ||
        areSeveralPeople(words)
      )
        continue;
      // "Candidatura a Auxiliar": the job one applied for.
      if (FOR_A_JOB.test(match[0]) && isTitle(words)) continue;
      const at = beforeCompany(fields).at.test(match[0]);
      const place = part === 'text' && isBehindSlot(reading, match.index);
      const bound =
        FOR_A_JOB.test(match[0]) ||
        isBoundAt(reading, folded, match.index) ||
        isBoundBehind(reading, folded, start + words.length);
      const share = shareOf(place, bound, at, match[0]);
      found.push({ value: words, weight: weight * share, start, part, stated: true });
    }
  }
  return found;
};

const NAME_BEFORE =
  /((?:\p{Lu}|\d)[\p{L}\p{N}'’.&+-]*(?:\s(?:(?:de|des|du|del|della|di|da|do|van|der|&|y|e|et|und|en|and|of|la|le)\s){0,2}(?:\p{Lu}|\d)[\p{L}\p{N}'’.&+-]*){0,5})\s$/u;

/** "Acme would like to meet you": whoever wants to is the employer, unless it is a person. */
export const beforeWords = (reading: Reading): Candidate[] => {
  const found: Candidate[] = [];
  for (const { fields } of reading.languages) {
    for (const match of everyMatch(pattern(fields.companyBefore, 'g'), reading.folded.slice(0, 6_000))) {
      const before = reading.text.slice(Math.max(0, match.index - 80), match.index);
      const words = NAME_BEFORE.exec(before.split(/[.!?,;:]\s/).at(-1) ?? '')?.[1] ?? '';
      const value = words.replace(/^(?:The|Das|Die|Der|La|Le|El|Il|O|A|L['’])\s/u, '');
      const person = isCalled(value, fields) || isPersonsName(value) || isFirstName(value) || isTitle(value);
      if (value === '' || person || !isCompany(value)) continue;
      found.push({
        value,
        weight: 5,
        start: match.index - 1 - words.length + (words.length - value.length),
        part: 'text',
        stated: true,
      });
    }
  }
  return found;
};
