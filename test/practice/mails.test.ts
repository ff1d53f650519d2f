import { describe, expect, it } from 'vitest';
import { toThreads } from '../../tools/practice/mailbox';
import { practiceMails } from '../../tools/practice/mails';
import {
  calendarHour,
  cameBefore,
  germanDay,
  hour12,
  longDay,
  pastFrom,
  workdaysFrom,
  zoneName,
} from '../../tools/practice/mails/days';

/** Every day of a week, the hours around midnight, both changes of the clocks, the end of a year. */
const NOWS = [
  '2026-05-11T09:00:00Z',
  '2026-05-12T00:30:00Z',
  '2026-05-13T23:30:00Z',
  '2026-05-14T12:00:00Z',
  '2026-05-15T16:00:00Z',
  '2026-05-16T08:00:00Z',
  '2026-05-17T20:00:00Z',
  '2026-03-27T10:00:00Z',
  '2026-10-23T10:00:00Z',
  '2026-12-30T10:00:00Z',
  '2028-02-28T10:00:00Z',
].map((instant) => new Date(instant));

describe('days', () => {
  it('count working days only, in the zone that was asked for', () => {
    const friday = new Date('2026-05-15T10:00:00Z');
    expect(workdaysFrom(friday)(1, '14:00', 'Europe/Berlin').toString()).toBe(
      '2026-05-18T14:00:00+02:00[Europe/Berlin]',
    );
    expect(workdaysFrom(friday)(-5, '09:30', 'Europe/London').toPlainDateTime().toString()).toBe('2026-05-08T09:30:00');
    // 23:30 in Greenwich is already the next day in Berlin.
    expect(workdaysFrom(new Date('2026-05-13T23:30:00Z'))(1, '14:00', 'Europe/Berlin').toPlainDate().toString()).toBe(
      '2026-05-15',
    );
    expect(pastFrom(friday)(6, '16:00', 'Europe/Dublin').toPlainDate().toString()).toBe('2026-05-08');
  });

  it('are written as people and calendars write them', () => {
    const at = workdaysFrom(new Date('2026-05-12T10:00:00Z'))(2, '14:30', 'Europe/Berlin');
    expect(longDay(at)).toBe('Thursday, May 14');
    expect(germanDay(at)).toBe('Donnerstag, den 14. Mai 2026');
    expect(hour12(at)).toBe('2:30 PM');
    expect(calendarHour(at)).toBe('2:30pm');
    expect(calendarHour(at.subtract({ minutes: 30 }))).toBe('2pm');
    expect(zoneName(at)).toBe('CEST');
    expect(zoneName(at.withTimeZone('America/New_York'))).toBe('EDT');
    expect(zoneName(at.withTimeZone('Europe/London').add({ months: 8 }))).toBe('GMT');
  });

  it('let no mail come from the future', () => {
    const now = new Date('2026-05-14T10:00:00Z');
    expect(cameBefore(now)(0, '11:00')).toBe('2026-05-14T09:00:00Z');
    expect(cameBefore(now)(0, '13:00')).toBe('2026-05-13T11:00:00Z');
  });
});

describe('the practice mails', () => {
  it.each(NOWS)('are complete and in the past at %s', (now) => {
    const rows = practiceMails(now);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    for (const row of rows) {
      expect(Date.parse(row.date ?? '')).toBeLessThan(now.getTime());
      expect(row.subject).toBeTruthy();
      expect((row.html ?? '') + row.text).not.toMatch(/undefined|NaN|\[object|Invalid/);
    }
    const threads = toThreads(rows, now);
    expect(threads.filter((thread) => thread.account === 0).length).toBeGreaterThanOrEqual(14);
    expect(new Set(threads.map((thread) => thread.legacyId)).size).toBe(threads.length);
  });

  it('tell the day of an interview in their own words, around now', () => {
    const monday = new Date('2026-05-11T09:00:00Z');
    const text = (id: string): string => {
      const row = practiceMails(monday).find((one) => one.id === id);
      return row?.html || row?.text || '';
    };
    expect(text('kestrel-1')).toContain('Wednesday, May 13, 14:00 to 15:00 CEST');
    expect(text('hafen-1')).toContain('Montag, den 18. Mai 2026, um 10:00 Uhr');
    expect(text('brightwell-1')).toContain('Tuesday, May 5 at 16:00 Irish time');
    expect(text('meridian-1')).toContain('12:45 - 13:15');
  });

  it('carry a calendar file that says the same as the invitation', () => {
    const invitation = practiceMails(new Date('2026-05-11T09:00:00Z')).find((row) => row.id === 'orchard-1');
    expect(invitation?.subject).toBe(
      'Invitation: Interview Sam Rivera, Product Analyst @ Thu May 14, 2026 4pm - 4:45pm (CEST) (sam.rivera@example.com)',
    );
    expect(invitation?.card?.when).toBe('Thursday, May 14 · 4:00 PM – 4:45 PM');
    expect(invitation?.attachments?.[0]?.text).toContain('DTSTART:20260514T140000Z\r\nDTEND:20260514T144500Z');
  });

  it('put only the newest of a conversation with an own answer last', () => {
    const kestrel = toThreads(practiceMails(new Date('2026-05-11T09:00:00Z'))).find(
      (thread) => thread.name === 'kestrel',
    );
    expect(kestrel?.messages.map((message) => message.own)).toEqual([false, true]);
  });
});
