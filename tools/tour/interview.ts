import 'temporal-polyfill/global';
import type { Page } from '@playwright/test';
import { playDeleted, playMoved } from './changes';
import { openThread, unfold } from './mailbox';
import { must, type Stage, until } from './stage';

/** The first half of the main job: from an opened mail to a recorded interview, and to what comes after it. */

/** The story: one interview, three interviewers. */
export const COMPANY = 'Kestrel Maps';
const ASKED = /^Interview with Kestrel Maps, .{5,20}, 14:00 .{2,6}\?$/;
const MINUTES = 60_000;

/** A mail tab that was there before the extension, never loaded again. */
export async function openMailbox(stage: Stage): Promise<Page> {
  const page = await stage.context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/#inbox');
  await page.waitForSelector('html[data-practice=ready]');
  await page.evaluate(() => {
    document.documentElement.dataset.tour = 'never reloaded';
  });
  return page;
}

const wasReloaded = async (page: Page): Promise<boolean> =>
  (await page.evaluate(() => document.documentElement.dataset.tour)) !== 'never reloaded';

export async function installAndTurnOn(stage: Stage, mailbox: Page): Promise<Page> {
  let welcome: Page | null = null;
  await stage.step(async () => {
    await stage.install();
    welcome = await stage.tab(`chrome-extension://${stage.id}/src/pages/welcome/`);
    const button = welcome.getByRole('button', { name: 'Turn on for Gmail' });
    await button.waitFor();
    for (const promise of ['What is read', 'Where it stays', 'What never happens']) {
      must(await welcome.getByText(promise, { exact: true }).isVisible(), `“${promise}” on the first-run page`);
    }
    must((await stage.ours(mailbox).hosts()).length === 0, 'nothing of ours in the mail tab before it is turned on');
    await stage.picture(welcome, 'first-run');
    return 'Installed: one page opens and says what is read, where it stays, and what never happens.';
  });
  const page = welcome as Page | null;
  must(page, 'the first-run page');
  await stage.step(async () => {
    await page.getByRole('button', { name: 'Turn on for Gmail' }).click();
    await page.getByText('On for Gmail.').waitFor();
    await page.getByRole('button', { name: 'Find my interview mails' }).scrollIntoViewIfNeeded();
    await stage.picture(page, 'turned-on');
    return 'Turn on for Gmail: pressed, and the page says that it is on.';
  });
  return page;
}

async function findMails(stage: Stage, welcome: Page): Promise<void> {
  await stage.step(async () => {
    await welcome.getByRole('button', { name: 'Find my interview mails' }).click();
    const search = await stage.tab('https://mail.google.com/mail/u/0/#search');
    const hits = search.locator('tr.zA:visible');
    await hits.first().waitFor();
    must((await hits.filter({ hasText: COMPANY }).count()) > 0, `a mail of ${COMPANY} among the hits`);
    await stage.picture(search, 'search');
    const count = await hits.count();
    await search.close();
    return `Find my interview mails: Gmail's own search shows ${count} conversations.`;
  });
}

async function record(stage: Stage, mailbox: Page): Promise<void> {
  const ours = stage.ours(mailbox);
  await stage.step(async () => {
    await mailbox.bringToFront();
    await openThread(mailbox, COMPANY);
    await unfold(mailbox, 'Dana Ito');
    const { name } = await ours.waitFor({ role: 'heading', name: ASKED });
    const said = await ours.text();
    for (const part of ['Dana Ito', 'Rob Weiss', 'meet.kestrelmaps.example', 'The mail says:']) {
      must(said.includes(part), `“${part}” on the card`);
    }
    must(!(await wasReloaded(mailbox)), 'the mail tab works without being loaded again');
    await stage.picture(mailbox, 'card');
    return `The mail is open, in a tab that was there before: a card asks “${name}”`;
  });
  await stage.step(async () => {
    await stage.readFirst();
    await ours.click({ role: 'button', name: 'Correct' });
    await ours.fill({ role: 'textbox', name: 'Round' }, 'First round');
    await stage.picture(mailbox, 'corrected');
    return 'Correct: every field can be changed before anything is stored.';
  });
  await stage.step(async () => {
    await ours.click({ role: 'button', name: 'Record interview' });
    await ours.waitFor({ role: 'link', name: 'Join' });
    await ours.click({ role: 'button', name: /^Before you leave/ });
    await stage.picture(mailbox, 'recorded');
    return `Record interview: recorded; the card is the next step now: “Join”, and what to ask before leaving.`;
  });
}

