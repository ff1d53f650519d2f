import { expect, LONG, test } from './afterview';
import { DANA, KIM, mailFrom, ROB, roundWith, Writing } from './letters';
import { type Boxes, composeToOthers, MEASURE, moved, roomGiven } from './still';

/** Mails that are none of our business: nothing asked, nothing held, nothing moved. */

const COUNT = LONG ? 200 : 50;

test(`${COUNT} mails to others: no question, no Send held, nothing moved outside our own cell`, async ({
  afterview,
}) => {
  const round = await roundWith(afterview, [DANA, ROB]);
  await round.debriefed();
  const writing = await Writing.inMailbox(afterview);
  const { mail } = writing;
  const { held, questions, shifted, given } = await composeToOthers(afterview, writing, COUNT);
  console.log(`${COUNT} unrelated composes: ${questions} questions, ${held} held Sends, ${shifted} elements moved`);
  expect({ held, questions, shifted, given }).toEqual({ held: 0, questions: 0, shifted: 0, given: [] });
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
