import type { Page } from '@playwright/test';
import { COMPANY, LINES } from './interview';
import { must, type Stage, until } from './stage';

/** The second half of the main job: a note to each person, what follows a Send, and the follow-up a week later. */

const HOUR = 3_600_000;
const TYPED = 'how a map is redrawn when the designers want another blue';

/** A place that is left to fill in. */
const PROMPT = /\[[^\]]{1,80}\]/;

const editorOf = (page: Page) => page.locator('.Am.Al.editable:visible').first();

/** What stands in the compose, as a person reads it. */
const textOf = (page: Page): Promise<string> => editorOf(page).innerText();

const isCompose = (to: string) => (page: Page) =>
  page.url().includes('view=cm') && decodeURIComponent(page.url()).includes(to);

/** The compose that opened for an address, with the same clock as everything else. */
async function composeFor(stage: Stage, to: string): Promise<Page> {
  const page = await until(async () => stage.context.pages().find(isCompose(to)), `a compose to ${to}`);
  await page.waitForSelector('html[data-practice=ready]');
  await stage.clock.reach(page);
  return page;
}

/** What letters are signed with. */
const introduce = (stage: Stage): Promise<void> => {
  const profile = { name: 'Sam Rivera', phone: '+1 555 0142', language: 'en', tone: 'warm' };
  return stage.tell('profile', { profile: { ...profile, employer: null, timeZone: null, daysOff: [] } });
};

async function writeToDana(stage: Stage, end: number): Promise<Page> {
  await stage.step(async () => {
    await stage.clock.forwardTo(end + 3 * HOUR);
    const badge = await until(
      async () => /^\d$/.test(await stage.badge()) && (await stage.badge()),
      'notes on the icon',
    );
    const popup = await stage.popup();
    const button = popup.getByRole('button', { name: 'Write to Dana (1 of 3)' }).first();
    await button.waitFor();
    await popup.getByRole('region', { name: 'Due' }).waitFor();
    await popup.getByRole('region', { name: 'Checklist' }).waitFor();
    await stage.popupPicture(popup, 'popup-write');
    await button.click();
    await composeFor(stage, 'dana.ito@kestrelmaps.example');
    await popup.close();
    return `Three hours after it the icon says ${badge}; the popup's button “Write to Dana (1 of 3)” opens a compose to her.`;
  });
  const compose = await composeFor(stage, 'dana.ito@kestrelmaps.example');
  const ours = stage.ours(compose);
  const empty = await textOf(compose);
  const button = { role: 'button', name: /^Thank-you: Dana Ito/ };
  await stage.step(async () => {
    const { name } = await ours.waitFor(button);
    await stage.picture(compose, 'compose-button');
    return `The button in the compose reads “${name}”.`;
  });
  await stage.step(async () => {
    await stage.readFirst();
    await ours.click(button);
    await until(
      async () => (await textOf(compose)).includes(LINES['Dana Ito'].slice(0, 30)),
      'the note, in the compose',
    );
    const text = await textOf(compose);
    must(text.includes('Dana') && !PROMPT.test(text), 'a finished note: her name, and nothing left to fill in');
    await stage.picture(compose, 'note');
    return `One click: a finished note of ${text.split(/\s+/).length} words stands there, with her line in it.`;
  });
  await stage.step(async () => {
    await editorOf(compose).press('ControlOrMeta+z');
    await until(async () => (await textOf(compose)) === empty, 'the compose as it was before, after Ctrl+Z');
    await ours.click(button);
    await until(async () => (await textOf(compose)).includes(LINES['Dana Ito'].slice(0, 30)), 'the note once more');
    return 'Ctrl+Z takes exactly the note away; another click writes it again.';
  });
  return compose;
}

async function send(stage: Stage, page: Page): Promise<void> {
  await stage.readFirst();
  await page.locator('.aoO:visible').first().click();
}

/** The line at the foot after a Send, once it says so. */
async function lineAfter(stage: Stage, page: Page, name: string): Promise<string> {
  const said = new RegExp(`Thank-you to ${name} sent\\.[^\\n]*`);
  const line = await until(
    async () => said.exec(await stage.ours(page).text())?.[0],
    `that the note to ${name} was sent`,
  );
  must(
    stage.practice.sent.some((mail) => mail.to.some((person) => person.email.startsWith(name.toLowerCase()))),
    `the mail to ${name} among what was sent`,
  );
  return line.trim();
}

