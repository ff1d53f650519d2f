import { injectInto } from '../browser/inject';
import { onInstalled, ownPage } from '../browser/runtime';
import { openTab, tabsAt } from '../browser/tabs';
import { HOSTS } from '../webmail/hosts';

const patterns = () =>
  HOSTS.filter((host) => host.supported).flatMap((host) => host.origins.map((origin) => `${origin}/*`));

/** Mail tabs that were open before: one after the other, the one in front first, so that no machine stalls. */
export async function wakeOpenTabs(): Promise<void> {
  for (const tab of await tabsAt(patterns())) {
    // A tab may be closed or on its error page meanwhile; it gets the script when it is next loaded.
    await injectInto(tab.id).catch(() => undefined);
  }
}

/** After installing: one page that explains and asks. After installing and updating: open mail tabs work without reload. */
export function watchInstall(): void {
  onInstalled((reason) => {
    if (reason === 'install') void openTab(ownPage('src/pages/welcome/index.html'));
    void wakeOpenTabs();
  });
}
