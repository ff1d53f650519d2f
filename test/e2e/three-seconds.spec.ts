import { expect, test, until } from './afterview';
import { DANA, LINE, mailFrom, ROB, roundWith, type Times, Writing } from './letters';

/** The moment *Three seconds*: from the compose to a finished letter in it, counted and timed. */

const since = (times: Times, from: keyof Times, to: keyof Times): number =>
  Math.round((times[to] ?? Number.NaN) - (times[from] ?? Number.NaN));

const OWN = 'My own words stay.';

/** Takes the letter away with one Ctrl+Z, brings it back, and does the same after the person typed on. */
const thereAndBack = async (writing: Writing, before: string, insertedSelection = false): Promise<void> => {
  const { page } = writing;
  const inserted = await writing.html();
  await page.keyboard.press('Control+z');
  expect(await writing.html()).toBe(before);
  await page.keyboard.press('Control+Shift+z');
  expect(await writing.html()).toBe(inserted);
  if (insertedSelection) return;
  await page.keyboard.type(' typed on');
  expect(await writing.text()).toContain('typed on');
  await until(
    async () => {
      await page.keyboard.press('Control+z');
      return writing.html();
    },
    (html) => html === inserted || html === before,
  );
  // The typing went first, and by itself: the letter is still whole.
  expect(await writing.html()).toBe(inserted);
  await page.keyboard.press('Control+z');
  expect(await writing.html()).toBe(before);
  await page.keyboard.press('Control+Shift+z');
  expect(await writing.html()).toBe(inserted);
};

test('Three seconds: a reply to Dana with a debrief there, 1 click, no place to fill in', async ({ afterview }) => {
  const round = await roundWith(afterview, [DANA, ROB]);
  await round.debrief(DANA, LINE);
  afterview.practice.setMails([mailFrom(DANA)]);
  const writing = await Writing.at(afterview, 'talk');
  await writing.practice('reply()');
  await writing.page.keyboard.type(OWN);
  const before = await writing.html();
  await writing.press('Thank-you: Dana Ito');
  const text = await writing.waitForLetter();
  const times = await writing.times();
  const seconds = since(times, 'compose', 'letter') / 1000;
  console.log(
    `Three seconds, debrief there: ${writing.clicks} click, ${seconds.toFixed(2)} s (compose to letter; button after ${since(times, 'compose', 'cell')} ms)`,
  );
  expect(writing.clicks).toBe(1);
  expect(seconds).toBeLessThanOrEqual(3);
  expect(text).not.toContain('[');
  expect(text).toContain('on-call rota');
  expect(text).toContain('+49 170 5550123');
  expect(text).toContain(OWN);
  expect(text).toMatch(/Sam Rivera/);
  // Replies keep their subject, and the people of an open compose are left alone.
  const [compose] = (await writing.practice('composes()')) as { subject: string; to: unknown[] }[];
  expect(compose).toMatchObject({ subject: 'Re: Our talk today', to: [{ email: DANA.email }] });
  await until(
    () => writing.mail.card.exists({ css: '[aria-busy]' }),
    (busy) => !busy,
  );
  await thereAndBack(writing, before);
  expect(writing.mail.errors).toEqual([]);
  expect(afterview.practice.sent).toEqual([]);
});

test('Three seconds: with nothing written down, 1 click, her line, Enter', async ({ afterview }) => {
  const round = await roundWith(afterview, [DANA, ROB]);
  afterview.practice.setMails([mailFrom(DANA)]);
  const writing = await Writing.at(afterview, 'talk');
  await writing.practice('reply()');
  const before = await writing.html();
  await writing.press('Thank-you: Dana Ito');
  await writing.answer(LINE);
  const text = await writing.waitForLetter();
  const times = await writing.times();
  const ms = since(times, 'enter', 'letter');
  console.log(`Three seconds, nothing written down: ${writing.clicks} click, 1 line, Enter; draft after ${ms} ms`);
  expect(writing.clicks).toBe(1);
  expect(ms).toBeLessThanOrEqual(300);
  expect(text).toContain('on-call rota');
  expect(text).not.toContain('[');
  // Typed once: it is the debrief now.
  const [debrief] = await afterview.rows<{ lines: Record<string, { talkedAbout: string }> }>('debriefs');
  expect(debrief?.lines[round.idOf(DANA)]?.talkedAbout).toBe(LINE);
  await until(
    () => writing.mail.card.exists({ css: '[aria-busy]' }),
    (busy) => !busy,
  );
  await thereAndBack(writing, before);
  expect(writing.mail.errors).toEqual([]);
});

test('Three seconds: Enter on nothing leaves a place to fill in, selected, and typing replaces it', async ({
  afterview,
}) => {
  await roundWith(afterview, [DANA, ROB]);
  const writing = await Writing.to(afterview, 'Dana Ito <dana@acme.example>');
  const before = await writing.html();
  await writing.press('Thank-you: Dana Ito');
  await writing.answer('');
  await writing.waitForLetter();
  const selected = await until(
    () => writing.selected(),
    (words) => words !== '',
  );
  expect(selected).toMatch(/^\[[^\]]+\]$/);
  const inserted = await writing.html();
  await writing.page.keyboard.press('Control+z');
  expect(await writing.html()).toBe(before);
  await writing.page.keyboard.press('Control+Shift+z');
  expect(await writing.html()).toBe(inserted);
  await writing.page.keyboard.press('Control+z');
  expect(await writing.html()).toBe(before);
  await writing.press('Thank-you: Dana Ito');
  await writing.answer('');
  await until(
    () => writing.selected(),
    (words) => words === selected,
  );
  await writing.page.keyboard.type('the rota');
  expect(await writing.text()).toContain('the rota');
  expect(await writing.text()).not.toContain('[');
  // A new mail gets its subject.
  const [compose] = (await writing.practice('composes()')) as { subject: string }[];
  expect(compose?.subject).toMatch(/\S/);
});

for (const generation of ['old', 'chips:lazy', 'bar:none'])
  test(`Three seconds: the same in other markup of the webmail (${generation})`, async ({ afterview }) => {
    const round = await roundWith(afterview, [DANA, ROB]);
    await round.debrief(DANA, LINE);
    afterview.practice.setMails([mailFrom(DANA)]);
    const writing = await Writing.at(afterview, 'talk', `?generation=${generation}`);
    await writing.practice('reply()');
    await writing.page.keyboard.type(OWN);
    const before = await writing.html();
    await writing.press('Thank-you: Dana Ito');
    expect(await writing.waitForLetter()).toContain(OWN);
    expect(writing.clicks).toBe(1);
    await until(
      () => writing.mail.card.exists({ css: '[aria-busy]' }),
      (busy) => !busy,
    );
    await writing.page.keyboard.press('Control+z');
    expect(await writing.html()).toBe(before);
  });
