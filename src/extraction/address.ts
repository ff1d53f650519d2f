import { everyMatch } from '../languages';

/**
 * Street addresses as the countries of our languages write them. An address may stand in a mail of another language, so
 * these are not part of the languages.
 */

/** A full stop belongs to a short word only: "St. Mary", but not "Islamabad. Please". */
const CAP =
  "(?:(?:[dDlL]|dell)['’])?\\p{Lu}(?:[\\p{L}'’-]|(?<=(?<!\\p{L})(?:\\p{L}{1,3}|Gral|Prof|Pres|Capt|Cnel|Hnos))\\.){0,30}";
const SMALL = '(?:de la|de|du|des|del|della|dei|delle|degli|di|da|do|dos|das|la|las|los|le|les|el|van|den|der|ter|y|e)';
const NAMED = ` (?:${SMALL} ){0,2}${CAP}(?: (?:${SMALL} ){0,2}${CAP}){0,3}`;
/** "32 b", but not the "a" of "32 a Bergamo". */
const NUMBER = '(?:n\\.?[ºo°]\\.? ?|[Kk]m\\.? ?)?\\d{1,5}(?:[a-zA-Z](?![\\p{L}])| [b-df-xzB-Z](?![\\p{L}]))?';
/** What follows an hour. */
const NO_HOUR = '(?![:.h]\\d|\\d| ?(?:h|Uhr|uhr|uur|am|pm)(?!\\p{L}))';
/** "rue", "calle", "Via": before the name; the number stands on either side. */
const BEFORE = `(?:${[
  '[Rr]ue|[Aa]venue|[Aa]v\\.|[Aa]ve\\.|[Bb]oulevard|[Bb]d\\.?|[Pp]lace|[Cc]hemin|[Aa]ll[ée]e|[Qq]uai|[Ii]mpasse|[Cc]ours|[Rr]oute|[Ss]quare|[Pp]assage|[Ff]aubourg|[Ee]splanade|[Mm]ont[ée]e|[Ss]entier|[Rr]ond-point',
  '[Cc]alle|[Cc]/|[Aa]venida|[Aa]vda?\\.|[Pp]laza|[Pp]aseo|[Cc]arrera|[Cc]arretera|[Cc]tra\\.|[Rr]onda|[Cc]amino|[Rr]ambla|[Tt]raves[ií]a|[Gg]lorieta|Gran Vía|[Bb]ulevar|[Cc]alz(?:ada|\\.)|Jr\\.|[Jj]irón',
  '[Rr]ua|R\\.|[Pp]ra[çc]a|[Ll]argo|[Tt]ravessa|[Ee]strada|[Aa]lameda|[Rr]odovia|[Cc]alçada|[Rr]otunda|[Bb]eco',
  'Via|via(?= (?:d(?:i|ei|el|ella|ell|egli|elle)\\b|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2},? \\d{1,4}(?=[,.;)\\n]| (?:a|in|te)\\b|$)))|[Vv]iale|[Pp]iazza|[Pp]iazzale|[Cc]orso|[Vv]icolo|Strada|Lung(?:arno|adige|odora|omare|opo|otevere)|Piazzetta|Contrada|Galleria',
].join('|')})`;
/** "Hauptstraße 5", "Keizersgracht 12": the kind of street ends the name, or stands behind it. */
const ENDING =
  '(?:stra(?:ß|ss)e|str\\.|gasse|platz|weg|allee|ring|ufer|damm|chaussee|graben|markt|straat|laan|plein|gracht|kade|dijk|singel|dreef|steeg|lei)';
