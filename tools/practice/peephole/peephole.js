// Test-only. Extensions may open closed shadow roots; pages, and the test runners that act as pages, may not. The test asks
// by an event on `document` and gets a JSON answer by another one, both handled before `dispatchEvent` returns.

const HOST = '[data-afterview-host]';

const rootOf = (host) =>
  typeof chrome !== 'undefined' && chrome.dom?.openOrClosedShadowRoot
    ? chrome.dom.openOrClosedShadowRoot(host)
    : host.openOrClosedShadowRoot;

const roots = () => [...document.querySelectorAll(HOST)].flatMap((host) => rootOf(host) ?? []);

const IMPLICIT = {
  A: 'link',
  BUTTON: 'button',
  TEXTAREA: 'textbox',
  SELECT: 'combobox',
  UL: 'list',
  OL: 'list',
  LI: 'listitem',
  SECTION: 'region',
  NAV: 'navigation',
  DIALOG: 'dialog',
  OPTION: 'option',
  IMG: 'img',
  FIELDSET: 'group',
  OUTPUT: 'status',
  SUMMARY: 'button',
  DETAILS: 'group',
};
const INPUTS = {
  checkbox: 'checkbox',
  radio: 'radio',
  button: 'button',
  submit: 'button',
  reset: 'button',
  range: 'slider',
  number: 'spinbutton',
  search: 'searchbox',
};

const roleOf = (element) => {
  const stated = element.getAttribute('role');
  if (stated !== null) return stated.split(' ')[0];
  if (/^H[1-6]$/.test(element.tagName)) return 'heading';
  if (element.tagName === 'INPUT') return INPUTS[element.type] ?? 'textbox';
  return IMPLICIT[element.tagName] ?? '';
};

const squeeze = (text) => text.replace(/\s+/g, ' ').trim();

const textOf = (element) => {
  if (element.getAttribute('aria-hidden') === 'true' || element.hidden) return '';
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.data;
    else if (node.nodeType === Node.ELEMENT_NODE)
      text += ` ${node.getAttribute('aria-label') ?? node.getAttribute('alt') ?? textOf(node)} `;
  }
  return text;
};

/** The accessible name, as far as our own interface needs the rules. */
const nameOf = (element) => {
  const root = element.getRootNode();
  const by = (element.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .flatMap((id) => root.getElementById?.(id) ?? []);
  if (by.length > 0) return squeeze(by.map(textOf).join(' '));
  const own = element.getAttribute('aria-label') ?? element.getAttribute('alt');
  if (own !== null) return squeeze(own);
  const labels = element.labels ? [...element.labels].map(textOf).join(' ') : '';
  if (squeeze(labels) !== '') return squeeze(labels);
  if (['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName))
    return squeeze(element.getAttribute('title') ?? element.getAttribute('placeholder') ?? '');
  return squeeze(textOf(element)) || squeeze(element.getAttribute('title') ?? '');
};

const seenText = (element) => element.innerText ?? '';

const isShown = (element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getClientRects().length > 0;

const holds = (wanted, value) => {
  if (wanted === undefined) return true;
  if (typeof wanted === 'object') return new RegExp(wanted.pattern, wanted.flags).test(value);
  return value === squeeze(wanted);
};

const find = (target) => {
  const all = roots().flatMap((root) => [...root.querySelectorAll(target.css ?? '*')]);
  if (target.role === undefined && target.name === undefined) return all;
  return all.filter(
    (element) => (target.role === undefined || roleOf(element) === target.role) && holds(target.name, nameOf(element)),
  );
};

const portray = (element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  const hit = element.getRootNode().elementFromPoint(x + width / 2, y + height / 2);
  return {
    role: roleOf(element),
    name: nameOf(element),
    text: squeeze(seenText(element)),
    value: 'value' in element ? String(element.value) : null,
    checked: 'checked' in element ? element.checked : null,
    disabled: element.matches(':disabled, [aria-disabled=true]'),
    shown: isShown(element),
    // Something else lies over the middle of it, or it is out of view.
    covered: hit === null || !(hit === element || element.contains(hit) || hit.contains(element)),
    box: { x, y, width, height },
  };
};

const focused = () => {
  for (const root of roots()) if (root.activeElement !== null) return portray(root.activeElement);
  return null;
};

const ANSWERS = {
  all: ({ target }) => find(target).map(portray),
  text: ({ target }) => {
    const parts = target === null ? roots().flatMap((root) => [...root.children]) : find(target);
    return parts
      .filter((element) => element.tagName !== 'STYLE')
      .map(seenText)
      .join('\n');
  },
  html: () =>
    roots()
      .map((root) => root.innerHTML)
      .join('\n'),
  hosts: () =>
    [...document.querySelectorAll(HOST)].map((host) => ({
      value: host.getAttribute('data-afterview-host'),
      rooted: rootOf(host) !== null,
      box: host.getBoundingClientRect().toJSON(),
    })),
  scroll: ({ target }) => {
    const [element] = find(target);
    element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    return element !== undefined;
  },
  // Not a person's click: for tests that our interface refuses untrusted ones.
  poke: ({ target }) => {
    const [element] = find(target);
    element?.click();
    return element !== undefined;
  },
  focus: ({ target }) => {
    const [element] = find(target);
    element?.focus();
    return element !== undefined;
  },
  select: ({ target }) => {
    const [element] = find(target);
    if (element?.select) element.select();
    else if (element !== undefined) getSelection()?.selectAllChildren(element);
    return element !== undefined;
  },
  focused,
};

document.addEventListener('peephole-ask', (event) => {
  let answer;
  try {
    const { what, ...question } = JSON.parse(event.detail);
    answer = { ok: ANSWERS[what](question) };
  } catch (error) {
    answer = { error: String(error) };
  }
  document.dispatchEvent(new CustomEvent('peephole-answer', { detail: JSON.stringify(answer) }));
});
