// Writing a mail: as a popup, over the whole page, below a message, or in a window of its own.

import { BLANK, fill, forget, freshId, h, icon, listenFirst, press } from './dom.js';
import { say } from './labels.js';
import { addSent, freshMessageId, freshThread, giveIds, isOwn, save, takeBack } from './mailbox.js';
import { ask, hideNotice, notice } from './notice.js';
import { addressOf, now, options } from './options.js';
import { forwardQuote, replyQuote, signature } from './quote.js';
import { parseAll, Recipients } from './recipients.js';

const { generation } = options;
const open = new Set();
let serial = 0;
/** Set by the page: goes to a conversation. */
export const travel = { to: () => undefined };

const hidden = (name, value = '') => {
  const input = h('input', { type: 'hidden', name, id: freshId() });
  input.value = value;
  return input;
};

const REPLY_IMAGE = { reply: 'mL', replyAll: 'mK', forward: 'mI' };

const prefixed = (prefix, subject) => (subject.toLowerCase().startsWith(prefix.trim().toLowerCase()) ? subject : prefix + subject);

/** Everybody of a message but oneself and the sender. */
const others = (message) => [...message.to, ...message.cc].filter((person) => !isOwn(person.email) && person.email !== message.from.email);

const starting = (kind, thread, target) => {
  if (kind === 'new') return { to: [], cc: [], subject: '' };
  if (kind === 'forward') return { to: [], cc: [], subject: prefixed(say('fwd'), thread.subject) };
  const to = isOwn(target.from.email) ? target.to : [target.from];
  return { to, cc: kind === 'replyAll' ? others(target).filter((person) => !to.includes(person)) : [], subject: prefixed(say('re'), thread.subject) };
};

const bodyFor = (kind, thread, target) => {
  if (kind === 'forward') return `${signature()}${forwardQuote(target, thread.subject)}`;
  return signature();
};

/** The body as it goes out: comments, styles and the page's own attributes are gone, as this webmail does it. */
const outgoing = (editor) => {
  const copy = editor.cloneNode(true);
  for (const element of copy.querySelectorAll('style, script, [contenteditable=false]')) element.remove();
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  const comments = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.COMMENT_NODE) comments.push(node);
    else for (const { name } of [...node.attributes]) if (name.startsWith('data-') && name !== 'data-smartmail') node.removeAttribute(name);
  }
  for (const comment of comments) comment.remove();
  const text = editor.innerText;
  if (options.plain) return { html: h('div', text).innerHTML.replace(/\n/g, '<br>'), text };
  return { html: `<div dir="ltr">${copy.innerHTML}</div>`, text };
};

/** Who the mail is from, shown where that is not the person who is signed in. */
const fromLine = () => (options.delegated ? [h('div.aoD.from-line', h('span.from-label', `${say('from')} `), h('span.az2.az4.L3', { role: 'button', tabindex: '1' }, `${options.owner.name} <${options.owner.email}>`))] : []);

class Compose {
  constructor({ kind, surface, thread = null, target = null, slot = null, draft = null, fields = null }) {
    Object.assign(this, { kind, surface, thread, target, slot });
    this.number = ++serial;
    this.draftId = draft?.id ?? `#${freshMessageId()}`;
    this.build();
    const given = starting(kind, thread, target);
    this.recipients.set(fields?.people ?? (draft === null ? given : { to: draft.to, cc: draft.cc }));
    this.setSubject(fields?.subject ?? given.subject);
    fill(this.editor, fields?.html ?? (draft === null ? bodyFor(kind, thread, target) : draft.html));
    if (fields?.text) this.editor.prepend(...textLines(fields.text));
    this.listen();
    open.add(this);
  }

  // --- how it is built ---------------------------------------------------------------------------------------------

  build() {
    const inline = this.surface === 'inline';
    this.recipients = new Recipients(
      inline,
      () => this.touched(),
      () => (this.subjectBox.closest('.folded') ? this.editor : this.subjectBox).focus(),
    );
    this.subjectBox = h('input.aoT', { name: 'subjectbox', id: freshId(), autocomplete: 'off', spellcheck: 'true', tabindex: '1', placeholder: say('subject'), 'aria-label': say('subject') });
    this.editor = h('div.Am.Al.editable.LW-avf.tS-tW', {
      id: freshId(),
      hidefocus: 'true',
      'aria-label': say('body'),
      g_editable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      tabindex: '1',
      spellcheck: 'false',
      contenteditable: 'true',
      dir: options.hl === 'ar' ? 'rtl' : 'ltr',
    });
    this.send = this.sendButton();
    this.m9 = h('div.M9', { jsaction: 'taiVP:.CLIENT' }, h('div.HX'), h('div.aoI', { role: 'region', 'aria-label': say('newMessage') }, this.form()));
    this.aaz = h('div.aaZ', this.m9);
    this.root = inline ? this.aaz : this.dialog();
  }

