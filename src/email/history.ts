/**
 * Where a message's own words end: quoted and forwarded history, and the signature, in plain text.
 * The marks are those that mail programs write, in the languages they write them in.
 */

const QUOTED_LINE = /^\s{0,3}>/;
/** "On Tue, 22 Mar 2022 at 14:03 Alex wrote:" and its sisters; may be wrapped over two lines. */
const WROTE =
  /^\s{0,3}(on|am|le|el|em|op|il|den|vom)\b.{6,220}(wrote|schrieb[^:]{0,80}|a écrit|ecrit|escribió|escribio|escreveu|schreef[^:]{0,80}|geschreven|ha scritto)\s?:\s*$/i;
/** "Yara Tavares escreveu (segunda, 8/09 às 22:50):": the name first. */
const NAME_WROTE =
  /^\s{0,3}\p{Lu}[^\n:<>]{2,60}\s(?:wrote|schrieb|a écrit|escribió|escribio|escreveu|schreef|ha scritto)(?:\s?\([^)]{4,60}\)|\s[^\n:]{6,60}\d[^\n]{0,20})?\s?:\s*$/u;
const WROTE_BEGINS = /^\s{0,3}(on|am|le|el|em|op|il|den|vom)\s.{6,160}$/i;
/** "-----Original Message-----", "---------- Forwarded message ---------", "Begin forwarded message:". */
const DIVIDER =
  /^\s{0,3}(-{2,30}\s?(original|forwarded|ursprünglicher?|weitergeleitete|message|mensaje|mensagem|messaggio|oorspronkelijk|doorgestuurd)\b.{0,120}|begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message réexpédié\s?:)/i;
const FORWARD_DIVIDER =
  /(original appointment|ursprünglicher termin|forwarded|weitergeleitete|transféré|réexpédié|reenviado|encaminhada|doorgestuurd|inoltrato)/i;
/** The first line of a block of headers as Outlook writes it. */
const HEADER_FROM = /^\s{0,3}\*?(from|von|de|da|van)\s?:\*?\s.{2,200}/i;
const HEADER_OTHER =
  /^\s{0,3}\*?(sent|date|to|required|optional|subject|cc|gesendet|datum|an|betreff|envoyé|à|objet|enviado(?: el)?|fecha|para|asunto|data|assunto|verzonden|aan|onderwerp|inviato|a|oggetto)\s?:\*?\s?/i;
const SIGNATURE_MARK = /^--\s?$/;

const isHeaderBlock = (lines: readonly string[], at: number): boolean => {
  if (!HEADER_FROM.test(lines[at] ?? '')) return false;
  let headers = 0;
  for (const line of lines.slice(at + 1, at + 6)) if (HEADER_OTHER.test(line)) headers++;
  return headers >= 2;
};

/** Lotus Notes: a name, then a bare date, then "To:". */
const isNotesHeader = (lines: readonly string[], at: number): boolean =>
  /^\s*\d\d\/\d\d\/\d{4} \d\d:\d\d [AP]M\s*$/.test(lines[at + 1] ?? '') &&
  lines.slice(at + 2, at + 5).some((line) => /^\s*To:/.test(line));

const isWrote = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? '';
  if (WROTE.test(line) || NAME_WROTE.test(line)) return true;
  return WROTE_BEGINS.test(line) && WROTE.test(`${line} ${(lines[at + 1] ?? '').trim()}`);
};

/** Line from which everything is history, or the number of lines. */
const historyBegins = (lines: readonly string[]): number => {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.length > 400) continue;
    if (DIVIDER.test(line) || isWrote(lines, at) || isHeaderBlock(lines, at) || isNotesHeader(lines, at)) return at;
  }
  return lines.length;
};

/** Offset at which history begins in a text, or its length. */
export const historyStart = (text: string): number => {
  const lines = text.split('\n');
  return lines.slice(0, historyBegins(lines)).join('\n').length;
};

export type Parts = { text: string; quote: string; signature: string };

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/**
 * Cuts a plain text into the writer's own words, the history below, and the signature after "-- ".
 * When nothing would be left as own words (a bare forward), the text is empty and the history is in `quote`.
 */
export const cutHistory = (whole: string): Parts => {
  const lines = whole.split('\n');
  const begins = historyBegins(lines);
  const own: string[] = [];
  const quote: string[] = [];
  const signature: string[] = [];
  let inSignature = false;
  for (const [at, line] of lines.entries()) {
    if (at >= begins || QUOTED_LINE.test(line)) {
      quote.push(line.replace(/^(\s{0,3}>){1,12}\s?/, ''));
      continue;
    }
    if (SIGNATURE_MARK.test(line) && own.some((l) => l.trim() !== '')) inSignature = true;
    else (inSignature ? signature : own).push(line);
  }
  return {
    text: tidy(own.join('\n')),
    quote: tidy(quote.join('\n')),
    signature: tidy(signature.join('\n')).slice(0, 8_000),
  };
};

const SUBJECT_FORWARD = /^\s{0,3}((re|aw|sv)\s?:\s?)?(fwd?|fw|wg|tr|rv|enc|doorst|i)\s?:/i;

export type Forwarded = {
  /** Offset in `quote` at which the forwarded message's own body begins. */
  bodyStart: number;
  from: string | null;
  subject: string | null;
  date: string | null;
};

const FORWARD_FIELD = {
  from: /^\s{0,3}\*?(?:from|von|de|da|van)\s?:\*?\s?(.{1,200})/i,
  subject: /^\s{0,3}\*?(?:subject|betreff|objet|asunto|assunto|onderwerp|oggetto)\s?:\*?\s?(.{1,300})/i,
  date: /^\s{0,3}\*?(?:date|sent|gesendet|datum|envoyé|fecha|enviado(?: el)?|data|verzonden|inviato)\s?:\*?\s?(.{1,120})/i,
};

/**
 * A forwarded message at the head of the quote: forwarded mails carry what counts below a mark.
 * @returns where it begins and its header as worded, or null for an ordinary quoted reply
 */
export const forwardedIn = (subject: string, quote: string): Forwarded | null => {
  const head = quote.slice(0, 2_000).split('\n');
  const first = head.findIndex((line) => line.trim() !== '');
  if (first < 0) return null;
  const marked = FORWARD_DIVIDER.test((head[first] ?? '').slice(0, 200));
  if (!marked && !SUBJECT_FORWARD.test(subject)) return null;
  const found: Forwarded = { bodyStart: 0, from: null, subject: null, date: null };
  let offset = 0;
  for (const [at, line] of head.slice(0, 14).entries()) {
    offset += line.length + 1;
    for (const key of ['from', 'subject', 'date'] as const) {
      const match = FORWARD_FIELD[key].exec(line.slice(0, 400));
      if (match !== null && found[key] === null) found[key] = (match[1] ?? '').trim();
    }
    if (at <= first || HEADER_FROM.test(line) || HEADER_OTHER.test(line)) found.bodyStart = offset;
    else if (line.trim() === '' && found.from !== null) break;
  }
  found.bodyStart = Math.min(found.bodyStart, quote.length);
  return found;
};
