// An open conversation.

import { closeInlineCompose, openInline } from './compose.js';
import { avatar, BLANK, drawEmoji, fill, freshId, h, icon, press } from './dom.js';
import { fullDate, messageDate, say } from './labels.js';
import { isOwn, newest, save } from './mailbox.js';
import { addressOf, base, now, options } from './options.js';

const { generation } = options;
/** A list of recipients longer than this is cut in the header; the rest stands in the details. */
const SHOWN_RECIPIENTS = 10;
/** With more collapsed messages than this, the middle ones hide behind a number. */
const SHOWN_COLLAPSED = 4;

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

const headerButtons = (part) => {
  const small = (spec, label, name, act) =>
    press(h(`div.T-I.J-J5-Ji.T-I-ax7.L3.${spec}`, { role: 'button', tabindex: '0', 'data-tooltip': label, 'aria-label': label }, icon(name)), (event) => {
      event.stopPropagation();
      act();
    });
  return h('td.gH.acX.bAm', small('aaq', say('reply'), 'reply', () => part.answer('reply')), small('aap', say('more'), 'more', () => undefined));
};

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

const bodyOf = (message) => {
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

const attachmentsOf = (message) => {
  if (message.attachments.length === 0) return null;
  const count = message.attachments.length;
  const words = count === 1 ? say('attachment') : say('attachments', count);
  return h('div.hq.gt', h('div.hp', words), h('div.aQH', ...message.attachments.map((file, index) => attachmentCard(message, file, index))));
};

/** The invitation's card: no class of it means anything, and it stands outside every body. */
const inviteCard = (card) =>
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

/** One message of the conversation: its wrapper changes class, its `.adn` stays. */
class Part {
  constructor(view, message) {
    this.view = view;
    this.message = message;
    this.inline = h('div.ip.iq');
    this.holder = h('div.gs');
    this.adn = h('div.adn.ads', { 'data-message-id': message.id }, h('div.aju', h('div.aCi', avatar(message.from))), this.holder);
    this.element = h('div', { role: 'listitem', tabindex: '-1', 'aria-expanded': 'false', jslog: '157481; u014N:xr6bB' }, h('div.G3.G2', h('div', this.adn)));
    this.adn.append(h('div.gA.gt.acV', { hidden: true }, h('div.gB.xu', this.inline)));
    this.identify();
    this.open = false;
    this.setState(message.draft ? 'h7' : 'kv');
    this.element.addEventListener('click', (event) => this.clicked(event));
  }

  identify() {
    if (this.message.legacyId !== null) this.adn.setAttribute('data-legacy-message-id', this.message.legacyId);
  }

  setState(state) {
    this.state = state;
    this.element.className = state;
    this.element.setAttribute('aria-expanded', String(state === 'h7'));
    if (state !== 'h7') this.drawCollapsed();
  }

  drawCollapsed() {
    const header = h('table.cf.gJ', h('tbody', h('tr.acZ', senderCell(this.message, false), dateCell(this.message))));
    const snippet = h('div.iA.g6', { dir: 'auto' }, this.message.words.slice(0, 140));
    const body = this.holder.querySelector(':scope > .ii.gt');
    this.holder.replaceChildren(h('div.gE.iv.gt', header), snippet);
    // A message that was open keeps its body, hidden.
    if (body !== null) {
      body.hidden = true;
      this.holder.append(body);
    }
  }

  /** The header comes at once, the body a moment later, as from a server. */
  expand(wait = 25) {
    if (this.state === 'h7') return;
    this.setState('h7');
    const header = h(
      'table.cf.gJ',
      h(
        'tbody',
        h('tr.acZ', senderCell(this.message, true), dateCell(this.message), headerButtons(this)),
        h('tr.acZ.xD', h('td', { colspan: '3' }, h('table.cf.adz', h('tbody', h('tr', h('td.ady', recipientLine(this.message))))))),
      ),
    );
    const kept = this.holder.querySelector(':scope > .ii.gt');
    this.holder.replaceChildren(h('div.gE.iv.gt', header));
    const drawBody = () => {
      if (this.state !== 'h7') return;
      const body = kept ?? bodyOf(this.message);
      body.hidden = false;
      this.holder.append(h('div.qQVYZb'), h('div.utdU2e'), body);
      const files = attachmentsOf(this.message);
      if (files !== null) this.holder.append(files);
      this.holder.append(h('div.hi'));
      this.view.settle();
    };
    if (wait > 0) setTimeout(drawBody, wait);
    else drawBody();
    if (this.message.unread) {
      this.message.unread = false;
      save(this.view.thread);
    }
  }

  clicked(event) {
    if (this.message.draft || event.target.closest('a, [role=button], .gA, .ii, .ajA')) return;
    if (this.state === 'kx' || this.state === 'kQ') return;
    if (this.state === 'kv') this.expand();
    else if (event.target.closest('.gE') && this !== this.view.parts.at(-1)) this.setState('kv');
  }

  /** Reply, reply to all or forward, below this message. */
  answer(kind, draft = null) {
    this.adn.querySelector('.gA').hidden = false;
    openInline({ kind, thread: this.view.thread, target: this.message.draft ? this.view.receivedBefore(this) : this.message, slot: this.inline, draft });
  }

  drawAnswers() {
    const choice = (spec, kind, name) => press(h(`span.ams.${spec}`, { role: 'link', tabindex: '0' }, icon(name), say(kind)), () => this.answer(kind));
    const several = [...this.message.to, ...this.message.cc].filter((person) => !isOwn(person.email)).length > 0;
    const row = h('div.amn', choice('bkH', 'reply', 'reply'), several ? choice('bkI', 'replyAll', 'replyAll') : null, choice('bkG', 'forward', 'forward'));
    this.inline.replaceChildren(h('div.ac0', row));
    this.inline.classList.remove('adB');
    this.adn.querySelector('.gA').hidden = false;
  }

  hideAnswers() {
    if (this.inline.classList.contains('adB')) return;
    this.inline.replaceChildren();
    this.adn.querySelector('.gA').hidden = true;
  }
}

/** The markup around the messages, generation by generation. */
const frame = (subject, list, extra) => {
  const head = h('div.nH.V8djrc.byY', h('div.nH', h('div.ha', subject, h('span.J-J5-Ji.hN-holder', h('span.hN', say('inbox'))))));
  const inner = [head, ...extra, h('div.nH', list)];
  if (generation.root === 'table') return h('table.Bs.nH', { role: 'presentation' }, h('tr', h('td.Bu', h('div.nH.if', ...inner)), h('td.Bu.y3')));
  if (generation.root === 'iy') return h('div.nH.iY.bAt', ...inner);
  if (generation.root === 'none') return h('div.nH.zQ7', ...inner);
  return h('div.nH.a98.iY', ...inner);
};

const toolbar = (view, back) => {
  const button = (key, name, act) =>
    press(h('div.T-I.J-J5-Ji.T-I-ax7.mA', { role: 'button', tabindex: '0', 'aria-label': say(key), 'data-tooltip': say(key) }, icon(name)), act);
  const away = (address) => window.open(address, '_blank');
  return h(
    'div.G-atb.D',
    { gh: 'tm' },
    back === null ? null : button('back', 'back', back),
    button('archive', 'archive', () => undefined),
    button('remove', 'bin', () => undefined),
    button('unread', 'mail', () => undefined),
    h(
      'div.ar5',
      button('print', 'print', () => away(addressOf({ view: 'pt', th: view.thread.legacyId }))),
      button('popOut', 'expand', () => away(addressOf({ view: 'btop', th: view.thread.legacyId }))),
    ),
  );
};

class ThreadView {
  constructor(thread, back) {
    this.thread = thread;
    this.parts = [];
    this.list = h('div.aHU.hx', { role: 'list' });
    const subject = h(
      'h2.hP',
      { id: freshId(), tabindex: '-1', 'data-thread-perm-id': thread.permId, 'data-legacy-thread-id': thread.legacyId },
      thread.subject,
    );
    if (generation.emoji === 'image') drawEmoji(subject);
    const card = thread.messages.findLast((message) => message.card !== null)?.card ?? null;
    const page = frame(subject, this.list, card === null ? [] : [inviteCard(card)]);
    this.element = h('div.nH', h('div.aeH', toolbar(this, back)), h('div.nH.g.id', page));
    this.element.addEventListener('answered', () => this.settle());
    this.update();
    this.openFirst();
  }

  openFirst() {
    const last = this.parts.findLast((part) => !part.message.draft);
    for (const part of this.parts) if (part === last || part.message.unread) part.expand(0);
    for (const part of this.parts) if (part.message.draft) part.answer('reply', part.message);
    this.superCollapse();
  }

  receivedBefore(part) {
    const before = this.parts.slice(0, this.parts.indexOf(part)).findLast((one) => !one.message.draft);
    return (before ?? part).message;
  }

  superCollapse() {
    const collapsed = this.parts.slice(1).filter((part) => part.state === 'kv');
    if (collapsed.length <= SHOWN_COLLAPSED) return;
    const hidden = collapsed.slice(0, -1);
    for (const part of hidden) part.setState(part === hidden[0] ? 'kQ' : 'kx');
    const count = press(h('div.adv', { role: 'button', tabindex: '0', 'aria-label': say('hidden', hidden.length) }, h('span.adx', h('span', String(hidden.length)))), () => {
      count.remove();
      for (const part of hidden) part.setState('kv');
    });
    hidden[0].element.before(count);
  }

  settle() {
    const last = this.parts.findLast((part) => !part.message.draft);
    for (const part of this.parts) {
      if (part === last && part.state === 'h7' && !part.inline.classList.contains('adB') && part.inline.childElementCount === 0) part.drawAnswers();
      else if (part !== last) part.hideAnswers();
    }
  }

  /** Brings the page in line with the conversation: what is new is added, what went is removed, the rest is left alone. */
  update() {
    const messages = this.thread.messages.filter((message) => !message.draft || this.parts.length === 0 || this.has(message));
    for (const part of this.parts.filter((one) => !messages.includes(one.message))) part.element.remove();
    this.parts = messages.map((message) => this.parts.find((part) => part.message === message) ?? this.add(message));
    for (const part of this.parts) part.identify();
    this.settle();
  }

  has(message) {
    return this.parts.some((part) => part.message === message);
  }

  add(message) {
    const part = new Part(this, message);
    this.list.append(part.element);
    if (this.drawn) part.expand(message.own ? 0 : 25);
    return part;
  }
}

/** A view of one conversation: `{ element, update, answer }`. */
export const threadView = (thread, back) => {
  const view = new ThreadView(thread, back);
  view.drawn = true;
  return {
    element: view.element,
    thread,
    update: () => view.update(),
    /** Answer the newest message that is open. */
    answer: (kind) => view.parts.findLast((part) => part.state === 'h7' && !part.message.draft)?.answer(kind),
    redrawAnswers: () => view.settle(),
    closed: () => closeInlineCompose(view.element),
    newest: () => newest(thread),
  };
};
