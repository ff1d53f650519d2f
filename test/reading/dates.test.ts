import { describe, expect, it } from 'vitest';
import { languageByCode } from '../../src/languages';
import { fold } from '../../src/languages/fold';
import { ianaOf } from '../../src/reading/iana';
import { findDates } from '../../src/reading/moments';
import { readCalendar } from '../../src/reading/vevent';

const ANCHOR = '2026-05-11T09:00'; // a Monday

const read = (text: string, code = 'en', anchor: string | null = ANCHOR) => {
  const language = languageByCode(code);
  if (language === null) throw new Error(code);
  return findDates(text, fold(text), language, anchor, null);
};
const first = (text: string, code = 'en') => {
  const moment = read(text, code).moments.find((m) => m.time !== null);
  return moment === undefined ? null : [moment.at, moment.until];
};

describe('dates and times', () => {
  it.each([
    ['Thursday, May 14, 2026 at 2:00 PM', '2026-05-14T14:00', null],
    ['14th May 2026, 2pm', '2026-05-14T14:00', null],
    ['Thu 14 May, 1 - 1:30pm', '2026-05-14T13:00', '2026-05-14T13:30'],
    ['Thursday 11am-12.30pm', '2026-05-14T11:00', '2026-05-14T12:30'],
    ['11 - 1pm on May 14', '2026-05-14T11:00', '2026-05-14T13:00'],
    ['2026-05-14 14:00:00 - 14:30:00', '2026-05-14T14:00', '2026-05-14T14:30'],
    ['Date: May 14\nTime: 14:00', '2026-05-14T14:00', null],
    ['Time: 2:30pm\nDate: 14/05/2026', '2026-05-14T14:30', null],
    ['Date: 20 May 2026\nDay: Wednesday\nTime: 10:30', '2026-05-20T10:30', null],
    ['Wednesday, May 20, 2026 (Wednesday), 10:30 a.m.', '2026-05-20T10:30', null],
    ['tomorrow at noon', '2026-05-12T12:00', null],
    ['9:15 AM on June 4th', '2026-06-04T09:15', null],
    ['the interview is on Thursday at 3', '2026-05-14T15:00', null],
    ['next Monday at 10am', '2026-05-18T10:00', null],
    ['January 7 at 10am', '2027-01-07T10:00', null],
    ['5/14 at 10:00 AM', '2026-05-14T10:00', null],
    ['Thursday at half past nine', '2026-05-14T09:30', null],
    ['2026-05-14 10:00 till 2026-05-14 10:45', '2026-05-14T10:00', '2026-05-14T10:45'],
  ])('English: %s', (text, at, until) => expect(first(text)).toEqual([at, until]));

  it.each([
    ['de', 'Donnerstag, den 14. Mai 2026, um 14:00 Uhr', '2026-05-14T14:00', null],
    ['de', '14.05.2026, 09.30 Uhr bis 10.15 Uhr', '2026-05-14T09:30', '2026-05-14T10:15'],
    ['de', 'am Donnerstag um halb zehn', '2026-05-14T09:30', null],
    ['fr', 'jeudi 14 mai à 14h30', '2026-05-14T14:30', null],
    ['fr', 'le 14 mai 2026 à 11 h 00', '2026-05-14T11:00', null],
    ['es', 'jueves 14 de mayo a las 8:30 a. m.', '2026-05-14T08:30', null],
    ['es', 'el 14 de mayo a las 4 de la tarde', '2026-05-14T16:00', null],
    ['pt', '14/05/2026 às 14h30', '2026-05-14T14:30', null],
    ['pt', 'quinta-feira, 14 de maio, das 10h às 11h', '2026-05-14T10:00', '2026-05-14T11:00'],
    ['nl', 'donderdag 14 mei om 10.00 uur', '2026-05-14T10:00', null],
    ['nl', 'donderdag om negen uur', '2026-05-14T09:00', null],
    ['it', 'giovedì 14 maggio alle ore 15:00', '2026-05-14T15:00', null],
    ['it', 'giovedì 14 maggio dalle 10 alle 11', '2026-05-14T10:00', '2026-05-14T11:00'],
  ])('%s: %s', (code, text, at, until) => expect(first(text, code)).toEqual([at, until]));

  it.each([
    ['Please reply by Thursday 14 May at 5pm', 'deadline'],
    ['The form is due May 14 at 17:00', 'deadline'],
    ['Please arrive at 9:45 on May 14', 'arrive'],
    ['originally scheduled for May 14 at 10:00', 'old'],
    ['moved to May 14 at 10:00', 'fresh'],
    ['sent May 14 at 10:00', 'sent'],
    ['on May 14 at 10:00', 'start'],
  ])('role: %s', (text, role) => expect(read(text).moments.find((m) => m.time !== null)?.role).toBe(role));

  it.each([
    'Meeting ID: 357 365 426 44',
    'call 617-555-0134',
    '+32 2 555 01 77',
    'the 12th floor',
    'version 3.10',
    'costs $10.30',
    '80-100 %',
    '24 hours before',
    'ratio 16:90',
    'room 4799',
    'in 5-7 business days',
  ])('is no time: %s', (text) => expect(read(`On May 14 ${text}`).times).toEqual([]));

  it('says when weekday and date do not agree', () => {
    expect(read('Monday 14 May 2026 at 10am').moments[0]?.date.conflict).toBe(true);
    expect(read('Thursday 14 May 2026 at 10am').moments[0]?.date.conflict).toBe(false);
  });
  it('knows no day without the message’s date and a year', () => {
    expect(read('Thursday 14 May at 10am', 'en', null).moments[0]?.at).toBeNull();
    expect(read('Thursday 14 May 2026 at 10am', 'en', null).moments[0]?.at).toBe('2026-05-14T10:00');
  });
  it('a span to choose from is a window', () => {
    expect(read('on Wednesday between 9am and 1pm').times[0]?.window).toBe(true);
  });
});

