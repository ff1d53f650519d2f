import { describe, expect, it } from 'vitest';
import { pinReminder } from '../../src/etiquette/pinReminder';
import { toInstant } from '../../src/records/instant';
import { type PinLine, pinLineOf } from '../../src/records/notification';
import { ordinary } from '../records/records';

/** The line in the webmail for who sees no badge: when, and of what it speaks. */

const { records, context } = ordinary();
const at = (wall: string) => toInstant(wall, 'Europe/Berlin', 'Europe/Berlin').at ?? 0;
const remind = (wall: string, said: Partial<PinLine> = {}) =>
  pinReminder([records], { day: null, never: false, ...said }, at(wall), context);

describe('the line about pinning', () => {
  it.each([
    ['before anything is due', '2026-05-12T12:00', {}, null],
    ['during the interview', '2026-05-12T13:30', {}, null],
    ['in the half hour after it', '2026-05-12T14:59', {}, null],
    ['once something is due', '2026-05-12T15:00', {}, 1],
    ['again on the same day', '2026-05-12T17:00', { day: '2026-05-12' }, null],
    ['on the next day', '2026-05-13T00:00', { day: '2026-05-12' }, 3],
    ['after a clock that ran years ahead', '2026-05-13T12:00', { day: '2031-01-01' }, 3],
    ['west over the date line', '2026-05-12T17:00', { day: '2026-05-13' }, null],
    ['once refused for good', '2026-05-13T12:00', { never: true }, null],
  ])('%s', (_, wall, said, count) => expect(remind(wall, said)?.count ?? null).toBe(count));

  it('names what is best done first', () =>
    expect(remind('2026-05-12T17:00')).toMatchObject({ first: { item: { what: 'debrief' } }, day: '2026-05-12' }));

  it.each([null, 7, {}, { day: 'today', never: false }])('stored as %j is none that was shown', (stored) =>
    expect(pinLineOf(stored)).toEqual({ day: null, never: false }),
  );
});
