import type { Card, MailRef } from '../messages/card';

/** The mail that is open in the tab the popup hangs on, and how to tell its card to look again. */
export type MailHere = {
  readonly ref: MailRef;
  readonly card: Card | null;
  readonly refresh: () => Promise<unknown>;
};
