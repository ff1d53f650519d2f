import { everyMatch, pattern } from '../languages';
import type { Language } from '../languages/shape';
import { ianaOf } from './iana';
import type { ZoneHit } from './shape';
import { ABBREVIATIONS } from './zoneNames';

/** Finding time zones behind times and on lines of their own. */

const ZONE = new RegExp(
  [
    // (GMT-06:00) Central Time (US & Canada), UTC+1, GMT -5
    '\\(?(?:GMT|UTC) ?[+\\-−–] ?\\d{1,2}(?::?\\d{2})?\\)?(?: [A-Z][A-Za-z. ]{2,40}(?: \\((?:US|UTC|Mexico)[^)]{0,20}\\))?)?',
    '[A-Z][a-z]{2,12}/[A-Z][A-Za-z_]{2,20}(?:/[A-Z][A-Za-z_]{2,20})?',
    '(?:US |U\\.S\\. )?(?:Eastern|Central European|Central|Mountain|Pacific|Atlantic|Western European|Eastern European|British|Greenwich Mean|Indian?|Japan|China|Australian Eastern|Singapore|Irish|Israel|Gulf|W\\. Europe|Central Europe|Romance|Philippine|Hong Kong|New Zealand|South Africa|Coordinated Universal)(?: (?:Standard|Daylight|Summer))?(?: [Tt]ime)?(?: ?[-–]? ?\\(?(?:US (?:&|and) Canada)\\)?)?(?![a-z])',
    `(?:${Object.keys(ABBREVIATIONS).join('|')})(?![A-Za-z])(?: [Tt]ime(?! of))?`,
    '(?:UK|U\\.K\\.|US|EU) (?:local )?[Tt]ime(?! of| to| is| that)(?![a-z])',
    '[A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})? (?:local )?[Tt]ime(?! of| to| is| that)(?![a-z])',
  ].join('|'),
  'y',
);

const hit = (start: number, words: string): ZoneHit => {
  const trimmed = (words.includes('(') ? words : words.replace(')', '')).trim();
  return { start, end: start + words.length, words: trimmed, iana: ianaOf(trimmed) };
};

/** Words that stand before "time" without being a place. */
const NOT_A_PLACE =
  /^(?:the|your|our|this|that|any|what|same|some|which|full|part|start|end|interview|meeting|first|next|more|best|good|free|new|local|date|and|of|about|event|arrival|lead|real|response|on|in|no|every|each|another|long|short|little|a)\b/i;

/** The zone that begins at an offset, behind a bracket or comma at most. */
export const zoneAt = (text: string, folded: string, from: number, language: Language): ZoneHit | null => {
  let at = from;
  // Outlook closes the time with a full stop before its zone in brackets.
  if (text.startsWith('. (', at)) at += 2;
  while (at < from + 3 && /[\s(,[|-]/.test(text.charAt(at))) at++;
  ZONE.lastIndex = at;
  const match = ZONE.exec(text);
  if (match !== null && !NOT_A_PLACE.test(match[0])) {
    const found = hit(at, match[0]);
    if (found.iana !== null || /[A-Z]{2}/.test(match[0])) return found;
  }
  if (language.dates.zonePlace === null) return null;
  const placed = pattern(language.dates.zonePlace).exec(folded.slice(at, at + 60));
  if (placed === null || placed.index > 1) return null;
  const iana = ianaOf(placed[1] ?? placed[2] ?? '');
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
  for (const match of everyMatch(LABELLED, folded)) {
    const zone = zoneAt(text, folded, match.index + match[0].length, language);
    if (zone !== null && found.length < 10) found.push(zone);
  }
  return found;
};
