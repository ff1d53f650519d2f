// One message: its header, body, attachments and invitation.

import { BLANK, drawEmoji, fill, freshId, h, icon, press } from './dom.js';
import { fullDate, messageDate, say } from './labels.js';
import { isOwn } from './mailbox.js';
import { base, now, options } from './options.js';

const { generation } = options;
/** A list of recipients longer than this is cut in the header; the rest stands in the details. */
const SHOWN_RECIPIENTS = 10;

const named = (person) => (isOwn(person.email) ? say('me') : person.name);

const senderCell = (message, open) => {
  const name = message.own && !open ? say('me') : message.from.name;
  const who = { email: message.from.email, name, 'data-hovercard-id': message.from.email, 'data-hovercard-owner-id': '115' };
  const address = open ? h('span.go', h('span', { 'aria-hidden': 'true' }, '<'), message.from.email, h('span', { 'aria-hidden': 'true' }, '>')) : null;
  const line = h('span.qu', { role: 'gridcell', translate: 'no', tabindex: '-1' }, h('span.gD', who, h('span', name)), ' ', address);
  return h('td.gF.gK', h('table.cf.ix', h('tbody', h('tr', h('td.c2', h('h3.iw', line))))));
};

const recipient = (person) => h('span.g2', { email: person.email, name: named(person), dir: 'ltr', 'data-hovercard-id': person.email }, named(person));

const detailsBox = (message) => {
  const line = (label, ...parts) => h('tr.ajv', h('td.gG', h('span.gI', `${label}:`)), h('td.gL', h('span.gI', ...parts)));
  const whole = (person, index) => [index > 0 ? ', ' : '', h('span.g2', { email: person.email, name: person.name }, `${person.name} <${person.email}>`)];
  return h(
    'div.ajA.SK',
    { hidden: true },
    h(
      'table.ajC',
      h(
        'tbody',
        line(say('from'), h('span', { email: message.from.email, name: message.from.name }, `${message.from.name} <${message.from.email}>`)),
        line(say('to'), ...message.to.map(whole)),
        message.cc.length > 0 ? line(say('cc'), ...message.cc.map(whole)) : null,
        line(say('date'), fullDate(new Date(message.date))),
      ),
    ),
  );
};

const recipientLine = (message) => {
  const all = [...message.to, ...message.cc];
  const names = all.slice(0, SHOWN_RECIPIENTS).flatMap((person, index) => [index > 0 ? ', ' : '', recipient(person)]);
  const [before, after] = say('toLine', '\u0000').split('\u0000');
  const details = detailsBox(message);
  const arrow = press(h('div.ajy', { role: 'button', tabindex: '0', 'aria-haspopup': 'true', 'aria-label': say('details') }, icon('chevron')), () => {
    details.hidden = !details.hidden;
  });
  const more = all.length > SHOWN_RECIPIENTS ? ` … +${all.length - SHOWN_RECIPIENTS}` : '';
  return h('div.iw.ajw', h('span.hb', before, ...names, more, after), arrow, details);
};

const dateCell = (message) => {
  const date = new Date(message.date);
  const title = fullDate(date);
  return h('td.gH', h('div.gK', h('span.g3', { title, alt: title, role: 'gridcell', tabindex: '-1', id: freshId() }, messageDate(date, now()))));
};

const headerButtons = (reply) => {
  const small = (spec, label, name, act) =>
    press(h(`div.T-I.J-J5-Ji.T-I-ax7.L3.${spec}`, { role: 'button', tabindex: '0', 'data-tooltip': label, 'aria-label': label }, icon(name)), (event) => {
      event.stopPropagation();
      act();
    });
  return h('td.gH.acX.bAm', small('aaq', say('reply'), 'reply', reply), small('aap', say('more'), 'more', () => undefined));
};

const header = (...rows) => h('div.gE.iv.gt', h('table.cf.gJ', h('tbody', ...rows)));
export const closedHeader = (message) => header(h('tr.acZ', senderCell(message, false), dateCell(message)));
export const openHeader = (message, reply) =>
  header(
    h('tr.acZ', senderCell(message, true), dateCell(message), headerButtons(reply)),
    h('tr.acZ.xD', h('td', { colspan: '3' }, h('table.cf.adz', h('tbody', h('tr', h('td.ady', recipientLine(message))))))),
  );

/** The dots that hide quoted history at the end of a body. */
const trim = (body) => {
  const quote = [...body.querySelectorAll('.gmail_quote')].find((one) => one.parentElement.closest('.gmail_quote') === null);
  if (quote === undefined) return;
  const hidden = h('div.adL', { hidden: true });
  const dots = h('div.ajR', { role: 'button', tabindex: '0', id: freshId(), 'data-tooltip': say('trimmed'), 'aria-label': say('trimmed') }, h('img.ajT', { alt: '', src: BLANK }));
  quote.before(h('div.yj6qo.ajU', dots), hidden);
  hidden.append(h('div.im', quote));
  press(dots, (event) => {
    event.stopPropagation();
    hidden.hidden = !hidden.hidden;
  });
};

export const bodyOf = (message) => {
  const body = h(generation.body === 'old' ? 'div.a3s.aXjCH' : 'div.a3s.aiL', { id: freshId(), dir: 'auto' });
  fill(body, message.html);
  if (generation.emoji === 'image') drawEmoji(body);
  trim(body);
  if (message.clipped) {
    const whole = `${base}?view=lg&permmsgid=${encodeURIComponent(message.id.replace('#', ''))}`;
    body.append(h('div.iX', `${say('clipped')}  `, h('a', { href: whole, target: '_blank' }, say('viewEntire'))));
  }
  return h('div.ii.gt', { jslog: '20277; u014N:xr6bB' }, body);
};

const attachmentCard = (message, file, index) => {
  const url = `https://mail.google.com${base}?ui=2&view=att&th=${message.legacyId}&attid=0.${index + 1}&disp=safe`;
  const download = generation.files === 'url' ? `${file.type}:${encodeURIComponent(file.filename)}:${url}` : null;
  const size = `${Math.max(1, Math.round(file.text.length / 1024))} KB`;
  return h(
    'span.aZo.N5jrZb',
    { download_url: download, draggable: 'true' },
    h('a.aQy', { href: url, target: '_blank', role: 'link' }, h('div.aYA', icon('calendar')), h('div.aYy', h('div.aYz', h('span.aV3', file.filename), h('div.SaH2Ve', size)))),
  );
};

export const attachmentsOf = (message) => {
  if (message.attachments.length === 0) return null;
  const count = message.attachments.length;
  const words = count === 1 ? say('attachment') : say('attachments', count);
  return h('div.hq.gt', h('div.hp', words), h('div.aQH', ...message.attachments.map((file, index) => attachmentCard(message, file, index))));
};

/** The invitation's card: no class of it means anything, and it stands outside every body. */
export const inviteCard = (card) =>
  h(
    'div.vN3xKe.Qw7Lbd',
    h('div.tR9Mzc', icon('calendar')),
    h(
      'div.pZ4Hfa',
      h('div.kD2Wsq', card.when),
      h('div.mB8Yrn', card.title),
      h('div.oL5Gtx', say('organizer', card.organizer)),
      card.note ? h('div.oL5Gtx', card.note) : null,
    ),
    h('div.uF6Cvj', h('span', say('going')), ...['yes', 'maybe', 'no'].map((key) => h('button.xE1Nkp', { type: 'button' }, say(key)))),
  );
