import type { Link } from './shape';

/** Addresses in mails are often wrapped by the webmail or a scanner; what counts is where they lead. */

/** Wrapped addresses, and the parameter that holds the real one. */
const WRAPPERS: readonly { host: RegExp; path?: RegExp; parameter: string }[] = [
  { host: /(^|\.)google\.[a-z.]{2,6}$/, path: /^\/url$/, parameter: 'q' },
  { host: /(^|\.)safelinks\.protection\.outlook\.com$/, parameter: 'url' },
  { host: /(^|\.)linkprotect\.cudasvc\.com$/, parameter: 'a' },
  { host: /(^|\.)urldefense\.com$/, path: /^\/v2\/url$/, parameter: 'u' },
];

/** Host, path and query of an address; written out because the pure folders know no browser types. */
const ADDRESS_PARTS =
  /^https?:\/\/(?:[^/?#@]{0,200}@)?([^/?#:]{1,253})(?::\d{1,5})?([^?#]{0,8000})(?:\?([^#]{0,8000}))?/i;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
};

const parameterOf = (query: string, name: string): string | null => {
  const found = query.split('&').find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? null : decode(found.slice(name.length + 1));
};

/** The host of an address in lower case, or null when it is none. */
export const hostOfAddress = (href: string): string | null => ADDRESS_PARTS.exec(href)?.[1]?.toLowerCase() ?? null;

/** One layer: the address inside a redirect, or null. */
const innerOf = (href: string): string | null => {
  const [, hostName = '', path = '', query = ''] = ADDRESS_PARTS.exec(href) ?? [];
  const host = hostName.toLowerCase();
  // urldefense's third form keeps the address between two underscores in the path.
  const inPath = /(^|\.)urldefense\.com$/.test(host) ? /\/v3\/__(.{8,4000}?)__;/.exec(path)?.[1] : undefined;
  if (inPath !== undefined) return inPath;
  const wrapper = WRAPPERS.find((w) => w.host.test(host) && (w.path === undefined || w.path.test(path)));
  return wrapper === undefined ? null : parameterOf(query, wrapper.parameter);
};

/**
 * The address a link leads to, out of up to three layers of redirects.
 * @returns the address, or the input when it is not a wrapped one
 */
export const unwrap = (href: string): string => {
  let current = href.trim();
  for (let layer = 0; layer < 3; layer++) {
    const inner = innerOf(current);
    if (inner === null || !/^https?:\/\//i.test(inner)) return current;
    current = inner;
  }
  return current;
};

const ADDRESS = /https?:\/\/[^\s<>"'\]]{4,2000}/g;

/** Addresses written out in a plain text, in order, without the punctuation that ends a sentence. */
export const linksIn = (text: string): Link[] => {
  const found: Link[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    if (found.length >= 200) break;
    const shown = match[0].replace(/[.,;:!?*]{1,3}$/, '').replace(/\)$/, (end) => (match[0].includes('(') ? end : ''));
    found.push({ text: shown, href: unwrap(shown) });
  }
  return found;
};