  hiddenFields() {
    const target = this.target === null ? '' : this.target.id.startsWith('#') ? this.target.id : `#${this.target.id}`;
    const thread = this.thread === null ? '' : `#${this.thread.permId}`;
    this.subjectHidden = hidden('subject');
    return [
      hidden('composeid', String(this.number)),
      hidden('from', options.delegated ? options.owner.email : ''),
      this.subjectHidden,
      hidden('draft', this.draftId),
      hidden('rt', thread),
      hidden('lts', this.thread?.legacyId ?? ''),
      hidden('bwd'),
      hidden('rm', target),
      hidden('ac'),
      hidden('adc'),
      hidden('ishtml', '0'),
      hidden('body'),
    ];
  }

  form() {
    const inline = this.surface === 'inline';
    const subjectLine = h('div.aoD.az6', { id: freshId() }, h('div', this.subjectBox));
    // In replies the box is there and takes no room.
    if (this.kind !== 'new' && inline) subjectLine.classList.add('folded');
    const form = h('form.bAs', { action: '', method: 'POST', enctype: 'multipart/form-data' }, this.recipients.table, this.recipients.line, ...fromLine(), subjectLine, ...this.hiddenFields());
    form.addEventListener('submit', (event) => event.preventDefault());
    const main = h('table.iN', h('tbody', h('tr', h('td.GQ', this.writing())), h('tr', h('td.HE', h('div.aDg', h('div.aDj', this.bar()))))));
    const type = inline ? this.typeButton() : null;
    return h('table.aoP.aoC', h('tbody', h('tr', h('td.aoY', type), h('td.I5', form, main))));
  }

  typeButton() {
    const image = h(`img.${REPLY_IMAGE[this.kind] ?? 'mL'}`, { alt: '', src: BLANK });
    return h(
      'div.J-JN-M-I.J-J5-Ji.Xv.L3.T-I-ax7.T-I',
      { role: 'button', tabindex: '1', 'aria-haspopup': 'true', 'aria-expanded': 'false', 'aria-label': say(this.kind) },
      h('div.J-J5-Ji.J-JN-M-I-Jm', image, icon(this.kind), icon('chevron')),
    );
  }

  writing() {
    const shown = h('div.Ar.Au', this.editor);
    const table = h('table.cf.An', { cellpadding: '0' }, h('tbody', h('tr', h('td.Aq'), h('td.Ap', h('div.Ar.As', { hidden: true }, h('textarea.Ak', { tabindex: '-1', form: 'nosend' })), shown), h('td.Aq'))));
    this.dots = h('div.ajR', { id: freshId(), role: 'button', tabindex: '-1', 'aria-label': say('trimmed'), 'data-tooltip': say('trimmed'), hidden: !['reply', 'replyAll'].includes(this.kind) }, h('div.uC', h('img.ajT', { alt: '', src: BLANK })));
    press(this.dots, () => {
      this.dots.hidden = true;
      this.editor.append(...fill(h('div'), replyQuote(this.target)).childNodes);
    });
    return h('div.GP', h('div.qz.aXjCH', h('div.et', h('div.ZyRVue', h('div', table)), this.dots)));
  }

  sendButton() {
    const button = h('div.T-I.J-J5-Ji.aoO.v7.T-I-atl.L3', { id: freshId(), role: 'button', tabindex: '1', 'data-tooltip': say('sendTip'), 'aria-label': say('sendTip') }, say('send'));
    const send = () => this.dispatch('sent');
    const early = generation.listen === 'early';
    if (generation.send === 'mouseup') return press(button, send, early);
    if (early) listenFirst(button, { click: send });
    else button.addEventListener('click', send);
    return button;
  }

  scheduleMenu() {
    const item = h('div.J-N.yr', { selector: 'scheduledSend', role: 'menuitem', tabindex: '-1' }, h('div.J-N-Jz', icon('clock'), say('schedule')));
    const menu = h('div.q8NmZb.J-M.jQjAxd', { role: 'menu', 'aria-haspopup': 'true', hidden: true }, h('div.SK.AX', item));
    const arrow = h('div.T-I.J-J5-Ji.hG.T-I-atl.L3', { role: 'button', tabindex: '1', 'aria-label': say('moreSend'), 'data-tooltip': say('moreSend'), 'aria-haspopup': 'true', 'aria-expanded': 'false' }, icon('chevron'));
    const toggle = (shown) => {
      menu.hidden = !shown;
      arrow.setAttribute('aria-expanded', String(shown));
    };
    press(arrow, () => toggle(menu.hidden));
    press(item, () => {
      toggle(false);
      this.schedule();
    });
    return [arrow, menu];
  }

