import { expect, LONG, test, until } from './afterview';
import { DANA, KIM, mailFrom, ROB, roundWith, Writing } from './letters';

/** Mails that are none of our business: nothing asked, nothing held, nothing moved. */

const COUNT = LONG ? 200 : 50;

/** Where everything of a compose stands, by its path; taken at once, so before anything of ours can be there. */
const MEASURE = `
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
type Boxes = Record<string, [number, number, number, number]>;
type Moved = { path: string; by: number[] };

const moved = (before: Boxes, after: Boxes): Moved[] =>
  Object.entries(before).flatMap(([path, box]) => {
    const by = box.map((value, at) => Math.round(((after[path]?.[at] ?? Number.NaN) - value) * 100) / 100);
    return by.every((one) => one === 0) ? [] : [{ path, by }];
  });

/** The cell that takes the width which the others leave: it gives ours its room, and its own buttons stay. */
const isRoomy = (path: string): boolean => /tr0>td4$/.test(path);
const roomGiven = (path: string, cell: number, direction: 'ltr' | 'rtl') => ({
  path,
  by: isRoomy(path) ? [direction === 'ltr' ? cell : 0, 0, -cell, 0] : 'not at all',
});

test(`${COUNT} mails to others: no question, no Send held, nothing moved outside our own cell`, async ({
  afterview,
}) => {
  const round = await roundWith(afterview, [DANA, ROB]);
  await round.debriefed();
  const writing = await Writing.inMailbox(afterview);
  const { page, mail } = writing;
  await page.evaluate(MEASURE);
  let held = 0;
  let questions = 0;
  let shifted = 0;
  for (let index = 0; index < COUNT; index += 1) {
    const to = [{ name: `Person ${index}`, email: `person${index}@elsewhere.example` }];
    const before = (await page.evaluate(
      `practice.compose(${JSON.stringify({ to, subject: `Matter ${index}` })}); boxesOf(composeOf())`,
    )) as Boxes;
    const { box } = await mail.card.waitFor({ role: 'button', name: 'Afterview' });
    const after = (await page.evaluate('boxesOf(composeOf())')) as Boxes;
    const cell = (await page.evaluate(
      `composeOf().querySelector('[data-afterview-host=cell]').getBoundingClientRect().width`,
    )) as number;
    expect(box.width).toBeLessThanOrEqual(cell);
    for (const { path, by } of moved(before, after)) expect.soft({ path, by }).toEqual(roomGiven(path, cell, 'ltr'));
    shifted += moved(before, after).filter(({ path }) => !isRoomy(path)).length;
    await writing.editor().focus();
    await page.keyboard.insertText(
      'Hi Rob, please fill in [the date] and tell Dana Ito about the interview. Thank you!',
    );
    if (index % 2 === 0) await writing.send.click();
    else await page.keyboard.press('Control+Enter');
    await until(
      async () => afterview.practice.sent.length,
      (length) => length === index + 1,
      2000,
    ).catch(() => {
      held += 1;
    });
    if ((await mail.card.text()).trim() !== '') questions += 1;
  }
  console.log(`${COUNT} unrelated composes: ${questions} questions, ${held} held Sends, ${shifted} elements moved`);
  expect({ held, questions }).toEqual({ held: 0, questions: 0 });
  expect(await round.letters()).toEqual([]);
  expect(mail.errors).toEqual([]);
});

const REPLIED = {
  ...mailFrom(KIM),
  id: 'elsewhere',
  thread: 'elsewhere',
  from: { name: 'Lee', email: 'lee@elsewhere.example' },
};

const TO_LEE = `practice.compose({ to: [{ name: 'Lee', email: 'lee@elsewhere.example' }] })`;
const PLACES = [
  { name: 'docked', options: '', open: TO_LEE },
  { name: 'docked, of an older generation', options: '?generation=old', open: TO_LEE },
  { name: 'docked, from right to left', options: '?hl=ar', open: TO_LEE },
  { name: 'full screen', options: '', open: `${TO_LEE}; document.querySelector('.Hq').click()` },
  { name: 'a reply in its conversation', options: '', open: 'practice.reply()' },
];

for (const { name, options, open } of PLACES)
  test(`nothing moves when our button comes: ${name}`, async ({ afterview }) => {
    await roundWith(afterview, [DANA, ROB]);
    afterview.practice.setMails([REPLIED]);
    const writing = await Writing.inMailbox(afterview, options);
    const { page, mail } = writing;
    await page.evaluate(MEASURE);
    if (open === 'practice.reply()') await mail.open('elsewhere');
    const before = (await page.evaluate(`${open}; boxesOf(composeOf())`)) as Boxes;
    await mail.card.waitFor({ role: 'button', name: 'Afterview' });
    const after = (await page.evaluate('boxesOf(composeOf())')) as Boxes;
    const cell = (await page.evaluate(
      `composeOf().querySelector('[data-afterview-host=cell]').getBoundingClientRect().width`,
    )) as number;
    const direction = options.includes('hl=ar') ? 'rtl' : 'ltr';
    expect(Object.keys(before).length).toBeGreaterThan(30);
    for (const { path, by } of moved(before, after)) expect({ path, by }).toEqual(roomGiven(path, cell, direction));
  });

test('before the first interview is recorded no compose has anything of ours', async ({ afterview }) => {
  await afterview.beOn();
  const writing = await Writing.inMailbox(afterview);
  await writing.compose({ to: [{ name: 'Dana Ito', email: 'dana@acme.example' }] });
  expect(await writing.mail.isQuiet()).toBe(true);
  expect(await writing.page.locator('[data-afterview-host]').count()).toBe(0);
});
