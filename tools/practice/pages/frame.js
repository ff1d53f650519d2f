// What stands around the mail: the header with the search and the account, the rail with the folders.

import { avatar, freshId, h, icon, press } from './dom.js';
import { say } from './labels.js';
import { unreadIn } from './mailbox.js';
import { options } from './options.js';

const FOLDERS = [
  ['inbox', 'inbox'],
  ['starred', 'star'],
  ['snoozed', 'clock'],
  ['sent', 'sent'],
  ['drafts', 'draft'],
  ['scheduled', 'calendar'],
  ['all', 'all'],
];

const round = (key, name) => h('div.round', { role: 'button', tabindex: '0', 'aria-label': say(key), title: say(key) }, icon(name));

const searchBox = (go) => {
  const input = h('input.gb_he', { name: 'q', type: 'text', placeholder: say('search'), 'aria-label': say('search'), autocomplete: 'off', spellcheck: 'false', dir: 'auto' });
  const form = h('form.gb_ge', { role: 'search', method: 'get', action: '' }, h('span.gb_lens', icon('search')), input, h('span.gb_lens', { title: say('filter') }, icon('tune')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = input.value.trim();
    go(words === '' ? '#inbox' : `#search/${encodeURIComponent(words).replace(/%20/g, '+')}`);
  });
  return { form, input };
};

const accountLink = () => {
  const { person } = options;
  return h(
    'a.gb_B.gb_Za',
    { href: 'https://accounts.google.com/SignOutOptions?continue=https://mail.google.com/mail', role: 'button', tabindex: '0', 'aria-label': say('account', person.name, person.email), 'aria-haspopup': 'true' },
    avatar(person, 'span.gb_face'),
  );
};

const rail = (compose) => {
  const links = FOLDERS.map(([folder, name]) => {
    const count = h('div.bsU');
    const link = h('a.J-Ke.n0', { href: `#${folder}`, tabindex: '-1', 'aria-label': say(folder) }, say(folder));
    return { folder, count, element: h('div.TO', { 'data-folder': folder }, h('div.TN.bzz', h('div.qj', icon(name)), h('div.aio', h('span.nU', link)), count)) };
  });
  for (const { element, folder } of links) {
    element.addEventListener('click', () => {
      location.hash = folder;
    });
  }
  const button = press(h('div.T-I.T-I-KE.L3', { role: 'button', tabindex: '0', gh: 'cm', jslog: '20510; u014N:cOuCgd' }, icon('pen'), h('span', say('compose'))), compose);
  const element = h('div.nH.oy8Mbf.nn.aeN', h('div.aic', h('div.z0', button)), h('div.ajl.aib', { role: 'navigation' }, h('div.TK', ...links.map((link) => link.element))));
  const update = (folder) => {
    for (const link of links) {
      link.element.classList.toggle('nZ', link.folder === folder);
      const unread = link.folder === 'inbox' || link.folder === 'drafts' ? (link.folder === 'drafts' ? 0 : unreadIn('inbox')) : 0;
      link.count.textContent = unread > 0 ? String(unread) : '';
      link.element.classList.toggle('aiw', unread > 0);
    }
  };
  return { element, update };
};

const apps = () =>
  h(
    'div.apps',
    { role: 'tablist' },
    ...[
      ['mail', 'mail', '#inbox'],
      ['chat', 'chat', '#chat/home'],
      ['meet', 'meet', '#meet'],
    ].map(([key, name, hash]) => h('a.app', { href: hash, role: 'tab', 'data-app': key, 'aria-label': say(key) }, h('span.app-icon', icon(name)), h('span', say(key)))),
  );

/** A docked chat: its text box is a contenteditable like a compose's, and is none. */
export const chatPanel = () =>
  h(
    'div.chat-dock',
    { role: 'complementary', 'aria-label': say('chat') },
    h('div.chat-head', 'Lena Okafor'),
    h('div.chat-lines', h('p', 'Lunch at noon?'), h('p.mine', 'Yes, see you downstairs.')),
    h('div.chat-box', { contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true', 'aria-label': say('historyOn'), 'data-placeholder': say('historyOn'), tabindex: '0' }),
  );

/** The whole page: `{ views, search, update }`; views go into `views`. */
export const drawFrame = ({ compose, go }) => {
  const { form, input } = searchBox(go);
  const header = h(
    'header.gb_Td',
    { role: 'banner', id: 'gb' },
    h('div.gb_left', round('menu', 'menu'), h('a.brand', { href: '#inbox', 'aria-label': 'Practice mail' }, h('span.brand-mark'), h('span.brand-name', 'Practice', h('b', ' mail')))),
    form,
    h('div.gb_right', round('support', 'help'), round('settings', 'gear'), accountLink()),
  );
  const left = rail(compose);
  const views = h('div.nH');
  const middle = h('div.nH.bkK.nn', h('div.nH', h('div.nH.ar4.z', h('div', h('div.AO', h('div.Tm.aeJ', { id: freshId() }, h('div.aeF', views)))))));
  document.body.className = 'aAU';
  document.body.append(h('div.nH.w-asV', h('div.nH.bkL', header, h('div.page', apps(), left.element, middle))));
  if (options.chat) document.body.append(chatPanel());
  return {
    views,
    update: (folder, words) => {
      left.update(folder);
      input.value = folder === 'search' ? words : '';
      for (const app of document.querySelectorAll('.app')) app.classList.toggle('on', app.dataset.app === (['chat', 'meet'].includes(folder) ? folder : 'mail'));
    },
  };
};
