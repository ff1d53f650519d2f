import { type Afterview, expect, test, until } from './afterview';
import { DANA, LINE, ROB, roundWith, Writing } from './letters';

/** What may hold a Send, once: a place left to fill in, and somebody else's name. Everything else goes through. */

const TO_DANA = 'Dana Ito <dana@acme.example>';

type Press = { name: string; press: (writing: Writing) => Promise<void> };
const CLICK: Press = { name: 'a click', press: (writing) => writing.send.click() };
const SHORTCUT: Press = { name: 'Ctrl+Enter', press: (writing) => writing.sendByKeys() };
const ON_SEND: Press = {
  name: 'Enter on the button',
  press: async (writing) => {
    await writing.send.focus();
    await writing.page.keyboard.press('Enter');
  },
};

const sentAt = (afterview: Afterview, count: number) =>
  until(
    async () => afterview.practice.sent.length,
    (length) => length === count,
  );

/** Presses Send, and again once it was held with these words marked; the mail goes out as it stands. */
const heldOnce = async (afterview: Afterview, writing: Writing, { press }: Press, said: RegExp, marked: RegExp) => {
  const text = await writing.text();
  await press(writing);
  await writing.mail.waitForText(said);
  await until(
    () => writing.selected(),
    (words) => marked.test(words),
  );
  expect(afterview.practice.sent).toEqual([]);
  expect(await writing.text()).toBe(text);
  await press(writing);
  await sentAt(afterview, 1);
  expect(afterview.practice.sent[0]?.text).toBe(text);
};

for (const generation of ['listen:late', 'listen:early', 'send:click'])
  for (const way of [CLICK, SHORTCUT])
    test(`a place left to fill in holds one Send by ${way.name} (${generation})`, async ({ afterview }) => {
      await roundWith(afterview, [DANA, ROB]);
      const writing = await Writing.to(afterview, TO_DANA, `&generation=${generation}`);
      await writing.write(/^Thank-you: Dana Ito/, '');
      await writing.page.keyboard.press('Control+Home');
      await heldOnce(afterview, writing, way, /is still in the letter\. Send again/, /^\[.+\]$/);
      await writing.mail.waitForText(/to Dana sent/);
    });

for (const way of [CLICK, SHORTCUT])
  test(`somebody else's name holds one Send by ${way.name}`, async ({ afterview }) => {
    await roundWith(afterview, [DANA, ROB]);
    const writing = await Writing.to(afterview, TO_DANA, '&generation=listen:early');
    await writing.write(/^Thank-you: Dana Ito/, LINE);
    await writing.mark('Dana');
    await writing.page.keyboard.type('Rob');
    await heldOnce(afterview, writing, way, /“Rob” does not look like the right name/, /^Rob$/);
    await writing.mail.waitForText(/to Dana sent/);
  });

test('the focus on Send and Enter is held, too', async ({ afterview }) => {
  await roundWith(afterview, [DANA, ROB]);
  const writing = await Writing.to(afterview, TO_DANA);
  await writing.write(/^Thank-you: Dana Ito/, '');
  await writing.page.keyboard.press('Control+Home');
  await heldOnce(afterview, writing, ON_SEND, /is still in the letter/, /^\[.+\]$/);
});

test('a letter that was put in order is not held; the worker may be gone meanwhile', async ({ afterview }) => {
  await roundWith(afterview, [DANA, ROB]);
  const writing = await Writing.to(afterview, TO_DANA);
  await writing.write(/^Thank-you: Dana Ito/, '');
  await until(
    () => writing.selected(),
    (words) => words !== '',
  );
  await writing.page.keyboard.type('the rota');
  await afterview.killWorker();
  await writing.sendByKeys();
  await sentAt(afterview, 1);
  await writing.mail.waitForText(/to Dana sent/);
});

test('what is not known lets a Send through: own words, and a script that has left', async ({ afterview }) => {
  await roundWith(afterview, [DANA, ROB]);
  const own = await Writing.to(afterview, TO_DANA);
  await own.mail.card.waitFor({ role: 'button', name: /^Thank-you/ });
  await own.editor().focus();
  await own.page.keyboard.type('Hi Rob, [what we spoke of] is mine to send.');
  await own.sendByKeys();
  await sentAt(afterview, 1);
  await own.close();
  // A newer copy of the script sends this one away; it must not hold anything from then on.
  const left = await Writing.to(afterview, TO_DANA);
  await left.write(/^Thank-you: Dana Ito/, '');
  await left.page.evaluate((name) => document.dispatchEvent(new CustomEvent(name)), `${afterview.extensionId}:leave`);
  await left.send.click();
  await sentAt(afterview, 2);
});