const ALONE = '(?:Stra(?:ß|ss)e|Str\\.|Gasse|Platz|Weg|Allee|Ring|Ufer|Damm|Chaussee|Markt|Haven|Markt|Plein|Weg)';
const ENGLISH =
  '(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Boulevard|Blvd|Drive|Dr|Court|Ct|Square|Sq|Place|Pl|Way|Parkway|Pkwy|Plaza|Row|Quay|Terrace|Close|Crescent|Gardens|Walk|Mews|Wharf|Broadway|Highway|Hwy|Pike|Yard|Mews|Hill|Park|Mills?|Wynd|Gate|Green|Circus|Arcade|Alley)';

const SHAPES: readonly RegExp[] = [
  `\\d{1,4}(?: ?(?:bis|ter))?,? ${BEFORE}${NAMED}`,
  `${BEFORE}${NAMED},? ${NUMBER}${NO_HOUR}`,
  `(?:[Cc]alle|[Cc]arrera|Cra\\.?|Cl\\.?) \\d{1,3}[A-Za-z]? ?(?:#|[Nn]o\\.?|N\\.?º) ?\\d{1,3}[A-Za-z]? ?- ?\\d{1,3}`,
  `\\p{Lu}[\\p{L}-]{0,30}${ENDING} ${NUMBER}${NO_HOUR}`,
  `(?:\\p{Lu}[\\p{L}.-]{1,30} ){1,2}${ALONE} ${NUMBER}${NO_HOUR}`,
  `(?:Am|An der|An den|Auf der|Auf dem|Unter den|Zum|Zur|In der|In den|Aan de|Aan het) (?:\\p{Lu}[\\p{L}-]{1,30} ){1,2}\\d{1,4}[a-z]?(?!\\.? \\p{L}{3,9} \\d)${NO_HOUR}`,
  `\\d{1,5}[A-Za-z]? (?:[NSEW]{1,2}\\.? )?(?:${CAP}|\\d{1,3}(?:st|nd|rd|th))(?: ${CAP}){0,3} ${ENGLISH}(?!\\p{L})`,
  `\\d{3,5} (?:[NSEW]{1,2}\\.? )${CAP}`,
  // "Unit 7, Calder Mills", "61 Briggate, Leeds" and "Defensa 1420": no word for a street, but one before it for a place.
  `(?:Unit|Suite|Flat|Studio) \\d{1,4}[A-Z]?, ${CAP}(?: ${CAP}){0,3}`,
  `(?<=(?:\\b(?:at|is)|address|@|shop|office|\\() |, |\\()\\d{1,4}[A-Za-z]? ${CAP}(?: ${CAP}){0,2}, ${CAP}`,
  `(?<=(?:\\b(?:en|in|aan de|aan het|aan|bei|sede del \\p{L}{3,12}|adres|adresse|dirección|indirizzo)),? )${CAP}(?: ${CAP}){0,2} \\d{1,5}(?=[,.)\\n]| (?:in|a|en|te) \\p{Lu})${NO_HOUR}`,
].map((source) => new RegExp(`(?<![\\p{L}\\d#+/-]|\\d\\.)(?:${source})`, 'gu'));

/** Behind the street, divided by commas: floor, room, postcode and city, country. */
const MORE =
  /^ (?:in|a|à|en|te) \p{Lu}[\p{L}'’-]{2,24}(?=[).,;\n]|$)|^(?:,| -| –|\n(?![^\n]{0,24}[|\t]))\s?(?:\p{Lu}[\p{L}'’.-]{2,}|St\.? \p{Lu}|\d{4,5}(?:-\d{3}| ?[A-Z]{2})? \p{Lu}|(?:piso|planta|andar|nave|portal|puerta|pavilhão|bloco|bloque|bâtiment|bureau|étage|local|interno|piano|Stock|verdieping|à|in|en|em|te) |[A-Z]{1,2}\d|[A-Z]{2} \d{5}|\d{1,2}\.?(?:st|nd|rd|th|e|er|º|ª|°|\.)?[ªºa°]? ?\p{L}|(?:derde|tweede|eerste|vierde|vijfde|premier|deuxième|troisième|primera?|segund[ao]|tercera?|primo|secondo|terzo|quarto|ground|first|second|third|fourth|fifth) (?:verdieping|étage|planta|piso|andar|piano|floor)|floor|suite|kamer|bus|salle|sala|zaal|lokaal|room|Raum)[^\n,;!?]{0,40}/u;
