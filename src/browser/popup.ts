import { browser } from './api';

/**
 * Opens the popup on the icon. Where the browser cannot (no window of its own is in front, a Firefox that wants a click
 * in its own window) the same page opens in a tab.
 * @param page address of the popup's page
 */
export async function openPopup(page: string): Promise<void> {
  try {
    const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
    const windowId = (windows.find(({ focused }) => focused) ?? windows.at(-1))?.id ?? browser.windows.WINDOW_ID_NONE;
    await browser.windows.update(windowId, { focused: true });
    await browser.action.openPopup({ windowId });
  } catch {
    await browser.tabs.create({ url: page }).catch(() => browser.windows.create({ url: page }));
  }
}
