import { everyMatch, pattern } from '../languages';
import { type Reading, slotsOf } from '../reading';
import { ianaOf } from '../reading/iana';
import type { Moment } from '../reading/shape';
import { addressesIn } from './address';
import { isDepartment } from './department';
import { isPersonsName } from './firstNames';
import type { Label } from './labels';
import { signatureOf } from './signature';

/** Where to go, in running text. */

/** Whether words speak of a video, a call, a visit. */
export const has = (reading: Reading, key: 'video' | 'phone' | 'onsite' | 'theyCall', text: string): boolean =>
  reading.languages.some((language) => pattern(language.fields[key]).test(text));

const ADDRESS =
  /(?=[^\n]{0,120}\d)[\p{Lu}\d](?:[^\n.;!?]|\.(?=[^\s])){3,140}?(?=\.\s|\.$|[;!?\n]|,\s\p{Ll}{9,}|\s[–—]\s|\s(?:on|at|and|please|where|for|located)\s|$)/uy;

/** After "located at", "take place at": prepositions alone would catch anything. */
const namedPlace = (reading: Reading, start: number, lead: string): RegExpExecArray | null => {
  NAMED_PLACE.lastIndex = start;
  const found = NAMED_PLACE.exec(reading.text);
  // "An interview at Infranova" is with them.
  const weak = lead.length < 4 || /^interview (?:at|in|to)$/.test(lead);
  if (found === null || (weak && !/^(?:our|the|ons|onze|nos|notre)\s/i.test(found[0]))) return null;
  const words = reading.folded.slice(start, start + found[0].length);
  return has(reading, 'video', words) || has(reading, 'phone', words) || isDepartment(found[0]) ? null : found;
};

/** A named place without a number ("Apple Park"), or "our downtown office". */
const NAMED_PLACE =
  /(?:(?:our|the|your|unser\w{0,2}|nos|notre|nuestras?|nossos?|nossa|ons|onze|nostr[aio])\s(?:\p{L}{2,20}\s){1,3}(?:offices?|headquarters|HQ|campus|building|store|shop|site|clinic|school|hotel|restaurant|cafe|Büro|Haus|Werk|locaux|bureaux?|oficinas?|instalaciones|sede|escritório|kantoor|hoofdkantoor|vestiging|uffici|stabilimento)\b|\p{Lu}[\p{L}'’-]+(?:\s(?:(?:d[aeo]s?|del|della|dei|du|des|of the|of|van de|van|von)\s)?\p{Lu}[\p{L}'’-]+){0,4})/uy;

export const overlapsTime = (reading: Reading, start: number, end: number): boolean =>
  [...reading.found.dates, ...reading.found.times].some((hit) => hit.start < end && hit.end > start);

const FOOTER =
  /©|\s\|\s|unsubscribe|all rights|registered (?:office|in)|company (?:no|number)|amtsgericht|handelsregister|sitz der gesellschaft|siège social|siret|domicilio social|sede (?:legale|social)|kvk|p\. ?iva/i;

const lineAt = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at) + 1).split('\n', 1)[0] ?? '';

/** A street address of the body; the one below the closing words is the sender's own. */
const streetIn = (reading: Reading): Label | undefined => {
  const body = reading.text.slice(0, signatureOf(reading).start);
  const street = addressesIn(body).find(
    ({ start, end }) => !overlapsTime(reading, start, end) && !FOOTER.test(lineAt(body, start)),
  );
  return street === undefined ? undefined : { kind: 'where', ...street, value: body.slice(street.start, street.end) };
};

