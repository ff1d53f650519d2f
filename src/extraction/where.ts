import { hostOfAddress, linksIn } from '../email/links';
import { everyMatch, pattern } from '../languages';
import { fold } from '../languages/fold';
import type { Reading } from '../reading';
import { addressesIn } from './address';
import { type Label, labelOf } from './labels';
import { PHONE_NUMBER } from './phone';
import { has, overlapsTime, placeInProse, slotsInText } from './place';
import type { Mode, Proposal } from './shape';
import { signatureOf } from './signature';

type Where = Pick<Proposal, 'meetingUrl' | 'mode' | 'location' | 'dialIn'>;

/** Hosts where a meeting takes place, with the paths that are rooms and not help pages. */
const MEETING =
  /^(?:[\w-]+\.)*(?:zoom\.us|zoomgov\.com|zoom\.com|teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|webex\.com|whereby\.com|bluejeans\.com|gotomeeting\.com|gotomeet\.me|goto\.com|chime\.aws|meet\.jit\.si|skype\.com|join\.skype\.com|around\.co|app\.cal\.com|cal\.com|ringcentral\.com|v\.ringcentral\.com|meetings\.ringcentral\.com|8x8\.vc|livestorm\.co|teamviewer\.com|discord\.gg|hangouts\.google\.com|karat\.com|karat\.io|spatial\.chat|gather\.town|demodesk\.com|vidyo\.com|lifesizecloud\.com|call\.lifesizecloud\.com|brighthire\.ai|metaview\.ai|daily\.co|riverside\.fm|dialpad\.com|starleaf\.com|meet\.[\w-]+\.[\w.]+|video\.[\w-]+\.[\w.]+)$/;
const NOT_A_ROOM =
  /support|help|download|test|unsubscribe|cancel|reschedul|\/(?:signin|signup|pricing|about|privacy|u\/)|calendar|\.ics|survey|prefs|meetingoptions|\/teams\/join$|dialin|findnumber|\/reschedule|aka\.ms/i;
