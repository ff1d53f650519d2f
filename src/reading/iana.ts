import { fold } from '../languages/fold';
import { WINDOWS_MEXICO, WINDOWS_ZONES } from './windowsZones';
import { ABBREVIATIONS, NAMES } from './zoneNames';

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

/** Those that were asked for; there are some six hundred. */
const zones = new Set<string>();

const isZone = (id: string): boolean => {
  if (zones.has(id)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: id });
    zones.add(id);
    return true;
  } catch {
    return false;
  }
};

const nameZone = (name: string): string | null => NAMES[name] ?? WINDOWS_ZONES[name] ?? cityZone(name);

const offsetZone = (words: string): string | null => {
  const match = /(?:GMT|UTC) ?([+\-−–]) ?(\d{1,2})(?::?(\d{2}))?/i.exec(words);
  if (match === null) return null;
  const hours = Number(match[2]);
  if (Number(match[3] ?? 0) !== 0) return match[1] === '+' && hours === 5 ? 'Asia/Kolkata' : null;
  if (hours === 0) return 'UTC';
  // The database's own fixed zones count the other way round.
  return hours > 14 ? null : `Etc/GMT${match[1] === '+' ? '-' : '+'}${hours}`;
};

/** "Romance Standard Time", "Central Standard Time (Mexico)"; null for zones that are called so by everybody. */
const windowsZone = (folded: string): string | null => {
  const match = /^(.{2,24}) (?:standard|daylight) time( \(mexico\))?$/.exec(folded.trim());
  const name = match?.[1] ?? '';
  if (match?.[2] !== undefined) return WINDOWS_MEXICO[name] ?? null;
  return match === null ? null : (WINDOWS_ZONES[name] ?? null);
};

/** The IANA zone that words stand for: `EDT`, `Pacific Time (US & Canada)`, `Europe/Rome`, `Houston time`; or null. */
export const ianaOf = (words: string): string | null => {
  const iana = /[A-Z][a-z]{2,12}\/[A-Z][A-Za-z_]{2,20}(?:\/[A-Z][A-Za-z_]{2,20})?/.exec(words)?.[0];
  // "Format/Lieu" is written like one.
  if (iana !== undefined) return isZone(iana) ? iana : null;
  const windows = windowsZone(fold(words));
  if (windows !== null) return windows;
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
  const offset = offsetZone(words);
  if (/[+\-−–] ?\d/.test(words)) return nameZone(name) ?? offset;
  return nameZone(name) ?? ABBREVIATIONS[short] ?? offset;
};
