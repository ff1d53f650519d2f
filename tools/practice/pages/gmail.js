// The practice mailbox: where the page begins.

import { around, openComposes } from './compose.js';
import { h } from './dom.js';
import { chatPanel, drawFrame } from './frame.js';
import { say } from './labels.js';
import { listView } from './list.js';
import { freshLegacyId, freshThread, onChange, save, sentMails, threadOf, threadsIn, unreadIn } from './mailbox.js';
import { now, options } from './options.js';
import { openPopup, reopen } from './surfaces.js';
import { threadView } from './thread.js';
import { drawWindow } from './windows.js';

const page = { frame: null, views: new Map(), shown: null, folder: 'inbox', pane: null };

/** `#inbox/FMfc…`, `#search/words/FMfc…`, `#sent`: which folder, words and conversation. */
const route = () => {
  const [path] = location.hash.slice(1).split('?');
  const [folder = '', ...rest] = (path || 'inbox').split('/');
  if (folder === 'search') return { folder, words: unescapeWords(rest[0] ?? ''), thread: rest[1] ?? null };
  if (folder === 'label') return { folder, words: rest[0] ?? '', thread: rest[1] ?? null };
  return { folder, words: '', thread: rest[0] ?? null };
};

const unescapeWords = (words) => {
  try {
    return decodeURIComponent(words.replace(/\+/g, ' '));
  } catch {
    return words;
  }
};

const listHash = ({ folder, words }) => (folder === 'search' ? `search/${encodeURIComponent(words).replace(/%20/g, '+')}` : folder);

const openThread = (id) => {
  const thread = threadOf(id);
  if (thread === null) return;
  if (thread.messages.every((message) => message.draft)) reopen(thread, thread.messages.at(-1));
  else if (options.preview) showInPane(thread);
  else location.hash = `${listHash(route())}/${thread.hashId}`;
};

// --- views: kept, hidden and shown again, as the webmail does ---------------------------------------------------------

/** At most this many conversations stay in the page behind the one that is shown. */
const KEPT_VIEWS = 4;

const viewFor = (key, make) => {
  const known = page.views.get(key);
  if (known !== undefined) return known;
  const view = make();
  page.views.set(key, view);
  page.frame.views.append(view.element);
  for (const [old, one] of [...page.views].slice(0, -KEPT_VIEWS)) {
    one.element.remove();
    page.views.delete(old);
  }
  return view;
};

const show = (view) => {
  if (page.shown !== null && page.shown !== view) {
    page.shown.closed?.();
    page.shown.element.removeAttribute('role');
    page.shown.element.style.display = 'none';
  }
  view.element.style.display = '';
  view.element.setAttribute('role', 'main');
  page.shown = view;
};

const splitView = (list) => {
  const holder = h('div.ao9', h('div.apa', say('choose')));
  const pane = h('div.aia', holder);
  const element = h('div.nH.split', h('div.ae4.split-list', list.element), pane);
  return { element, update: list.update, holder };
};

const showInPane = (thread) => {
  const view = threadView(thread, null);
  page.pane = view;
  page.shown.holder.replaceChildren(view.element);
};

const chatView = () => ({ element: h('div.nH.chat-view', h('div.chat-empty', say('chatEmpty')), chatPanel()), update: () => undefined });

const follow = () => {
  const here = route();
  const thread = here.thread === null ? null : threadOf(here.thread);
  page.folder = here.folder;
  const back = () => {
    location.hash = listHash(here);
  };
  if (here.folder === 'chat' || here.folder === 'meet') show(viewFor(here.folder, chatView));
  else if (thread !== null) show(viewFor(`thread ${thread.legacyId}`, () => threadView(thread, back)));
  else {
    show(
      viewFor(`list ${here.folder} ${here.words}`, () => {
        const list = listView(here.folder, here.words, openThread);
        return options.preview ? splitView(list) : list;
      }),
    );
    page.shown.update();
  }
  name(here, thread);
};

