import type { MailRow } from '../row';
import { germanDay, hour12, hour24, longDay, zoneName } from './days';
import type { When } from './index';

/** Confirmations, changes and questions as people type them. */

const OWNER = 'Sam Rivera <sam.rivera@example.com>';

/** The main story: one plain mail, three interviewers, and one's own short answer as the newest message. */
const kestrel = ({ workday, came }: When): MailRow[] => {
  const at = workday(2, '14:00', 'Europe/Berlin');
  const decided = workday(9, '12:00', 'Europe/Berlin');
  return [
    {
      id: 'kestrel-1',
      thread: 'kestrel',
      lang: 'en',
      from: { name: 'Dana Ito', email: 'dana.ito@kestrelmaps.example' },
      to: OWNER,
      cc: 'Rob Weiss <rob.weiss@kestrelmaps.example>, Amara Nwosu <amara.nwosu@kestrelmaps.example>',
      subject: 'Your interview at Kestrel Maps: Frontend Engineer',
      date: came(1, '10:12'),
      text: `Hi Sam,

Thank you for sending the write-up so quickly. We would love to talk, and I am happy to confirm your interview for the Frontend Engineer role:

${longDay(at)}, ${hour24(at)} to ${hour24(at.add({ minutes: 60 }))} ${zoneName(at)}
Video call: https://meet.kestrelmaps.example/sam-rivera

You will speak with three of us:

Dana Ito, Engineering Manager
Rob Weiss, Senior Frontend Engineer
Amara Nwosu, Product Designer

No slides needed. Rob will ask you to walk through something that you built and are fond of; Amara is curious how you work with designers.

We plan to decide by ${longDay(decided)}.

Best,
Dana

-- 
Dana Ito
Engineering Manager, Kestrel Maps`,
    },
    {
      id: 'kestrel-2',
      thread: 'kestrel',
      lang: 'en',
      own: true,
      from: null,
      to: 'Dana Ito <dana.ito@kestrelmaps.example>',
      cc: 'Rob Weiss <rob.weiss@kestrelmaps.example>, Amara Nwosu <amara.nwosu@kestrelmaps.example>',
      subject: 'Re: Your interview at Kestrel Maps: Frontend Engineer',
      date: came(1, '11:40'),
      text: '',
      html: `<div dir="ltr">Hi Dana,<div><br></div><div>That works well, see you there!</div><div><br></div><div>Sam</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Dana Ito &lt;<a href="mailto:dana.ito@kestrelmaps.example">dana.ito@kestrelmaps.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">I am happy to confirm your interview for the Frontend Engineer role: ${longDay(at)}, ${hour24(at)} ${zoneName(at)}.</blockquote></div>`,
    },
  ];
};

const phoneScreen = ({ workday, came }: When): MailRow[] => {
  const at = workday(1, '10:30', 'America/New_York');
  return [
    {
      id: 'northbeam-1',
      thread: 'phone-screen',
      lang: 'en',
      from: { name: 'Priya Menon', email: 'priya@northbeam-talent.example' },
      to: OWNER,
      subject: 'Quick call about the Data Visualization role at Tidewater Energy',
      date: came(0, '16:20'),
      unread: true,
      text: `Hello Sam,

Good news, my client Tidewater Energy liked your profile. Before I put you in front of their team I would like to go through a few things with you by phone.

I will call you on ${longDay(at)} at ${hour12(at)} ${zoneName(at)} on the number from your résumé. Please keep about 20 minutes free, and have your notice period and salary expectation at hand.

If that does not suit you, a short reply is enough.

Warm regards,
Priya Menon
Senior Consultant, Northbeam Talent
+1 555 0163`,
    },
  ];
};

const moved = ({ workday, came }: When): MailRow[] => {
  const before = workday(3, '11:00', 'Europe/London');
  const after = workday(4, '15:30', 'Europe/London');
  return [
    {
      id: 'harrow-1',
      thread: 'moved',
      lang: 'en',
      from: { name: 'Tom Ashby', email: 'tom.ashby@harrowpress.example' },
      to: OWNER,
      subject: 'Interview: Digital Editor, Harrow Press',
      date: came(4, '14:05'),
      text: `Dear Sam,

I am writing to confirm your interview for the position of Digital Editor on ${longDay(before)} at ${hour24(before)} (${zoneName(before)}) at our office, 18 Larch Street, London. Please ask for me at the front desk.

Kind regards,
Tom Ashby
Managing Editor`,
    },
    {
      id: 'harrow-2',
      thread: 'moved',
      lang: 'en',
      from: { name: 'Tom Ashby', email: 'tom.ashby@harrowpress.example' },
      to: OWNER,
      subject: 'Re: Interview: Digital Editor, Harrow Press',
      date: came(1, '17:48'),
      unread: true,
      text: `Dear Sam,

I am sorry to ask, but could we move your interview? A print deadline has landed on top of it. The new time is ${longDay(after)} at ${hour24(after)} (${zoneName(after)}), same place. Joanna Reyes, our Head of Audience, will join us.

Apologies for the shuffle.

Tom`,
    },
  ];
};