/** Before it on the same line: the building, the room. */
const LESS =
  /(?:(?:[Rr]oom|[Rr]aum|[Ss]al(?:le|a)|[Zz]aal|[Ll]okaal|[Aa]ula|[Ss]tanza|[Zz]immer) [A-Z]?\d[\d.]{0,5}[A-Za-z]?(?:, | at ))?(?:\d{1,2}(?:st|nd|rd|th|\.|º|°|e|er)? (?:[Ff]loor|[Ss]tock|[Oo]bergeschoss|OG|étage|piano|piso|andar|verdieping), )?(?:\p{Lu}[\p{L}'’.-]*(?: (?:(?:de|di|du|des|of|van|do|da) )?(?:\p{Lu}|\d)[\p{L}\d'’.-]*){0,4}(?: \([^()\n]{1,20}\))?, (?:(?:piano terra|pianterreno|rez-de-chaussée|planta baja|ground floor|first floor|second floor|third floor|begane grond|térreo|recepción|reception),? )?){0,3}$/u;

export type Address = { start: number; end: number };

/** Where a bracket that opened before the address closes, or one in it is cut by a comma, the address ends elsewhere. */
const balanced = (text: string, from: number, to: number): number => {
  const more = text.slice(from, to);
  const opens = more.lastIndexOf('(');
  const closes = more.indexOf(')');
  if (closes >= 0 && (opens < 0 || opens > closes)) return from + closes;
  if (opens < 0 || closes > opens) return to;
  const end = text.slice(to, to + 60).search(/[)\n]/);
  return end >= 0 && text.charAt(to + end) === ')' ? to + end + 1 : from + opens;
};

const extended = (text: string, start: number, end: number): Address => {
  let to = end;
  for (let i = 0; i < 4; i++) {
    const more = MORE.exec(text.slice(to, to + 60))?.[0];
    if (more === undefined) break;
    // A full stop ends it, unless it belongs to a short word.
    const cut =
      /(?<!\b(?:St|Dr|Dto|Av|Sta|Bd|Col))(?<=[\p{L}\d]{2}|\)|(?:[Ss]uite|[Rr]oom|[Uu]nit|[Ff]loor|[Rr]aum|[Ss]alle|[Ss]ala) \d)\.(?=\s|$)|\s(?:am|um|on|at|le|el|às|om|alle|and|und|et|where|please|ein|statt|is|to)(?=[\s.]|$)/u.exec(
        more,
      );
    to += cut === null ? more.length : cut.index;
    if (cut !== null) break;
  }
  const line =
    text
      .slice(Math.max(0, start - 80), start)
      .split('\n')
      .at(-1) ?? '';
  const before = LESS.exec(line)?.[0] ?? '';
  return { start: start - before.length, end: balanced(text, end, to) };
};

const MOST = 20;

/** No street goes on in the next line, and none is without a number: most lines need not be looked at. */
const numberedLines = (text: string): { line: string; offset: number }[] => {
  const lines: { line: string; offset: number }[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    if (/\d/.test(line)) lines.push({ line, offset });
    offset += line.length + 1;
  }
  return lines;
};

/** All street addresses of a text, with building, floor, postcode and city where they stand beside it. */
export const addressesIn = (text: string): Address[] => {
  const found: Address[] = [];
  const numbered = numberedLines(text);
  for (const shape of SHAPES) {
    for (const { line, offset } of numbered) {
      for (const match of everyMatch(shape, line, MOST - found.length)) {
        const start = offset + match.index;
        const end = start + match[0].length;
        if (!found.some((a) => start < a.end && end > a.start)) found.push(extended(text, start, end));
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