const name = (here, thread) => {
  page.frame.update(here.folder, here.words);
  const unread = unreadIn('inbox');
  const title = thread?.subject ?? `${say(here.folder)}${here.folder === 'inbox' && unread > 0 ? ` (${unread})` : ''}`;
  document.title = `${title} - ${options.owner.email} - Practice mail`;
};

const start = () => {
  page.frame = drawFrame({
    compose: () => openPopup({}),
    go: (hash) => {
      location.hash = hash;
    },
  });
  around.goTo = (thread) => {
    location.hash = `${page.folder === 'search' ? 'inbox' : page.folder}/${thread.hashId}`;
  };
  addEventListener('hashchange', follow);
  follow();
  onChange(({ thread }) => {
    page.pane?.update();
    for (const view of page.views.values()) if (view.thread === undefined || view.thread === thread) view.update();
    name(route(), page.shown.thread ?? null);
  });
  if (/[?&]compose=new/.test(location.hash)) openPopup({});
};

// --- for tests and tours ----------------------------------------------------------------------------------------------

/** A new mail arrives: in the conversation `thread` (any of its ids), or as one of its own. */
const receive = ({ thread: id, from, to, cc = [], subject = '', html, text = '' }) => {
  const thread = (id === undefined ? null : threadOf(id)) ?? freshThread(subject || '(no subject)');
  const escaped = h('div', text).innerHTML.replace(/\n/g, '<br>');
  const message = {
    id: `#msg-f:${Math.floor(Math.random() * 1e16)}`,
    legacyId: freshLegacyId(),
    from,
    to: to ?? [options.owner],
    cc,
    date: now().toISOString(),
    html: html ?? escaped,
    words: text.replace(/\s+/g, ' '),
    own: false,
    draft: false,
    scheduled: false,
    unread: true,
    clipped: false,
    attachments: [],
    card: null,
  };
  thread.messages = [...thread.messages, message];
  save(thread);
  return thread.legacyId;
};

const summary = (thread) => ({ name: thread.name, id: thread.legacyId, hashId: thread.hashId, subject: thread.subject, messages: thread.messages.length });

window.practice = {
  /** Goes to a conversation by its readable name or any of its ids. */
  open: (id) => {
    const thread = threadOf(id);
    if (thread === null) throw new Error(`no conversation called ${id}`);
    openThread(thread.hashId);
  },
  list: (folder = 'inbox', words = '') => threadsIn(folder, words).map(summary),
  sent: sentMails,
  receive,
  compose: ({ to = [], cc = [], subject = '', html } = {}) => {
    openPopup({ fields: { people: { to, cc }, subject, ...(html === undefined ? {} : { html }) } });
  },
  reply: (kind = 'reply') => (page.pane ?? page.shown ?? page.window)?.answer(kind),
  composes: () => openComposes().map((compose) => ({ number: compose.number, surface: compose.surface, kind: compose.kind, ...compose.recipients.all(), subject: compose.subjectBox.value })),
  /** What a webmail does at any time: draws a `bar`, a `compose` or the `thread` again, and forgets what others put there. */
  disturb: (what) => {
    if (what === 'bar') for (const compose of openComposes()) compose.redrawBar();
    if (what === 'compose') for (const compose of openComposes()) compose.remount();
    if (what !== 'thread' || page.shown?.thread === undefined) return;
    const { thread, element } = page.shown;
    page.views.delete(`thread ${thread.legacyId}`);
    page.shown = null;
    element.remove();
    follow();
  },
  /** Changes the people of a compose, by its number or the newest, as a webmail does when it fills them in late. */
  recipients: (people, number = null) => {
    const compose = openComposes().findLast((one) => number === null || one.number === number);
    compose.recipients.set({ ...compose.recipients.all(), ...people });
  },
};

document.documentElement.lang = options.hl;
document.documentElement.dir = options.hl === 'ar' ? 'rtl' : 'ltr';
setTimeout(() => {
  const drawn = drawWindow();
  if (drawn === null) start();
  else if (drawn.thread) {
    page.shown = drawn.thread;
    onChange(() => drawn.thread.update());
  }
  document.documentElement.dataset.practice = 'ready';
}, options.slow);
