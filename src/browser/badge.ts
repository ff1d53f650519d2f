import { browser } from './api';

/** Colours of the badge: teal for due, amber for late. White text on both has a contrast of at least 4.5. */
const COLOUR = { calm: '#0f766e', late: '#b45309' } as const;

/** Shows how much is due; nothing at all for 0. */
export async function showBadge(count: number, tone: keyof typeof COLOUR, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) }),
    browser.action.setBadgeBackgroundColor({ color: COLOUR[tone] }),
    browser.action.setTitle({ title }),
  ]);
}

/** Whether the icon stands in the toolbar; null where the browser does not tell. */
export async function isPinned(): Promise<boolean | null> {
  try {
    const settings = await browser.action.getUserSettings();
    return settings.isOnToolbar ?? null;
  } catch {
    return null;
  }
}
