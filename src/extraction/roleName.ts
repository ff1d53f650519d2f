import { onceFor, pattern } from '../languages';
import { fold } from '../languages/fold';
import type { Fields } from '../languages/shape';
import type { Reading } from '../reading';
import { isFirstName, isPersonsName } from './firstNames';
import { isAdvertised, isTitle } from './jobTitles';
import { isOrganisation } from './organisations';

/** What looks like the name of a job, and where it ends. */

/** "(m/w/d)", "H/F", "(all genders)": said of every job and part of none. */
const GENDERS =
  /\s?\((?:m|w|d|f|x|h|i|n|\/|\||\*|\s|gn|div|all genders){1,12}\)|\s(?:[hmfw]\s?\/\s?[hmfwd](?:\s?\/\s?[dwxf])?)(?=$|[\s,.])/gi;

/** "(R-10442)", "(vac.nr. 26-009)", "- Ref. 4711", "REQ-123 ": numbers of the advertisement. */
const CODES =
  /,\s(?:req|ref|job|id|vacancy|posting)\b\.?\s?(?:no\.?|id|nr\.?|#)?\s?[\w/-]*\d[\w/-]*$|^(?:competition|campaign|vacancy|job|position|ref(?:erence)?|req(?:uisition)?|posting|concours|ausschreibung|kennziffer|vacature)\.?\s(?:(?:no|nr|id|number)\.?\s)?#?[\w/.-]{0,12}\d[\w/.-]{0,12}\s?[-–:]?\s|\s?[([](?=[^)\]]{0,30}\d)(?!\d{1,3}\s?%|(?:band|grade|level|scale|niveau|stufe|aps ?\d|gs ?\d)\b)[^)\]]{1,30}[)\]]|\s[-–#]\s?(?:(?:ref|req|id|job|nr|no)\b[^\s]{0,6}\s?)?[A-Z]{0,4}-?\d{3,10}$|^(?:ref\.?:?\s)?(?:[A-Z]{0,4}-?\d{4,10}|[A-Z]{1,4}-?\d{3}|\d{4}-\d{2,5}|#\d{3,10})\s?[-–:]?\s/gi;

/** "- 20 hours", "- Full time", ", Ward 7": how much and where, not what. */
const EXTENT =
  /,\s(?:ward|unit|bay|station|shift)\s[A-Z]?\d{1,3}[A-Z]?$|,\s(?:team|squad|tribe)\s\p{Lu}[\p{L}\d -]{1,30}$|\s[-–—]\s(?:raum|standort|region|großraum|zone|secteur|sede|zona|regio)\s\p{Lu}[\p{L} -]{1,24}$|\s[-–—]\s(?:\d.?\s?turno|(?:tag|nacht|früh|spät)schicht|turno \p{Ll}{3,9})$|\s(?:in (?:teil|voll)zeit|à temps (?:plein|partiel)|a tiempo (?:parcial|completo)|a tempo (?:parcial|integral|pieno|determinato|indeterminato)|em (?:meio período|part-time|full-time)|gezocht|gesucht|gevraagd|wanted|needed)$|\s[-–—,]\s(?:\d{1,2}(?:[.,]\d)?\s?(?:hours?|hrs?|std\.?|h|uur|heures|horas|ore)(?:\s(?:per|a|pro)\s\w+)?|full[- ]time|part[- ]time|cdi|cdd|stage|alternance|indefinido|tempo (?:in)?determinato|zzp|unbefristet|befristet|remote|hybrid|permanent|fixed[- ]term)\.?$/iu;

const ARTICLE =
  /^(?:the|a|an|our|der|die|das|den|dem|une?|le|la|el|os?|as?|um|uma|de|een|il|lo|als|l['’]|d['’])\s?(?<=[\s'’])/i;
const NOUN =
  /^(?:sele(?:zione|cción|ção) (?:per|para) (?:la|il|lo|el|a|o) )?(?:puesto|cargo|vacante|vaga|poste|posizione|ruolo|functie|stelle|position|role|job|posición|posição|función|função|plaza|rol|rolle|empleo|figura|mansione)\s(?:(?:de|di|of|van|als|as)\s|d['’])|^(?:days?|loop|visit|rounds?|slot)\s(?:for|as)\s/iu;

/** "vacature Verpleegkundige", "Stelle Schadenspezialist": the word for it and the job side by side. */
const BARE_NOUN =
  /^(?:[Vv]acature|[Ff]unctie|[Vv]acante|[Vv]aga|[Pp]uesto|[Pp]oste|[Pp]osizione|Stelle|Position|[Pp]laza|[Rr]uolo)\s(?=\p{Lu})|\s(?:Stelle|[Vv]acature|[Vv]aga)$/u;

/** Where and how long, in brackets behind the name of a job. */
const TERMS =
  /\s?\((?:fully |100% )?(?:remote|hybrid|on-?site|full[- ]?time|part[- ]?time|permanent|contract|cdi|cdd|vollzeit|teilzeit|unbefristet|befristet|temps plein|temps partiel|jornada completa|[^()]{2,24} (?:depot|base|office|site|branch|store|campus|standort)|remoto|híbrido|presencial|ibrido|da remoto|turno [\p{L}]{3,9}|nights?|night shift|days|nachtschicht|tagschicht|nachtdienst|fins de semana|weekends?)[^)]{0,20}\)?/giu;

/** "… (REF4471K) - Spalding": behind the number stands where. */
const NUMBER_AND_PLACE = /\s\((?:ref|req|id|r|jr|job)?[-_ ]?\w{0,4}\d{2,}\w{0,3}\)\s[-–—]\s[^\n]{2,40}$/i;

/** Up to a bracket that closes what was not opened, or opens what is not closed: "(vaga: Supervisor de Produção)". */
const balanced = (words: string): string => {
  let open = -1;
  for (let at = 0; at < words.length; at++) {
    if (words[at] === '(') open = at;
    else if (words[at] === ')' && open < 0) return words.slice(0, at);
    else if (words[at] === ')') open = -1;
  }
  return open < 0 ? words : words.slice(0, open);
};

export const cleanRole = (words: string): string =>
  balanced(words.replace(GENDERS, '').replace(NUMBER_AND_PLACE, '').replace(TERMS, ''))
    .replace(ARTICLE, '')
    .replace(CODES, '')
    .replace(EXTENT, '')
    .replace(/\s(?:(?:am|on|le|el|op|il|em|dia|de[ln])\s)?\d{1,2}[./]\d{1,2}(?:[./]|$).*$/i, '')
    .replace(/[\s*_,:(-]+$/, '')
    .replace(
      /\s(?:position|role|job|vacancy|opening|post|opportunity|application|candidacy|programme|program|scheme)$/i,
      '',
    )
    .replace(/\s@\s.*$/, '')
    .replace(NOUN, '')
    .replace(BARE_NOUN, '')
    .replace(/\sback\sto$/i, '')
    .replace(/[\s*_,:-]+$/, '')
    .trim();

const NO_ROLE =
  /^\d{1,2}[.:h]\d{2}|^(?:est|sera|is|was|has|ist|wird|wurde|está|será|fue|foi|è|sarà|wordt|werd|detailed|described|outlined|mentioned|referenced|advertised|hereunder|entrevista|entretien|colloquio|gespräch|vorstellungsgespräch|gesprek|sollicitatiegesprek|prova|pubblica|we|you|your|our|this|i|zoom|monday|tuesday|wednesday|thursday|friday|interview|\d+$|(?:phone|video)(?=\s(?:call|interview|conference|chat|screen|meeting)|$))(?![\p{L}])/iu;

/** "Motion Control team": those one works with. */
const GROUP =
  /\b(?:hub|portal|dashboard|team|teams|department|dept|committee|group|office|equipo|équipe|equipe|abteilung|afdeling|ufficio)$/i;

const fits = (words: string): boolean =>
  words.length > 2 &&
  words.length < 90 &&
  !NO_ROLE.test(words) &&
  !GROUP.test(words) &&
  !/\b(?:name|number)$/i.test(words) &&
  !isFirstName(words) &&
  !/\s\p{L}$/u.test(words.replace(/\s[A-Z]$/, ''));

/** Written like a name: with a capital. */
export const isRole = (words: string): boolean => fits(words) && /^[\p{Lu}\d]/u.test(words) && /\p{L}{2}/u.test(words);

/** "etapa final", "ronde 2": how far, and not for what. */
const STEP =
  /^(?:(?:etapa|fase|step|stage|round|étape|ronde|rodada|runde) [\p{L}\d]{1,12}|[\p{L}\d]{1,12} (?:step|stage|round|ronde|runde))$/iu;

/** Written small, where the words before leave no doubt. */
export const isSmallRole = (words: string): boolean =>
  fits(words) && /^\p{Ll}[\p{L}()/]{2,}/u.test(words) && !STEP.test(words);

const PROFESSION =
  /\b(?:\w{2,20}(?:ist|er|or|ician|ant|ent|eur|euse|teur|tore|trice|ador|adora|ero|era|ario|aria|iere|in|rin|kraft|frau|mann|hilfe|bearbeitung|leitung|assistenz|naire|cienne|cien)|\w{3,20}(?:ogo|oga|ico|ica|ista|logue|loge|kundige|meester)|clerk|nurse|intern|trainee|apprentice|barista|\w{0,16}chef|\w{0,16}technicus|cheffe|cook|auxiliar|assistente|asistente|ayudante|aprendiz|stagiaire|praktikant\w{0,3}|azubi|werkstudent\w{0,2}|medewerker|verkoper|docent|monteur|chauffeur|impiegat\w|operai\w|commess\w|magazzinier\w|analista|comptable|caissi\w{2,3}|vendeu\w{1,3}|exploitant|professora?|caixa|calculator|crew|operative|warden|guard|steward|hostess|nanny|valet|aide|paramedic|midwife|mechanic|constable|fellow|porter|butler|mason|commis|adjointe?|conseill(?:er|ere)|vendedora?|cocinera?|gouvernante)\b/;

/** Begins many roles and names none: "Senior …"; and small words that end alike. */
const NO_PROFESSION =
  /^(?:senior|junior|our|your|her|their|over|under|after|never|super|inter|winter|summer|center|\w*(?:termin|plein|stein|wein|verein|magazin)|entrevista|benin|other|for|further|former|minor|major|prior|higher|paper|water|river|power|wer|der|oder|over|für|fur|unser|ihr|\w{1,3})$/;

/** The profession stands last ("Field Operations Supervisor") or first before a preposition ("técnico de soporte"). */
const hasProfession = (folded: string): boolean => {
  const last = folded
    .split(/\s(?:i{1,3}|\d|of|for|de|di|da|do|en|in|im|fur|van|a)(?=\s|$)|,|\s-\s/)
    .map((part) => part.trim().split(' ').at(-1) ?? '');
  const first = folded.split(' ')[0] ?? '';
  return [
    ...last,
    /[oa]$|ente$|ista$|ant$|eur$|euse$|trice$|tor$|dor$|tore$|er$|naire$|commis|cien(?:ne)?$/.test(first) &&
    !NO_PROFESSION.test(first)
      ? first
      : '',
  ].some((word) => PROFESSION.test(word) && !NO_PROFESSION.test(word));
};

/** Has a word that professions end in, or the marks of a job advertisement. */
export const isRoleLike = (words: string): boolean =>
  isTitle(words) ||
  isAdvertised(words) ||
  hasProfession(
    fold(words)
      .replace(/[:*_/]in(?:nen)?\b/g, '')
      .replace(/(?<=[a-z])[/(](?:a|o|e|as|es|os|ne|trice|euse|in)\)?(?=\s|$)/g, '')
      .replace(/\s?\(.*$/, ''),
  );

const STOP =
  /["”“«»:!?;|\n]|(?<!\b(?:dipl|ing|med|kaufm|techn|staatl|gepr|zert|exam|wiss|pharm|kfm|adm|jr|sr|asst))\.(?:\s|$)|,\s|(?<!\d)\s[-–—|/]{1,2}\s|\p{Extended_Pictographic}|\s\((?!\p{L}{1,3}\)|[^)]{0,12}\/|[\p{L}][\p{L}\d '’.&-]{3,34}\))/u;

/** "Lecturer in Nursing - Mental Health": a field behind a dash; the length of what goes on, 0 where nothing does. */
const secondField = (rest: string): number => {
  const [whole = '', words = ''] =
    /^\s[-–—]\s(\p{Lu}[\p{L}&'’]*(?:\s(?:\p{Lu}[\p{L}&'’]*|of|and|for|de|di|da|und|et|y|e|en)){0,4})(?=[\s.,;)])/u.exec(
      rest,
    ) ?? [];
  return words === '' || isPersonsName(words) || isTitle(words) ? 0 : whole.length;
};

const endOf = onceFor(({ roleEnds }: Fields) => pattern(`(?<= )(?:${roleEnds})`));

/**
 * The words of a role that begin at an offset, up to punctuation, a date, or a word that cannot belong to it.
 * @param flow text in which wrapped lines go on, of the same length as the text
 */
export const roleRun = (flow: string, folded: string, from: number, reading: Reading, inText: boolean): string => {
  const lead = /^[\s:"'“„«»‚*]*/.exec(flow.slice(from, from + 10))?.[0].length ?? 0;
  const start = from + lead;
  let end = Math.min(flow.length, start + 90);
  const stop = STOP.exec(flow.slice(start, end));
  if (stop !== null) end = start + stop.index + (inText ? secondField(flow.slice(start + stop.index, end)) : 0);
  for (const { fields } of reading.languages) {
    const ends = endOf(fields).exec(folded.slice(start, end));
    if (ends !== null) end = start + ends.index;
  }
  // "for the Nurse role and we …": the sentence goes on, "Head of People and Culture" does not.
  const goesOn = /\s(?:and|und|et|y|e|en|ed)\s(?=\p{Ll})/u.exec(flow.slice(start, end));
  if (goesOn !== null) end = start + goesOn.index;
  const hits = inText
    ? [...reading.found.dates, ...reading.found.times]
    : [...reading.inSubject.dates, ...reading.inSubject.times];
  // "Your interview for Wed, Oct 14": when, and not for what.
  for (const hit of hits) if (hit.end > start && hit.start < end) end = Math.max(start, hit.start);
  return flow.slice(start, end);
};

const JOINED = /(?:\s?[,@|/:–—-]|\s(?:at|in|with|bei|beim|chez|en|na|no|nel|nella|presso|bij|à la|au|aux|à))?\s?$/iu;

/**
 * A role without somebody's name at its end ("Process Scientist, Tidewater Water") or at its beginning.
 * @param name of a company or a person, as the mail has it
 * @returns empty where the role was nothing but the name
 */
export const withoutName = (role: string, name: string): string => {
  const own = fold(role);
  const other = fold(name);
  const at = own.lastIndexOf(other);
  const end = at + other.length;
  if (at > 2 && own[at - 1] === '(' && own[end] === ')') return role.slice(0, at - 1).trim();
  if (at < 0 || /[a-z0-9]/.test(own[end] ?? '') || /[a-z0-9]/.test(own[at - 1] ?? '')) return role;
  if (own.slice(end).trim() === '') {
    const before = role.slice(0, at);
    const joined = before.replace(JOINED, '');
    // "Tecnico di Laboratorio": the words belong to it unless something parts them.
    const bound = /\s(?:of|for|de|di|da|do|du|des|del|della|für|van|voor|per|para|pour)$/i;
    // "Enfermero del Hospital Araucano" works there; of a mere word nobody can say.
    if (bound.test(joined)) return isOrganisation(name) ? joined.replace(bound, '').trim() : role;
    return joined.trim();
  }
  if (at === 0)
    return role
      .slice(end)
      .replace(/^\s?[,:|–—-]\s?/, '')
      .trim();
  return role;
};

/** "Your personal interview": how, not for what. */
export const ADJECTIVE =
  /^(?:personal|first|second|third|final|technical|tech|phone|telephone|video|in-person|on-?site|panel|upcoming|virtual|initial|next|face-to-face|formal|working|screening|group|zoom|teams|job|recruiter|hiring manager|hr|live|online|remote|scheduled|confirmed|new|t[eé]cnic[ao]s?|technique|technisch\w{0,2}|final|finale|rh|rrhh|inicial|conoscitivo|conocimiento|pessoal|personal|presencial|presentiel|telef[oó]nic[ao])(?: \w+)?$/i;
