import { fold } from '../email/fold';
import { pattern } from '../languages';
import type { Language } from '../languages/shape';
import type { ZoneHit } from './shape';

/** Time zones as mails word them. Abbreviations that several countries use stand for the one most mails mean. */
const ABBREVIATIONS: Record<string, string> = {
  ET: 'America/New_York',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CT: 'America/Chicago',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  MT: 'America/Denver',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  PT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  AKST: 'America/Anchorage',
  AKDT: 'America/Anchorage',
  HST: 'Pacific/Honolulu',
  AST: 'America/Halifax',
  ADT: 'America/Halifax',
  GMT: 'Europe/London',
  BST: 'Europe/London',
  UTC: 'UTC',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  CET: 'Europe/Paris',
  CEST: 'Europe/Paris',
  MEZ: 'Europe/Berlin',
  MESZ: 'Europe/Berlin',
  HNEC: 'Europe/Paris',
  HAEC: 'Europe/Paris',
  EET: 'Europe/Helsinki',
  EEST: 'Europe/Helsinki',
  MSK: 'Europe/Moscow',
  TRT: 'Europe/Istanbul',
  IST: 'Asia/Kolkata',
  PKT: 'Asia/Karachi',
  GST: 'Asia/Dubai',
  SGT: 'Asia/Singapore',
  HKT: 'Asia/Hong_Kong',
  PHT: 'Asia/Manila',
  PHST: 'Asia/Manila',
  MYT: 'Asia/Kuala_Lumpur',
  ICT: 'Asia/Bangkok',
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
  AET: 'Australia/Sydney',
  ACST: 'Australia/Adelaide',
  ACDT: 'Australia/Adelaide',
  AWST: 'Australia/Perth',
  NZST: 'Pacific/Auckland',
  NZDT: 'Pacific/Auckland',
  NZT: 'Pacific/Auckland',
  SAST: 'Africa/Johannesburg',
  WAT: 'Africa/Lagos',
  CAT: 'Africa/Maputo',
  EAT: 'Africa/Nairobi',
  BRT: 'America/Sao_Paulo',
  ART: 'America/Argentina/Buenos_Aires',
  COT: 'America/Bogota',
  PET: 'America/Lima',
  CLT: 'America/Santiago',
  CDMX: 'America/Mexico_City',
  PEN: 'America/Lima',
};

/** Names of zones and of places whose own zone has another name. */
const NAMES: Record<string, string> = {
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  atlantic: 'America/Halifax',
  alaska: 'America/Anchorage',
  hawaii: 'Pacific/Honolulu',
  'central european': 'Europe/Paris',
  'central europe': 'Europe/Budapest',
  'w. europe': 'Europe/Berlin',
  'western european': 'Europe/Lisbon',
  'eastern european': 'Europe/Helsinki',
  'greenwich mean': 'Europe/London',
  british: 'Europe/London',
  uk: 'Europe/London',
  irish: 'Europe/Dublin',
  gmt: 'Europe/London',
  indian: 'Asia/Kolkata',
  india: 'Asia/Kolkata',
  japan: 'Asia/Tokyo',
  china: 'Asia/Shanghai',
  'coordinated universal': 'UTC',
  romance: 'Europe/Paris',
  gulf: 'Asia/Dubai',
  israel: 'Asia/Jerusalem',
  'australian eastern': 'Australia/Sydney',
  'new zealand': 'Pacific/Auckland',
  'south africa': 'Africa/Johannesburg',
  philippine: 'Asia/Manila',
  philippines: 'Asia/Manila',
  arabian: 'Asia/Dubai',
  houston: 'America/Chicago',
  dallas: 'America/Chicago',
  austin: 'America/Chicago',
  boston: 'America/New_York',
  atlanta: 'America/New_York',
  miami: 'America/New_York',
  washington: 'America/New_York',
  seattle: 'America/Los_Angeles',
  'san francisco': 'America/Los_Angeles',
  'san diego': 'America/Los_Angeles',
  portland: 'America/Los_Angeles',
  montreal: 'America/Toronto',
  ottawa: 'America/Toronto',
  brasilia: 'America/Sao_Paulo',
  mitteleuropaische: 'Europe/Berlin',
  deutsche: 'Europe/Berlin',
  deutscher: 'Europe/Berlin',
  germany: 'Europe/Berlin',
  german: 'Europe/Berlin',
  munich: 'Europe/Berlin',
  hamburg: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  munchen: 'Europe/Berlin',
  koln: 'Europe/Berlin',
  wien: 'Europe/Vienna',
  zurich: 'Europe/Zurich',
  bruxelles: 'Europe/Brussels',
  milano: 'Europe/Rome',
  milan: 'Europe/Rome',
  roma: 'Europe/Rome',
  lisboa: 'Europe/Lisbon',
  londres: 'Europe/London',
  londra: 'Europe/London',
  barcelona: 'Europe/Madrid',
  peninsular: 'Europe/Madrid',
  rotterdam: 'Europe/Amsterdam',
  nederlandse: 'Europe/Amsterdam',
  mexico: 'America/Mexico_City',
  'ciudad de mexico': 'America/Mexico_City',
  'mexico city': 'America/Mexico_City',
  colombia: 'America/Bogota',
  peru: 'America/Lima',
  argentina: 'America/Argentina/Buenos_Aires',
  chile: 'America/Santiago',
  bangalore: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  beijing: 'Asia/Shanghai',
  france: 'Europe/Paris',
  italia: 'Europe/Rome',
  italiana: 'Europe/Rome',
  espana: 'Europe/Madrid',
  portugal: 'Europe/Lisbon',
  suisse: 'Europe/Zurich',
};

