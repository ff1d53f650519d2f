import { browser } from './api';

/**
 * Runs the content script in a tab that was open before the extension was installed or updated. Chromium does not do so
 * by itself, Firefox does; the script is safe to run twice.
 */
export async function injectInto(tabId: number): Promise<void> {
  const files = (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.js ?? []);
  if (files.length === 0) return;
  await browser.scripting.executeScript({ target: { tabId }, files });
}

/** Brings a part of the content script into a tab: built beside it (vite.config.ts), and in no list of the manifest. */
export async function injectPart(tabId: number, part: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`src/content/${part}.js`] });
}
