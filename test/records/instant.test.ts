import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf } from '../../src/records/calendar';
import { dayIn, instantOn, isZone, minutesIn, offsetAt, toInstant, toWall } from '../../src/records/instant';
import { ZONES } from '../etiquette/zones';

const zone = fc.constantFrom(...ZONES);
const at = fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2037, 0, 1) });
const iso = (wall: string, zoneName: string) => {
  const { at: found } = toInstant(wall, zoneName, 'UTC');
  return found === null ? null : new Date(found).toISOString().slice(0, 16);
};

describe('wall clocks and moments', () => {
  it('agrees with Temporal, in both directions', () => {
    fc.assert(
      fc.property(at, zone, (moment, name) => {
        const temporal = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(name);
        expect(offsetAt(moment, name)).toBe(temporal.offsetNanoseconds / 1e6);
        expect(toWall(moment, name)).toBe(temporal.toPlainDateTime().toString({ smallestUnit: 'minute' }));
        expect(dateOf(dayIn(moment, name))).toBe(temporal.toPlainDate().toString());
        expect(minutesIn(moment, name)).toBe(temporal.hour * 60 + temporal.minute);
      }),
      { numRuns: 400 },
    );
  });

  it('takes the moment that Temporal takes for any wall clock, also around the change of clocks', () => {
    const changes = fc.constantFrom(
      ['Europe/Berlin', '2026-03-29'],
      ['Europe/Berlin', '2026-10-25'],
      ['America/New_York', '2026-03-08'],
      ['America/New_York', '2026-11-01'],
      ['Australia/Lord_Howe', '2026-04-05'],
      ['Australia/Lord_Howe', '2026-10-04'],
      ['America/St_Johns', '2026-11-01'],
      ['Africa/Cairo', '2026-04-24'],
      ['Pacific/Apia', '2011-12-30'],
    );
    fc.assert(
      fc.property(changes, fc.integer({ min: 0, max: 1439 }), ([name = '', date = ''], minute) => {
        const wall = `${date}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const expected = Temporal.PlainDateTime.from(wall).toZonedDateTime(name).epochMilliseconds;
        expect(toInstant(wall, name, 'UTC').at).toBe(expected);
        const day = Math.floor(Date.parse(`${date}T00:00Z`) / 86_400_000);
        expect(instantOn(day, minute, name)).toBe(expected);
      }),
      { numRuns: 400 },
    );
  });

  it('says when an hour came twice or not at all', () => {
    expect(toInstant('2026-10-25T02:30', 'Europe/Berlin', 'UTC').oddities).toEqual(['repeated']);
    expect(iso('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30');
    expect(toInstant('2026-03-29T02:30', 'Europe/Berlin', 'UTC').oddities).toEqual(['skipped']);
    expect(iso('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30');
    expect(toInstant('2026-03-29T03:30', 'Europe/Berlin', 'UTC').oddities).toEqual([]);
  });

  it.each(['2026-02-30T10:00', '2026-05-12T25:00', '2026-05-12T24:01', '2026-05-12T10:61', '2026-05-12', 'noon'])(
    'makes no moment of "%s"',
    (wall) => expect(toInstant(wall, 'UTC', 'UTC')).toEqual({ at: null, zone: 'UTC', oddities: ['impossible'] }),
  );

  it('reads midnight at the end of a day', () => expect(iso('2026-05-12T24:00', 'UTC')).toBe('2026-05-13T00:00'));

  it.each(['Mars/Base', '', 'Europe/Berlin; DROP', 'x'.repeat(1_000), '../../etc/passwd'])(
    'takes the person’s own zone for "%s" and says so',
    (name) => {
      expect(isZone(name)).toBe(false);
      const read = toInstant('2026-05-12T10:00', name, 'Europe/Berlin');
      expect(read).toEqual({ at: Date.UTC(2026, 4, 12, 8), zone: 'Europe/Berlin', oddities: ['unknownZone'] });
      expect(toInstant('2026-05-12T10:00', name, name).zone).toBe('UTC');
    },
  );

  it('survives moments beyond all calendars', () => {
    for (const moment of [Number.NaN, Infinity, -Infinity, 9e15, -9e15])
      expect(offsetAt(moment, 'Europe/Berlin')).toBe(0);
  });
});
