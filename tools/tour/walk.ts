import { installAndTurnOn, openMailbox } from './interview';
import { must, type Stage } from './stage';

/** With mails of somebody's own nobody knows what is to be seen: they are opened one after the other, and told. */

const MOST = 40;
/** A card comes well within this; none after it means none. */
const WAIT_MS = 1_200;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens the first mails, says which got a card, records the first interview and looks at the popup. */
export async function walk(stage: Stage): Promise<void> {
  const mailbox = await openMailbox(stage);
  const welcome = await installAndTurnOn(stage, mailbox);
  await welcome.close();
  await mailbox.bringToFront();
  const ours = stage.ours(mailbox);
  const record = { role: 'button', name: 'Record interview' };
  let cards = 0;
  let recorded: string | null = null;
  for (const thread of stage.practice.threads().slice(0, MOST)) {
    await mailbox.evaluate(`practice.open(${JSON.stringify(thread.name)})`);
    await pause(WAIT_MS);
    const { name = null } = (await ours.see({ role: 'heading' })) ?? {};
    console.log(`${name === null ? '  no card' : `✓ “${name}”`}  ${thread.subject.slice(0, 90)}`);
    if (name === null) continue;
    cards += 1;
    if (recorded !== null || !(await ours.exists(record))) continue;
    await stage.picture(mailbox, 'card');
    await ours.click(record);
    await pause(WAIT_MS);
    // A card that still asks lacks a day or a company, which only its reader knows.
    if (!(await ours.exists(record))) recorded = thread.subject;
  }
  console.log(`${cards} of ${Math.min(MOST, stage.practice.threads().length)} conversations got a card.`);
  if (recorded === null) return;
  await stage.step(async () => {
    const popup = await stage.popup();
    const title = await popup.getByRole('heading', { level: 1 }).textContent();
    must(title, 'what comes next, in the popup');
    await stage.popupPicture(popup, 'popup');
    await popup.close();
    return `“${recorded}” was recorded; the popup says “${title}”`;
  });
}
