// A mail that is being written: drafts, Send and its undoing, moves between the places where it is shown.

import { ComposeForm } from './compose-form.js';
import { fill, forget, h, listenFirst } from './dom.js';
import { fullDate, say } from './labels.js';
import { addSent, freshMessageId, freshThread, giveIds, isOwn, save, takeBack } from './mailbox.js';
import { ask, hideNotice, notice } from './notice.js';
import { addressOf, now, options } from './options.js';
import { forwardQuote, signature } from './quote.js';

const { generation } = options;
const open = new Set();
let serial = 0;
/** Set from outside: how to go to a conversation, and how to open a compose again from what `memory` kept. */
export const around = { goTo: () => undefined, reopen: () => undefined };

/** The composes that are open now, oldest first. */
export const openComposes = () => [...open];

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

const textLines = (text) => text.split(/\r?\n/).map((line) => h('div', line === '' ? h('br') : line));

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

/** A window of its own says that the mail is out, and closes when another window opened it. */
const closeWindow = () => {
  hideNotice();
  giveIds();
  document.querySelector('[role=main]')?.replaceChildren(h('div.window-done', say('windowSent')));
  if (window.opener !== null) setTimeout(() => window.close(), 400);
};

export class Compose extends ComposeForm {
  constructor({ kind, surface, thread = null, target = null, slot = null, draft = null, fields = null }) {
    super({ kind, surface, thread, target, slot, number: ++serial, draftId: draft?.id ?? `#${freshMessageId()}` });
    const given = starting(kind, thread, target);
    this.recipients.set(fields?.people ?? (draft === null ? given : { to: draft.to, cc: draft.cc }));
    this.setSubject(fields?.subject ?? given.subject);
    fill(this.editor, fields?.html ?? (draft === null ? bodyFor(kind, thread, target) : draft.html));
    if (fields?.text) this.editor.prepend(...textLines(fields.text));
    this.listen();
    open.add(this);
  }

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
    this.text = text;
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
      addSent(thread, message, { account: options.account, how, ...people, subject: this.subjectBox.value, html: message.html, text: this.text, thread: thread.legacyId, message: message.id });
      if (memory.surface === 'window') return closeWindow();
      const words = how === 'scheduled' ? say('sendScheduled', when) : say('messageSent');
      notice(words, [['link_undo', say('undo'), () => this.undo(thread, message, memory)], ['link_vsm', say('view'), () => around.goTo(thread)]], options.undo);
    }, 120);
  }

  undo(thread, message, memory) {
    takeBack(thread, message);
    notice(say('undone'));
    around.reopen(memory);
  }

  schedule() {
    const at = (hour) => {
      const date = now();
      date.setDate(date.getDate() + 1);
      date.setHours(hour, 0, 0, 0);
      return fullDate(date);
    };
    const choice = (key, hour) => [`${say(key)} · ${at(hour)}`, () => this.dispatch('scheduled', at(hour))];
    ask(say('schedule'), [choice('tomorrowMorning', 8), choice('tomorrowAfternoon', 13)]);
  }

  discard() {
    const memory = this.memory();
    this.dropDraft();
    this.remove();
    notice(say('discarded'), [['link_undo', say('undo'), () => around.reopen(memory)]]);
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
