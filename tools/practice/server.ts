import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kept, type PracticeDefaults, type SeenRequest, type SentMail } from './kept';
import { OWNERS, type Thread } from './mailbox';
import type { MailRow } from './row';

/**
 * The practice mailbox: an https server on loopback that answers as https://mail.google.com/mail/ to browsers which were
 * told to look for that name here. Every other host and path is a 404, and all of them are written down.
 */

const HERE = dirname(fileURLToPath(import.meta.url));
const PAGES = '/mail/_/pages/';
const STATE = '/mail/_/state/';
const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** As strict as the webmail's own: injected markup and scripts fail here as they would fail there. */
const POLICY = [
  "require-trusted-types-for 'script'",
  "script-src 'self' 'report-sample'",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ');

export type { PracticeDefaults, SeenRequest, SentMail };

export type PracticeOptions = {
  mails: readonly MailRow[];
  /** The time that the pages take for now; without it, the real one. */
  now?: Date;
  defaults?: PracticeDefaults;
  port?: number;
};

export type Practice = {
  port: number;
  requests: SeenRequest[];
  /** What was sent from the pages and not undone, oldest first. */
  sent: SentMail[];
  /** Other mails from the next load on. */
  setMails(mails: readonly MailRow[]): void;
  setDefaults(defaults: PracticeDefaults): void;
  threads(): Thread[];
  close(): Promise<void>;
};

/** What Chromium and Firefox ask for by themselves, whatever they are told. */
const BROWSERS_OWN: readonly RegExp[] = [
  /^accounts\.google\.com\/ListAccounts\b/,
  /^update\.googleapis\.com\/service\/update2/,
  /^content-autofill\.googleapis\.com\/v1\/pages\//,
  /^optimizationguide-pa\.googleapis\.com\//,
  /^redirector\.gvt1\.com\/edgedl\//,
  /^clients2\.google\.com\/(?:time|service\/update2)/,
  /^android\.clients\.google\.com\/c2dm\//,
  /^(?:[a-z0-9-]{1,60}\.){0,4}(?:mozilla\.(?:com|net|org)|firefox\.com)\//,
];

const read = (file: string): string => readFileSync(join(HERE, file), 'utf8');
const isDocument = (path: string): boolean => /^\/mail\/(?:(?:b\/[^/]{1,80}\/)?u\/\d{1,2}\/?)?$/.test(path);
/** JSON that cannot end the script block that it stands in. */
const inScript = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028|\u2029/g, ' ');

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
};

type Answer = { status: number; headers?: Record<string, string>; body?: string };

const answerPage = (kept: Kept, url: URL): Answer => {
  if (url.searchParams.get('view') === 'att') {
    const file = kept.attachment(url.searchParams);
    if (file === null) return { status: 404 };
    const name = encodeURIComponent(file.filename);
    const disposition = `attachment; filename*=UTF-8''${name}`;
    return { status: 200, headers: { 'content-type': file.type, 'content-disposition': disposition }, body: file.text };
  }
  const delegated = url.pathname.startsWith('/mail/b/');
  // The one delegated mailbox there is, is the second account's.
  const account = delegated ? 1 : Number(/\/u\/(\d{1,2})/.exec(url.pathname)?.[1] ?? 0);
  if (OWNERS[account] === undefined) return { status: 404 };
  const whole = url.searchParams.get('view') === 'lg' ? url.searchParams.get('permmsgid') : null;
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
    body: read('pages/gmail.html').replace('{{boot}}', () => inScript(kept.bootOf(account, delegated, whole))),
  };
};

