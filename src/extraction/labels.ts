import { everyMatch, isOneOf } from '../languages';
import type { Labels, Language } from '../languages/shape';
import type { Reading } from '../reading';

/** Lines and cells of the form "Where: 5th floor", and labels that stand alone above their value. */

export type Label = {
  kind: keyof Labels;
  /** Offsets of the value in the reading's text. */
  start: number;
  end: number;
  value: string;
};

type Line = { start: number; text: string };

const LONGEST_LABEL = 48;
/** Signs before a label: list marks, emphasis, emoji. */
const ORNAMENT = /^[\s>*•·▪◦‣■□●○►▶✓✔→|_#\-–—"'¿\p{Extended_Pictographic}\p{Emoji_Component}]{0,12}(?=[\p{L}"'(])/u;

/** Between several labels on one line. */
const BETWEEN = /\s[-•|·–*]\s(?=[\p{Lu}][^:\n]{1,30}:\s)/gu;

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (const whole of text.split('\n')) {
    // Several labels on one line: "Date: 5 May - Time: 14:00 | Where: …".
    let from = 0;
    for (const match of everyMatch(BETWEEN, whole)) {
      lines.push({ start: start + from, text: whole.slice(from, match.index) });
      from = match.index + match[0].length;
    }
    lines.push({ start: start + from, text: whole.slice(from) });
    start += whole.length + 1;
    if (lines.length > 2_000) break;
  }
  return lines;
};

const ORDER: readonly (keyof Labels)[] = [
  'when',
  'date',
  'time',
  'zone',
  'duration',
  'who',
  'link',
  'mode',
  'where',
  'phone',
  'role',
  'company',
  'stage',
  'what',
  'contact',
];

const joined = new Map<Language, string>();

/** All labels of a language in one pattern: nearly every line is none, and is asked once instead of fifteen times. */
const anyLabel = (language: Language): string => {
  const known = joined.get(language) ?? ORDER.map((kind) => language.labels[kind]).join('|');
  joined.set(language, known);
  return known;
};

/** Which label a few folded words are, in the languages of the message. */
const kindOf = (words: string, reading: Reading): keyof Labels | null => {
  for (const language of reading.languages) {
    if (!isOneOf(anyLabel(language), words)) continue;
    for (const kind of ORDER) {
      if (isOneOf(language.labels[kind], words)) return kind;
    }
  }
  return null;
};