const calledOff = ({ workday, came }: When): MailRow[] => {
  const at = workday(3, '09:00', 'America/Chicago');
  return [
    {
      id: 'ludlow-1',
      thread: 'called-off',
      lang: 'en',
      from: { name: 'Marcus Hale', email: 'mhale@ludlowfreight.example' },
      to: OWNER,
      subject: 'Interview for Logistics Analyst',
      date: came(6, '16:15'),
      text: `Hi Sam,

You are confirmed for an interview with me and Beth Carver, our Operations Director, on ${longDay(at)} at ${hour12(at)} ${zoneName(at)}. We will call you by video; the link follows on the day before.

Marcus Hale
Ludlow Freight`,
    },
    {
      id: 'ludlow-2',
      thread: 'called-off',
      lang: 'en',
      from: { name: 'Marcus Hale', email: 'mhale@ludlowfreight.example' },
      to: OWNER,
      subject: 'Cancelled: interview for Logistics Analyst',
      date: came(2, '18:02'),
      text: `Hi Sam,

Unfortunately we have to cancel your interview on ${longDay(at)} at ${hour12(at)} ${zoneName(at)}. The Logistics Analyst position has been put on hold until the next quarter.

I will get in touch as soon as it is open again. Thank you for your patience.

Marcus Hale
Ludlow Freight`,
    },
  ];
};

const pickASlot = ({ came }: When): MailRow[] => [
  {
    id: 'fernhill-1',
    thread: 'pick-a-slot',
    lang: 'en',
    from: { name: 'Ingrid Solberg', email: 'ingrid@fernhill-labs.example' },
    to: OWNER,
    subject: 'Next step with Fernhill Labs',
    date: came(3, '09:31'),
    text: `Hi Sam,

We enjoyed reading your application for Research Engineer and would like to invite you to a first interview with our team lead.

Please choose a time that suits you here: https://booking.fernhill-labs.example/research-engineer

Looking forward to meeting you,
Ingrid Solberg
People Team`,
  },
  {
    id: 'fernhill-2',
    thread: 'pick-a-slot',
    lang: 'en',
    draft: true,
    from: null,
    to: 'Ingrid Solberg <ingrid@fernhill-labs.example>',
    subject: 'Re: Next step with Fernhill Labs',
    date: came(2, '20:10'),
    text: 'Hi Ingrid,\n\nI would like to take the second slot, if',
  },
];

const german = ({ workday, came }: When): MailRow[] => {
  const at = workday(5, '10:00', 'Europe/Berlin');
  return [
    {
      id: 'hafen-1',
      thread: 'german',
      lang: 'de',
      from: { name: 'Katharina Brandt', email: 'k.brandt@hafenwerk.example' },
      to: OWNER,
      subject: 'Einladung zum Vorstellungsgespräch als UX-Designer (m/w/d)',
      date: came(2, '15:10'),
      text: `Guten Tag Sam Rivera,

vielen Dank für Ihre Bewerbung. Wir möchten Sie gern persönlich kennenlernen und laden Sie zu einem Vorstellungsgespräch ein:

${germanDay(at)}, um ${hour24(at)} Uhr
Hafenwerk GmbH, Am Kai 7, 20457 Hamburg, 3. Stock

Am Gespräch nehmen Frau Dr. Lena Vogt (Leitung Produkt) und Herr Jonas Petersen (UX) teil. Bitte planen Sie etwa 60 Minuten ein.

Mit freundlichen Grüßen
Katharina Brandt
Personalabteilung, Hafenwerk GmbH`,
    },
  ];
};

const sixDaysAgo = ({ past, came }: When): MailRow[] => {
  const at = past(6, '16:00', 'Europe/Dublin');
  return [
    {
      id: 'brightwell-1',
      thread: 'six-days-ago',
      lang: 'en',
      from: { name: 'Niamh Byrne', email: 'niamh.byrne@brightwell.example' },
      to: OWNER,
      subject: 'Interview confirmation, Customer Success Lead at Brightwell',
      date: came(11, '12:26'),
      text: `Hello Sam,

This is to confirm your interview for Customer Success Lead with me and Patrick Quinn, VP Customers, on ${longDay(at)} at ${hour24(at)} Irish time.

Join here: https://video.brightwell.example/r/7719

We aim to come back to everyone within ten working days.

Niamh Byrne
Talent Partner, Brightwell`,
    },
  ];
};

export const fromPeople = (when: When): MailRow[] => [
  ...kestrel(when),
  ...phoneScreen(when),
  ...moved(when),
  ...calledOff(when),
  ...pickASlot(when),
  ...german(when),
  ...sixDaysAgo(when),
];