const BARE =
  /(?<![\w@/.-])(?:[\w-]{1,40}\.)?(?:zoom\.us|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|whereby\.com|webex\.com)\/[^\s<>"')\]]{2,300}/g;
const JOIN = /\b(?:join|beitreten|teilnehmen|rejoindre|unirse|ingressar|entrar|deelnemen|partecipa|start video|video)/i;

const isRoom = (href: string): boolean => {
  const host = hostOfAddress(/^https?:/i.test(href) ? href : `https://${href}`);
  return host !== null && MEETING.test(host) && !NOT_A_ROOM.test(href.replace(/^https?:\/\//, '').replace(host, ''));
};

type Url = { href: string; start: number | null; end: number };

/** "Log in 10 minutes before at https://…": an employer's own rooms, in mails that speak of a video interview. */
const TO_JOIN =
  /\b(?:log ?in|join|connect|einloggen|einwähl|teilnehmen|rejoin|conéct|conect|acced|entra|ingres|colleg|partecip|deelne|inlog)[^.!?\n]{0,50}$/i;

const toldToJoin = (reading: Reading): string | undefined => {
  const { text, folded } = reading;
  if (!has(reading, 'video', folded)) return undefined;
  return linksIn(text).find(({ text: shown, href }) => {
    const at = text.indexOf(shown);
    return TO_JOIN.test(text.slice(Math.max(0, at - 70), at)) && !NOT_A_ROOM.test(href);
  })?.href;
};

const roomOf = (reading: Reading, labels: readonly Label[]): Url | null => {
  const { text } = reading;
  const label = labelOf(labels, 'link');
  const written = label === undefined ? undefined : linksIn(label.value)[0];
  const inText = [
    ...linksIn(text).map((l) => l.href),
    ...everyMatch(BARE, text).map((m) => m[0].replace(/[.,;]+$/, '')),
  ];
  const candidates = [...inText, ...reading.email.links.map((l) => l.href)];
  const room =
    candidates.find(isRoom) ??
    reading.email.links.find((l) => JOIN.test(l.text) && !NOT_A_ROOM.test(l.href))?.href ??
    toldToJoin(reading);
  const href = room ?? written?.href;
  if (href === undefined) return null;
  const at = text.indexOf(href);
  return { href, start: at < 0 ? null : at, end: at + href.length };
};

/** A subject that says it is a call, in any of the languages. */
const BY_PHONE = /tele(?:f|ph)on|\bphone|\bph (?:interview|call|screen)|\bllamada|\bligacao|\bappel(?: |$)/;

/** "Thank you for the pleasant phone call", "further to our call": how they spoke before. */
const SPOKEN =
  /(?:(?:hemos|habiamos) (?:hablado|quedado|comentado|acordado)|hablamos|as (?:discussed|agreed|spoken)|wie|comme (?:convenu|vu|evoque)|zoals|come da accordi|conforme (?:combinado|conversado|falado)|combinado) (?:on |by |over |par |por |ao |al |am |per )?(?:the )?(?:phone|tele?f|call)[a-z]{0,9}|(?:(?:thank(?:s| you)|danke?|bedankt|merci|gracias|obrigad[oa]|grazie) (?:[a-z]{2,8} ){0,2}(?:for|fur|pour|por|pelo|pela|per|voor)|(?:further to|following|nach|suite a|tras|apres|na) (?:our|unser\w{0,2}|notre|nuestra|ons)) (?:[a-z]{1,12} ){0,3}(?:phone|tele?f|call|anruf|appel|llamada|ligac|chiamata|gesprek)[a-z]{0,9}/g;

/** The sentences in which the slots stand, folded. */
const sentencesOfSlots = (reading: Reading): string =>
  slotsInText(reading)
    .map((slot) => {
      const { start, end } = sentenceAt(reading.text, slot.start);
      return reading.folded.slice(start, Math.max(end, slot.end));
    })
    .join('\n');

const modeOf = (
  reading: Reading,
  labels: readonly Label[],
  room: Url | null,
  place: Label | undefined,
): Mode | null => {
  const label = labelOf(labels, 'mode');
  const said = label === undefined ? '' : reading.folded.slice(label.start, label.end);
  for (const mode of ['video', 'phone', 'onsite'] as const) if (said !== '' && has(reading, mode, said)) return mode;
  if (room !== null) return 'video';
  const isSure = place !== undefined && /\d/.test(place.value);
  const told = `${reading.subjectFolded}\n${reading.folded.slice(0, signatureOf(reading).start)}`.replace(SPOKEN, '');
  // A number or a link to come says more than a name that may be a place; an address says more than a word.
  if (!isSure || has(reading, 'video', sentencesOfSlots(reading))) {
    if (has(reading, 'theyCall', told) || BY_PHONE.test(reading.subjectFolded)) return 'phone';
    if (has(reading, 'video', sentencesOfSlots(reading))) return 'video';
  }
  if (place !== undefined) {
    const words = reading.folded.slice(place.start, place.end);
    if (has(reading, 'video', words)) return 'video';
    if (has(reading, 'phone', words)) return 'phone';
    return 'onsite';
  }
  const both = `${reading.subjectFolded}\n${reading.folded}`.replace(SPOKEN, '');
  if (has(reading, 'theyCall', both)) return 'phone';
  if (has(reading, 'video', both)) return 'video';
  if (has(reading, 'onsite', both)) return 'onsite';
  return has(reading, 'phone', both) ? 'phone' : null;
};

type Dialled = { value: string; start: number; end: number };

/** The number of a call: in a label, or in the sentence that says who calls whom. */
const numberIn = (reading: Reading, labels: readonly Label[], mode: Mode | null): Dialled | null => {
  for (const { kind, value, start, end } of labels) {
    const found = kind === 'phone' ? PHONE_NUMBER.exec(value) : null;
    if (found !== null) return { value: found[0].trim(), start, end };
  }
  if (mode !== 'phone') return null;
  for (const { fields } of reading.languages) {
    for (const match of everyMatch(pattern(`${fields.theyCall}|${fields.phone}`, 'g'), reading.folded)) {
      const { start, end } = sentenceAt(reading.text, match.index);
      const found = PHONE_NUMBER.exec(reading.text.slice(start, end));
      const at = start + (found?.index ?? 0);
      if (found !== null && found[0].replace(/\D/g, '').length > 6 && !overlapsTime(reading, at, at + found[0].length))
        return { value: found[0].trim(), start: at, end: at + found[0].length };
    }
  }
  return null;
};

/** The line's sentence around an offset; numbers hold full stops of their own. */
const sentenceAt = (text: string, at: number): { start: number; end: number } => {
  const before = text.slice(Math.max(0, at - 160), at);
  const cut = Math.max(before.lastIndexOf('\n'), before.search(/[.!?]\s\p{Lu}[^.!?]*$/u));
  const after = text.slice(at, at + 200);
  const stop = /[!?\n]|\.\s\p{Lu}/u.exec(after)?.index ?? after.length;
  return { start: at - before.length + Math.max(0, cut), end: at + stop };
};

/** "Location: in person", and the address on the lines below. */
const linesBelow = (reading: Reading, { value, end }: Label): Label | undefined => {
  if (value.includes('\n') || /\d/.test(value) || !has(reading, 'onsite', fold(value))) return undefined;
  const below =
    /^[^\n]{0,3}\n((?:[^\n:]{2,80}\n?){1,4})/.exec(reading.text.slice(end, end + 340))?.[1]?.trimEnd() ?? '';
  if (!/\d/.test(below)) return undefined;
  const start = reading.text.indexOf(below, end);
  return { kind: 'where', start, end: start + below.length, value: below.replaceAll('\n', ', ') };
};

/** "Ons adres: Havenweg 12, Rotterdam. Meld je bij de balie.": the address, and what to do there. */
const upToSentence = (label: Label): Label => {
  const street = addressesIn(label.value)[0];
  if (street?.start !== 0 || !/^\.\s\p{Lu}/u.test(label.value.slice(street.end))) return label;
  return { ...label, end: label.start + street.end, value: label.value.slice(0, street.end) };
};

export const whereIn = (reading: Reading, labels: readonly Label[]): Where => {
  const { part, offset } = reading.own;
  const span = (start: number, end: number) => ({ part, start: start + offset, end: end + offset });
  const room = roomOf(reading, labels);
  const label = labels.find((l) => l.kind === 'where' && !/https?:/.test(l.value));
  const labelled = label === undefined ? undefined : (linesBelow(reading, label) ?? upToSentence(label));
  const place = labelled ?? placeInProse(reading);
  const mode = modeOf(reading, labels, room, place);
  const dialled = numberIn(reading, labels, mode);
  const virtual =
    place !== undefined &&
    (has(reading, 'video', reading.folded.slice(place.start, place.end)) ||
      has(reading, 'phone', reading.folded.slice(place.start, place.end)));
  const value = place?.value.split('\n')[0]?.trim() ?? '';
  const location =
    place === undefined || virtual || mode === 'video'
      ? null
      : { value, stated: true, span: span(place.start, place.start + value.length) };
  const dialIn =
    dialled === null ? null : { value: dialled.value, stated: true, span: span(dialled.start, dialled.end) };
  return {
    meetingUrl:
      room === null
        ? null
        : { value: room.href, stated: true, span: room.start === null ? null : span(room.start, room.end) },
    mode: mode === null ? null : { value: mode, stated: labelOf(labels, 'mode') !== undefined, span: null },
    location: location ?? (mode === 'phone' ? dialIn : null),
    dialIn,
  };
};
