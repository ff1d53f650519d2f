/** Lists of names, as the words before announce them: "You will speak with three of us:". */

/** "my colleague ", "meiner Schwester ": how the writer stands to the person. */
const RELATION =
  /^\s?(?:[Mm]y|[Oo]ur|[Mm]eine[mnr]?|[Uu]nsere[mnr]?|[Mm]on|[Mm]a|[Nn]otre|[Nn]os|[Mm]i|[Nn]uestr[oa]|(?:[oa] )?[Mm]eu|(?:[oa] )?[Mm]inha|(?:[oa] )?[Nn]oss[oa]|[Mm]ijn|[Oo]nze|(?:il )?[Mm]io|(?:la )?[Mm]ia|(?:il )?[Nn]ostro|(?:la )?[Nn]ostra)\s(?:[\p{Ll}-]{3,20},?\s){0,3}(?:(?:Schwester|Bruder|Büroleiterin|Frau|Mann|Kolleg(?:e|en|in)|Chef(?:in)?|Gesch\u00e4ftsf\u00fchrer(?:in)?|Teamleiter(?:in)?|Leiter(?:in)?|Partner(?:in)?|Inhaber(?:in)?|Abteilungsleiter(?:in)?|C[A-Z]O|VP|GM),?\s)?(?=\p{Lu})/u;

/** "della direttrice, signora Albertini", "beim Filialleiter Herrn Roth": what they are, before how they are called. */
const OFFICE =
  /^\s?(?:(?!(?:and|und|et|y|en)\s)[\p{L}'’-]{2,22},?\s){1,3}(?=(?:signor[ae]?|sig\.|sig\.ra|dott|dottor|ing\.|mme|madame|monsieur|m\.|frau|herrn?|mevrouw|mevr\.|dhr\.|de heer|dña|don|doña|sra?\.|dra?\.|lic\.)\s?\p{Lu})/iu;

const INTRO =
  /^\s?(?:(?:the following|our|o|a|il|la|el|der|die|dem|den|le|unser\w{0,2}|notre|nuestr[oa]|noss[oa]|il nostro|la nostra|onze)\s)?(?:(?:panel|team members|members of (?:the|our) team|attorneys|colleagues|staff|faculty|people|interviewers|hiring manager|recruiter|(?:[a-z]{2,6}|\d{1,2}) of us)(?![\p{L}])\s?)?(?:(?:are|is|will be|include|sind|sont|son|são|zijn|sono)(?![\p{L}])\s?)?[,:]?[ \u00A0]?/iu;

/**
 * @param after the text after the words that announce people
 * @returns where their names stand: the rest of the sentence, or the lines below it up to an empty one
 */
export const listAfter = (after: string): string => {
  const office = OFFICE.exec(after)?.[0];
  if (office !== undefined) return after.slice(office.length).split('\n', 1)[0] ?? '';
  const relation = RELATION.exec(after)?.[0];
  if (relation !== undefined) return after.slice(relation.length).split('\n', 1)[0] ?? '';
  const intro = INTRO.exec(after)?.[0] ?? '';
  const rest = after.slice(intro.length);
  if (intro.includes(':') && /^[ \t]{0,5}(?:\n|$)/.test(rest))
    return rest.trimStart().split(/\n[ \t]{0,5}\n/, 1)[0] ?? '';
  // A lone article belongs to a title: "our head of data, Priya".
  return (/^\s?[\p{L}]+\s$/u.test(intro) ? after.trimStart() : rest)
    .split('\n', intro.includes('\n') ? 2 : 1)
    .join(' ');
};

/** The length of "my colleague ", "meine Kollegin " at the beginning of a text; 0 where there is none. */
export const relationLength = (text: string): number => RELATION.exec(text)?.[0].length ?? 0;

/** The length of "ihre Stellvertreterin " before "Frau Yilmaz"; 0 where no such words stand. */
export const officeLength = (text: string): number => OFFICE.exec(text)?.[0].length ?? 0;

/** Whether the words before leave no doubt that a person's name follows, even a single one: "ask for", "my brother". */
export const isSurelyPerson = (words: string, after: string): boolean =>
  /^(?:myself and|me and|mir und|mich und|moi et|conmigo y|comigo e|mij en|ask|report|frag|demand|pregunt|vraag|vragen|chied|procur|pergunt)/.test(
    words,
  ) || RELATION.test(after);
