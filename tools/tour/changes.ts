import type { Page } from '@playwright/test';
import { openThread, unfold } from './mailbox';
import { must, type Stage, until } from './stage';

/** What happens on the side: an interview is moved and deleted, and one is put in by hand. */

export async function playMoved(stage: Stage, mailbox: Page): Promise<void> {
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

/** Deleted, so that nothing else is due in the story. */
export async function playDeleted(stage: Stage): Promise<void> {
  await stage.step(async () => {
    const popup = await stage.popup();
    await popup.getByText('Interviews', { exact: true }).click();
    await popup.getByRole('button', { name: /^Open Harrow Press, .{5,20}, 15:30/ }).click();
    await popup.getByRole('heading', { level: 1, name: 'Harrow Press' }).waitFor();
    await stage.popupPicture(popup, 'popup-interview');
    await popup.getByRole('button', { name: 'Delete' }).click();
    await popup.getByText('Deleted: the interview with Harrow Press.').waitFor();
    await popup.getByRole('button', { name: 'Undo' }).waitFor();
    await stage.popupPicture(popup, 'popup-deleted');
    await popup.close();
    return 'The popup lists every interview; this one is deleted, with Undo at hand.';
  });
}

export async function playByHand(stage: Stage): Promise<void> {
  await stage.step(async () => {
    const popup = await stage.popup();
    await popup.getByText('Paste or type one').click();
    const box = popup.getByRole('textbox', { name: 'A mail, an invitation, or a line' });
    await box.fill(TYPED);
    await box.press('Enter');
    const record = popup.getByRole('button', { name: 'Record interview' });
    await record.waitFor();
    must((await popup.getByRole('textbox', { name: 'Company' }).inputValue()) === 'Acme', 'Acme, read from the line');
    await popup.getByText('Paste or type one').evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await stage.popupPicture(popup, 'by-hand');
    await record.press('Enter');
    await popup.getByText('Recorded.').waitFor();
    await popup.getByRole('heading', { name: 'Acme' }).waitFor();
    await popup.close();
    return `By hand: “${TYPED}”, Enter, Enter: recorded, ${TYPED.length} keys typed.`;
  });
}
