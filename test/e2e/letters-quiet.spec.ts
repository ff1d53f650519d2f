import { expect, LONG, test, until } from './afterview';
import { DANA, ROB, roundWith, Writing } from './letters';

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
  globalThis.composeOf = () => document.querySelector('[g_editable=true]').closest('[role=dialog]');
`;
type Boxes = Record<string, [number, number, number, number]>;
type Moved = { path: string; by: number[] };

const moved = (before: Boxes, after: Boxes): Moved[] =>
  Object.entries(before).flatMap(([path, box]) => {
    const by = box.map((value, at) => Math.round(((after[path]?.[at] ?? Number.NaN) - value) * 100) / 100);
    return by.every((one) => one === 0) ? [] : [{ path, by }];
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
  const shifts = new Set<string>();
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
    // Cells after ours make room for it and do nothing else; where one of them ends the bar, it gives that room.
    for (const { path, by } of moved(before, after)) {
      const [x, y, width, height] = by;
      expect([y, height], path).toEqual([0, 0]);
      expect([0, cell], `${path} moved by ${x}`).toContain(x);
      shifts.add(`${x}/${width}`);
      if (width !== 0) expect(path, `${width} wider`).toMatch(/tr0>td4$/);
    }
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
  console.log(
    `${COUNT} unrelated composes: ${questions} questions, ${held} held Sends; shifts ${[...shifts].join(' ')}`,
  );
  expect({ held, questions }).toEqual({ held: 0, questions: 0 });
  expect(await round.letters()).toEqual([]);
  expect(mail.errors).toEqual([]);
});

test('before the first interview is recorded no compose has anything of ours', async ({ afterview }) => {
  await afterview.beOn();
  const writing = await Writing.inMailbox(afterview);
  await writing.compose({ to: [{ name: 'Dana Ito', email: 'dana@acme.example' }] });
  expect(await writing.mail.isQuiet()).toBe(true);
  expect(await writing.page.locator('[data-afterview-host]').count()).toBe(0);
});