/** "10:00 UK time (11:00 in Berlin)": what the clocks say there. */
const isClockThere = ({ folded }: Reading, start: number, value: string): boolean =>
  /[(/,] ?[^()\n]{0,8}\d ?(?:[ap]\.?m\.?|h|uhr|uur)? (?:in|a|en|em)\s$/.test(
    folded.slice(Math.max(0, start - 28), start),
  ) && ianaOf(value) !== null;

/** "at our office at 123 Main St", in running text: an address before any place that only has a name. */
export const placeInProse = (reading: Reading): Label | undefined => {
  const street = streetIn(reading);
  if (street !== undefined) return street;
  let named: Label | undefined;
  for (const language of reading.languages) {
    for (const match of everyMatch(pattern(language.fields.placeAfter, 'g'), reading.folded)) {
      const from = match.index + match[0].length;
      const start = from + (/^[\s,:]*/.exec(reading.text.slice(from, from + 5))?.[0].length ?? 0);
      ADDRESS.lastIndex = start;
      const address = ADDRESS.exec(reading.text)?.[0];
      const value = (address ?? namedPlace(reading, start, match[0])?.[0] ?? '').replace(/[,\s]+$/, '');
      // "au 06 39 98 12 34", "at 555-1234": a number to call at.
      if (/^(?:\d{2,4}(?:[ .]\d{2,4}){2}|[+(\d][\d\s().-]{5,20}$)/.test(value)) continue;
      // "Report to Dana Ito", "en 2009": a person, a year.
      if (!/\p{L}/u.test(value) || isPersonsName(value) || isClockThere(reading, start, value)) continue;
      if (overlapsTime(reading, start, start + value.length)) continue;
      const place: Label = { kind: 'where', start, end: start + value.length, value };
      if (address !== undefined) return place;
      named ??= place;
    }
  }
  return placeBehindSlot(reading) ?? lineBelowSlot(reading) ?? named;
};

/** The slots that were read from the text itself, with the place where they stand there. */
export const slotsInText = (reading: Reading): Moment[] =>
  slotsOf(reading).filter((slot) => slot.end > 0 && reading.found.moments.includes(slot));

/** "12 Market Street", "500 Main St". */
const STREET = /\d{1,5}[a-z]?\s\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,3}/uy;

const namedAt = (text: string, at: number): RegExpExecArray | null => {
  STREET.lastIndex = at;
  NAMED_PLACE.lastIndex = at;
  return STREET.exec(text) ?? NAMED_PLACE.exec(text);
};

/** "… on Monday at 10am at Apple Park": a named place right behind the slot. */
const placeBehindSlot = (reading: Reading): Label | undefined => {
  for (const slot of slotsInText(reading)) {
    const lead = /^[\s,.]{0,3}(?:at|in|im|à|en|na|no|op|bij|presso|chez)\s(?!\d{1,2}[:.h]|\d{1,2}\s?[ap]\.?m)/i.exec(
      reading.text.slice(slot.end, slot.end + 12),
    );
    if (lead === null) continue;
    const behind = slot.end + lead[0].length;
    // "The main office" is called so; "the Corn Exchange" is the Corn Exchange.
    const article = /^the\s(?=\p{Lu})/u.exec(reading.text.slice(behind, behind + 6))?.[0].length ?? 0;
    const found = namedAt(reading.text, behind) ?? (article > 0 ? namedAt(reading.text, behind + article) : null);
    if (found === null) continue;
    const start = found.index;
    const more = /^,\s[\p{Lu}\d][^.;\n]{2,60}/u.exec(reading.text.slice(start + found[0].length))?.[0] ?? '';
    const value = found[0] + more;
    const words = reading.folded.slice(start, start + value.length);
    if (isClockThere(reading, start, found[0])) continue;
    if (has(reading, 'video', words) || has(reading, 'phone', words)) continue;
    return { kind: 'where', start, end: start + value.length, value };
  }
  return undefined;
};

/** What rooms and houses are called; a name beside one of them is a place. */
const ROOM =
  /(?<!\p{L})(?:room|boardroom|suite|floor|hall|cent(?:re|er)|building|house|hospital|campus|offices?|headquarters|street|road|raum|saal|etage|gebäude|haus|rathaus|standort|salle|bâtiment|étage|locaux|mairie|sala|edificio|oficinas?|planta|sede|prédio|andar|zaal|kantoor|gebouw|vestiging|ufficio|palazzo|piano)(?!\p{L})/iu;

/** "Seminar Room 2, Education Centre, Exeter" as a line of its own below the line of the slot. */
const lineBelowSlot = (reading: Reading): Label | undefined => {
  for (const slot of slotsInText(reading)) {
    const [, lead = '', value = ''] =
      /^([^\n]{0,12}\n{1,2}[ \t]{0,4})((?:\p{Lu}|\d)[^\n.:;!?@]{3,60}(?:, [\p{L}\d][^\n,.:;!?@]{1,40}){1,5})(?=\n|$)/u.exec(
        reading.text.slice(slot.end, slot.end + 320),
      ) ?? [];
    const start = slot.end + lead.length;
    if (ROOM.test(value) && !overlapsTime(reading, start, start + value.length))
      return { kind: 'where', start, end: start + value.length, value };
  }
  return undefined;
};