/** The view for phones is another application altogether; here it is only enough of it to be left alone. */
const MOBILE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Practice mail</title>
<div id="views"><div role="listitem">Your interview at Kestrel Maps: Frontend Engineer</div></div>
<div contenteditable="true" role="textbox" aria-label="Compose"></div></html>`;

const answerFile = (path: string): Answer => {
  const name = path.slice(PAGES.length);
  const type = TYPES[name.split('.').at(-1) ?? ''];
  if (!/^[a-z][a-z-]{0,40}\.(?:js|css|svg)$/.test(name) || type === undefined) return { status: 404 };
  try {
    return { status: 200, headers: { 'content-type': type }, body: read(`pages/${name}`) };
  } catch {
    return { status: 404 };
  }
};

/** Gmail knows an account by its address, too, and leads to its number; the rest of the address stays. */
const numbered = (url: URL): string | null => {
  const address = /^\/mail\/u\/([^/%]{1,300}(?:%40|@)[^/%]{1,300})\/?$/i.exec(url.pathname)?.[1] ?? '';
  const at = OWNERS.findIndex(({ email }) => email === address.replace(/%40/i, '@').toLowerCase());
  return at === -1 ? null : `/mail/u/${at}/${url.search}`;
};

const answer = async (kept: Kept, request: IncomingMessage, url: URL): Promise<Answer> => {
  const { pathname } = url;
  if (request.method === 'POST' && pathname.startsWith(STATE)) {
    return { status: kept.keep(pathname.slice(STATE.length), await bodyOf(request)) ? 204 : 400 };
  }
  if (request.method !== 'GET') return { status: 404 };
  if (pathname === '/') return { status: 302, headers: { location: '/mail/u/0/' } };
  if (pathname === '/favicon.ico') return { status: 204 };
  if (/^\/mail\/mu\//.test(pathname)) return { status: 200, headers: { 'content-type': 'text/html' }, body: MOBILE };
  const moved = numbered(url);
  if (moved !== null) return { status: 302, headers: { location: moved } };
  if (isDocument(pathname)) return answerPage(kept, url);
  return pathname.startsWith(PAGES) ? answerFile(pathname) : { status: 404 };
};

/** Writes down who asked for what, and answers; only the webmail's own host has anything to say. */
const answerAndNote = async (kept: Kept, request: IncomingMessage): Promise<Answer> => {
  const host = (request.headers.host ?? '').replace(/:\d{1,5}$/, '');
  const url = new URL(request.url ?? '/', 'https://mail.google.com');
  const seen: SeenRequest = { host, method: request.method ?? 'GET', path: url.pathname + url.search, by: 'page' };
  kept.requests.push(seen);
  const given = host === 'mail.google.com' ? await answer(kept, request, url) : { status: 404 };
  if (given.status === 404) seen.by = BROWSERS_OWN.some((own) => own.test(host + url.pathname)) ? 'browser' : 'other';
  return given;
};

const respond = async (kept: Kept, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  try {
    const { status, headers, body } = await answerAndNote(kept, request);
    const nothing = status === 404 ? { 'content-type': 'text/plain' } : {};
    response.writeHead(status, { 'cache-control': 'no-store', ...nothing, ...headers });
    response.end(body ?? (status === 404 ? 'Nothing is here.\n' : undefined));
  } catch {
    response.writeHead(400).end();
  }
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/**
 * Starts the practice mailbox on a free port of loopback. `mails` are rows (see row.ts), `now` fixes the pages' clock.
 * Out comes the port, what was asked for, what was sent, and how to refill or close it. Rejects when it cannot listen.
 */
export const startPractice = async (options: PracticeOptions): Promise<Practice> => {
  const kept = new Kept(options.mails, options.now, options.defaults ?? {});
  const server = createServer(
    { key: read('certificate/key.pem'), cert: read('certificate/certificate.pem') },
    (request, response) => void respond(kept, request, response),
  );
  // Plain http, or a browser that gave up halfway: nobody to answer.
  server.on('tlsClientError', () => undefined);
  const port = await listen(server, options.port ?? 0);
  return {
    port,
    requests: kept.requests,
    sent: kept.sent,
    setMails: (mails) => kept.refill(mails),
    setDefaults: (defaults) => {
      kept.defaults = defaults;
    },
    threads: () => kept.threads,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
