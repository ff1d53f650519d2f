import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Answer, Ask, Commands } from '../messages/commands';
import type { NotificationSettings } from '../records/notification';
import type { Interview, Records } from '../records/shape';

/** What the popup's views can do and read; `realDoors.ts` opens them, the gallery and tests paint them on the wall. */
export type Doors = {
  /** A command to the background. @throws Failure in words. */
  readonly tell: <Name extends keyof Commands>(
    command: Name,
    what: Ask<Commands, Name>,
  ) => Promise<Answer<Commands, Name>>;
  /** Opens an address in a tab; the popup closes by it. */
  readonly open: (url: string) => Promise<void>;
  /** Opens the page with what is read and the switches. */
  readonly openPage: () => Promise<void>;
  /**
   * The newest interviews, as many as `limit`; with words all whose company, role or people have them. Again whenever that
   * changes. Returns how to stop.
   */
  readonly interviews: (
    wanted: { readonly words: string; readonly limit: number },
    next: (listed: Listed[]) => void,
    failed: (error: unknown) => void,
  ) => () => void;
  /** One interview, again whenever it changes; null when it is gone. Returns how to stop. */
  readonly read: (id: string, next: (listed: Listed | null) => void, failed: (error: unknown) => void) => () => void;
  /** How the person wants to be notified and whether the browser allows it, again whenever that changes. Returns how to stop. */
  readonly notifying: (next: (now: Notifying) => void, failed: (error: unknown) => void) => () => void;
  /** Asks the browser to allow notifications; only in the click itself, before anything is waited for. */
  readonly askToNotify: () => Promise<boolean>;
  /** What was being typed under a key. */
  readonly kept: (key: string) => Promise<string | null>;
};

/** An interview with the records it belongs to. */
export type Listed = { readonly interview: Interview; readonly records: Records };

export type Notifying = { readonly settings: NotificationSettings; readonly isAllowed: boolean };

const closed = () => Promise.reject(new Error('no doors'));

export const DoorsContext = createContext<Doors>({
  tell: closed,
  open: closed,
  openPage: closed,
  interviews: () => () => undefined,
  read: () => () => undefined,
  notifying: () => () => undefined,
  askToNotify: closed,
  kept: () => Promise.resolve(null),
});

export const useDoors = (): Doors => useContext(DoorsContext);