async function before(stage: Stage): Promise<void> {
  await stage.step(async () => {
    const popup = await stage.popup();
    const title = (await popup.getByRole('heading', { level: 1 }).textContent()) ?? '';
    must(title.includes(COMPANY) && title.includes('14:00'), 'when and with whom, in the popup');
    must(title.includes('Dana'), 'who, in the popup');
    await popup.getByRole('link', { name: 'Join' }).waitFor();
    await stage.popupPicture(popup, 'popup-before');
    await popup.close();
    must((await stage.badge()) === '', 'no number on the icon before the interview');
    return `The popup says “${title}” and offers Join; the icon is quiet.`;
  });
}

/** When the interview of the story ends, epoch ms, read where a person reads it. */
async function endOf(mailbox: Page): Promise<number> {
  const text = (await mailbox.locator('.a3s:visible', { hasText: 'happy to confirm' }).first().innerText()) ?? '';
  const day = /\w+day, (\w+ \d{1,2}), \d\d:\d\d to (\d\d:\d\d)/.exec(text);
  must(day, 'day and hour of the interview, in the mail');
  const here = Temporal.Now.zonedDateTimeISO('Europe/Berlin');
  const at = (year: number) => {
    const date = new Date(`${day[1]}, ${year} 12:00 UTC`).toISOString().slice(0, 10);
    return Temporal.PlainDateTime.from(`${date}T${day[2]}`).toZonedDateTime('Europe/Berlin').epochMilliseconds;
  };
  const thisYear = at(here.year);
  return thisYear < here.epochMilliseconds ? at(here.year + 1) : thisYear;
}

async function over(stage: Stage, end: number): Promise<void> {
  await stage.step(async () => {
    await stage.clock.forwardTo(end - 20 * MINUTES);
    must((await stage.badge()) === '', 'no number on the icon during the interview');
    await stage.clock.forwardTo(end + 40 * MINUTES);
    const badge = await until(stage.badge.bind(stage), 'a number on the icon');
    return `The interview is over, half an hour has passed: the icon says ${badge}; during it, it was quiet.`;
  });
}

/** What the person wrote down, by first name; Amara's line is left out and asked for at the button later. */
export const LINES = {
  'Dana Ito': 'how the team got rid of the release week and ships every day',
  'Rob Weiss': 'your walk through the tile cache, and why it is allowed to be stale',
};

async function debrief(stage: Stage): Promise<void> {
  await stage.step(async () => {
    const popup = await stage.popup();
    await popup.getByRole('heading', { name: 'Who was there, what stuck?' }).waitFor();
    await stage.popupPicture(popup, 'popup-debrief');
    await popup.getByRole('button', { name: 'Write it down' }).first().click();
    const box = popup.getByRole('textbox', { name: 'Dana Ito' });
    await box.pressSequentially(LINES['Dana Ito'].slice(0, 20));
    // In mid-word: a click outside is enough to close a popup.
    await popup.close();
    return 'The popup asks “Who was there, what stuck?”; it is closed in mid-word.';
  });
  await stage.step(async () => {
    const popup = await stage.popup();
    await popup.getByRole('button', { name: 'Write it down' }).first().click();
    const box = popup.getByRole('textbox', { name: 'Dana Ito' });
    await until(async () => (await box.inputValue()) === LINES['Dana Ito'].slice(0, 20), 'the half line, kept');
    for (const [name, line] of Object.entries(LINES)) await popup.getByRole('textbox', { name }).fill(line);
    await popup
      .getByRole('textbox', { name: 'What I forgot to say' })
      .fill('I have kept an offline map running on boats');
    await popup.getByRole('button', { name: 'Their decision' }).click();
    await popup.getByRole('heading', { name: 'Who was there, what stuck?' }).scrollIntoViewIfNeeded();
    await stage.popupPicture(popup, 'popup-written');
    await popup.getByRole('button', { name: 'That is all' }).click();
    const title = popup.getByRole('heading', { level: 1 });
    await until(async () => /^A note to Dana is best written from/.test((await title.textContent()) ?? ''), 'the wait');
    const said = await title.textContent();
    await stage.popupPicture(popup, 'popup-kept');
    await popup.close();
    return `It is opened again and every letter is there. A line for Dana and one for Rob, then: “${said}”`;
  });
}

/**
 * From installing to what was written down after the interview.
 * @returns the mail tab of the story, and when its interview ended (epoch ms)
 */
export async function playInterview(stage: Stage): Promise<{ mailbox: Page; end: number }> {
  const mailbox = await openMailbox(stage);
  const welcome = await installAndTurnOn(stage, mailbox);
  await findMails(stage, welcome);
  await welcome.close();
  await record(stage, mailbox);
  await before(stage);
  const end = await endOf(mailbox);
  await playMoved(stage, mailbox);
  await playDeleted(stage);
  await over(stage, end);
  await debrief(stage);
  return { mailbox, end };
}
