// Small tools for building the page, and the drawings of its buttons.

let serial = 0;
/** Ids as this webmail gives them: a colon and a short number, another one at every load. */
export const freshId = () => `:${(++serial + 36).toString(36)}`;

/** `h('td.gU.Up', { id, onclick }, child, 'text')`: an element with its classes, attributes, listeners and children. */
export const h = (spec, ...parts) => {
  const [tag, ...classes] = spec.split('.');
  const element = document.createElement(tag || 'div');
  if (classes.length > 0) element.className = classes.join(' ');
  for (const part of parts.flat(3)) {
    if (part === null || part === undefined || part === false) continue;
    if (part instanceof Node || typeof part === 'string') element.append(part);
    else setAll(element, part);
  }
  return element;
};

const setAll = (element, attributes) => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
};

// Like the webmail, the page asks for Trusted Types and has one policy of its own for mails that the server cleaned.
const policy = window.trustedTypes?.createPolicy('mail', { createHTML: (html) => html }) ?? { createHTML: (html) => html };
export const fill = (element, html) => {
  element.innerHTML = policy.createHTML(html);
  return element;
};

const LINES = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM20 20l-4.8-4.8',
  tune: 'M4 8h9M17 8h3M15 5.5v5M4 16h3M11 16h9M9 13.5v5',
  help: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M12 16.6v.2',
  gear: 'M12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M5.6 18.4l2.1-2.1M16.3 7.7l2.1-2.1',
  pen: 'M5 19l.8-3.8L16.4 4.6a1.6 1.6 0 0 1 2.3 0l.7.7a1.6 1.6 0 0 1 0 2.3L8.8 18.2 5 19zM14.5 6.5l3 3',
  inbox: 'M4 13l2.5-8h11L20 13v5.5a.5.5 0 0 1-.5.5h-15a.5.5 0 0 1-.5-.5V13zM4 13h5l1 2.5h4L15 13h5',
  star: 'M12 4l2.5 5.1 5.6.8-4 4 .9 5.6-5-2.6-5 2.6.9-5.6-4-4 5.6-.8L12 4z',
  clock: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 8v4.5l3 1.8',
  sent: 'M4 5l16 7-16 7 2.5-7L4 5zM6.5 12H13',
  draft: 'M6 3.5h8l4 4V20a.5.5 0 0 1-.5.5h-11A.5.5 0 0 1 6 20V3.5zM13.5 4v4H18M9 12.5h6M9 16h6',
  label: 'M4 7.5A1.5 1.5 0 0 1 5.5 6h9l5.5 6-5.5 6h-9A1.5 1.5 0 0 1 4 16.5v-9z',
  all: 'M5 5h14v4H5zM5 10h14v4H5zM5 15h14v4H5z',
  back: 'M19 12H5M11 6l-6 6 6 6',
  archive: 'M4 5h16v4H4zM5.5 9v10h13V9M10 13h4',
  bin: 'M5 7h14M9.5 7V4.5h5V7M7 7l.8 12.5h8.4L17 7M10.5 10.5v6M13.5 10.5v6',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  more: 'M12 6v.2M12 12v.2M12 18v.2',
  reply: 'M10 6l-6 6 6 6M4 12h10a6 6 0 0 1 6 6v1',
  replyAll: 'M8 6l-6 6 6 6M13 6l-6 6 6 6M7 12h9a6 6 0 0 1 6 6v1',
  forward: 'M14 6l6 6-6 6M20 12H10a6 6 0 0 0-6 6v1',
  print: 'M7 9V4h10v5M7 16H4V9h16v7h-3M7 13.5h10V20H7z',
  chevron: 'M7 10l5 5 5-5',
  minimise: 'M6 17h12',
  expand: 'M13.5 5H19v5.5M19 5l-6 6M10.5 19H5v-5.5M5 19l6-6',
  close: 'M6 6l12 12M18 6L6 18',
  format: 'M4 18l4.5-12L13 18M5.5 14h6M15 18l2.5-6.5L20 18M16 16h3',
  attach: 'M19 11.5l-7.300 7.300a4.5 4.5 0 0 1-6.4-6.4l7.800-7.800a3 3 0 0 1 4.300 4.300l-7.600 7.600a1.5 1.5 0 0 1-2.100-2.100l6.900-6.900',
  link: 'M10 14a4 4 0 0 0 5.700 0l3-3A4 4 0 0 0 13 5.300l-1 1M14 10a4 4 0 0 0-5.700 0l-3 3A4 4 0 0 0 11 18.700l1-1',
  smile: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM8.5 14a4 4 0 0 0 7 0M9 9.800v.4M15 9.800v.4',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9v.2',
  chat: 'M4 5h16v11H10l-4.5 4v-4H4z',
  meet: 'M4 7h11v10H4zM15 11l5-3v8l-5-3',
  calendar: 'M5 6h14v14H5zM5 10h14M9 4v4M15 4v4',
  file: 'M7 3.5h7l4 4V20.5H7zM13.5 4v4H18',
};

