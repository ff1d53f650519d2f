import 'temporal-polyfill/global';

/**
 * Days counted from the moment the practice mailbox starts, so that its interviews are always about to happen or just
 * over, and the ways in which people write such a day down.
 */

const WORKWEEK = 5;

export type Moment = Temporal.ZonedDateTime;

/** A working day counted from `now` (negative: before it) at `clock` (`14:00`) in an IANA zone. */
export type WorkdayAt = (days: number, clock: string, zone: string) => Moment;

export const workdaysFrom =
  (now: Date): WorkdayAt =>
  (days, clock, zone) => {
    const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate();
    const step = Math.sign(days);
    let date = today;
    for (let left = Math.abs(days); left > 0; ) {
      date = date.add({ days: step });
      if (date.dayOfWeek <= WORKWEEK) left -= 1;
    }
    return date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(clock) });
  };

/** A working day at least that many days before now. */
export const pastFrom =
  (now: Date): WorkdayAt =>
  (days, clock, zone) => {
    const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate();
    const date = today.subtract({ days });
    const working = date.subtract({ days: Math.max(0, date.dayOfWeek - WORKWEEK) });
    return working.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(clock) });
  };

/** When a mail came: at `clock` that many days ago; a day earlier when that would still lie ahead. */
export type Came = (days: number, clock: string) => string;

/** The mailbox's owner lives in this zone. */
export const HOME_ZONE = 'Europe/Berlin';

export const cameBefore =
  (now: Date): Came =>
  (days, clock) => {
    const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(HOME_ZONE);
    const at = here.toPlainDate().subtract({ days }).toZonedDateTime({ timeZone: HOME_ZONE, plainTime: clock });
    const early = at.epochMilliseconds < now.getTime() ? at : at.subtract({ days: 1 });
    return early.toInstant().toString();
  };

const say = (moment: Moment, locale: string, style: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...style, timeZone: moment.timeZoneId }).format(moment.epochMilliseconds);

/** `Thursday, May 14` */
export const longDay = (at: Moment): string => say(at, 'en-US', { weekday: 'long', month: 'long', day: 'numeric' });
/** `Thu May 14, 2026` */
export const calendarDay = (at: Moment): string =>
  say(at, 'en-US', { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' }).replace(',', '');
/** `Donnerstag, den 14. Mai 2026` */
export const germanDay = (at: Moment): string => {
  const weekday = say(at, 'de-DE', { weekday: 'long' });
  return `${weekday}, den ${say(at, 'de-DE', { day: 'numeric', month: 'long', year: 'numeric' })}`;
};
/** `2:00 PM` */
export const hour12 = (at: Moment): string =>
  say(at, 'en-US', { hour: 'numeric', minute: '2-digit' }).replace('\u202f', ' ');
/** `2pm`, `2:30pm`: as calendars write it. */
export const calendarHour = (at: Moment): string => hour12(at).toLowerCase().replace(' ', '').replace(':00', '');
/** `14:00` */
export const hour24 = (at: Moment): string => say(at, 'en-GB', { hour: '2-digit', minute: '2-digit' });
/** `EDT`, `CEST`, `BST`: the zone's name on that very day. */
export const zoneName = (at: Moment): string => {
  const locale = at.timeZoneId.startsWith('America/') ? 'en-US' : 'en-GB';
  const parts = new Intl.DateTimeFormat(locale, { timeZone: at.timeZoneId, timeZoneName: 'short' }).formatToParts(
    at.epochMilliseconds,
  );
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
};

const stamp = (at: Moment): string => at.toInstant().toString().replace(/[-:]/g, '').replace(/\.\d+/, '');

export type Event = {
  uid: string;
  title: string;
  start: Moment;
  end: Moment;
  organizer: { name: string; email: string };
  guests: { name: string; email: string }[];
  place: string;
  description: string;
  method?: 'REQUEST' | 'CANCEL';
};

const fold = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/** An event as the calendar file that comes with an invitation. */
export const calendarFile = (event: Event): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Practice mail//EN',
    `METHOD:${event.method ?? 'REQUEST'}`,
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${stamp(event.start.subtract({ days: 3 }))}`,
    `DTSTART:${stamp(event.start)}`,
    `DTEND:${stamp(event.end)}`,
    `SUMMARY:${fold(event.title)}`,
    `ORGANIZER;CN=${event.organizer.name}:mailto:${event.organizer.email}`,
    ...event.guests.map((guest) => `ATTENDEE;CN=${guest.name};PARTSTAT=NEEDS-ACTION:mailto:${guest.email}`),
    `LOCATION:${fold(event.place)}`,
    `DESCRIPTION:${fold(event.description)}`,
    `STATUS:${event.method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
