import { Parser } from 'htmlparser2';

/**
 * What a webmail does to received HTML before it shows it: no scripts or frames, no handlers, no foreign images, ids with
 * a prefix of their own, and no class that could be mistaken for one of the page's.
 */

/** A webmail stops showing a message here and offers the rest on a page of its own. */
export const CLIP_AT = 102_400;

const TAGS = new Set(
  (
    'a abbr address b bdi bdo big blockquote br caption center cite code col colgroup dd del div dl dt em font ' +
    'h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strike strong sub sup table tbody td ' +
    'tfoot th thead tr tt u ul var wbr'
  ).split(' '),
);
const VOID = new Set(['br', 'col', 'hr', 'img', 'wbr']);
/** Dropped together with everything inside. */
const SILENT = new Set(
  'script style title head noscript template iframe frame object embed svg math select textarea audio video'.split(' '),
);
const PLAIN_ATTRIBUTES = new Set(
  'align alt bgcolor border cellpadding cellspacing color colspan dir face height lang rowspan size start title valign width'.split(
    ' ',
  ),
);
const KEPT_CLASS = /^gmail_[a-z_]{1,40}$/;
const BAD_STYLE = /url\s{0,5}\(|expression|position|behavior|@import|-moz-binding|z-index/i;
const SAFE_LINK = /^(?:https?:|mailto:|tel:)/i;

const escapeText = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;');
const escapeAttribute = (text: string): string => escapeText(text).replace(/"/g, '&quot;');
const attribute = (name: string, value: string): string => ` ${name}="${escapeAttribute(value)}"`;

const styleOf = (value: string): string =>
  value
    .split(';')
    .filter((rule) => rule.trim() !== '' && !BAD_STYLE.test(rule))
    .join(';');

const attributesOf = (tag: string, attributes: Record<string, string>, prefix: string): string => {
  let out = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'id') out += attribute('id', prefix + value);
    else if (name === 'class') {
      const kept = value.split(/\s+/).filter((part) => KEPT_CLASS.test(part));
      if (kept.length > 0) out += attribute('class', kept.join(' '));
    } else if (name === 'style') {
      const style = styleOf(value);
      if (style !== '') out += attribute('style', style);
    } else if (name === 'data-smartmail') out += attribute(name, value);
    else if (PLAIN_ATTRIBUTES.has(name)) out += attribute(name, value);
  }
  if (tag === 'a' && SAFE_LINK.test((attributes.href ?? '').trim())) {
    out += `${attribute('href', (attributes.href ?? '').trim())} target="_blank" rel="noreferrer"`;
  }
  // Pictures from elsewhere would be requests; the place stays, the picture does not.
  if (tag === 'img') out += ' src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="';
  return out;
};

/**
 * Received HTML in, HTML that can be shown out, cut after `limit` characters with every element closed.
 * `prefix` goes before every id. Never throws: what cannot be parsed is text.
 */
export const cleanHtml = (
  html: string,
  prefix: string,
  limit: number = CLIP_AT,
): { html: string; clipped: boolean } => {
  const open: string[] = [];
  let out = '';
  let silent = 0;
  let clipped = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SILENT.has(name)) silent += 1;
        if (silent > 0 || clipped || !TAGS.has(name)) return;
        out += `<${name}${attributesOf(name, attributes, prefix)}>`;
        if (!VOID.has(name)) open.push(name);
      },
      ontext(text) {
        if (silent > 0 || clipped) return;
        const room = limit - out.length;
        out += escapeText(text.slice(0, Math.max(0, room)));
        if (text.length >= room) clipped = true;
      },
      onclosetag(name) {
        if (SILENT.has(name)) {
          silent = Math.max(0, silent - 1);
          return;
        }
        if (silent > 0 || clipped || VOID.has(name)) return;
        const at = open.lastIndexOf(name);
        if (at === -1) return;
        for (const inner of open.splice(at).reverse()) out += `</${inner}>`;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  for (const name of open.reverse()) out += `</${name}>`;
  return { html: out, clipped };
};

const URL_IN_TEXT = /\bhttps?:\/\/[^\s<>"']{1,2000}/g;

/** Plain text as a webmail shows it: escaped, a `<br>` a line, addresses of the web as links. */
export const htmlOfText = (text: string, limit: number = CLIP_AT): { html: string; clipped: boolean } => {
  const shown = text.slice(0, limit);
  let out = '';
  let from = 0;
  for (const match of shown.matchAll(URL_IN_TEXT)) {
    const url = match[0].replace(/[.,;:!?)\]]{1,10}$/, '');
    out += escapeText(shown.slice(from, match.index));
    out += `<a${attribute('href', url)} target="_blank" rel="noreferrer">${escapeText(url)}</a>`;
    from = match.index + url.length;
  }
  out += escapeText(shown.slice(from));
  return { html: out.replace(/\r\n?|\n/g, '<br>\n'), clipped: text.length > limit };
};

const BREAKS = /^(?:br|p|div|td|th|tr|li|ul|ol|table|blockquote|h\d)$/;

/** Words of an HTML or plain body in one line, for the list's snippet and the search; at most `limit` characters. */
export const wordsOf = (html: string, limit = 20_000): string => {
  let out = '';
  const gap = (name: string) => {
    if (BREAKS.test(name)) out += ' ';
  };
  const parser = new Parser({
    ontext: (text) => {
      if (out.length < limit) out += text;
    },
    onopentagname: gap,
    onclosetag: gap,
  });
  parser.write(html.slice(0, limit * 5));
  parser.end();
  return out.replace(/\s+/g, ' ').trim().slice(0, limit);
};