/** A picture of nothing, where the structure has an image and the drawing is ours. */
export const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

const SVG = 'http://www.w3.org/2000/svg';
/** A line drawing, hidden from screen readers: what it means stands in the button's label. */
export const icon = (name) => {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'line');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', LINES[name] ?? LINES.mail);
  svg.append(path);
  return svg;
};

/**
 * Listens at the very front of the event's way, from the moment this file runs. Another script that comes later, wherever
 * it listens, hears the event afterwards.
 */
const front = new Map();
for (const type of ['mousedown', 'mouseup', 'click', 'keydown']) {
  addEventListener(
    type,
    (event) => {
      for (const [element, listeners] of front) {
        if (!element.isConnected || !event.composedPath().includes(element)) continue;
        listeners[type]?.(event);
      }
    },
    true,
  );
}
export const listenFirst = (element, listeners) => {
    front.set(element, listeners);
};

export const forget = (element) => front.delete(element);

/**
 * A button as this webmail makes them: a div that acts when the mouse is released over the element it was pressed on, and
 * on Enter and Space. A bare `click` event without a mouse before it comes from assistive technology and acts as well.
 */
export const press = (element, act, early = false) => {
  let down = false;
  let acted = 0;
  const go = (event) => {
    acted = event.timeStamp;
    act(event);
  };
  const listeners = {
    mousedown: (event) => {
      down = event.button === 0;
      if (!early) event.preventDefault();
    },
    mouseup: (event) => {
      if (down && event.button === 0) go(event);
      down = false;
    },
    click: (event) => {
      if (event.detail === 0 && event.timeStamp - acted > 50) go(event);
    },
    keydown: (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      go(event);
    },
  };
  if (early) listenFirst(element, listeners);
  else for (const [type, listener] of Object.entries(listeners)) element.addEventListener(type, listener);
  element.addEventListener('mouseleave', () => {
    down = false;
  });
  return element;
};

const PALETTE = ['#6b7fa3', '#4f8a83', '#a0785a', '#7d6a9c', '#5d8a5a', '#a3657a', '#8a7d3f', '#4a7fa0'];
/** The round picture of a person: an initial on a colour that stays the same for an address. */
export const avatar = (person, spec = 'div.ajn') => {
  let sum = 0;
  for (const letter of person.email || person.name) sum = (sum * 31 + letter.codePointAt(0)) % 9973;
  const initial = [...(person.name || person.email || '?').replace(/[^\p{L}\p{N}]/gu, '')][0] ?? '?';
  const circle = h(spec, { 'aria-hidden': 'true', 'data-hovercard-id': person.email }, initial.toUpperCase());
  circle.style.background = PALETTE[sum % PALETTE.length];
  return circle;
};

const EMOJI = /\p{Emoji_Presentation}/u;
const drawn = (emoji) => `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text x="1" y="16" font-size="15">${emoji}</text></svg>`)}`;
/** Replaces emoji below an element by the pictures that this webmail shows instead. */
export const drawEmoji = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (EMOJI.test(walker.currentNode.data)) texts.push(walker.currentNode);
  for (const text of texts) {
    const parts = text.data.split(/(\p{Emoji_Presentation})/u);
    text.replaceWith(...parts.map((part) => (EMOJI.test(part) ? h('img.an1', { 'data-emoji': part, alt: part, 'aria-label': part, draggable: 'false', src: drawn(part) }) : part)));
  }
  return root;
};
