/**
 * A mail as it is written down: one row of a `.jsonl` file, or one of the practice mailbox's own. Rows that share a
 * `thread` become one conversation, in the order of their dates.
 */

export type Person = { name: string; email: string };

export type RowAttachment = { filename: string; type: string; text: string };

/** The card that a webmail draws above an invitation, outside the message's body. */
export type InviteCard = { when: string; title: string; organizer: string; note?: string };

export type MailRow = {
  id: string;
  lang?: string;
  /** Several rows with one `thread` are one conversation; a row without one stands alone. */
  thread?: string;
  /** Which account of the browser it arrived in: the `N` of `/mail/u/N/`. */
  account?: number;
  from: Person | null;
  /** One address, several separated by commas, or a list. Missing: the mailbox's owner. */
  to?: string | Person[] | null;
  cc?: string | Person[] | null;
  subject: string | null;
  /** An instant (`…Z`), or a wall clock without a zone, which is then the reader's. */
  date: string | null;
  /** Plain text; the body when there is no `html`. */
  text: string;
  html?: string | null;
  attachments?: RowAttachment[] | null;
  card?: InviteCard;
  /** Written by the owner of the mailbox. */
  own?: boolean;
  /** Written by the owner and not sent yet: shown as an open compose in the conversation. */
  draft?: boolean;
  unread?: boolean;
};

const ADDRESS = /^([^<]{0,400})<([^<>]{1,400})>$/;

/** `Dana Ito <dana@acme.example>` and bare addresses, separated by commas or semicolons; empty parts are dropped. */
export const parsePeople = (value: string | Person[] | null | undefined): Person[] => {
  if (Array.isArray(value)) return value;
  // A comma inside double quotes belongs to the name.
  const parts = (value ?? '').match(/(?:"[^"]{0,200}"|[^,;"]){1,600}/g) ?? [];
  return parts.flatMap((part) => {
    const trimmed = part.trim();
    if (trimmed === '') return [];
    const [, name, email] = ADDRESS.exec(trimmed) ?? [];
    if (email === undefined) return [{ name: trimmed.split('@')[0] ?? trimmed, email: trimmed }];
    const clean = (name ?? '').trim().replace(/^"|"$/g, '');
    return [{ name: clean || email, email: email.trim() }];
  });
};
