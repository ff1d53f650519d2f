// The places where a mail is written: at the bottom edge, below a message, in a window of its own.

import { around, Compose, openComposes } from './compose.js';
import { h } from './dom.js';
import { options } from './options.js';
import { parseAll } from './recipients.js';

const { generation } = options;

const popups = () => {
  const holder = document.querySelector('.dw .no');
  if (holder !== null) return holder;
  const made = h('div.no');
  document.body.append(h('div.dw', h('div', h('div.nH', h('div.nH', made)))));
  return made;
};

/** A compose at the bottom edge of the page. */
export const openPopup = (given) => {
  const compose = new Compose({ kind: 'new', ...given, surface: 'popup' });
  compose.shell = h('div.nH', compose.root);
  compose.place = h('div.nH.nn', h('div.nH', h('div.AD', compose.shell)));
  popups().prepend(compose.place);
  compose.focusFirst();
  return compose;
};

/** A compose below a message; `slot` is the message's own place for it. */
export const openInline = (given) => {
  const before = openComposes().find((one) => one.slot === given.slot);
  if (before !== undefined) before.remove();
  const compose = new Compose({ ...given, surface: 'inline' });
  const card = h('div.aqj', compose.root);
  given.slot.replaceChildren(...(generation.reply === 'first' ? [card] : [h('div.aO7', { 'aria-hidden': 'true' }), card]));
  given.slot.classList.add('adB');
  given.slot.closest('.gA').hidden = false;
  if (!given.draft) {
    if (given.kind === 'forward') compose.recipients.unfold();
    else compose.focusBody();
    compose.root.scrollIntoView({ block: 'nearest' });
  }
  return compose;
};

/** `?view=cm&to=…&su=…&body=…`: a compose that fills its window. */
export const openWindow = (main) => {
  const { query } = options;
  const fields = { people: { to: parseAll(query.get('to')), cc: parseAll(query.get('cc')), bcc: parseAll(query.get('bcc')) }, subject: query.get('su') ?? '', text: query.get('body') ?? '' };
  const compose = new Compose({ kind: 'new', surface: 'window', fields });
  main.append(h('div.nH', compose.root));
  compose.focusFirst();
  return compose;
};

/** Leaving a conversation keeps what was being written below it as a draft. */
export const closeInlineCompose = (view) => {
  for (const compose of openComposes()) if (compose.surface === 'inline' && view.contains(compose.root)) compose.saveDraft();
};

around.reopen = (memory) => {
  if (memory.surface === 'inline' && memory.slot.isConnected) openInline(memory);
  else openPopup(memory);
};

/** A draft that is a conversation of its own opens as a popup, wherever the person was. */
export const reopen = (thread, draft) => {
  const subject = thread.subject === '(no subject)' ? '' : thread.subject;
  const compose = openPopup({ draft, fields: { people: { to: draft.to, cc: draft.cc }, subject, html: draft.html } });
  compose.draftThread = thread;
  return compose;
};
