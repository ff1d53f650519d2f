/** The department in front of or behind the name of a company: "Talent Acquisition Team – Acme", "Recruitment Boreal". */

const HR =
  '(?:recruit\\w*(?:[- ]?team)?|ta(?= team)|talent(?:o|os|s)?(?: acquisition)?|hr[m]?|h\\.r\\.|rh|r\\.h\\.|rrhh|rr\\.? ?hh\\.?|people(?: (?:&|and|und|et) culture)?|human resources|personal(?:abteilung|service|wesen|referat|team|management)?|bewerb\\w+|candidatur[ae]s?|sollicitaties?|karriere\\w*|careers?|jobs?|hiring|selezione|selecci[oó]n|sele[cç][aã]o|recrutamento|recrutement|reclutamiento|werving(?: (?:&|en) selectie)?|selectie(?:cel|team|commissie)|werken bij|lavora con noi|trabaja con nosotros|trabalhe conosco|rejoignez-nous|karriereportal|p&o|personeelszaken|gente(?: e gest[aã]o)?|personas|pessoas|persone|talent lab|capital humano|drh|atracci[oó]n de talento|captaci[oó]n|concours|service du personnel|personeelsdienst|personalamt|directie|recursos humanos|ressources humaines|risorse umane|schedul(?:ing|er)|booking|calendar|interviews?|onboarding|admissions|notifications?|no-?reply|staffing|acquisition)';
const UNIT =
  '(?:team|[aá]rea|equip[eo]|[eé]quipe|equipa|time|ufficio|dipartimento|departamento|d[eé]partement|department|direction|direcci[oó]n|dire[cç][aã]o|cellule|services?|servi[cç]io|servi[cç]o|afdeling|abteilung|office|unit|desk|coordinat\\w+|operations|secretaria)';
const ARTICLE =
  "(?:the|your|ihr|dein|euer|das|die|le|la|l['’]|il|lo|el|o|a|het|jouw|uw|su|tu|seu|votre|notre|nuestro|nosso|unser|ons|onze) ?";
const OF =
  "(?: (?:at|of|from|for|von|vom|der|des|bei|del|de la|du|d['’]|de|della|di|da|do|dos|van|het|chez|bij|presso|na|no|en|@)(?= ))?";
const WITH_OF =
  "(?: (?:at|of|from|for|von|vom|der|des|bei|del|de la|du|d['’]|de|della|di|da|do|dos|van|het|chez|bij|presso|na|no|en|@)(?= ))";

/** Whoever opens a house's post: "Segreteria Studio Pavan". */
const DESK =
  '(?:secretar[ií]a|segreteria|sekretariat|secr[eé]tariat|accueil|recep[cç][aã]o|recepci[oó]n|receptie|secretariaat)';

/** "HR Team at ", "L'équipe recrutement de ", "Ufficio Selezione "; a team alone wants a preposition behind it. */
const HEAD = new RegExp(
  `^(?:${ARTICLE})?(?:${DESK}${OF}(?= )|(?:${UNIT}(?: (?:de|di|van|of|der|für))?[ -])?${HR}(?:[ -](?:${UNIT}|${HR}|e|&|and|und)){0,4}${OF}|${UNIT}${WITH_OF}|(?:team|equip[eoa]|[eé]quipe)(?= \\p{Lu}))[ :]+(?=\\S)`,
  'iu',
);
/** A service, office or desk of its own may be the whole house: "Harrow Vale Police Service". */
const OWN_UNIT =
  '(?:team|equip[eo]|[eé]quipe|equipa|time|dipartimento|departamento|d[eé]partement|department|afdeling|abteilung)';
const TAIL = new RegExp(`[ ,:/|–—-]+(?:${HR}(?:[ &/-]+(?:${HR}|${UNIT})){0,3}|${OWN_UNIT})$`, 'iu');
const WHOLE = new RegExp(`^(?:${ARTICLE})?(?:(?:${HR}|${UNIT}|e|&|and|und|de|des|di|der|van)[ .-]*){1,6}$`, 'iu');

/** Whether words name a department and no company. */
export const isDepartment = (words: string): boolean => WHOLE.test(words.trim());

const SEPARATORS = /\s[-–—|·•/]\s|,\s|\s\|/;

/**
 * The company in what a sender or a closing line is called.
 * @returns the name without its department; the words themselves where they hold none; empty where they hold nothing else
 */
export const withoutDepartment = (words: string): string => {
  const pieces = words.split(SEPARATORS).map((piece) => piece.trim());
  const left = pieces.length > 1 ? pieces.filter((piece) => piece !== '' && !isDepartment(piece)) : pieces;
  const first = left.length < pieces.length ? (left[0] ?? '') : words.trim();
  if (isDepartment(first)) return '';
  const headless = first.replace(/^[-–—]\s(?=The )/, '').replace(HEAD, '');
  const tailless = headless.replace(TAIL, '').trim();
  const bare = (tailless === headless ? headless.trim() : tailless.replace(/^The /, '')).replace(/^[-–—|:]\s/, '');
  return /^[\p{Lu}\d"“]/u.test(bare) && bare.length > 1 ? bare : first;
};
