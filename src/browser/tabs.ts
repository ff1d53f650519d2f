import { browser } from './api';

/** The tab in front of the window the popup hangs on; its id needs no permission. */
export async function tabInFront(): Promise<{ id: number; url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Tabs at these match patterns, the one in front first. Addresses are told only for hosts we have. */
export async function tabsAt(patterns: string[]): Promise<{ id: number; active: boolean; url: string | null }[]> {
  const tabs = await browser.tabs.query({ url: patterns });
  return tabs
    .flatMap(({ id, active, url, discarded }) =>
      id === undefined || discarded ? [] : [{ id, active: active ?? false, url: url ?? null }],
    )
    .sort((a, b) => Number(b.active) - Number(a.active));
}

/** Opens an address in a tab; `near` puts it beside the tab in front. */
export const openTab = async (url: string): Promise<void> => {
  await browser.tabs.create({ url });
};

/**
 * Shows a tab at another address of its own site, without loading it again where only the fragment differs.
 * @param url null to leave it where it is
 */
export const showTab = async (id: number, url: string | null): Promise<void> => {
  await browser.tabs.update(id, url === null ? { active: true } : { url, active: true });
};
