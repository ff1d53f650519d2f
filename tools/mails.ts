import { readFile } from 'node:fs/promises';
import { parseDocument } from 'htmlparser2';
import PostalMime, { type Address as MimeAddress } from 'postal-mime';
import { fromNodes, type NodeReader } from '../src/email/fromNodes';
import { type Body, fromText } from '../src/email/fromText';
import { oneLine, visible } from '../src/email/hidden';
import type { Address, Email } from '../src/email/shape';

/** Messages from files as Emails: what the webmail adapters do in the page, done for Node. */

/** What htmlparser2 makes of HTML, as far as the walker asks. */
type HtmlNode = {
  type: string;
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  children?: HtmlNode[];
  next?: HtmlNode | null;
};

const reader: NodeReader<HtmlNode> = {
  text: (node) => (node.type === 'text' ? (node.data ?? '') : null),
  name: (node) => (node.children !== undefined ? (node.name ?? '').toLowerCase() : ''),
  attribute: (node, name) => node.attribs?.[name] ?? null,
  first: (node) => node.children?.[0] ?? null,
  next: (node) => node.next ?? null,
};

/** The parts of a message given as HTML. */
export const fromHtml = (html: string): Body => fromNodes(parseDocument(html) as unknown as HtmlNode, reader);

/** A line of a `.jsonl` of messages; everything but the text may be missing. */
export type Row = {
  id?: string;
  from?: { name?: string | null; email?: string | null } | null;
  to?: string | null;
  subject?: string | null;
  date?: string | null;
  text?: string | null;
  html?: string | null;
  attachments?: { filename?: string; type?: string; text?: string }[] | null;
};

const wallClock = (date: string | null | undefined): string | null =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(date ?? '')?.[0] ?? null;

const address = (from: Row['from']): Address => ({
  name: oneLine(from?.name ?? ''),
  email: from?.email ? oneLine(from.email) : null,
});

const empty: Pick<Email, 'toComplete' | 'clipped' | 'own' | 'draft'> = {
  toComplete: true,
  clipped: false,
  own: false,
  draft: false,
};

/** One row as an Email. HTML is read when there is some: it is what the page shows. */
export const emailOfRow = (row: Row): Email => {
  const body = row.html ? fromHtml(row.html) : fromText(row.text ?? '');
  const calendar = row.attachments?.find((a) => /calendar|\.ics$/i.test(`${a.type ?? ''} ${a.filename ?? ''}`));
  return {
    ...empty,
    ...body,
    key: { host: 'file', account: null, thread: null, message: row.id ?? null },
    subject: oneLine(row.subject ?? '', 4_000),
    from: address(row.from),
    to: row.to ? [{ name: '', email: oneLine(row.to) }] : [],
    date: { raw: row.date ?? null, iso: wallClock(row.date) },
    attachments: (row.attachments ?? []).map((a) => ({ name: a.filename ?? '', mime: a.type ?? null })),
    invite: calendar?.text ? visible(calendar.text, 40_000) : null,
  };
};

const people = (list: MimeAddress[] | undefined): Address[] =>
  (list ?? [])
    .slice(0, 500)
    .map((a) => ({ name: oneLine(a.name ?? ''), email: a.address ? oneLine(a.address) : null }));

/** The sender's wall clock of a Date header, so that "tomorrow" is theirs. */
const senderClock = (header: string | undefined): string | null => {
  const at = header ? Date.parse(header) : Number.NaN;
  if (Number.isNaN(at)) return null;
  const zone = /([+-])(\d\d)(\d\d)\b/.exec(header ?? '');
  const minutes = zone ? Number(`${zone[1]}1`) * (Number(zone[2]) * 60 + Number(zone[3])) : 0;
  return new Date(at + minutes * 60_000).toISOString().slice(0, 16);
};

/** A raw message (`.eml`), however broken. */
export const emailOfMime = async (raw: string | Uint8Array, id: string): Promise<Email> => {
  const mail = await PostalMime.parse(raw, { maxNestingDepth: 50 });
  const calendar = mail.attachments.find((a) => /calendar/i.test(a.mimeType) || /\.ics$/i.test(a.filename ?? ''));
  const content = calendar?.content;
  const invite =
    content === undefined ? null : typeof content === 'string' ? content : new TextDecoder().decode(content);
  const header = mail.headers.find((h) => h.key === 'date')?.value;
  return {
    ...empty,
    ...(mail.html ? fromHtml(mail.html) : fromText(mail.text ?? '')),
    key: { host: 'file', account: null, thread: null, message: id },
    subject: oneLine(mail.subject ?? '', 4_000),
    from: people(mail.from ? [mail.from] : [])[0] ?? { name: '', email: null },
    to: people(mail.to),
    date: { raw: header ?? null, iso: senderClock(header) },
    attachments: mail.attachments.map((a) => ({ name: a.filename ?? '', mime: a.mimeType })),
    invite: invite === null ? null : visible(invite, 40_000),
  };
};

/** Whether a text is a raw message: it begins with a block of headers. */
const looksLikeMime = (text: string): boolean =>
  /^(?:[A-Za-z][A-Za-z-]{1,60}:\s.*\r?\n(?:[ \t].*\r?\n)*){2,}/.test(text.slice(0, 4_000)) &&
  /^(from|date|subject|received|mime-version|return-path|message-id|to|delivered-to):/im.test(text.slice(0, 4_000));

/** All messages of a file: `.jsonl` one row a line, `.eml` one message, otherwise plain text. */
export const emailsOf = async (name: string, content: string): Promise<{ id: string; email: Email }[]> => {
  if (content.trimStart().startsWith('{')) {
    const rows = content.split('\n').filter((line) => line.trim() !== '');
    return rows.map((line, at) => {
      const row = JSON.parse(line) as Row;
      const id = row.id ?? `${name}:${at + 1}`;
      return { id, email: emailOfRow({ ...row, id }) };
    });
  }
  if (/\.eml$/i.test(name) || looksLikeMime(content)) return [{ id: name, email: await emailOfMime(content, name) }];
  return [{ id: name, email: emailOfRow({ id: name, text: content }) }];
};

/** The text of a file, or of standard input for `-`. Bytes that are no UTF-8 become replacement characters. */
export const contentOf = async (path: string): Promise<string> => {
  if (path !== '-') return readFile(path, 'utf8');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};
