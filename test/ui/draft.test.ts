import { describe, expect, it } from 'vitest';
import { isWebAddress } from '../../src/ui/Button';
import { endsTooEarly, formOf, missing, withSlot } from '../../src/ui/draft/slot';
import { daysSince, readersClock, zoneWords } from '../../src/ui/when';
import { draft } from '../../tools/gallery/samples';

describe('a slot in a form', () => {
  const form = formOf(draft);

  it('is the draft in three boxes', () => {
    expect(form.slot).toEqual({ date: '2026-05-27', from: '14:00', until: '15:00' });
    expect(withSlot(form, form.slot).draft).toEqual(draft);
  });

  it('keeps half of what is being typed, and records nothing of it', () => {
    const half = withSlot(form, { ...form.slot, from: '' });
    expect(half.draft).toMatchObject({ start: '', end: null });
    expect(half.slot.date).toBe('2026-05-27');
    expect(missing(half)).toEqual(['from']);
  });

  it('keeps an end before the start as it is typed where no night lies between, and says so', () => {
    const slip = withSlot(form, { date: '2026-05-14', from: '14:00', until: '13:00' });
    expect(slip.draft).toMatchObject({ start: '2026-05-14T14:00', end: '2026-05-14T13:00' });
    expect(endsTooEarly(slip)).toBe(true);
    expect(formOf(slip.draft).slot).toEqual(slip.slot);
    expect(endsTooEarly(withSlot(slip, { ...slip.slot, until: '15:00' }))).toBe(false);
    expect(endsTooEarly(withSlot(slip, { ...slip.slot, until: '' }))).toBe(false);
    expect(endsTooEarly(withSlot(slip, { ...slip.slot, from: '' }))).toBe(false);
    expect(endsTooEarly(withSlot(slip, { date: '2026-12-31', from: '22:00', until: '10:00' }))).toBe(false);
  });

  it('ends on the next day when it ends earlier than it starts', () => {
    expect(withSlot(form, { date: '2026-12-31', from: '23:00', until: '00:30' }).draft).toMatchObject({
      start: '2026-12-31T23:00',
      end: '2027-01-01T00:30',
    });
  });

  it('says what is missing in the order of the form', () => {
    expect(missing(formOf({ ...draft, company: ' ', start: '' }))).toEqual(['company', 'date', 'from']);
  });
});

describe('when', () => {
  it('words a zone as the mail does, else by its letters', () => {
    expect(zoneWords('2026-05-27T14:00', 'Europe/Berlin', 'CET time', 'en')).toBe('CET time');
    expect(zoneWords('2026-05-27T14:00', 'Europe/Berlin', null, 'en')).toBe('CEST');
    expect(zoneWords('2026-01-27T14:00', 'America/New_York', null, 'en')).toBe('EST');
    expect(zoneWords('2026-01-27T14:00', 'Nowhere/Land', null, 'en')).toBe('Nowhere/Land');
    expect(zoneWords('', 'Europe/Berlin', null, 'en')).toBe('Europe/Berlin');
  });

  it('gives the time on the reader’s clock only where it differs', () => {
    expect(readersClock('2026-05-27T14:00', 'Europe/Berlin', 'America/New_York')).toBe('2026-05-27T08:00');
    expect(readersClock('2026-05-27T23:30', 'Europe/Berlin', 'Asia/Tokyo')).toBe('2026-05-28T06:30');
    expect(readersClock('2026-05-27T14:00', 'Europe/Berlin', 'Europe/Paris')).toBe(null);
    expect(readersClock('nonsense', 'Europe/Berlin', 'Europe/Paris')).toBe(null);
  });

  it('counts days by the calendar of the interview', () => {
    const now = Date.parse('2026-05-20T23:30Z');
    expect(daysSince('2026-05-20T14:00', 'America/New_York', now)).toBe(0);
    expect(daysSince('2026-05-20T14:00', 'Europe/Berlin', now)).toBe(1);
    expect(daysSince('2026-05-14T14:00', 'Europe/London', now)).toBe(7);
  });
});

describe('links of a mail', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'meet.example.com', '', ' '])(
    'do not lead to %s',
    (href) => expect(isWebAddress(href)).toBe(false),
  );
  it('lead to the web', () => expect(isWebAddress('https://meet.example.com/a?b=c')).toBe(true));
});