  tool(spec, key, name, command = null) {
    const button = h('div.wG.J-Z-I', { command, role: 'button', tabindex: '1', 'aria-label': say(key), 'data-tooltip': say(key) }, icon(name));
    button.addEventListener('mousedown', (event) => event.preventDefault());
    return button;
  }

  bar() {
    const discard = press(h('div.oh.J-Z-I.J-J5-Ji.T-I-ax7', { tabindex: '1', role: 'button', 'data-tooltip': say('discard'), 'aria-label': say('discard') }, h('div.J-J5-Ji.J-Z-I-Kv-H', icon('bin'))), () => this.discard());
    const [arrow, menu] = this.scheduleMenu();
    const tools = [this.tool('', 'attach', 'attach', 'Files'), this.tool('', 'link', 'link', '+link'), this.tool('', 'emoji', 'smile', '+emoticon'), this.tool('', 'photo', 'image', 'image')];
    const known = generation.bar === 'new';
    const cells = [
      h(known ? 'td.gU.Up' : 'td', h('div.J-J5-Ji.btA', h('div.dC', this.send, arrow), menu)),
      h('td.oc.gU', this.tool('', 'formatting', 'format')),
      h('td.gU.btB', h('div.Uz', { 'aria-hidden': 'true' })),
      h('td.a8X.gU', h('div.bAK', ...tools)),
      h('td.gU.az5', h('div.J-J5-Ji.btx', this.tool('', 'more', 'more'), discard)),
    ];
    const row = h(known ? 'tr.btC' : 'tr', ...cells);
    return h('div.aDl', h('div.aDh', h('table.IZ', { role: 'group' }, h('colgroup', ...['', 'Uf', 'UA', 'Uy', 'az8', ''].map((name) => h(name ? `col.${name}` : 'col'))), h('tbody', row))));
  }

  titleButton(spec, key, name, act) {
    const attributes = { 'aria-label': say(key), 'data-tooltip': say(key), tabindex: '-1' };
    const button = generation.title === 'img' ? h(`img.${spec}`, { ...attributes, alt: say(key), src: drawing(name) }) : h(`button.${spec}`, { ...attributes, type: 'button' }, icon(name));
    return press(button, (event) => {
      event.stopPropagation();
      act(event);
    });
  }

  dialog() {
    const titleId = freshId();
    this.title = h('div.aYF', say('newMessage'));
    this.saved = h('span.oG.aOy', { 'aria-live': 'polite' });
    const buttons = h(
      'td.Hm',
      this.titleButton('Hl', 'minimise', 'minimise', () => this.minimise()),
      this.titleButton('Hq.aUG', 'full', 'expand', (event) => (event.shiftKey ? this.popOut() : this.toggleFull())),
      this.titleButton('Ha', 'close', 'close', () => this.close()),
    );
    const bar = h('table.cf.Ht', { cellpadding: '0' }, h('tbody', h('tr', h('td', h('div.Hp', { id: titleId }, h('h2.a3E', this.title, this.saved))), buttons)));
    this.titleBar = h('div.nH.Hy.aXJ', bar);
    this.inner = h('div.nH', this.aaz);
    const dialog = h('div.nH.Hd', { role: 'dialog', 'aria-labelledby': titleId }, h('div.nH'), this.titleBar, this.inner, h('div.nH'));
    bar.addEventListener('click', (event) => {
      if (event.target.closest('button, img') === null && this.surface === 'popup') this.minimise();
    });
    return dialog;
  }

  // --- what it does ------------------------------------------------------------------------------------------------

  listen() {
    this.subjectBox.addEventListener('input', () => {
      this.subjectHidden.value = this.subjectBox.value;
      if (this.title) this.title.textContent = this.subjectBox.value || say('newMessage');
      this.touched();
    });
    this.editor.addEventListener('input', () => this.touched());
    this.editor.addEventListener('focus', () => this.recipients.fold());
    this.subjectBox.addEventListener('focus', () => this.recipients.fold());
    const shortcut = (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.dispatch('sent');
    };
    if (generation.listen === 'early') listenFirst(this.root, { keydown: shortcut });
    else this.root.addEventListener('keydown', shortcut);
    this.root.addEventListener('keydown', (event) => this.keyed(event));
  }

