import { describe, expect, it } from 'vitest';
import { laterChoices, laterOn, tomorrowIn } from '../../src/popup/later';
import { toInstant, toWall } from '../../src/records/instant';

/** Until when something is put off, on the person's own clock. */

const ZONE = 'Europe/Berlin';
const at = (wall: string, zone = ZONE) => toInstant(wall, zone, zone).at ?? 0;
const choices = (wall: string, zone = ZONE) =>
  laterChoices(at(wall, zone), zone).map(({ id, until, date }) => {
    expect(toWall(until, zone)).toBe(`${date}T09:00`);
    return [id, date];
  });

describe('later', () => {
  it.each([
    ['Tuesday', '2026-05-12T17:00', ['tomorrow', '2026-05-13'], ['monday', '2026-05-18'], ['inAWeek', '2026-05-19']],
    ['Saturday', '2026-05-16T17:00', ['tomorrow', '2026-05-17'], ['monday', '2026-05-18'], ['inAWeek', '2026-05-23']],
    ['Sunday', '2026-05-17T23:59', ['tomorrow', '2026-05-18'], ['inAWeek', '2026-05-24']],
    ['Monday', '2026-05-18T00:00', ['tomorrow', '2026-05-19'], ['inAWeek', '2026-05-25']],
  ])('on a %s', (_, wall, ...days) => expect(choices(wall)).toEqual(days));

  it('goes over the change of the clocks and the end of the year', () => {
    expect(choices('2026-03-28T22:00')[0]).toEqual(['tomorrow', '2026-03-29']);
    expect(choices('2026-12-31T22:00')[0]).toEqual(['tomorrow', '2027-01-01']);
    expect(choices('2026-10-31T22:00', 'America/New_York')[0]).toEqual(['tomorrow', '2026-11-01']);
  });

  it('a day of one’s own is one after today', () => {
    const now = at('2026-05-12T23:30');
    expect(toWall(laterOn('2026-05-13', now, ZONE) ?? 0, ZONE)).toBe('2026-05-13T09:00');
    for (const date of ['2026-05-12', '2026-05-11', '2026-02-30', '', 'soon']) {
      expect(laterOn(date, now, ZONE)).toBeNull();
    }
    expect(tomorrowIn(now, ZONE)).toBe('2026-05-13');
    // There it is Wednesday already.
    expect(laterOn('2026-05-13', now, 'Asia/Tokyo')).toBeNull();
  });

  it('takes a zone nobody knows for UTC', () =>
    expect(laterChoices(at('2026-05-12T17:00', 'UTC'), 'Mars/Base')[0]).toMatchObject({ date: '2026-05-13' }));
});
