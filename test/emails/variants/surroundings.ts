import { fromText } from '../../../src/email/fromText';
import type { Email } from '../../../src/email/shape';

/** What stands around a message and does not change what it says. */

const withText = (email: Email, text: string): Email => ({ ...email, ...fromText(text) });

export const surroundings = {
  plain: (email: Email) => ({ ...email }),
  quoted: (email: Email) =>
    withText(
      email,
      `${email.text}\n\nOn Fri, Jan 2, 2026 at 8:12 AM Ike <ike@mail.example> wrote:\n> I could come on Tuesday at 9am or Wednesday at 4pm.\n> Ike`,
    ),
  'boilerplate to reschedule': (email: Email) =>
    withText(email, `${email.text}\n\nNeed to reschedule or cancel? If you can no longer attend, please let us know.`),
  'legal footer': (email: Email) =>
    withText(
      email,
      `${email.text}\n\nThis message is confidential. If you received it by mistake, please delete it.\n© 2019-2026 All rights reserved.`,
    ),
  'banner of a mail filter': (email: Email) =>
    withText(
      email,
      `CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender.\n\n${email.text}`,
    ),
  forwarded: (email: Email) => ({
    ...withText(
      email,
      `---------- Forwarded message ---------\nFrom: ${email.from.name} <${email.from.email}>\nDate: ${email.date.iso}\nSubject: ${email.subject}\nTo: <ike@mail.example>\n\n${email.text}`,
    ),
    subject: `Fwd: ${email.subject}`,
    from: { name: 'Ike', email: 'ike@mail.example' },
  }),
  anonymous: (email: Email) => ({ ...email, from: { name: '', email: null }, to: [] }),
};
