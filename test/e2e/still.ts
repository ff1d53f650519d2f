import type { Page } from '@playwright/test';
import { type Afterview, until } from './afterview';
import type { Writing } from './letters';

/** Whether anything in the webmail moves, asks or waits because we are there. */

/** Opens a mail and says where its parts stand: at once, and after the script had time to speak its mind. */
const LOOK = `async (name, wait) => {
  const boxes = () => [...document.querySelectorAll('[role=main] h2.hP, [role=main] .adn, [role=main] .a3s, [role=main] .gE')]
    .map((one) => one.getBoundingClientRect())
    .map(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' '))
    .join(' | ');
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  const shown = () => document.querySelector('[role=main] h2.hP')?.dataset.legacyThreadId ?? '';
  const before = shown();
  practice.open(name);
  while (shown() === before || !document.querySelector('[role=main] .a3s')) await frame();
  const first = boxes();
  await new Promise((resolve) => setTimeout(resolve, wait));
  return { first, then: boxes(), hosts: document.querySelectorAll('[data-afterview-host]').length };
}`;
export type Looked = { first: string; then: string; hosts: number };
export const look = (page: Page, name: string, wait: number): Promise<Looked> =>
  page.evaluate(`(${LOOK})(${JSON.stringify(name)}, ${wait})`);
/** One after the other, without a word to the page in between. */
export const lookAtAll = (page: Page, names: string[], wait: number): Promise<Looked[]> =>
  page.evaluate(`(async () => {
    const look = ${LOOK};
    const seen = [];
    for (const name of ${JSON.stringify(names)}) seen.push(await look(name, ${wait}));
    return seen;
  })()`);

/** Where everything of a compose stands, by its path; taken at once, so before anything of ours can be there. */
export const MEASURE = `
  globalThis.boxesOf = (root) => {
    const boxes = {};
    const path = (element) => {
      if (element === root) return '';
      const same = [...element.parentElement.children].filter((one) => !one.hasAttribute('data-afterview-host'));
      return path(element.parentElement) + '>' + element.localName + same.indexOf(element);
    };
    for (const element of root.querySelectorAll('*:not(col, colgroup)')) {
      if (element.closest('[data-afterview-host]') !== null || element.hasAttribute('data-afterview-host')) continue;
      const { x, y, width, height } = element.getBoundingClientRect();
      boxes[path(element)] = [x, y, width, height];
    }
    return boxes;
  };
  globalThis.composeOf = () => {
    const editor = document.querySelector('[g_editable=true]');
    return editor.closest('[role=dialog]') ?? editor.closest('.aoP');
  };
`;
export type Boxes = Record<string, [number, number, number, number]>;
type Moved = { path: string; by: number[] };

export const moved = (before: Boxes, after: Boxes): Moved[] =>
  Object.entries(before).flatMap(([path, box]) => {
    const by = box.map((value, at) => Math.round(((after[path]?.[at] ?? Number.NaN) - value) * 100) / 100);
    return by.every((one) => one === 0) ? [] : [{ path, by }];
  });

/** The cell that takes the width which the others leave: it gives ours its room, and its own buttons stay. */
const isRoomy = (path: string): boolean => /tr0>td4$/.test(path);
export const roomGiven = (path: string, cell: number, direction: 'ltr' | 'rtl') => ({
  path,
  by: isRoomy(path) ? [direction === 'ltr' ? cell : 0, 0, -cell, 0] : 'not at all',
});

type Point = { x: number; y: number };

/** The same once our button is there, with the cursor in the text, and where Send is. */
const AFTERWARDS = `(() => {
  const then = boxesOf(composeOf());
  const cell = composeOf().querySelector('[data-afterview-host=cell]').getBoundingClientRect().width;
  const { x, y, width, height } = composeOf().querySelector('[data-tooltip^="Send"].aoO').getBoundingClientRect();
  composeOf().querySelector('[g_editable=true]').focus();
  return { then, cell, send: { x: x + width / 2, y: y + height / 2 } };
})()`;

export type Disturbed = {
  /** Sends that did not go at once. */
  held: number;
  /** Composes after which something of ours had a word to say. */
  questions: number;
  /** Elements of the webmail's that stood elsewhere once our button was there. */
  shifted: number;
  /** What gave our button its room otherwise than the cell that is there for that. */
  given: Moved[];
};

/**
 * Mails to strangers, each sent, by the button and by the keys in turn. Their text has everything in it that would be looked
 * at in a letter of ours.
 * @param writing a mailbox without a compose; `before` is how many mails went from it already
 */
export const composeToOthers = async (
  afterview: Afterview,
  writing: Writing,
  count: number,
  before = 0,
): Promise<Disturbed> => {
  const { page, mail } = writing;
  await page.evaluate(MEASURE);
  const disturbed: Disturbed = { held: 0, questions: 0, shifted: 0, given: [] };
  for (let index = before; index < before + count; index += 1) {
    const to = [{ name: `Person ${index}`, email: `person${index}@elsewhere.example` }];
    const first = (await page.evaluate(
      `practice.compose(${JSON.stringify({ to, subject: `Matter ${index}` })}); boxesOf(composeOf())`,
    )) as Boxes;
    const { box } = await mail.card.waitFor({ role: 'button', name: 'Afterview' });
    const { then, cell, send } = (await page.evaluate(AFTERWARDS)) as { then: Boxes; cell: number; send: Point };
    const all = moved(first, then);
    disturbed.shifted += all.filter(({ path }) => !isRoomy(path)).length + (box.width > cell ? 1 : 0);
    disturbed.given.push(
      ...all.filter(({ path, by }) => isRoomy(path) && String(by) !== String(roomGiven(path, cell, 'ltr').by)),
    );
    await page.keyboard.insertText(
      'Hi Rob, please fill in [the date] and tell Dana Ito about the interview. Thank you!',
    );
    if (index % 2 === 0) await page.mouse.click(send.x, send.y);
    else await page.keyboard.press('Control+Enter');
    await until(
      async () => afterview.practice.sent.length,
      (length) => length === index + 1,
      2000,
    ).catch(() => {
      disturbed.held += 1;
    });
    if ((await mail.card.text()).trim() !== '') disturbed.questions += 1;
  }
  return disturbed;
};
