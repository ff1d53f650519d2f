import { isPinned } from '../../browser/badge';
import { askToRead, mayRead } from '../../browser/permissions';
import { toBackground } from '../../browser/runtime';
import { openTab } from '../../browser/tabs';
import { send } from '../../messages/send';
import type { Host } from '../../webmail/hosts';

/** What the first-run page can do; the gallery and tests paint these doors on the wall. */
export type WelcomeDoors = {
  /** Whether this webmail is turned on. @throws Failure in words. */
  readonly isOn: (host: Host) => Promise<boolean>;
  /** @throws Failure in words. */
  readonly turn: (host: Host, on: boolean) => Promise<unknown>;
  /** Whether the browser lets us read the host; in Firefox a person may have taken that back. */
  readonly mayRead: (host: Host) => Promise<boolean>;
  /** Asks for it; only inside a click. */
  readonly askToRead: (host: Host) => Promise<boolean>;
  /** Null where the browser does not tell. */
  readonly isPinned: () => Promise<boolean | null>;
  readonly open: (url: string) => Promise<unknown>;
};

const patterns = (host: Host): string[] => host.origins.map((origin) => `${origin}/*`);

export const doors: WelcomeDoors = {
  isOn: async (host) => (await send(toBackground, 'consent', { host: host.id })).on,
  turn: (host, on) => send(toBackground, 'turnOn', { host: host.id, on }),
  mayRead: (host) => mayRead(patterns(host)),
  askToRead: (host) => askToRead(patterns(host)),
  isPinned,
  open: openTab,
};
