import { askToNotify, mayNotify, onPermissions } from '../browser/permissions';
import { ownPage, toBackground, toTab } from '../browser/runtime';
import { openTab, tabInFront } from '../browser/tabs';
import { send, sendToTab } from '../messages/send';
import { Failure } from '../messages/shape';
import { NOTIFICATION_SETTING, type NotificationSettings, notificationSettingsOf } from '../records/notification';
import type { Database } from '../store/database';
import { StoreError } from '../store/failures';
import type { FirstRead } from '../store/firstRead';
import { openForReading } from '../store/open';
import { keptText, listInterviews, setting, watch } from '../store/reads';
import { interviewById, searchInterviews } from '../store/search';
import type { Doors } from './doors';
import type { MailHere } from './mailHere';

/** The popup's real doors: the background, the store for reading, the tab it hangs on. */

const TROUBLES: Record<StoreError['trouble'], string> = {
  full: 'failureFull',
  newer: 'failureNewer',
  closed: 'failureStore',
};

/** A database's error in words. */
export const inWords = (error: unknown): unknown =>
  error instanceof StoreError ? new Failure({ id: TROUBLES[error.trouble], args: [] }) : error;

export type Opened = {
  readonly first: Promise<FirstRead | null>;
  readonly database: Promise<Database>;
  readonly doors: Doors;
  readonly mail: Promise<MailHere | null>;
  /** Wakes the background for what is done next. Called once something is seen: its waking would stand in the way. */
  readonly wake: () => void;
};

const tell: Doors['tell'] = (command, what) => send(toBackground, command, what);

/** The mail that is open in the tab in front; null when no script of ours answers there. Never rejects. */
async function mailInTab(): Promise<MailHere | null> {
  try {
    const tab = await tabInFront();
    if (!tab) return null;
    const to = toTab(tab.id);
    const { email, card, sender, owner } = await sendToTab(to, 'openMail', {});
    if (!email) return null;
    return { ref: { key: email.key, sender, owner }, card, refresh: () => sendToTab(to, 'refresh', {}) };
  } catch {
    return null;
  }
}

/**
 * The store, for reading. What could not be read at once is not there yet, or older: the background makes it. What could
 * be read is drawn first: opening would stand in the way.
 */
async function forReading(found: FirstRead | null): Promise<Database> {
  if (found) await new Promise((resolve) => setTimeout(resolve));
  else await tell('ready', {});
  return openForReading();
}

/** Reads now and after each change. Returns how to stop. */
function watching<T>(
  database: Promise<Database>,
  read: (open: Database) => Promise<T>,
  next: (value: T) => void,
  failed: (error: unknown) => void,
): () => void {
  let stop: (() => void) | null = null;
  let wanted = true;
  const begin = (open: Database) => {
    if (wanted) stop = watch(() => read(open), next, failed);
  };
  void database.then(begin, failed);
  return () => {
    wanted = false;
    stop?.();
  };
}

/** The wish is in the store, the permission in the browser, and each can change without the other. */
function notifying(database: Promise<Database>, ...[next, failed]: Parameters<Doors['notifying']>): () => void {
  let settings: NotificationSettings | null = null;
  const tellNext = () => {
    const known = settings;
    if (known) void mayNotify().then((isAllowed) => next({ settings: known, isAllowed }), failed);
  };
  const stops = [
    onPermissions(tellNext),
    watching(
      database,
      (open) => setting<unknown>(open, NOTIFICATION_SETTING, null),
      (stored) => {
        settings = notificationSettingsOf(stored);
        tellNext();
      },
      failed,
    ),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Opens everything at once, so that nothing waits for another; the first content before all else. */
export function opened(first: Promise<FirstRead | null>): Opened {
  const database = first.then(forReading);
  const reading = <T>(work: (open: Database) => Promise<T>): Promise<T> =>
    database.then(work).catch((error) => {
      throw inWords(error);
    });
  const doors: Doors = {
    tell,
    open: openTab,
    openPage: () => openTab(ownPage('src/pages/welcome/index.html')),
    interviews: ({ words, limit }, next, failed) =>
      watching(
        database,
        (open) => (words === '' ? listInterviews(open, limit) : searchInterviews(open, words)),
        next,
        (error) => failed(inWords(error)),
      ),
    read: (id, next, failed) => watching(database, (open) => interviewById(open, id), next, failed),
    notifying: (next, failed) => notifying(database, next, failed),
    askToNotify,
    kept: (key) => reading((open) => keptText(open, key)),
  };
  const wake = () => void tell('ready', {}).catch(() => undefined);
  return { first, database, doors, mail: database.then(mailInTab, mailInTab), wake };
}
