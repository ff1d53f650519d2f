// The bar at the bottom edge ("Message sent · Undo") and the box that asks something.

import { freshId, h, icon, press } from './dom.js';
import { say } from './labels.js';

let bar = null;
let timer = 0;

const link = (id, words, act) => {
  const span = h('span.ag.a8k', { id, role: 'link', tabindex: '0' }, words);
  return press(span, () => {
    hideNotice();
    act();
  });
};

export const hideNotice = () => {
  clearTimeout(timer);
  bar?.classList.remove('shown');
  bar?.querySelector('.vh')?.replaceChildren();
};

/** Says something for `ms`; `links` are `[id, words, act]`. */
export const notice = (words, links = [], ms = 6000) => {
  if (bar === null || !bar.isConnected) {
    bar = h('div.b8.UC', { role: 'alert', 'aria-live': 'assertive' }, h('div.J-J5-Ji', h('div.vh')));
    document.body.append(bar);
  }
  clearTimeout(timer);
  const close = press(h('div.bBe', { role: 'button', tabindex: '0', 'aria-label': say('dismiss') }, icon('close')), hideNotice);
  const parts = links.map(([id, text, act]) => h('span.bAo', link(id, text, act)));
  bar.querySelector('.vh').replaceChildren(h('span.aT', h('span.bAq', words), ...parts), close);
  bar.classList.add('shown');
  timer = setTimeout(hideNotice, ms);
};

/** A box over the page; `choices` are `[words, act]`. */
export const ask = (words, choices) => {
  const title = freshId();
  const box = h('div.Kj-JD', { role: 'alertdialog', 'aria-labelledby': title, tabindex: '0' });
  const shade = h('div.Kj-JD-Jh', box);
  const close = () => shade.remove();
  const buttons = choices.map(([text, act]) =>
    press(h('button.J-at1-auR', { type: 'button' }, text), () => {
      close();
      act?.();
    }),
  );
  box.append(h('div.Kj-JD-K7', h('span', { id: title, role: 'heading' }, words)), h('div.Kj-JD-Jl', ...buttons));
  shade.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') close();
  });
  document.body.append(shade);
  buttons[0].focus();
};
