import type { MailRow } from '../../../tools/practice/row';

const OWNER = 'Sam Rivera <sam.rivera@example.com>';
const dana = { name: 'Dana Ito', email: 'dana@larkspur.example' };

/** Conversations with one thing each that the adapter must get right. */
export const MAILS: MailRow[] = [
  {
    id: 'plain-1',
    thread: 'plain',
    from: dana,
    to: OWNER,
    cc: 'Rob Weiss <rob@larkspur.example>',
    subject: 'Talk on Thursday \u{1F680}',
    date: '2026-05-11T10:12:00Z',
    text: '',
    html: '<div>Hi Sam,</div><div>see you at <a href="https://meet.larkspur.example/a">the room</a>.</div><table><tr><td>When</td><td>Thu 14 May, 14:00</td></tr></table><div class="gmail_signature">Dana<br>Larkspur</div><div class="gmail_quote">On Monday you wrote: may I come?</div>',
  },
  {
    id: 'plain-2',
    thread: 'plain',
    from: null,
    own: true,
    to: 'Dana Ito <dana@larkspur.example>',
    subject: 'Re: Talk on Thursday',
    date: '2026-05-11T11:00:00Z',
    text: 'See you there!',
  },
  {
    id: 'invite-1',
    thread: 'invite',
    from: { name: 'Calendar', email: 'calendar-notification@google.com' },
    to: OWNER,
    subject: 'Invitation: Chat with Larkspur @ Thu 14 May 2026 14:00 (sam.rivera@example.com)',
    date: '2026-05-11T09:00:00Z',
    text: 'You have been invited.',
    attachments: [{ filename: 'invite é.ics', type: 'text/calendar', text: 'BEGIN:VCALENDAR\nEND:VCALENDAR' }],
    card: { when: 'Thu, 14 May · 14:00 – 15:00', title: 'Chat with Larkspur', organizer: 'Dana Ito' },
  },
  {
    id: 'crowd-1',
    thread: 'crowd',
    from: dana,
    to: Array.from({ length: 100 }, (_, at) => ({ name: `Guest ${at}`, email: `guest${at}@larkspur.example` })),
    subject: 'All hands',
    date: '2026-05-10T09:00:00Z',
    text: 'Everybody, please read.',
  },
  {
    id: 'odd-1',
    thread: 'odd',
    from: { name: '<b>Dana</b>\u202e & "Co"', email: 'odd@larkspur.example' },
    to: OWNER,
    subject: '',
    date: '2026-05-10T08:00:00Z',
    text: '',
    html: '',
  },
  {
    id: 'long-1',
    thread: 'long',
    from: dana,
    to: OWNER,
    subject: 'A long one',
    date: '2026-05-10T07:00:00Z',
    text: `${'A line of words that goes on. '.repeat(40)}\n`.repeat(800),
  },
];