const cleanLabel = (label: string): string =>
  label
    .replace(/\([^)]{0,20}\)/g, '')
    .replace(GENDERED, '$1')
    .replace(/[*_"#]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** "Your panel", "Votre interlocutrice", "Ort des Gesprächs": what says whose or what of, and changes nothing. */
const WHOSE =
  /^(?:the|der|die|das|les?|l'|el|los|las|gli|lo|de|het|os?|as?|your|our|ihre?|deine?|eure?|unsere?|votre|vos|notre|nos|tus?|sus?|seus?|suas?|je|jouw|uw|ons|onze|(?:il|la|i|le) (?:tu[oaei]|suo|sua|suoi|sue)|il|la|i|le) ?(?<=[ '])/;
const OF_WHAT =
  / (?:of|for|des|der|zum|fur das|de|du|della?|da|do|dell'|van|voor|per) ?(?:(?:the|your|ihre?s?|das|l|votre|la|il|het|je|uw|a|sua|tu|su|el) ?)?'?(?:interview|meeting|call|gesprachs?|termins?|vorstellungsgesprachs?|entretien|rendez-vous|entrevista|reunion|cita|gesprek|colloquio|incontro|conversa)s?$/;

const bareLabel = (label: string): string => label.replace(WHOSE, '').replace(OF_WHAT, '');

/** "Interviewer:innen", "Gesprächspartner*innen": a sign inside a word divides nothing. */
const GENDERED = /(\p{L})[:*_/]-?(?=in(?:nen)?(?![\p{L}]))/gu;
/** "Wann? Dienstag, …", "Où ? …": a question may be the label. */
const DIVIDER = /\s?\?:?(?=\s)|:(?!in(?:nen)?(?![\p{L}]))|[\t：]|\s[-–—|]\s/u;

type Parsed = { kind: keyof Labels; valueAt: number };

/** Signs that stand for a label: "📍 5 High Street", "👥 Dana Ito". */
const SIGNS: readonly [RegExp, keyof Labels][] = [
  [/^\s{0,4}(?:👥|👤|🧑|👩|👨|🙋|🤝)/u, 'who'],
  [/^\s{0,4}(?:📍|🏢|🗺|🏠)/u, 'where'],
  [/^\s{0,4}(?:🔗|💻|🎥|📹)/u, 'link'],
  [/^\s{0,4}(?:📞|☎|📱)/u, 'phone'],
];

const bySign = (line: Line, lead: number): Parsed | null => {
  const sign = SIGNS.find(([pattern]) => pattern.test(line.text));
  return sign === undefined || lead === 0 ? null : { kind: sign[1], valueAt: line.start + lead };
};

const parseLine = (line: Line, reading: Reading): Parsed | null => {
  const lead = ORNAMENT.exec(line.text)?.[0].length ?? 0;
  const rest = line.text.slice(lead);
  const divider = DIVIDER.exec(rest.slice(0, LONGEST_LABEL + 3));
  const label = divider === null ? rest : rest.slice(0, divider.index);
  if (label.length > LONGEST_LABEL) return bySign(line, lead);
  const at = line.start + lead;
  const words = cleanLabel(reading.folded.slice(at, at + label.length));
  const bare = bareLabel(words);
  const kind = kindOf(words, reading) ?? (bare === words ? null : kindOf(bare, reading));
  if (kind === null) return bySign(line, lead);
  if (divider === null) return { kind, valueAt: line.start + line.text.length };
  // A dash divides only real labels: "Who - Dana", not "Meeting - Monday".
  return { kind, valueAt: at + divider.index + divider[0].length };
};

/** All labelled values of a message, in order; a value may run over the lines up to the next label or empty line. */
export const labelsIn = (reading: Reading): Label[] => {
  const lines = linesOf(reading.text);
  const found: Label[] = [];
  for (let at = 0; at < lines.length && found.length < 80; at++) {
    const line = lines[at];
    if (line === undefined || line.text.trim() === '') continue;
    const parsed = parseLine(line, reading);
    if (parsed === null) continue;
    const lineEnd = line.start + line.text.length;
    const own = reading.text.slice(parsed.valueAt, lineEnd);
    const [start, end] =
      own.replace(/[\s*_:]/g, '') !== ''
        ? [parsed.valueAt, parsed.kind === 'who' ? indentedBelow(lines, at, reading) : lineEnd]
        : valueBelow(lines, at, MANY_LINES.includes(parsed.kind) ? 6 : 0, reading);
    const value = reading.text.slice(start, end);
    const lead = value.length - value.replace(/^[\s*_:]{1,8}/, '').length;
    const trimmed = value.slice(lead).replace(/[\s*_]{1,8}$/, '');
    if (trimmed !== '')
      found.push({ kind: parsed.kind, start: start + lead, end: start + lead + trimmed.length, value: trimmed });
  }
  return found;
};

/** Values that may run over several lines: people one below the other, an address, a link with its codes. */
const MANY_LINES: readonly (keyof Labels)[] = ['who', 'contact', 'where', 'link', 'when', 'date', 'time', 'phone'];

/** People one below the other, the first beside the label and the rest under them, as tables in plain text are. */
const indentedBelow = (lines: readonly Line[], at: number, reading: Reading): number => {
  let last = at;
  for (let next = lines[last + 1]; next !== undefined && last < at + 8; next = lines[last + 1]) {
    if (!/^\s{1,40}\p{L}/u.test(next.text) || OTHER_LABEL.test(next.text) || parseLine(next, reading) !== null) break;
    last++;
  }
  const line = lines[last];
  return line === undefined ? 0 : line.start + line.text.length;
};

/** "Dress code: casual": another label, although it is none that is read. */
const OTHER_LABEL = /^\s{0,4}\p{Lu}[^:\n@]{2,30}:(?:\s|$)/u;

const valueBelow = (lines: readonly Line[], at: number, more: number, reading: Reading): [number, number] => {
  let first = at + 1;
  while (first < lines.length && first < at + 3 && lines[first]?.text.trim() === '') first++;
  const start = lines[first];
  if (start === undefined || parseLine(start, reading) !== null) return [0, 0];
  let last = first;
  while (last + 1 < lines.length && last < first + more) {
    const next = lines[last + 1];
    if (next === undefined || next.text.trim() === '' || OTHER_LABEL.test(next.text)) break;
    if (parseLine(next, reading) !== null) break;
    last++;
  }
  const end = lines[last] ?? start;
  return [start.start, end.start + end.text.length];
};

export const labelOf = (labels: readonly Label[], ...kinds: (keyof Labels)[]): Label | undefined =>
  labels.find((label) => kinds.includes(label.kind));