describe('zones', () => {
  it.each([
    ['EDT', 'America/New_York'],
    ['PT', 'America/Los_Angeles'],
    ['Pacific Time (US and Canada)', 'America/Los_Angeles'],
    ['Europe/Stockholm', 'Europe/Stockholm'],
    ['(GMT-06:00) Central Time (US & Canada)', 'America/Chicago'],
    ['Houston time', 'America/Chicago'],
    ['Paris time', 'Europe/Paris'],
    ['WITA', 'Asia/Makassar'],
    ['UTC+2', 'Etc/GMT-2'],
    ['GMT+5:30', 'Asia/Kolkata'],
  ])('%s is %s', (words, zone) => expect(ianaOf(words)).toBe(zone));
  it('are found behind the time, in words of the language, and on their own line', () => {
    expect(read('May 14 at 3:00 PM IST').moments[0]?.time?.zone?.iana).toBe('Asia/Kolkata');
    expect(read('14 mai à 11 h 00 (heure de Paris)', 'fr').moments[0]?.time?.zone?.iana).toBe('Europe/Paris');
    expect(read('Time zone: Europe/Rome').zones[0]?.iana).toBe('Europe/Rome');
  });
  it('are not every word in capitals', () => {
    expect(read('May 14 at 3:00 PM ASAP').moments[0]?.time?.zone ?? null).toBeNull();
  });
});

describe('calendar text', () => {
  const event = (lines: string) =>
    readCalendar(`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${lines}\r\nEND:VEVENT\r\nEND:VCALENDAR`);
  it('gives the slot, its zone and people', () => {
    expect(
      event(
        'SUMMARY:Interview\\, Acme\r\nDTSTART;TZID=Europe/Rome:20260514T100000\r\nDURATION:PT45M\r\nORGANIZER;CN="Dana Ito":mailto:d@a.example',
      ),
    ).toMatchObject({
      summary: 'Interview, Acme',
      start: '2026-05-14T10:00',
      end: '2026-05-14T10:45',
      zone: 'Europe/Rome',
      organizer: { name: 'Dana Ito', email: 'd@a.example' },
    });
  });
  it('unfolds long lines, knows UTC, and takes whole days for no slot', () => {
    expect(event('SUMMARY:Inter\r\n view\r\nDTSTART:20260514T100000Z')).toMatchObject({
      summary: 'Interview',
      zone: 'UTC',
    });
    expect(event('DTSTART;VALUE=DATE:20260514')?.start).toBeNull();
  });
  it('is null for anything else', () => expect(readCalendar('BEGIN:VTODO')).toBeNull());
});

describe('a verb in two parts is not its preposition', () => {
  it.each([
    ['Das Gespräch findet statt am\nDienstag, 19. Mai 2026, um 09:20 Uhr.', '2026-05-19T09:20', 'start'],
    [
      'Das Gespräch findet in unseren Räumen in der Königstraße 5 statt: Dienstag, 19. Mai, 9:20 Uhr.',
      '2026-05-19T09:20',
      'start',
    ],
    ['Das Gespräch ist nun statt am Dienstag, 19. Mai, 9:20 Uhr später.', '2026-05-19T09:20', 'old'],
  ])('%s', (text, at, role) => {
    const moment = read(text, 'de').moments.find((m) => m.time !== null);
    expect([moment?.at, moment?.role]).toEqual([at, role]);
  });
});
