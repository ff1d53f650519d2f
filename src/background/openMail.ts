import { openTab, showTab, tabsAt } from '../browser/tabs';
import type { Ask, Commands } from '../messages/commands';
import { Failure } from '../messages/shape';
import { HOSTS } from '../webmail/hosts';

/**
 * Shows a mail again, in the mail tab that is open or in a new one. The address is made here and not in the adapter,
 * because the adapters live in the page; what it is made of stands in the host table.
 */
export async function openMail({ key }: Ask<Commands, 'openMail'>) {
  const host = HOSTS.find((one) => one.id === key.host);
  if (!host || key.thread === null) throw new Failure({ id: 'failureNoMail', args: [] });
  const url = host.threadUrl(key.account, key.thread);
  const tabs = await tabsAt(host.origins.map((origin) => `${origin}/*`));
  const tab = tabs.find((one) => one.url?.includes(host.path));
  if (tab) await showTab(tab.id, url);
  else await openTab(url);
  return {};
}
