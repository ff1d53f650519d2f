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

/** Built beside the content script (vite.config.ts) and in no list of the manifest: it comes when it is asked for. */
const FACE = 'src/content/face.js';

/** Brings the components into a tab. */
export async function injectFace(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [FACE] });
}
