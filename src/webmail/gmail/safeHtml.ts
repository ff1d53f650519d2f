/** Elements that a draft may hold. It is built by us; this is the second lock. */
const ALLOWED = new Set(['div', 'br', 'b', 'i', 'a', 'ul', 'li']);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const attributes = (element: Element): string => {
  const href = element.localName === 'a' ? (element.getAttribute('href') ?? '') : '';
  const dir = element.getAttribute('dir') ?? '';
  return [
    /^(?:https?:|mailto:|tel:)/i.test(href) ? ` href="${escaped(href)}"` : '',
    /^(?:ltr|rtl|auto)$/.test(dir) ? ` dir="${dir}"` : '',
  ].join('');
};

const written = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return escaped(node.nodeValue ?? '');
  if (!(node instanceof Element)) return '';
  const inner = [...node.childNodes].map(written).join('');
  if (!ALLOWED.has(node.localName)) return /^(?:script|style|template|svg|math)$/.test(node.localName) ? '' : inner;
  return node.localName === 'br' ? '<br>' : `<${node.localName}${attributes(node)}>${inner}</${node.localName}>`;
};

/** The same text with nothing but a few harmless elements. The parsed document is inert: nothing loads or runs. */
export const safeHtml = (html: string): string =>
  [...new DOMParser().parseFromString(html, 'text/html').body.childNodes].map(written).join('');
