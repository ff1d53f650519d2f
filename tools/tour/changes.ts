import type { Page } from '@playwright/test';
import { openThread, unfold } from './interview';
import { must, type Stage, until } from './stage';

/** What happens on the side: an interview is moved, and one is put in by hand. */

async function moved(stage: Stage, mailbox: Page): Promise<void> {
  const ours = stage.ours(mailbox);
  await stage.step(async () => {
    await mailbox.bringToFront();
    await mailbox.locator('.TO:visible', { hasText: 'Inbox' }).first().click();
    await openThread(mailbox, 'Harrow Press');
    await unfold(mailbox, 'Tom Ashby');
    await ours.waitFor({ role: 'heading', name: /^Interview with Harrow Press, .{5,20}, 11:00 .{2,6}\?$/ });
    await stage.readFirst();
    await ours.click({ role: 'button', name: 'Record interview' });
    const { name } = await ours.waitFor({
      role: 'heading',
      name: /^Harrow Press moved your interview to .{5,20}, 15:30/,
    });
    await stage.picture(mailbox, 'moved');
    await stage.readFirst();
    await ours.click({ role: 'button', name: 'Move it' });
    await until(async () => (await ours.text()).includes('Moved in the record.'), 'that the record was moved');
    return `Another interview is recorded and then moved by a second mail: “${name}” One click, moved.`;
  });
}

const TYPED = 'Acme, Dana Ito, Wed 14:00';

async function byHand(stage: Stage): Promise<void> {
  await stage.step(async () => {
    const popup = await stage.popup();
    await popup.getByText('Paste or type one').click();
    const box = popup.getByRole('textbox', { name: 'A mail, an invitation, or a line' });
    await box.fill(TYPED);
    await box.press('Enter');
    const record = popup.getByRole('button', { name: 'Record interview' });
    await record.waitFor();
    must((await popup.getByRole('textbox', { name: 'Company' }).inputValue()) === 'Acme', 'Acme, read from the line');
    await stage.popupPicture(popup, 'by-hand');
    await record.press('Enter');
    await popup.getByText('Recorded.').waitFor();
    await popup.getByRole('heading', { name: 'Acme' }).waitFor();
    await popup.close();
    return `By hand: “${TYPED}”, Enter, Enter: recorded, ${TYPED.length} keys typed.`;
  });
}

export async function playChanges(stage: Stage, mailbox: Page): Promise<void> {
  await moved(stage, mailbox);
  await byHand(stage);
}
