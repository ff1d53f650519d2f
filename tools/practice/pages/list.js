// A folder or a search: one row a conversation.

import { freshId, h, icon } from './dom.js';
import { fullDate, rowDate, say } from './labels.js';
import { isOwn, newest, threadsIn } from './mailbox.js';
import { now } from './options.js';

const cell = (spec, ...parts) => h(`td.xY${spec}`, ...parts);

const senderName = (message, folder) => {
  if (folder === 'sent' || folder === 'drafts') {
    const names = message.to.map((person) => person.name).join(', ');
    return h('span.yP', { email: message.to[0]?.email ?? '', name: names }, names === '' ? say('draft') : `${say('to')}: ${names}`);
  }
  const name = isOwn(message.from.email) ? say('me') : message.from.name;
  const spec = message.unread ? 'span.zF' : 'span.yP';
  return h(spec, { email: message.from.email, name, 'data-hovercard-id': message.from.email }, h('span', { dir: 'auto' }, name));
};

const namesOf = (thread, folder) => {
  if (folder === 'sent' || folder === 'drafts') return [senderName(newest(thread), folder)];
  const seen = new Map();
  for (const message of thread.messages) if (!message.draft) seen.set(message.from.email, message);
  const shown = [...seen.values()].slice(-3).flatMap((message, index) => [index > 0 ? ', ' : '', senderName(message, folder)]);
  if (thread.messages.some((message) => message.draft)) shown.push(', ', h('span.boq', say('draft')));
  return shown;
};

const fileChip = (file) => h('div.brd', h('div.brc', icon('file'), h('span.brg', { title: file.filename }, file.filename)));

const row = (thread, folder) => {
  const message = newest(thread);
  const unread = thread.messages.some((one) => one.unread);
  const label = freshId();
  const files = thread.messages.flatMap((one) => one.attachments);
  const count = thread.messages.filter((one) => !one.draft).length;
  const date = new Date(message.date);
  const ids = { 'data-thread-id': `#${thread.permId}`, 'data-legacy-thread-id': thread.legacyId };
  return h(
    `tr.zA.${unread ? 'zE' : 'yO'}`,
    { id: freshId(), tabindex: '-1', role: 'row', draggable: 'false', 'aria-labelledby': label, 'data-open': thread.hashId },
    cell('.PF'),
    cell('.oZ-x3', h('div.oZ-jc.T-Jo.J-J5-Ji', { role: 'checkbox', 'aria-checked': 'false', 'aria-labelledby': label, tabindex: '-1' }, h('div.T-Jo-auh'))),
    cell('.apU', h('span.aXw.T-KT', { title: say('star'), 'aria-label': say('star') }, icon('star'))),
    cell('.WA'),
    cell(
      '.yX',
      { role: 'gridcell' },
      h('div.afn', { id: label }, `${message.from.name}, ${thread.subject}, ${rowDate(date, now())}`),
      h('div.yW', h('span.bA4', ...namesOf(thread, folder)), count > 1 ? h('span.bx0', String(count)) : null),
    ),
    cell(
      '.a4W',
      { role: 'gridcell', tabindex: '-1' },
      h(
        'div.xS',
        { role: 'link' },
        h(
          'div.xT',
          h('div.y6', { dir: 'auto' }, h('span.bog', h('span.bqe', ids, thread.subject))),
          h('span.y2', { dir: 'auto' }, h('span.Zt', ' - '), message.words.slice(0, 160)),
        ),
        files.length > 0 ? h('div.brd-row', ...files.slice(0, 2).map(fileChip)) : null,
      ),
    ),
    cell('.yf'),
    cell('.xW', { role: 'gridcell' }, h('span', { title: fullDate(date), id: freshId(), 'aria-label': fullDate(date) }, h('span', rowDate(date, now())))),
  );
};

const drawRows = (view) => {
  const threads = threadsIn(view.folder, view.words);
  const body = h('tbody', ...threads.map((thread) => row(thread, view.folder)));
  const table = h('table.F.cf.zt', { role: 'grid', cellpadding: '0' }, h('colgroup', ...'xWsKmNdX'.split('').map((name) => h(`col.k0${name}`))), body);
  const empty = h('div.TC', view.folder === 'search' ? say('noHits') : say('nothing'));
  view.holder.replaceChildren(h('div.Cp', h('div', threads.length > 0 ? table : empty)));
  view.count.textContent = threads.length > 0 ? say('of', 1, threads.length, threads.length) : '';
};

/** A view of a folder: `{ element, update }`. */
export const listView = (folder, words, open) => {
  const holder = h('div.UI', { role: 'tabpanel' });
  const count = h('span.Dj');
  const bar = h('div.G-atb.D', { gh: 'tl' }, h('div.T-Jo-I', { 'aria-hidden': 'true' }, h('div.T-Jo-auh')), h('div.aqK', icon('more')), h('div.ar5', count));
  const element = h('div.nH.BltHke', h('div.aeH', bar), h('div.ae4.aDM', holder));
  const view = { folder, words, holder, count };
  element.addEventListener('click', (event) => {
    if (event.target.closest('.oZ-x3, .apU')) return;
    const line = event.target.closest('tr.zA');
    if (line !== null) open(line.dataset.open);
  });
  drawRows(view);
  return { element, update: () => drawRows(view) };
};
