import type { MailRow } from '../row';
import type { When } from './index';

/** Mail that is no interview, some of it close enough to be mistaken for one. */

const OWNER = 'Sam Rivera <sam.rivera@example.com>';

export const everyday = ({ came }: When): MailRow[] => [
  {
    id: 'rejection-1',
    thread: 'rejection',
    lang: 'en',
    from: { name: 'Talent at Copperline', email: 'talent@copperline.example' },
    to: OWNER,
    subject: 'Your application to Copperline',
    date: came(5, '10:00'),
    text: `Dear Sam,

Thank you for taking the time to interview with us for the Content Strategist role. We were impressed by your work. After careful thought we have decided to move forward with another candidate.

We wish you all the best for your search.

The Talent Team at Copperline`,
  },
  {
    id: 'newsletter-1',
    thread: 'newsletter',
    lang: 'en',
    from: { name: 'The Career Letter', email: 'hello@careerletter.example' },
    to: OWNER,
    subject: 'Seven questions to ask at the end of any interview',
    date: came(0, '07:00'),
    unread: true,
    text: '',
    html: `<table width="100%" bgcolor="#f6f4ef"><tbody><tr><td style="padding:20px"><h1 style="font-size:22px">Before you leave the room</h1><p>Your next interview may be on Tuesday at 10, or months away. These seven questions work either way.</p><ol><li>What would a good first half-year look like?</li><li>How does the team decide what not to do?</li><li>What made the last person in this role succeed?</li></ol><p><a href="https://careerletter.example/read/58">Read all seven</a></p><p style="color:#777;font-size:12px">You get this because you subscribed. <a href="https://careerletter.example/unsubscribe">Unsubscribe</a></p></td></tr></tbody></table>`,
  },
  {
    id: 'book-club-1',
    thread: 'book-club',
    lang: 'en',
    from: { name: 'Lena Okafor', email: 'lena.okafor@example.com' },
    to: OWNER,
    cc: 'Marta Ruiz <marta.ruiz@example.com>',
    subject: 'Book club on Sunday? ☕',
    date: came(3, '19:14'),
    text: `Hey you two,

Sunday at four at mine? I have tea, and most of a cake ☕. We said we would get to chapter nine, but I will not tell if you do not.

Lena`,
  },
  {
    id: 'book-club-2',
    thread: 'book-club',
    lang: 'en',
    from: { name: 'Marta Ruiz', email: 'marta.ruiz@example.com' },
    to: 'Lena Okafor <lena.okafor@example.com>',
    cc: OWNER,
    subject: 'Re: Book club on Sunday?',
    date: came(3, '20:47'),
    text: `I am in. Chapter six, proudly.

On Thu, Lena Okafor <lena.okafor@example.com> wrote:
> Sunday at four at mine? I have tea, and most of a cake.`,
  },
  {
    id: 'book-club-3',
    thread: 'book-club',
    lang: 'en',
    own: true,
    from: null,
    to: 'Lena Okafor <lena.okafor@example.com>, Marta Ruiz <marta.ruiz@example.com>',
    subject: 'Re: Book club on Sunday?',
    date: came(2, '08:30'),
    text: 'Me too, and I bring the rest of a cake.\n\nSam',
  },
  {
    id: 'rivera-1',
    thread: 'second-account',
    account: 1,
    lang: 'en',
    from: { name: 'Paper Mill Orders', email: 'orders@papermill.example' },
    to: 'Sam Rivera <sam@rivera-bookbinding.example>',
    subject: 'Your paper is on its way',
    date: came(1, '09:09'),
    text: 'Hello Sam,\n\nTwo reams of 120 g cotton paper left our mill this morning.\n\nPaper Mill',
  },
];