const ZONE = new RegExp(
  [
    // (GMT-06:00) Central Time (US & Canada), UTC+1, GMT -5
    '\\(?(?:GMT|UTC) ?[+\\-−–] ?\\d{1,2}(?::?\\d{2})?\\)?(?: [A-Z][A-Za-z. ]{2,40}(?: \\((?:US|UTC|Mexico)[^)]{0,20}\\))?)?',
    '[A-Z][a-z]{2,12}/[A-Z][A-Za-z_]{2,20}(?:/[A-Z][A-Za-z_]{2,20})?',
    '(?:US |U\\.S\\. )?(?:Eastern|Central European|Central|Mountain|Pacific|Atlantic|Western European|Eastern European|British|Greenwich Mean|Indian?|Japan|China|Australian Eastern|Singapore|Irish|Israel|Gulf|W\\. Europe|Central Europe|Romance|Philippine|Hong Kong|New Zealand|South Africa|Coordinated Universal)(?: (?:Standard|Daylight|Summer))?(?: [Tt]ime)?(?: ?[-–]? ?\\(?(?:US (?:&|and) Canada)\\)?)?(?![a-z])',
    `(?:${Object.keys(ABBREVIATIONS).join('|')})(?![A-Za-z])(?: [Tt]ime(?! of))?`,
    '[A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})? (?:local )?[Tt]ime(?! of| to| is| that)(?![a-z])',
  ].join('|'),
  'y',
);

/** Cities that name a zone of the time zone database: `Europe/Paris` by `paris`. */
let cities: Map<string, string> | null = null;
const cityZone = (name: string): string | null => {
  if (cities === null) {
    cities = new Map();
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      cities.set(fold(zone.slice(zone.lastIndexOf('/') + 1)).replaceAll('_', ' '), zone);
    }
  }
  return cities.get(name) ?? null;
};

const offsetZone = (words: string): string | null => {
  const match = /(?:GMT|UTC) ?([+\-−–]) ?(\d{1,2})(?::?(\d{2}))?/i.exec(words);
  if (match === null) return null;
  const hours = Number(match[2]);
  if (Number(match[3] ?? 0) !== 0) return match[1] === '+' && hours === 5 ? 'Asia/Kolkata' : null;
  if (hours === 0) return 'UTC';
  // The database's own fixed zones count the other way round.
  return hours > 14 ? null : `Etc/GMT${match[1] === '+' ? '-' : '+'}${hours}`;
};

/** The IANA zone that words stand for: `EDT`, `Pacific Time (US & Canada)`, `Europe/Rome`, `Houston time`; or null. */
export const ianaOf = (words: string): string | null => {
  const iana = /[A-Z][a-z]{2,12}\/[A-Z][A-Za-z_]{2,20}(?:\/[A-Z][A-Za-z_]{2,20})?/.exec(words)?.[0];
  if (iana !== undefined) return iana;
  const name = fold(words)
    .replace(
      /\((?:us|utc)[^)]{0,20}\)|us & canada|us and canada|\bu\.?s\.? |\(?(?:gmt|utc) ?[+-] ?\d{1,2}:?\d{0,2}\)?/g,
      ' ',
    )
    .replace(/\b(?:standard|daylight|summer|local|time)\b|[()[\],]|-\s*$/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s-]+$/, '')
    .trim();
  const short =
    words
      .replace(/[^A-Za-z]/g, ' ')
      .trim()
      .split(' ')[0] ?? '';
  return NAMES[name] ?? cityZone(name) ?? ABBREVIATIONS[short] ?? offsetZone(words);
};

const hit = (text: string, start: number, words: string): ZoneHit => {
  const trimmed = (words.includes('(') ? words : words.replace(')', '')).trim();
  return { start, end: start + words.length, words: trimmed, iana: ianaOf(trimmed) };
};

/** Words that stand before "time" without being a place. */
const NOT_A_PLACE =
  /^(?:the|your|our|this|that|any|what|same|some|which|full|part|start|end|interview|meeting|first|next|more|best|good|free|new|local|date|and|of|about|event|arrival|lead|real|response|on|in|no|every|each|another|long|short|little|a)\b/i;

/** The zone that begins at an offset, behind a bracket or comma at most. */
export const zoneAt = (text: string, folded: string, from: number, language: Language): ZoneHit | null => {
  let at = from;
  while (at < from + 3 && /[\s(,[|-]/.test(text.charAt(at))) at++;
  ZONE.lastIndex = at;
  const match = ZONE.exec(text);
  if (match !== null && !NOT_A_PLACE.test(match[0])) {
    const found = hit(text, at, match[0]);
    if (found.iana !== null || /[A-Z]{2}/.test(match[0])) return found;
  }
  if (language.dates.zonePlace === null) return null;
  const placed = pattern(language.dates.zonePlace).exec(folded.slice(at, at + 60));
  if (placed === null || placed.index > 1) return null;
  const iana = ianaOf(placed[1] ?? '');
  return iana === null
    ? null
    : {
        start: at + placed.index,
        end: at + placed.index + placed[0].length,
        words: text.slice(at + placed.index, at + placed.index + placed[0].length),
        iana,
      };
};

const LABELLED =
  /(?:time ?zone|zeitzone|fuseau horaire|zona horaria|fuso horario|tijdzone|fuso orario|all times(?: are)?(?: in| listed in| shown in)?)\s?[:\t(]?\s?/g;

/** Zones on lines of their own: "Time zone: Europe/London", "(all times EDT)". */
export const labelledZones = (text: string, folded: string, language: Language): ZoneHit[] => {
  const found: ZoneHit[] = [];
  for (const match of folded.matchAll(LABELLED)) {
    const zone = zoneAt(text, folded, match.index + match[0].length, language);
    if (zone !== null && found.length < 10) found.push(zone);
  }
  return found;
};
