import type { MailRow } from '../row';
import { calendarDay, calendarFile, calendarHour, hour12, hour24, longDay, zoneName } from './days';
import type { When } from './index';

/** Invitations and schedules as calendars, video services and hiring systems send them. */

const OWNER = { name: 'Sam Rivera', email: 'sam.rivera@example.com' };

const calendarInvitation = ({ workday, came }: When): MailRow[] => {
  const start = workday(3, '16:00', 'Europe/Berlin');
  const end = start.add({ minutes: 45 });
  const organizer = { name: 'Felix Arnold', email: 'felix.arnold@orchardbank.example' };
  const guests = [organizer, { name: 'Mei Tanaka', email: 'mei.tanaka@orchardbank.example' }, OWNER];
  const title = 'Interview Sam Rivera, Product Analyst';
  const day = calendarDay(start);
  const hours = `${calendarHour(start)} - ${calendarHour(end)} (${zoneName(start)})`;
  const link = 'https://meet.google.com/qzt-wbkd-rmv';
  const people = guests
    .map((guest) => `<tr><td style="padding:2px 0"><a href="mailto:${guest.email}">${guest.email}</a></td></tr>`)
    .join('');
  return [
    {
      id: 'orchard-1',
      thread: 'calendar-invitation',
      lang: 'en',
      from: organizer,
      to: [OWNER],
      subject: `Invitation: ${title} @ ${day} ${hours} (${OWNER.email})`,
      date: came(0, '09:05'),
      unread: true,
      card: {
        when: `${longDay(start)} · ${hour12(start)} – ${hour12(end)}`,
        title,
        organizer: organizer.name,
        note: 'Join with video · 3 guests',
      },
      text: '',
      html: `<div style="max-width:640px"><h2 style="font-size:18px;font-weight:500;margin:0 0 10px">${title}</h2><table cellpadding="0" cellspacing="0"><tbody><tr><td style="padding:0 0 4px"><b>When</b></td></tr><tr><td style="padding:0 0 12px">${day} ⋅ ${hours}</td></tr><tr><td style="padding:0 0 4px"><b>Join with video</b></td></tr><tr><td style="padding:0 0 12px"><a href="https://www.google.com/url?q=${encodeURIComponent(link)}&sa=D&source=calendar">${link.replace('https://', '')}</a></td></tr><tr><td style="padding:0 0 4px"><b>Guests</b></td></tr>${people}</tbody></table><p style="margin-top:14px">Dear Sam, Mei and I look forward to speaking with you about the Product Analyst role. Felix</p></div>`,
      attachments: [
        {
          filename: 'invite.ics',
          type: 'text/calendar',
          text: calendarFile({
            uid: 'orchard-1@practice.example',
            title,
            start,
            end,
            organizer,
            guests,
            place: link,
            description: 'Product Analyst, second conversation',
          }),
        },
      ],
    },
  ];
};

const zoom = ({ workday, came }: When): MailRow[] => {
  const at = workday(2, '09:30', 'America/Los_Angeles');
  return [
    {
      id: 'solstice-1',
      thread: 'zoom',
      lang: 'en',
      from: { name: 'Grace Kim', email: 'grace.kim@solstice-audio.example' },
      to: [OWNER],
      subject: 'Zoom details: technical interview with Solstice Audio',
      date: came(1, '18:55'),
      text: `Hi Sam,

As discussed, here are the details for your technical interview for the DSP Engineer position. You will be meeting with Luis Ortega, our Principal Engineer.

Topic: Technical interview, Sam Rivera
Time: ${calendarDay(at)} ${hour12(at)} Pacific Time (US and Canada)

Join Zoom Meeting
https://us02web.zoom.us/j/81234567890?pwd=practice

Meeting ID: 812 3456 7890
Passcode: 440017

Please have an editor ready that you can share.

Grace Kim
Recruiting Coordinator, Solstice Audio`,
    },
  ];
};

/** A panel day: the agenda is a table, the sender a hiring system that serves many employers. */
const panelDay = ({ workday, came }: When): MailRow[] => {
  const first = workday(6, '10:00', 'Europe/London');
  const slots: [number, number, string, string, string][] = [
    [0, 45, 'System design', 'Helen Marsh', 'Director of Engineering'],
    [60, 45, 'Coding together', 'Arjun Patel', 'Staff Engineer'],
    [120, 30, 'Working with product', 'Sofia Lindqvist', 'Product Lead'],
    [165, 30, 'Meet the team', 'Owen Clarke', 'Engineer'],
  ];
  const rows = slots.map(([after, minutes, topic, name, title]) => {
    const from = first.add({ minutes: after });
    const time = `${hour24(from)} - ${hour24(from.add({ minutes }))}`;
    return `<tr><td style="padding:8px 14px 8px 0;border-top:1px solid #ddd">${time}</td><td style="padding:8px 14px 8px 0;border-top:1px solid #ddd">${topic}</td><td style="padding:8px 0;border-top:1px solid #ddd"><b>${name}</b><br>${title}</td></tr>`;
  });
  return [
    {
      id: 'meridian-1',
      thread: 'panel-day',
      lang: 'en',
      from: { name: 'Chloe Fraser (Meridian Health)', email: 'no-reply@us.greenhouse-mail.io' },
      to: [OWNER],
      subject: 'Your interview day with Meridian Health',
      date: came(2, '13:20'),
      text: '',
      html: `<div style="display:none;max-height:0;overflow:hidden">Everything for your day with us</div><table width="100%"><tbody><tr><td><p>Hi Sam,</p><p>We are excited to welcome you for the final round for <b>Senior Backend Engineer</b>. Here is your schedule for <b>${longDay(first)}</b>. All times are ${zoneName(first)}.</p><table cellspacing="0"><thead><tr><th align="left">Time</th><th align="left">Session</th><th align="left">Interviewer</th></tr></thead><tbody>${rows.join('')}</tbody></table><p>Where: Meridian Health, 4 Quay Side, Bristol BS1 5TX. Reception knows that you are coming.</p><p>If anything changes, reply to this mail and it will reach me.</p><p>Chloe Fraser<br>Recruiting Coordinator</p></td></tr></tbody></table>`,
    },
  ];
};

export const fromSystems = (when: When): MailRow[] => [...calendarInvitation(when), ...zoom(when), ...panelDay(when)];