async function sendAll(stage: Stage, first: Page): Promise<void> {
  let compose = first;
  await stage.step(async () => {
    await send(stage, compose);
    const line = await lineAfter(stage, compose, 'Dana');
    await stage.picture(compose, 'sent');
    return `Send, pressed by the person: one line says “${line}”`;
  });
  await stage.step(async () => {
    await stage.readFirst();
    await stage.ours(compose).click({ role: 'button', name: 'Write to Rob' });
    compose = await composeFor(stage, 'rob.weiss@kestrelmaps.example');
    const ours = stage.ours(compose);
    await ours.waitFor({ role: 'button', name: /^Thank-you: Rob Weiss/ });
    await stage.readFirst();
    await ours.click({ role: 'button', name: /^Thank-you: Rob Weiss/ });
    await until(async () => (await textOf(compose)).includes(LINES['Rob Weiss'].slice(0, 20)), 'the note to Rob');
    await stage.picture(compose, 'note-rob');
    await send(stage, compose);
    return `The next: “${await lineAfter(stage, compose, 'Rob')}”`;
  });
  await stage.step(async () => {
    await stage.readFirst();
    await stage.ours(compose).click({ role: 'button', name: 'Write to Amara' });
    compose = await composeFor(stage, 'amara.nwosu@kestrelmaps.example');
    const ours = stage.ours(compose);
    await ours.waitFor({ role: 'button', name: /^Thank-you: Amara Nwosu/ });
    await stage.readFirst();
    await ours.click({ role: 'button', name: /^Thank-you: Amara Nwosu/ });
    const { name } = await ours.waitFor({ role: 'textbox', name: /^One thing from your talk with Amara/ });
    await stage.picture(compose, 'ask');
    await compose.keyboard.press('Enter');
    await until(async () => PROMPT.test(await textOf(compose)), 'a note with a place to fill in');
    return `No line was kept for Amara: it asks “${name}”; Enter on nothing leaves a marked place.`;
  });
  await stage.step(async () => {
    await send(stage, compose);
    const ours = stage.ours(compose);
    const held = await until(async () => /[^\n]*is still in the letter[^\n]*/.exec(await ours.text())?.[0], 'the hold');
    must(
      !stage.practice.sent.some((mail) => mail.to.some(({ email }) => email.startsWith('amara'))),
      'nothing sent yet',
    );
    await stage.picture(compose, 'held');
    await compose.keyboard.type(TYPED);
    await until(async () => !PROMPT.test(await textOf(compose)), 'that typing replaces the marked place');
    await send(stage, compose);
    const line = await lineAfter(stage, compose, 'Amara');
    await stage.picture(compose, 'last-sent');
    return `Send with the place still empty is held once: “${held.trim()}” Typed over, Send: “${line}”`;
  });
}

async function quietAndDue(stage: Stage): Promise<void> {
  await stage.step(async () => {
    await until(async () => (await stage.badge()) === '', 'no number on the icon');
    const popup = await stage.popup();
    const title = popup.getByRole('heading', { level: 1, name: new RegExp(`Nothing to do for ${COMPANY} until`) });
    await title.waitFor();
    await stage.popupPicture(popup, 'popup-quiet');
    const said = await title.textContent();
    await popup.close();
    return `The icon is quiet, and the popup says “${said}”`;
  });
  await stage.step(async () => {
    const worker = stage.context.serviceWorkers()[0];
    must(worker, 'the background runs');
    let days = 0;
    // Day after day, as they pass: the first one with something on the icon.
    const first = await until(
      async () => {
        days += 1;
        await stage.clock.forwardTo(stage.clock.now() + 24 * HOUR);
        return (await stage.badge()) !== '' || days > 30 ? days : null;
      },
      'a follow-up that is due',
      60_000,
    );
    must(first <= 30, 'a follow-up within a month');
    const popup = await stage.popup();
    const button = popup.getByRole('button', { name: /^Follow up with/ }).first();
    await button.waitFor();
    await stage.popupPicture(popup, 'popup-follow-up');
    const why = (await popup.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const name = await button.textContent();
    await popup.close();
    return `${first} days later the icon says ${await stage.badge()}: “${why}” Its button: “${name}”.`;
  });
}

/** Three notes, the quiet after them, and the follow-up when its day has come. */
export async function playLetters(stage: Stage, end: number): Promise<void> {
  await introduce(stage);
  const compose = await writeToDana(stage, end);
  await sendAll(stage, compose);
  await quietAndDue(stage);
}
