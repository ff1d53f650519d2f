import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CLIP_AT, cleanHtml, htmlOfText, wordsOf } from './clean';
import { type InviteCard, type MailRow, type Person, parsePeople, type RowAttachment } from './row';

/** What the pages show: conversations with their messages ready to be drawn. */

export type Message = {
  /** `#msg-f:…` for received mail, `#msg-a:…` for what was written here. */
  id: string;
  /** Sixteen hex digits; null on mail that was sent a moment ago. */
  legacyId: string | null;
  from: Person;
  to: Person[];
  cc: Person[];
  date: string;
  html: string;
  /** The body's words in one line, for the list and for the search. */
  words: string;
  own: boolean;
  draft: boolean;
  scheduled: boolean;
  unread: boolean;
  clipped: boolean;
  attachments: RowAttachment[];
  card: InviteCard | null;
};

export type Thread = {
  /** The readable name that tests open it by. */
  name: string;
  legacyId: string;
  permId: string;
  /** The opaque id in the address; not derivable from the others. */
  hashId: string;
  account: number;
  subject: string;
  messages: Message[];
};

export const OWNERS: readonly Person[] = [
  { name: 'Sam Rivera', email: 'sam.rivera@example.com' },
  { name: 'Sam Rivera', email: 'sam@rivera-bookbinding.example' },
];

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const decimals = (hex: string): string => BigInt(`0x${hex}`).toString().slice(0, 18);
const ALPHABET = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/** The ids of one conversation, the same at every start so that a test can name them. */
export const idsOf = (name: string): Pick<Thread, 'legacyId' | 'permId' | 'hashId'> => {
  const hash = digest(`thread ${name}`);
  const letters = [...Buffer.from(hash, 'hex')].slice(0, 26).map((byte) => ALPHABET[byte % ALPHABET.length]);
  return {
    legacyId: `19${hash.slice(0, 14)}`,
    permId: `thread-f:${decimals(hash.slice(0, 16))}`,
    hashId: `FMfc${letters.join('')}`,
  };
};

const ownerOf = (row: MailRow): Person => OWNERS[row.account ?? 0] ?? (OWNERS[0] as Person);

const messageOf = (row: MailRow, now: Date, clipAt: number): Message => {
  const hash = digest(`message ${row.id}`);
  const owner = ownerOf(row);
  const own = row.own === true || row.draft === true;
  const body = row.html
    ? cleanHtml(row.html, `m_${decimals(hash.slice(0, 16))}`, clipAt)
    : htmlOfText(row.text, clipAt);
  const sender = own ? owner : (row.from ?? { name: '(unknown sender)', email: '' });
  const to = parsePeople(row.to);
  return {
    id: own ? `#msg-a:r-${decimals(hash.slice(0, 16))}` : `#msg-f:${decimals(hash.slice(0, 16))}`,
    legacyId: `19${hash.slice(0, 14)}`,
    from: sender,
    to: to.length > 0 || own ? to : [owner],
    cc: parsePeople(row.cc),
    date: row.date ?? now.toISOString(),
    html: body.html,
    words: wordsOf(body.html),
    own,
    draft: row.draft === true,
    scheduled: false,
    unread: row.unread === true,
    clipped: body.clipped,
    attachments: row.attachments ?? [],
    card: row.card ?? null,
  };
};

/**
 * Rows in, conversations out, the newest first; messages of one conversation oldest first. Bodies are cut at `clipAt`
 * characters; a mail without a date came `now`.
 */
export const toThreads = (rows: readonly MailRow[], now: Date = new Date(), clipAt: number = CLIP_AT): Thread[] => {
  const groups = new Map<string, MailRow[]>();
  for (const row of rows) {
    const name = row.thread ?? row.id;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const threads = [...groups].map(([name, group]): Thread => {
    const sorted = group
      .map((row) => messageOf(row, now, clipAt))
      .sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
    const first = group[0];
    return {
      name,
      ...idsOf(name),
      account: first?.account ?? 0,
      subject: first?.subject?.trim() || '(no subject)',
      messages: sorted,
    };
  });
  const newest = (thread: Thread): number => Date.parse(thread.messages.at(-1)?.date ?? '') || 0;
  return threads.sort((a, b) => newest(b) - newest(a));
};

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const personOf = (value: unknown): Person | null => {
  if (typeof value === 'string') return parsePeople(value)[0] ?? null;
  if (typeof value !== 'object' || value === null) return null;
  const { name, email } = value as { name?: unknown; email?: unknown };
  const address = text(email) ?? '';
  return { name: text(name) || address, email: address };
};

const attachmentsOf = (value: unknown): RowAttachment[] => {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: { filename?: unknown; type?: unknown; text?: unknown } | null) => {
    const filename = text(one?.filename);
    if (filename === null) return [];
    return [{ filename, type: text(one?.type) ?? 'application/octet-stream', text: text(one?.text) ?? '' }];
  });
};

/** One parsed line of a `.jsonl` file as a row; whatever is missing or of another type is left out. */
export const rowOf = (value: Record<string, unknown>, index: number): MailRow => {
  const people = (part: unknown) => (Array.isArray(part) ? part.flatMap((one) => personOf(one) ?? []) : text(part));
  const thread = text(value.thread);
  return {
    id: text(value.id) ?? `line-${index + 1}`,
    ...(thread === null ? {} : { thread }),
    from: personOf(value.from),
    to: people(value.to),
    cc: people(value.cc),
    subject: text(value.subject),
    date: text(value.date),
    text: text(value.text) ?? '',
    html: text(value.html),
    attachments: attachmentsOf(value.attachments),
    own: value.own === true,
    draft: value.draft === true,
  };
};

/**
 * The mails of a `.jsonl` file, one JSON object a line (`id, from {name, email}, to, subject, date, text, html?,
 * attachments?` and, for conversations, `thread` and `own`). Throws with the number of the line that is not JSON.
 */
export const loadMails = (file: string): MailRow[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        const value: unknown = JSON.parse(line);
        return typeof value === 'object' && value !== null ? [rowOf(value as Record<string, unknown>, index)] : [];
      } catch (error) {
        throw new Error(`${file}, line ${index + 1}: not JSON`, { cause: error });
      }
    });
