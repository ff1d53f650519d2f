import type { AccountPlace } from '../shape';

const HOME = 'https://mail.google.com';
/** `u/1`, or `b/<id>/u/1` for a mailbox that somebody else delegated. */
const SLOT = /^(?:b\/[\w.@%-]{1,200}\/)?u\/\d{1,3}$/;
const IN_PATH = /^\/mail\/((?:b\/[^/]{1,200}\/)?u\/\d{1,3})(?:\/|$)/;

/**
 * What a document of the host is. Chat and Meet inside the mail page share its document (`#chat/…`) and are no other
 * document: the watcher finds no message in them. Their own pages, print and mobile views are left alone.
 */
export const detect = (url: URL, document: Document): 'mail' | 'leave-alone' => {
  if (!/^\/mail(?:\/|$)/.test(url.pathname) || /^\/mail\/mu(?:\/|$)/.test(url.pathname)) return 'leave-alone';
  const isPrint = document.querySelector('table.message') !== null && document.querySelector('[role=main]') === null;
  return isPrint || url.searchParams.get('view') === 'pt' ? 'leave-alone' : 'mail';
};

/** The account's place in the address. It is an index that changes with the order of signing in, never an identity. */
export const placeOf = (location: Pick<Location, 'origin' | 'pathname'>): AccountPlace => ({
  origin: location.origin,
  slot: IN_PATH.exec(location.pathname)?.[1] ?? 'u/0',
});

const base = ({ origin, slot }: AccountPlace): string => {
  const path = /^\d{1,3}$/.test(slot) ? `u/${slot}` : slot;
  // A place may come out of the store: nothing but our own host and a real slot becomes an address.
  return `${origin === HOME ? origin : HOME}/mail/${SLOT.test(path) ? path : 'u/0'}/`;
};

/** Full-window compose; Gmail asks nothing and sends nothing. */
export const composeUrl = (account: AccountPlace, to: string, subject: string | null): string => {
  const url = new URL(base(account));
  for (const [name, value] of [
    ['view', 'cm'],
    ['fs', '1'],
    ['tf', '1'],
    ['to', to],
    ['su', subject ?? ''],
  ] as const) {
    if (value !== '') url.searchParams.set(name, value);
  }
  return url.href;
};