  keyed(event) {
    if (event.key === 'Tab' && !event.shiftKey && event.target === this.editor) {
      event.preventDefault();
      this.send.focus();
    } else if (event.key === 'Escape' && this.surface !== 'inline' && this.surface !== 'window') {
      event.preventDefault();
      this.close();
    }
  }

  touched() {
    if (!open.has(this)) return;
    clearTimeout(this.saving);
    this.saving = setTimeout(() => this.saveDraft(), 900);
  }

  setSubject(subject) {
    this.subjectBox.value = subject;
    this.subjectHidden.value = subject;
    if (this.title) this.title.textContent = subject || say('newMessage');
  }

  message() {
    const { html, text } = outgoing(this.editor);
    const { to, cc } = this.recipients.all();
    return { id: this.draftId, legacyId: null, from: options.owner, to, cc, date: now().toISOString(), html, words: text.replace(/\s+/g, ' ').trim(), own: true, draft: false, scheduled: false, unread: false, clipped: false, attachments: [], card: null };
  }

  isEmpty() {
    const { to, cc, bcc } = this.recipients.all();
    const own = this.editor.innerText.replace(/\s+/g, '') !== fill(h('div'), signature()).textContent.replace(/\s+/g, '');
    return to.length + cc.length + bcc.length === 0 && this.subjectBox.value === '' && !own;
  }

  saveDraft() {
    if (!open.has(this) || this.isEmpty()) return;
    if (this.saved) {
      this.saved.textContent = say('draftSaved');
      setTimeout(() => {
        this.saved.textContent = '';
      }, 1500);
    }
    this.draftThread ??= this.thread ?? freshThread(this.subjectBox.value || '(no subject)');
    if (this.thread === null) this.draftThread.subject = this.subjectBox.value || '(no subject)';
    const draft = { ...this.message(), draft: true };
    this.draftThread.messages = [...this.draftThread.messages.filter((one) => one.id !== this.draftId), draft];
    save(this.draftThread);
  }

  dropDraft() {
    clearTimeout(this.saving);
    if (this.draftThread === undefined && this.thread === null) return;
    const thread = this.draftThread ?? this.thread;
    if (!thread.messages.some((one) => one.id === this.draftId)) return;
    thread.messages = thread.messages.filter((one) => one.id !== this.draftId);
    save(thread);
  }

  memory() {
    return { kind: this.kind, surface: this.surface === 'fullscreen' ? 'popup' : this.surface, thread: this.thread, target: this.target, slot: this.slot, fields: { people: this.recipients.all(), subject: this.subjectBox.value, html: this.editor.innerHTML } };
  }

  /** Really sends: the compose goes, the mail joins its conversation, and for some seconds it can be undone. */
  dispatch(how, when = null) {
    if (!open.has(this)) return;
    for (const field of Object.values(this.recipients.fields)) field.take();
    const people = this.recipients.all();
    if (people.to.length + people.cc.length + people.bcc.length === 0) {
      ask(say('noRecipient'), [[say('ok'), () => this.editor.focus()]]);
      return;
    }
    const memory = this.memory();
    const message = { ...this.message(), scheduled: how === 'scheduled' };
    this.dropDraft();
    this.remove();
    const thread = this.thread ?? this.draftThread ?? freshThread(this.subjectBox.value || '(no subject)');
    notice(say('sending'));
    setTimeout(() => {
      const { text } = { text: message.words };
      addSent(thread, message, { account: options.account, how, ...people, subject: this.subjectBox.value, html: message.html, text, thread: thread.legacyId, message: message.id });
      if (memory.surface === 'window') return closeWindow();
      const words = how === 'scheduled' ? say('sendScheduled', when) : say('messageSent');
      notice(words, [['link_undo', say('undo'), () => this.undo(thread, message, memory)], ['link_vsm', say('view'), () => travel.to(thread)]], options.undo);
    }, 120);
  }

  undo(thread, message, memory) {
    takeBack(thread, message);
    notice(say('undone'));
    if (memory.surface === 'inline' && memory.slot?.isConnected) openInline(memory);
    else openPopup({ ...memory, surface: 'popup' });
  }

