import { forwardedIn, historyStart } from './history';
import type { Address, Email, Span } from './shape';

/** The words of a message that count: its own, or those of the message it forwards. */
export type OwnWords = {
  part: Span['part'];
  /** Where the words begin in that part. */
  offset: number;
  text: string;
  subject: string;
  from: Address;
  /** Wall clock of the message the words belong to. */
  date: string | null;
  forwarded: boolean;
};

/** Nothing that counts stands further down: legal text, job descriptions, history without a mark. */
const READ_CAP = 12_000;

/** Above this many own characters a forward is a comment on something, not the thing itself. */
const MOST_COMMENT = 220;

const addressOf = (words: string): Address => {
  const email = /[\w.+'-]{1,64}@[\w.-]{1,200}/.exec(words)?.[0] ?? null;
  const name = words
    .replace(/[<[(].*$/, '')
    .replaceAll('"', '')
    .trim();
  return { name: name.slice(0, 200), email };
};

/**
 * What to read of a message. A bare forward (little of one's own above a forwarded message) is read as the forwarded one.
 */
export const ownWords = (email: Email): OwnWords => {
  const own: OwnWords = {
    part: 'text',
    offset: 0,
    text: email.text,
    subject: email.subject,
    from: email.from,
    date: email.date.iso,
    forwarded: false,
  };
  if (email.text.length > MOST_COMMENT || email.quote === '') return own;
  const forwarded = forwardedIn(email.subject, email.quote);
  if (forwarded === null) return own;
  const below = email.quote.slice(forwarded.bodyStart, forwarded.bodyStart + READ_CAP);
  // A forward of a forward: what stands below the second mark is history again.
  const first = below.slice(0, historyStart(below));
  const text = first.trim().length > MOST_COMMENT / 4 ? first : below;
  if (text.trim().length < email.text.length) return own;
  return {
    part: 'quote',
    offset: forwarded.bodyStart,
    text,
    subject: forwarded.subject ?? email.subject.replace(/^\s{0,3}(fwd?|fw|wg|tr|rv|enc|doorst|i)\s?:\s?/i, ''),
    from: forwarded.from === null ? email.from : addressOf(forwarded.from),
    date: email.date.iso,
    forwarded: true,
  };
};
