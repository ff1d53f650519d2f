// The To, Cc and Bcc of a compose, in the two generations of chips.

import { freshId, h, icon, press } from './dom.js';
import { say } from './labels.js';
import { options } from './options.js';

const { generation } = options;

const parse = (words) => {
  const [, name, email] = /^([^<]{0,400})<([^<>]{1,400})>$/.exec(words.trim()) ?? [];
  const address = (email ?? words).trim();
  return { name: (name ?? '').trim().replace(/^"|"$/g, '') || address, email: address };
};
/** `Dana Ito <dana@acme.example>, rob@acme.example` as people. */
export const parseAll = (words) =>
  (words ?? '')
    .split(/[,;]/)
    .filter((part) => part.trim() !== '')
    .map(parse);

const written = (person) => (person.name === person.email ? person.email : `${person.name} <${person.email}>`);

/** One of the three lines. `changed` is called after every change. */
export class PeopleField {
  constructor(name, inline, changed) {
    this.name = name;
    this.people = [];
    this.changed = changed;
    this.old = generation.chips === 'old';
    this.input = this.old ? this.oldInput() : this.newInput();
    this.chips = this.old ? h('div.vR') : h('div.aH9', { role: 'listbox', 'aria-multiselectable': 'true', 'aria-orientation': 'horizontal' });
    this.box = this.old ? this.oldBox() : this.newBox(inline);
    this.row = h(
      'tr.bzf',
      h('td.ok', h('div.o1', h('span.gO.aQY', { id: freshId(), role: 'link', tabindex: '1', 'aria-label': say(name) }, say(name)))),
      h('td.eV', this.box),
    );
    this.listen();
  }

  newInput() {
    return h('input.agP.aFw', {
      'peoplekit-id': freshId(),
      id: freshId(),
      type: 'text',
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-label': `${say(this.name)} - ${say('recipients')}`,
      autocomplete: 'off',
      spellcheck: 'false',
      tabindex: '1',
      size: '20',
    });
  }

  oldInput() {
    return h('textarea.vO', { rows: '1', id: freshId(), name: this.name, spellcheck: 'false', autocomplete: 'false', tabindex: '1', dir: 'ltr', 'aria-label': say(this.name), role: 'combobox', 'aria-autocomplete': 'list' });
  }

  newBox(inline) {
    const inner = h('div.afp', this.chips, h('div.afx', this.input));
    // Replies have one more element around than popups.
    return h('div.anm', { name: this.name }, inline ? h('div.aUy', inner) : inner);
  }

  oldBox() {
    return h('div.oj', { id: freshId() }, h('div.wO.nr', this.chips, h('input.wA', { tabindex: '-1', 'aria-hidden': 'true' }), this.input));
  }

  listen() {
    this.input.addEventListener('keydown', (event) => {
      const typed = this.input.value.trim();
      if (['Enter', ',', ';'].includes(event.key) || (event.key === 'Tab' && typed !== '')) {
        if (event.ctrlKey || event.metaKey) return;
        if (typed === '') return;
        event.preventDefault();
        this.take();
      } else if (event.key === 'Backspace' && this.input.value === '' && this.people.length > 0) {
        this.set(this.people.slice(0, -1));
      }
    });
    this.input.addEventListener('blur', () => this.take());
    this.input.addEventListener('input', () => this.changed());
  }

  /** What was typed becomes chips. */
  take() {
    const more = parseAll(this.input.value).filter((person) => person.email.includes('@'));
    if (more.length === 0) return;
    this.input.value = '';
    this.set([...this.people, ...more]);
  }

  set(people) {
    this.people = people;
    this.chips.replaceChildren(...people.map((person) => (this.old ? this.oldChip(person) : this.newChip(person))));
    this.changed();
  }

  remover(spec, person) {
    return press(h(spec, { role: 'button', 'aria-label': say('removeChip', person.name), tabindex: '-1' }, icon('close')), () => {
      this.set(this.people.filter((one) => one !== person));
      this.input.focus();
    });
  }

