// An open conversation.

import { closeInlineCompose, openInline } from './surfaces.js';
import { avatar, drawEmoji, freshId, h, icon, press } from './dom.js';
import { say } from './labels.js';
import { isOwn, newest, save } from './mailbox.js';
import { attachmentsOf, bodyOf, closedHeader, inviteCard, openHeader } from './message.js';
import { addressOf, options } from './options.js';

const { generation } = options;
/** With more collapsed messages than this, the middle ones hide behind a number. */
const SHOWN_COLLAPSED = 4;

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
    const snippet = h('div.iA.g6', { dir: 'auto' }, this.message.words.slice(0, 140));
    const body = this.holder.querySelector(':scope > .ii.gt');
    this.holder.replaceChildren(closedHeader(this.message), snippet);
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
    const kept = this.holder.querySelector(':scope > .ii.gt');
    this.holder.replaceChildren(openHeader(this.message, () => this.answer('reply')));
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
