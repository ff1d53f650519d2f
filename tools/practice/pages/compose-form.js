// The form of a mail that is being written: how it is built. What it does stands in compose.js.

import { BLANK, fill, freshId, h, icon, listenFirst, press } from './dom.js';
import { say } from './labels.js';
import { options } from './options.js';
import { replyQuote } from './quote.js';
import { Recipients } from './recipients.js';

const { generation } = options;

const hidden = (name, value = '') => {
  const input = h('input', { type: 'hidden', name, id: freshId() });
  input.value = value;
  return input;
};

const REPLY_IMAGE = { reply: 'mL', replyAll: 'mK', forward: 'mI' };

const drawing = (name) => `data:image/svg+xml,${encodeURIComponent(icon(name).outerHTML.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg" fill="none" stroke="#fff" stroke-width="2"'))}`;

/** Who the mail is from, shown where that is not the person who is signed in. */
const fromLine = () => (options.delegated ? [h('div.aoD.from-line', h('span.from-label', `${say('from')} `), h('span.az2.az4.L3', { role: 'button', tabindex: '1' }, `${options.owner.name} <${options.owner.email}>`))] : []);

export class ComposeForm {
  constructor(given) {
    Object.assign(this, given);
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

  tool(key, name, command = null) {
    const button = h('div.wG.J-Z-I', { command, role: 'button', tabindex: '1', 'aria-label': say(key), 'data-tooltip': say(key) }, icon(name));
    button.addEventListener('mousedown', (event) => event.preventDefault());
    return button;
  }

  bar() {
    const discard = press(h('div.oh.J-Z-I.J-J5-Ji.T-I-ax7', { tabindex: '1', role: 'button', 'data-tooltip': say('discard'), 'aria-label': say('discard') }, h('div.J-J5-Ji.J-Z-I-Kv-H', icon('bin'))), () => this.discard());
    const [arrow, menu] = this.scheduleMenu();
    const tools = [this.tool('attach', 'attach', 'Files'), this.tool('link', 'link', '+link'), this.tool('emoji', 'smile', '+emoticon'), this.tool('photo', 'image', 'image')];
    const known = generation.bar === 'new';
    const cells = [
      h(known ? 'td.gU.Up' : 'td', h('div.J-J5-Ji.btA', h('div.dC', this.send, arrow), menu)),
      h('td.oc.gU', this.tool('formatting', 'format')),
      h('td.gU.btB', h('div.Uz', { 'aria-hidden': 'true' })),
      h('td.a8X.gU', h('div.bAK', ...tools)),
      h('td.gU.az5', h('div.J-J5-Ji.btx', this.tool('more', 'more'), discard)),
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
}