  newChip(person) {
    const attributes = { role: 'option', 'aria-selected': 'false', tabindex: '-1', 'data-hovercard-id': person.email, 'data-name': person.name };
    return h('div.afV', attributes, h('div.afW', h('span.agb', h('span', { title: person.email }, person.name)), this.remover('span.afX', person)));
  }

  oldChip(person) {
    const chip = h('span.vN.bfK.a3q', { email: person.email, 'data-hovercard-id': person.email }, h('div.vT', person.name), this.remover('div.vM', person));
    const value = h('input', { type: 'hidden', name: this.name });
    value.value = written(person);
    return h('span', chip, value);
  }
}

/** All of a compose's people: the three lines, and the one line that stands for them when the person is elsewhere. */
export class Recipients {
  /** `changed` is called after every change, `left` when the person tabs out of the last line. */
  constructor(inline, changed, left) {
    const again = () => {
      this.drawLine();
      changed();
    };
    this.fields = { to: new PeopleField('to', inline, again), cc: new PeopleField('cc', inline, again), bcc: new PeopleField('bcc', inline, again) };
    const adder = (name, spec) => {
      const label = say(name);
      return press(h(`span.aB.gQ.${spec}`, { role: 'link', tabindex: '1', 'aria-label': label, 'data-tooltip': label }, label), () => {
        this.fields[name].row.hidden = false;
        this.fields[name].input.focus();
      });
    };
    this.fields.to.row.lastElementChild.append(h('div.aA6', adder('cc', 'pE'), adder('bcc', 'pB')));
    this.fields.cc.row.hidden = true;
    this.fields.bcc.row.hidden = true;
    this.body = h('tbody.bze');
    this.table = h('div.fX.aXjCH', { id: freshId(), hidden: true }, h('table.GS', { tabindex: '-1' }, this.body));
    this.line = h('div.aoD.hl', { id: freshId(), tabindex: '1' });
    if (generation.chips !== 'lazy') this.fillTable();
    this.line.addEventListener('focus', () => this.unfold());
    this.line.addEventListener('mousedown', (event) => {
      event.preventDefault();
      this.unfold();
    });
    this.table.addEventListener('keydown', (event) => {
      // Tab goes past the links for Cc and Bcc, on to the next line that is there.
      if (event.key !== 'Tab' || event.shiftKey || event.defaultPrevented || !event.target.matches('input, textarea')) return;
      event.preventDefault();
      const shown = Object.values(this.fields).filter((field) => !field.row.hidden);
      const after = shown[shown.findIndex((field) => field.input === event.target) + 1];
      if (after) after.input.focus();
      else left();
    });
    this.drawLine();
  }

  fillTable() {
    if (this.body.childElementCount === 0) this.body.append(...Object.values(this.fields).map((field) => field.row));
  }

  set({ to = [], cc = [], bcc = [] }) {
    this.fields.to.set(to);
    this.fields.cc.set(cc);
    this.fields.bcc.set(bcc);
    this.fields.cc.row.hidden = cc.length === 0;
    this.fields.bcc.row.hidden = bcc.length === 0;
  }

  all() {
    return { to: this.fields.to.people, cc: this.fields.cc.people, bcc: this.fields.bcc.people };
  }

  drawLine() {
    if (this.line === undefined) return;
    const name = (person, index) => [index > 0 ? ', ' : '', h('span', { email: person.email, 'data-hovercard-id': person.email, 'data-name': person.name }, person.name)];
    const part = (key) => {
      const { people } = this.fields[key];
      return people.length === 0 ? null : h(`div.oL.aDm.az9`, h('span.az9-kind', key === 'to' ? '' : `${say(key)}: `), ...people.flatMap(name));
    };
    const parts = ['to', 'cc', 'bcc'].map(part).filter((one) => one !== null);
    this.line.replaceChildren(...(parts.length > 0 ? parts : [h('div.oL.aDm', say('recipients'))]), h('div.bgW'));
  }

  unfold(focus = true) {
    this.fillTable();
    this.table.hidden = false;
    this.line.hidden = true;
    if (focus) this.fields.to.input.focus();
  }

  fold() {
    for (const field of Object.values(this.fields)) field.take();
    this.table.hidden = true;
    this.line.hidden = false;
  }
}
