import { toTab } from '../browser/runtime';
import { openTab, showTab, tabsAt } from '../browser/tabs';
import type { Ask, Commands } from '../messages/commands';
import { sendToTab } from '../messages/send';
import { Failure } from '../messages/shape';
import { HOSTS } from '../webmail/hosts';
import { beginIn } from './begin';

/** Left where it is, the conversation keeps its place and what is being written in it. */
const isOpenIn = (tabId: number, thread: string): Promise<boolean> =>
  sendToTab(toTab(tabId), 'thread', {}).then(
    (there) => there.thread === thread,
    () => false,
  );

/**
 * Shows a mail again, in the mail tab that is open or in a new one. The address is made here and not in the adapter,
 * because the adapters live in the page; what it is made of stands in the host table.
 */
export async function openMail({ key, begin }: Ask<Commands, 'openMail'>) {
  const host = HOSTS.find((one) => one.id === key.host);
  if (!host || key.thread === null) throw new Failure({ id: 'failureNoMail', args: [] });
  if (begin) await beginIn(key, begin);
  const url = host.threadUrl(key.account, key.thread);
  const tabs = await tabsAt(host.origins.map((origin) => `${origin}/*`));
  const tab = tabs.find((one) => one.url?.includes(host.path));
  if (!tab) await openTab(url);
  else if (await isOpenIn(tab.id, key.thread)) {
    await showTab(tab.id, null);
    // No message opens anew there: it looks again for what is to begin.
    if (begin) await sendToTab(toTab(tab.id), 'refresh', {}).catch(() => undefined);
  } else await showTab(tab.id, url);
  return {};
}
