import type { Page } from '@playwright/test';

/** What a person does in the mailbox itself. */

/** Opens a conversation as a person does: a click on its line, then one on each message that is folded. */
export async function openThread(page: Page, subject: string): Promise<void> {
  await page.locator('tr.zA:visible', { hasText: subject }).first().click();
  await page.locator('h2.hP:visible', { hasText: subject }).waitFor();
}

/** Unfolds the message of a sender. */
export async function unfold(page: Page, sender: string): Promise<void> {
  await page.locator('.kv:visible', { hasText: sender }).first().click();
}
