import { fromText } from '../../src/email/fromText';
import type { Email } from '../../src/email/shape';

/**
 * A received message of plain text, with nothing else known of it.
 * @param known what is known all the same: subject, sender, recipients, date, whether it is one's own
 */
export const plain = (text: string, known: Partial<Email> = {}): Email => ({
  key: { host: 'gmail', account: null, thread: null, message: null },
  subject: '',
  from: { name: '', email: null },
  to: [],
  toComplete: true,
  date: { raw: null, iso: null },
  ...fromText(text),
  clipped: false,
  own: false,
  draft: false,
  attachments: [],
  invite: null,
  ...known,
});
