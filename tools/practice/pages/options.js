// What the address and the server's defaults say about how the page is built.

const boot = JSON.parse(document.getElementById('boot').textContent);
const query = new URLSearchParams(location.search);
const asked = (name) => query.get(name) ?? boot.defaults[name] ?? null;
const number = (name, otherwise) => {
  const value = Number(asked(name) ?? Number.NaN);
  return Number.isFinite(value) && value >= 0 ? value : otherwise;
};

/**
 * Several generations of the webmail's markup are alive at the same time, account by account; each part can be chosen.
 *   root   `new` .a98.iY | `iy` div.iY | `table` table.Bs > tr | `none` no known class
 *   chips  `new` [role=option][data-hovercard-id] | `old` .vR + hidden inputs | `lazy` new, not there until the line is opened
 *   title  `button` | `img`           buttons of a compose's title bar
 *   body   `new` .a3s.aiL | `old` .a3s.aXjCH
 *   reply  `second` | `first`         whether .M9 is the first thing inside .ip
 *   bar    `new` tr.btC | `none`      a bottom bar that nobody knows
 *   send   `mouseup` | `click`        when the Send button acts
 *   files  `url` | `bare`             whether attachments carry download_url
 *   listen `late` | `early`           the page hears Send and its shortcut where they arrive, or before everybody who came later
 *   emoji  `image` | `text`           how an emoji stands in subject and body
 */
const NEW = { root: 'new', chips: 'new', title: 'button', body: 'new', reply: 'second', bar: 'new', send: 'mouseup', files: 'url', listen: 'late', emoji: 'image' };
const OLD = { root: 'table', chips: 'old', title: 'img', body: 'old', reply: 'first', bar: 'new', send: 'mouseup', files: 'url', listen: 'late', emoji: 'image' };
const generationOf = (words) => {
  const chosen = { ...NEW };
  for (const word of (words ?? 'new').split(',')) {
    const [part, value] = word.trim().split(':');
    if (part === 'old') Object.assign(chosen, OLD);
    else if (value !== undefined && part in chosen) chosen[part] = value;
  }
  return chosen;
};

const LANGUAGES = ['en', 'de', 'ar', 'ja'];
const hl = LANGUAGES.includes(asked('hl')) ? asked('hl') : 'en';
const started = Date.now();

export const options = {
  boot,
  query,
  account: boot.account,
  owner: boot.owners[boot.account],
  /** Who is signed in: somebody else than the owner in a mailbox that was lent. */
  person: boot.owners[boot.delegated ? 0 : boot.account],
  delegated: boot.delegated,
  /** `list` is the usual window; the others are windows of their own. */
  view: query.get('view') ?? 'list',
  generation: generationOf(asked('generation')),
  hl,
  preview: ['1', 'true', true].includes(asked('preview')),
  chat: ['1', 'true', true].includes(asked('chat')),
  plain: query.get('plain') === '1',
  slow: number('slow', 0),
  idless: number('idless', 1500),
  undo: number('undo', 10_000),
};

/** The page's clock: the server's now, going on. */
export const now = () => new Date(boot.now + (Date.now() - started));
/** The mailbox's place in addresses: `/mail/u/0/`, or `/mail/b/<id>/u/0/` for one that was lent. */
export const base = /^\/mail\/(?:b\/[^/]+\/)?u\/\d+/.test(location.pathname) ? `${location.pathname.replace(/\/$/, '')}/` : `/mail/u/${boot.account}/`;
/** An address of this mailbox that keeps the options of the page. */
export const addressOf = (more) => {
  const next = new URLSearchParams(query);
  for (const name of ['view', 'fs', 'tf', 'to', 'cc', 'bcc', 'su', 'body', 'th']) next.delete(name);
  for (const [name, value] of Object.entries(more)) next.set(name, value);
  const search = next.toString();
  return `${base}${search === '' ? '' : `?${search}`}`;
};