  schedule() {
    const at = (hour) => {
      const date = now();
      date.setDate(date.getDate() + 1);
      date.setHours(hour, 0, 0, 0);
      return new Intl.DateTimeFormat(options.hl, { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' }).format(date);
    };
    const choice = (key, hour) => [`${say(key)} · ${at(hour)}`, () => this.dispatch('scheduled', at(hour))];
    ask(say('schedule'), [choice('tomorrowMorning', 8), choice('tomorrowAfternoon', 13)]);
  }

  discard() {
    const memory = this.memory();
    this.dropDraft();
    this.remove();
    notice(say('discarded'), [['link_undo', say('undo'), () => (memory.surface === 'inline' && memory.slot.isConnected ? openInline(memory) : openPopup(memory))]]);
    if (memory.surface === 'window') closeWindow();
  }

  close() {
    this.saveDraft();
    this.remove();
  }

  remove() {
    clearTimeout(this.saving);
    open.delete(this);
    forget(this.root);
    forget(this.send);
    if (this.surface === 'inline') {
      this.slot.replaceChildren();
      this.slot.classList.remove('adB');
      this.slot.dispatchEvent(new CustomEvent('answered', { bubbles: true }));
      return;
    }
    if (this.surface === 'window') {
      this.root.remove();
      return;
    }
    if (this.surface === 'fullscreen') {
      // The shell of a compose that is closed at full size stays for a moment, empty.
      this.aaz.replaceChildren();
      this.cover.hidden = true;
      setTimeout(() => this.cover.remove(), 800);
    }
    this.place.remove();
  }

  minimise() {
    this.leaveFull();
    this.inner.hidden = !this.inner.hidden;
    this.place.classList.toggle('small', this.inner.hidden);
  }

  /** The same element moves to another place of the page. */
  toggleFull() {
    if (this.surface === 'fullscreen') return this.leaveFull();
    this.inner.hidden = false;
    this.place.classList.remove('small');
    this.cover = h('div.aSs', h('div.aSt'));
    document.body.append(this.cover);
    this.cover.firstElementChild.append(this.shell);
    this.surface = 'fullscreen';
    this.editor.focus();
  }

  leaveFull() {
    if (this.surface !== 'fullscreen') return;
    this.place.querySelector('.AD').append(this.shell);
    this.cover.remove();
    this.surface = 'popup';
  }

  /** The bottom bar is made anew; whatever others put into it is gone. */
  redrawBar() {
    const old = this.send.closest('tr');
    forget(this.send);
    this.send = this.sendButton();
    old.replaceWith(this.bar().querySelector('tr'));
  }

  /** The whole compose leaves the page for a moment and comes back. */
  remount() {
    const place = document.createComment('');
    this.m9.replaceWith(place);
    setTimeout(() => place.replaceWith(this.m9));
  }

  popOut() {
    const { to, cc } = this.recipients.all();
    const list = (people) => people.map((person) => person.email).join(',');
    this.saveDraft();
    window.open(addressOf({ view: 'cm', fs: '1', tf: '1', to: list(to), cc: list(cc), su: this.subjectBox.value, body: this.editor.innerText }), '_blank', 'width=720,height=640');
    this.remove();
  }

  focusFirst() {
    if (this.recipients.all().to.length === 0) this.recipients.unfold();
    else if (this.subjectBox.value === '' && this.kind === 'new') this.subjectBox.focus();
    else this.focusBody();
  }

  focusBody() {
    this.editor.focus();
    getSelection()?.collapse(this.editor, 0);
  }
}

const drawing = (name) => `data:image/svg+xml,${encodeURIComponent(icon(name).outerHTML.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg" fill="none" stroke="#fff" stroke-width="2"'))}`;
const textLines = (text) => text.split(/\r?\n/).map((line) => h('div', line === '' ? h('br') : line));

const closeWindow = () => {
  hideNotice();
  giveIds();
  document.querySelector('[role=main]')?.replaceChildren(h('div.window-done', say('windowSent')));
  if (window.opener !== null) setTimeout(() => window.close(), 400);
};

const popups = () => {
  const holder = document.querySelector('.dw .no');
  if (holder !== null) return holder;
  const made = h('div.no');
  document.body.append(h('div.dw', h('div', h('div.nH', h('div.nH', made)))));
  return made;
};

export const openPopup = (given) => {
  const compose = new Compose({ kind: 'new', ...given, surface: 'popup' });
  compose.shell = h('div.nH', compose.root);
  compose.place = h('div.nH.nn', h('div.nH', h('div.AD', compose.shell)));
  popups().prepend(compose.place);
  compose.focusFirst();
  return compose;
};

export const openInline = (given) => {
  const before = [...open].find((one) => one.slot === given.slot);
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
  for (const compose of [...open]) if (compose.surface === 'inline' && view.contains(compose.root)) compose.saveDraft();
};

export const openComposes = () => [...open];
/** A draft that is a conversation of its own opens as a popup, wherever the person was. */
export const reopen = (thread, draft) => {
  const subject = thread.subject === '(no subject)' ? '' : thread.subject;
  const compose = openPopup({ draft, fields: { people: { to: draft.to, cc: draft.cc }, subject, html: draft.html } });
  compose.draftThread = thread;
  return compose;
};
