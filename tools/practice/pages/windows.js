// Windows of their own: a compose, a conversation, the print view, the rest of a clipped message.

import { openWindow } from './surfaces.js';
import { fill, h } from './dom.js';
import { fullDate, say } from './labels.js';
import { allThreads, threadOf } from './mailbox.js';
import { options } from './options.js';
import { threadView } from './thread.js';

const composeWindow = () => {
  document.body.className = 'xE xp';
  const main = h('div.nH', { role: 'main' });
  document.body.append(h('div.nH.own-window', main));
  document.title = `${say('newMessage')} - ${options.owner.email} - Practice mail`;
  return openWindow(main);
};

const threadWindow = (thread) => {
  document.body.className = 'aAU xE Su';
  const view = threadView(thread, null);
  view.element.setAttribute('role', 'main');
  document.body.append(h('div.nH.own-window', view.element));
  document.title = `${thread.subject} - ${options.owner.email} - Practice mail`;
  return view;
};

const printed = (message) => {
  const line = `${message.from.name} <${message.from.email}>`;
  const to = message.to.map((person) => `${person.name} <${person.email}>`).join(', ');
  const body = fill(h('div', { style: 'overflow: hidden' }), message.html);
  return h(
    'table.message',
    { width: '100%', cellpadding: '0', cellspacing: '0', border: '0' },
    h('tbody', h('tr', h('td', h('b', line)), h('td', { align: 'right' }, fullDate(new Date(message.date)))), h('tr', h('td', { colspan: '2' }, `${say('to')}: ${to}`)), h('tr', h('td', { colspan: '2' }, body))),
  );
};

const printView = (thread) => {
  document.body.className = 'print';
  document.title = `Practice mail - ${thread.subject}`;
  document.body.append(h('div.bodycontainer', h('h1', thread.subject), h('div.maincontent', ...thread.messages.map(printed))));
  return null;
};

const wholeMessage = () => {
  const id = options.query.get('permmsgid') ?? '';
  const message = allThreads()
    .flatMap((thread) => thread.messages)
    .find((one) => one.id.replace('#', '') === id);
  if (message !== undefined) document.body.append(h('div.bodycontainer', printed(message)));
  return null;
};

/** Draws the window that the address asks for; null when it asks for the usual one. Returns what was drawn. */
export const drawWindow = () => {
  const thread = threadOf((options.query.get('th') ?? '').replace(/^#/, ''));
  if (options.view === 'cm') return { compose: composeWindow() };
  if (options.view === 'lg') return { other: wholeMessage() };
  if (options.view === 'btop' && thread !== null) return { thread: threadWindow(thread) };
  if (options.view === 'pt' && thread !== null) return { other: printView(thread) };
  return null;
};
